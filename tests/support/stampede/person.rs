//! What one person does all the time: book, and change their mind.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::Result;
use egude_contract::v1::booking::{Booking, Confirmed, Hold};
use serde_json::{Value, json};

use super::{
    ask::{Answer, Asker, Kind, Wish},
    codes::Codes,
    couple::Couple,
    hall::Hall,
    judge::NO_MESSAGE,
    keep::{Booked, Stay, Trail},
};

/// Slots that everybody wants at a time.
const WANTED: usize = 30;
/// After so many bookings, of which some are kept, they want one slot more and one less.
const MOVES_ON: usize = 3;
/// How long anybody waits for a message.
const MESSAGE: Duration = Duration::from_secs(12);

/// What all people have in common.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) hall: Hall,
    pub(super) codes: Codes,
    pub(super) people: u32,
    /// When nobody begins anything any more.
    pub(super) stop: Instant,
    /// Bookings so far.
    pub(super) booked: AtomicUsize,
}

/// A place that is held.
struct Held {
    slot: usize,
    id: String,
    key: String,
    stay: usize,
}

/// One person, with a new partner for each booking.
pub(super) struct Person {
    ground: Arc<Ground>,
    asker: Asker,
    trail: Trail,
}

impl Person {
    /// Comes again and again until it is time to stop.
    pub(super) async fn live(ground: Arc<Ground>, asker: Asker, number: u32) -> Result<Trail> {
        let mut person = Self {
            ground,
            asker,
            trail: Trail::default(),
        };
        let mut couple = number;
        while Instant::now() < person.ground.stop {
            if person.visit(&Couple::nth(couple)?).await? {
                couple += person.ground.people;
            }
            person.asker.pause(0..15).await;
        }
        let mut trail = person.trail;
        trail.tally = person.asker.tally;
        Ok(trail)
    }

    /// One visit; whether it needed this couple's telephone.
    async fn visit(&mut self, couple: &Couple) -> Result<bool> {
        let Some(held) = self.hold().await? else {
            return Ok(false);
        };
        if self.asker.chance(8) {
            self.release(held).await;
            return Ok(false);
        }
        let Some(mut booked) = self.confirm(held, couple).await? else {
            return Ok(true);
        };
        if self.asker.chance(30) {
            self.reschedule(&mut booked).await?;
        }
        if booked.settled && self.asker.chance(45) {
            self.cancel(&mut booked).await?;
        }
        self.trail.bookings.push(booked.into_booked());
        Ok(true)
    }

    /// One of the slots that everybody wants.
    fn choose(&mut self) -> usize {
        let all = self.ground.hall.slots.len();
        let moved = self.ground.booked.load(Ordering::Relaxed) / MOVES_ON;
        (moved + self.asker.rng.usize(0..WANTED)) % all
    }

    async fn hold(&mut self) -> Result<Option<Held>> {
        let slot = self.choose();
        let mut wish = self.asker.wish(Kind::Hold, "/holds".to_owned());
        wish.body = Some(self.hold_request(slot));
        let Answer::Yes(body) = self.asker.write(&wish).await else {
            // Whoever finds it gone looks for another.
            self.asker.pause(100..700).await;
            return Ok(None);
        };
        let hold: Hold = serde_json::from_str(&body)?;
        self.asker.tally.held += 1;
        let stay = self.arrive(slot);
        if self.asker.chance(5) {
            let other = self.hold_request((slot + 1) % self.ground.hall.slots.len());
            self.misuse(wish, other).await;
        }
        let key = hold.key.unwrap_or_default();
        let id = hold.id;
        Ok(Some(Held {
            slot,
            id,
            key,
            stay,
        }))
    }

    fn hold_request(&self, slot: usize) -> Value {
        let slot = &self.ground.hall.slots[slot];
        json!({ "registry": slot.registry, "service": "marry", "start": slot.start })
    }

    /// An old key under which something else is asked for.
    async fn misuse(&mut self, mut wish: Wish, other: Value) {
        wish.body = Some(other);
        wish.kind = Kind::Other;
        self.asker.tally.misused += 1;
        match self.asker.write(&wish).await {
            Answer::No(code) if code == "idempotency-mismatch" => {}
            Answer::Unknown => self.asker.tally.misused -= 1,
            Answer::Yes(_) | Answer::No(_) => self.asker.tally.misuse_taken += 1,
        }
    }

    async fn release(&mut self, held: Held) {
        let path = format!("/holds/{}/release", held.id);
        let mut wish = self.asker.wish(Kind::Other, path);
        wish.key = Some(held.key);
        self.leave(held.stay);
        if matches!(self.asker.write(&wish).await, Answer::Yes(_)) {
            self.asker.tally.released += 1;
        }
    }

    async fn confirm(&mut self, held: Held, couple: &Couple) -> Result<Option<Mine>> {
        let asked = json!({
            "phone": couple.phone, "purpose": "confirm", "subject": held.id, "language": "zh-CN",
        });
        self.asker.once("/sms-codes", asked).await;
        let code = self.ground.codes.of(&couple.masked(), MESSAGE).await;
        let Some(code) = code else {
            self.asker.tally.refuse(NO_MESSAGE);
            self.release(held).await;
            return Ok(None);
        };
        let path = format!("/holds/{}/confirm", held.id);
        if self.asker.chance(5) {
            let mut wrong = self.asker.wish(Kind::Other, path.clone());
            wrong.key = Some(held.key.clone());
            let another = if code == "000000" { "111111" } else { "000000" };
            wrong.body = Some(couple.confirmation(another));
            self.asker.write(&wrong).await;
        }
        let mut wish = self.asker.wish(Kind::Confirm, path);
        wish.key = Some(held.key.clone());
        wish.body = Some(couple.confirmation(&code));
        let body = match self.asker.write(&wish).await {
            Answer::Yes(body) => body,
            Answer::No(_) => {
                self.release(held).await;
                return Ok(None);
            }
            Answer::Unknown => {
                self.leave(held.stay);
                return Ok(None);
            }
        };
        let confirmed: Confirmed = serde_json::from_str(&body)?;
        self.asker.tally.confirmed += 1;
        self.ground.booked.fetch_add(1, Ordering::Relaxed);
        if self.asker.chance(5) {
            let mut other = couple.confirmation(&code);
            other["remark"] = "示例".into();
            self.misuse(wish, other).await;
        }
        Ok(Some(Mine {
            number: confirmed.booking.number,
            key: confirmed.key,
            sequence: confirmed.booking.sequence,
            slot: held.slot,
            stay: held.stay,
            live: true,
            settled: true,
        }))
    }

    async fn reschedule(&mut self, mine: &mut Mine) -> Result<()> {
        let Some(new) = self.hold().await? else {
            return Ok(());
        };
        let path = format!("/bookings/{}/reschedule", mine.number);
        let mut wish = self.asker.wish(Kind::Other, path);
        wish.key = Some(mine.key.clone());
        wish.body = Some(json!({ "hold": new.id, "holdKey": new.key }));
        let old_stays_until = Instant::now();
        match self.asker.write(&wish).await {
            Answer::Yes(body) => {
                let booking: Booking = serde_json::from_str(&body)?;
                self.trail.stays[mine.stay].to = Some(old_stays_until);
                self.asker.tally.moved += 1;
                mine.sequence = booking.sequence;
                mine.slot = new.slot;
                mine.stay = new.stay;
            }
            Answer::No(_) => self.release(new).await,
            Answer::Unknown => {
                self.trail.stays[mine.stay].to = Some(old_stays_until);
                self.trail.stays[new.stay].to = Some(old_stays_until);
                mine.settled = false;
            }
        }
        Ok(())
    }

    async fn cancel(&mut self, mine: &mut Mine) -> Result<()> {
        let path = format!("/bookings/{}/cancel", mine.number);
        let mut wish = self.asker.wish(Kind::Other, path);
        wish.key = Some(mine.key.clone());
        self.leave(mine.stay);
        match self.asker.write(&wish).await {
            Answer::Yes(body) => {
                let booking: Booking = serde_json::from_str(&body)?;
                self.asker.tally.cancelled += 1;
                mine.sequence = booking.sequence;
                mine.live = false;
            }
            // Nothing can stand in the way of it here: at the end it is looked at why.
            Answer::No(_) => self.trail.stays[mine.stay].to = None,
            Answer::Unknown => mine.settled = false,
        }
        Ok(())
    }

    fn arrive(&mut self, slot: usize) -> usize {
        let from = Instant::now();
        self.trail.stays.push(Stay {
            slot,
            from,
            to: None,
        });
        self.trail.stays.len() - 1
    }

    /// Before its end is asked for: from then on it is not certain that the place is theirs.
    fn leave(&mut self, stay: usize) {
        self.trail.stays[stay].to = Some(Instant::now());
    }
}

/// A booking, while it is changed.
struct Mine {
    number: String,
    key: String,
    sequence: u32,
    slot: usize,
    stay: usize,
    live: bool,
    settled: bool,
}

impl Mine {
    fn into_booked(self) -> Booked {
        Booked {
            number: self.number,
            key: self.key,
            slot: self.slot,
            live: self.live,
            sequence: self.sequence,
            settled: self.settled,
        }
    }
}
