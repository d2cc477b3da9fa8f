//! A state machine beside the real thing: whatever people, staff and the clock do
//! in whatever order, both say the same.

use std::collections::{BTreeMap, BTreeSet};

use egude_backend::{Purpose, Store as _, store::SlotsOf};
use egude_contract::v1::{
    ProblemCode,
    booking::{BookingState, Confirmed, Hold, QuotaRequest, Service},
};
use proptest::prelude::*;

use crate::hall::{Couple, HALL, Hall, moment, who};

const SLOTS: [&str; 4] = [
    "2026-11-25T09:00:00+08:00",
    "2026-11-25T09:30:00+08:00",
    "2026-11-26T09:00:00+08:00",
    "2026-11-26T10:30:00+08:00",
];

/// Seconds for which a freed place rests.
const RESTS: i64 = 15 * 60;

#[derive(Clone, Debug)]
enum Deed {
    Hold(usize),
    Confirm(usize),
    Release(usize),
    Cancel(usize),
    Move(usize, usize),
    Wait(i64),
    Sweep,
    Quota(usize, u16),
    Close(usize),
    Reopen(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let one = prop_oneof![
        6 => (0..4_usize).prop_map(Deed::Hold),
        6 => (0..8_usize).prop_map(Deed::Confirm),
        2 => (0..8_usize).prop_map(Deed::Release),
        3 => (0..8_usize).prop_map(Deed::Cancel),
        3 => (0..8_usize, 0..8_usize).prop_map(|(booking, hold)| Deed::Move(booking, hold)),
        3 => (1..1200_i64).prop_map(Deed::Wait),
        1 => Just(Deed::Sweep),
        1 => (0..4_usize, 0..4_u16).prop_map(|(slot, places)| Deed::Quota(slot, places)),
        1 => (0..4_usize).prop_map(Deed::Close),
        1 => (0..4_usize).prop_map(Deed::Reopen),
    ];
    prop::collection::vec(one, 1..40)
}

/// What the model knows of a hold.
struct Held {
    hold: Hold,
    slot: usize,
    until: i64,
}

/// What the model knows of a booking.
struct Kept {
    /// That of its hold.
    id: String,
    confirmed: Confirmed,
    slot: usize,
    state: BookingState,
}

#[derive(Default)]
struct Model {
    holds: Vec<Held>,
    kept: Vec<Kept>,
    /// The slot of a place that was given back, and until when it may rest.
    resting: Vec<(usize, i64)>,
    places: BTreeMap<usize, u16>,
    closed: BTreeMap<String, bool>,
    couples: u16,
}

impl Model {
    /// Who has a place of the slot now.
    fn holders(&self, slot: usize, now: i64) -> Vec<&str> {
        let holds = self.holds.iter();
        let live = holds.filter(|held| held.slot == slot && held.until > now);
        let of = |kept: &&Kept| kept.slot == slot && kept.state == BookingState::Confirmed;
        let kept = self.kept.iter().filter(of).map(|kept| kept.id.as_str());
        let mut holders: Vec<&str> = live.map(|held| held.hold.id.as_str()).chain(kept).collect();
        holders.sort_unstable();
        holders
    }

    fn places(&self, slot: usize) -> u16 {
        self.places.get(&slot).copied().unwrap_or(2)
    }

    fn is_closed(&self, slot: usize) -> bool {
        self.closed
            .get(&SLOTS[slot][..10])
            .copied()
            .unwrap_or(false)
    }
}

async fn run(hall: Hall, deeds: Vec<Deed>) {
    let mut model = Model::default();
    for deed in deeds {
        step(&hall, &mut model, &deed).await;
        check(&hall, &model, &deed).await;
        stored(&hall, &model, &deed).await;
    }
}

async fn step(hall: &Hall, model: &mut Model, deed: &Deed) {
    let now = hall.now().unix();
    match *deed {
        Deed::Hold(slot) => {
            let free = hall.free(SLOTS[slot]).await;
            match hall.hold(SLOTS[slot]).await {
                Ok(hold) => {
                    assert!(free > 0 && !model.is_closed(slot));
                    let until = now + 600;
                    model.holds.push(Held { hold, slot, until });
                }
                Err(problem) if model.is_closed(slot) => {
                    assert_eq!(problem.code, ProblemCode::SlotNotOpen);
                }
                Err(problem) => {
                    assert_eq!((free, problem.code), (0, ProblemCode::SlotGone));
                }
            }
        }
        Deed::Confirm(at) if at < model.holds.len() => {
            // Getting the code takes 61 seconds.
            if model.holds[at].until <= now + 61 {
                return;
            }
            let held = model.holds.remove(at);
            model.couples += 1;
            match hall.confirm(&held.hold, &Couple::nth(model.couples)).await {
                Ok(confirmed) => {
                    assert!(!model.is_closed(held.slot));
                    let state = BookingState::Confirmed;
                    model.kept.push(Kept {
                        id: held.hold.id,
                        confirmed,
                        slot: held.slot,
                        state,
                    });
                }
                Err(problem) => {
                    assert!(model.is_closed(held.slot), "{problem:?}");
                    // The hold stays until it lapses.
                    model.holds.push(held);
                }
            }
        }
        Deed::Release(at) if at < model.holds.len() => {
            let held = model.holds.remove(at);
            let key = held.hold.key.clone().unwrap();
            let released = hall
                .appointments
                .release(&hall.intent(), &held.hold.id, &key)
                .await;
            assert_eq!(released.is_ok(), held.until > now);
        }
        Deed::Cancel(at) if at < model.kept.len() => {
            let kept = &mut model.kept[at];
            let cancelled = hall.cancel(&kept.confirmed).await;
            assert_eq!(cancelled.is_ok(), kept.state == BookingState::Confirmed);
            if cancelled.is_ok() {
                kept.state = BookingState::Cancelled;
                model.resting.push((kept.slot, now + RESTS));
            }
        }
        Deed::Move(at, to) if at < model.kept.len() && to < model.holds.len() => {
            let held = model.holds.remove(to);
            let kept = &mut model.kept[at];
            let moved = hall.move_to(&kept.confirmed, &held.hold).await;
            let may = kept.state == BookingState::Confirmed && held.until > now;
            let closed = model
                .closed
                .get(&SLOTS[held.slot][..10])
                .copied()
                .unwrap_or(false);
            match moved {
                Ok(booking) => {
                    assert!(may && !closed);
                    assert_eq!(booking.start, SLOTS[held.slot]);
                    model.resting.push((kept.slot, now + RESTS));
                    kept.slot = held.slot;
                }
                Err(problem) => {
                    assert!(!may || closed, "{problem:?}");
                    model.holds.push(held);
                }
            }
        }
        Deed::Wait(seconds) => hall.later(seconds),
        Deed::Sweep => hall.appointments.sweep().await.unwrap(),
        Deed::Quota(slot, places) => {
            let asked = QuotaRequest {
                date: SLOTS[slot][..10].to_owned(),
                service: Service::Marry,
                at: Some(SLOTS[slot][11..16].to_owned()),
                places,
            };
            hall.appointments
                .quota(&hall.intent(), &who(), HALL, asked)
                .await
                .unwrap();
            model.places.insert(slot, places);
        }
        Deed::Close(slot) => {
            let day = SLOTS[slot][..10].to_owned();
            hall.close(&day, None, None).await;
            for kept in &mut model.kept {
                if SLOTS[kept.slot].starts_with(&day) && kept.state == BookingState::Confirmed {
                    kept.state = BookingState::Closed;
                }
            }
            model.closed.insert(day, true);
        }
        Deed::Reopen(slot) => {
            let day = &SLOTS[slot][..10];
            let date = day.parse().unwrap();
            let done = hall
                .appointments
                .reopen(&hall.intent(), &who(), HALL, date)
                .await;
            assert_eq!(done.is_ok(), model.is_closed(slot));
            model.closed.insert(day.to_owned(), false);
        }
        Deed::Confirm(_) | Deed::Release(_) | Deed::Cancel(_) | Deed::Move(..) => {}
    }
}

async fn check(hall: &Hall, model: &Model, deed: &Deed) {
    let now = hall.now().unix();
    for kept in &model.kept {
        let seen = hall.see(&kept.confirmed).await.unwrap();
        assert_eq!(seen.state, kept.state, "after {deed:?}");
        assert_eq!(seen.start, SLOTS[kept.slot], "after {deed:?}");
    }
    for (slot, start) in SLOTS.iter().enumerate() {
        let live = model.holders(slot, now).len();
        if model.is_closed(slot) {
            continue;
        }
        let (free, places) = (hall.free(start).await, model.places(slot));
        // A place that rests is neither free nor anybody's.
        let most = usize::from(places).saturating_sub(live);
        assert!(
            usize::from(free) <= most,
            "{free} free of {places}, {live} live, after {deed:?}"
        );
    }
}

/// The rows of places are those of live holds and of bookings, one each, and of places
/// that were given back a short while ago; no number of a place is there twice.
async fn stored(hall: &Hall, model: &Model, deed: &Deed) {
    let now = hall.now();
    let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
    for (slot, start) in SLOTS.into_iter().enumerate() {
        let start = moment(start);
        let of = SlotsOf {
            registry: HALL,
            service: egude_booking::Service::Marry,
            from: start,
            to: start.plus(1),
        };
        let taken = desk.taken(&of, now).await.unwrap();
        let numbers: BTreeSet<u16> = taken.iter().map(|one| one.place).collect();
        assert_eq!(numbers.len(), taken.len(), "after {deed:?}");
        let (rest, held): (Vec<_>, Vec<_>) = taken.iter().partition(|one| one.holder.is_empty());
        let mut holders: Vec<&str> = held.iter().map(|one| one.holder.as_str()).collect();
        holders.sort_unstable();
        assert_eq!(holders, model.holders(slot, now.unix()), "after {deed:?}");
        let may_rest = model.resting.iter();
        let may_rest = may_rest.filter(|(of, until)| *of == slot && *until > now.unix());
        assert!(rest.len() <= may_rest.count(), "after {deed:?}");
    }
}

fn play(deeds: Vec<Deed>, on_postgres: bool) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let hall = if on_postgres {
            Hall::open_on_postgres().await
        } else {
            Hall::open().await
        };
        run(hall, deeds).await;
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_no_place_is_given_twice_and_no_booking_is_lost(deeds in deeds()) {
        play(deeds, false);
    }
}

proptest! {
    // A database is made for each.
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn the_same_holds_on_a_server(deeds in deeds()) {
        play(deeds, true);
    }
}
