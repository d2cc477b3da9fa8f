//! Places that come free: holds lapse, and who waits is asked first.

use egude_booking::{DayPlan, DayState, Office, Service, SlotPlan, life, life::Event};
use egude_contract::v1::booking::{DayPart, WaitingState};
use egude_domain::{CHINA, Date, Moment, TimeOfDay};

use super::{Appointments, hold, place};
use crate::counter::{self, word};
use crate::{
    problem::Failure,
    store::{Body, Desk, Record, WaitingRecord},
};

/// Noon divides a day into two parts.
const NOON: u16 = 12 * 60;
/// An offer that ended is told within a day or not at all.
const GOOD_FOR: i64 = 24 * 3600;

impl Appointments {
    /// Brings the holds and one day's waitlist up to this moment.
    pub(super) async fn tidy_day(
        &self,
        desk: &mut dyn Desk,
        office: &Office,
        service: Service,
        day: Date,
        now: Moment,
    ) -> Result<(), Failure> {
        self.lapse(desk, now).await?;
        self.offer(desk, office, service, day, now).await
    }

    /// Ends every hold whose time has run out.
    pub(super) async fn lapse(&self, desk: &mut dyn Desk, now: Moment) -> Result<(), Failure> {
        for mut record in desk.lapsing(now).await? {
            hold::step(&mut record, Event::Lapse, now)?;
            desk.put(&record).await?;
            desk.free(&record.id, None).await?;
            self.end_waiting(desk, &record, WaitingState::Lapsed, now)
                .await?;
        }
        Ok(())
    }

    /// An offer has ended unused: so has its entry.
    pub(super) async fn end_waiting(
        &self,
        desk: &mut dyn Desk,
        hold: &Record,
        state: WaitingState,
        now: Moment,
    ) -> Result<(), Failure> {
        let Some(id) = &hold.body.waiting else {
            return Ok(());
        };
        let Some(mut entry) = desk.waiting(id).await? else {
            return Ok(());
        };
        if entry.state != WaitingState::Offered {
            return Ok(());
        }
        entry.state = state;
        if state == WaitingState::Lapsed {
            desk.enqueue(&notice(&entry, "offer-lapsed", Vec::new(), now)?)
                .await?;
        }
        forget(&mut entry);
        Ok(desk.put_waiting(&entry).await?)
    }

    /// Offers what is free on a day to those who wait for it, in their order.
    pub(super) async fn offer(
        &self,
        desk: &mut dyn Desk,
        office: &Office,
        service: Service,
        day: Date,
        now: Moment,
    ) -> Result<(), Failure> {
        let mut list = desk.waiting_for(&office.id, service, day).await?;
        list.retain(|entry| entry.state == WaitingState::Waiting);
        if list.is_empty() {
            return Ok(());
        }
        let overrides = desk.overrides(&office.id, day, day).await?;
        let plan = office.day(service, day, now, self.calendar(), &overrides);
        let open = plan.filter(|plan| plan.state == DayState::Open);
        let slots = open.map(|plan| plan.slots).unwrap_or_default();
        let of = place::slots_of(&office.id, service, (day, day));
        let taken = desk.taken(&of, now).await?;
        let left = |slot: SlotPlan| (slot, place::left(&slot, &taken, now));
        let mut slots: Vec<(SlotPlan, usize)> = slots.into_iter().map(left).collect();
        for mut entry in list {
            slots.retain(|(_, left)| *left > 0);
            let fits = |(slot, _): &&mut (SlotPlan, usize)| is_in(entry.part, slot);
            let Some((slot, left)) = slots.iter_mut().find(fits) else {
                continue;
            };
            *left -= 1;
            let offered = offered(office, &entry, *slot, now)?;
            let holder = (offered.id.as_str(), offered.until);
            if !place::take(desk, &offered, *slot, holder, now).await? {
                continue;
            }
            desk.put(&offered).await?;
            entry.state = WaitingState::Offered;
            entry.offer = Some(offered.id.clone());
            desk.put_waiting(&entry).await?;
            let values = vec![
                ("registry".to_owned(), entry.registry.clone()),
                ("start".to_owned(), slot.start.rfc3339()),
                ("until".to_owned(), offered.until.rfc3339()),
            ];
            desk.enqueue(&notice(&entry, "booking-offer", values, now)?)
                .await?;
        }
        Ok(())
    }

    /// Offers what came free where this one had its place.
    pub(super) async fn offer_place(
        &self,
        desk: &mut dyn Desk,
        record: &Record,
        now: Moment,
    ) -> Result<(), Failure> {
        match self.registries.get(&record.registry) {
            Some(listed) => {
                let day = record.start.date(CHINA);
                self.tidy_day(desk, &listed.office, record.service, day, now)
                    .await
            }
            // Nobody can be asked to an office that left the file.
            None => Ok(()),
        }
    }

    /// Offers what is free on a day, or ends its list if nothing will come free any
    /// more: the cut-off has passed, or the office is closed or gone.
    pub(super) async fn settle(
        &self,
        desk: &mut dyn Desk,
        registry: &str,
        service: Service,
        day: Date,
        now: Moment,
    ) -> Result<(), Failure> {
        if let Some(listed) = self.registries.get(registry) {
            let office = &listed.office;
            let overrides = desk.overrides(registry, day, day).await?;
            let plan = office.day(service, day, now, self.calendar(), &overrides);
            let may_open = |plan: DayPlan<'_>| {
                use DayState::{NotYet, Open, Unknown};
                matches!(plan.state, Open | NotYet(_) | Unknown)
            };
            if now < office.cut_off(day, self.calendar()) && plan.is_some_and(may_open) {
                return self.offer(desk, office, service, day, now).await;
            }
        }
        for mut entry in desk.waiting_for(registry, service, day).await? {
            if entry.state == WaitingState::Waiting {
                desk.enqueue(&notice(&entry, "offer-lapsed", Vec::new(), now)?)
                    .await?;
                entry.state = WaitingState::Lapsed;
                forget(&mut entry);
                desk.put_waiting(&entry).await?;
            }
        }
        Ok(())
    }
}

/// The hold that an offer is: without a key until it is accepted.
fn offered(
    office: &Office,
    entry: &WaitingRecord,
    slot: SlotPlan,
    now: Moment,
) -> Result<Record, Failure> {
    Ok(Record {
        id: word(20)?,
        number: None,
        registry: entry.registry.clone(),
        service: entry.service,
        start: slot.start,
        end: slot.end,
        state: life::State::Held,
        until: office.offer_until(now, slot.start),
        made: now,
        body: Body {
            waiting: Some(entry.id.clone()),
            ..Body::default()
        },
    })
}

fn is_in(part: DayPart, slot: &SlotPlan) -> bool {
    let morning = slot.start.time(CHINA) < TimeOfDay::of_minutes(NOON).unwrap_or_default();
    match part {
        DayPart::Any => true,
        DayPart::Morning => morning,
        DayPart::Afternoon => !morning,
    }
}

/// A message to whoever waits.
pub(super) fn notice(
    entry: &WaitingRecord,
    template: &str,
    values: Vec<(String, String)>,
    now: Moment,
) -> Result<crate::store::Message, Failure> {
    Ok(counter::message(
        &entry.phone,
        &entry.language,
        template,
        values,
        now,
        GOOD_FOR,
    )?)
}

/// Once it is over, nothing of the person is needed.
pub(super) fn forget(entry: &mut WaitingRecord) {
    entry.phone.clear();
}
