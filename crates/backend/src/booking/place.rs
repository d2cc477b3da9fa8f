//! Places of slots: which are left, and who gets one.

use egude_booking::{Service, SlotPlan};
use egude_domain::{CHINA, Date, Moment, TimeOfDay};

use crate::{
    problem::Failure,
    store::{Desk, PlaceRow, Record, SlotsOf, Taken},
};

const DAY: i64 = 24 * 3600;

/// When a day begins.
pub(super) fn midnight(day: Date) -> Moment {
    Moment::of(day, TimeOfDay::default(), CHINA)
}

/// When a day begins, and when the next one does.
pub(super) fn whole(day: Date) -> (Moment, Moment) {
    let from = midnight(day);
    (from, from.plus(DAY))
}

/// The slots of the days from the first to the second, both included.
pub(super) fn slots_of(
    registry: &str,
    service: Service,
    (first, last): (Date, Date),
) -> SlotsOf<'_> {
    let (from, to) = (midnight(first), whole(last).1);
    SlotsOf {
        registry,
        service,
        from,
        to,
    }
}

/// How many places of a slot nobody has; none once it has begun.
pub(super) fn left(slot: &SlotPlan, taken: &[Taken], now: Moment) -> usize {
    if slot.start <= now {
        return 0;
    }
    let here = taken.iter().filter(|one| one.start == slot.start).count();
    usize::from(slot.places).saturating_sub(here)
}

/// Gives the first free place of the record's slot to this holder until then; false
/// if none is left. Without a holder the place rests.
pub(super) async fn take(
    desk: &mut dyn Desk,
    record: &Record,
    plan: SlotPlan,
    (holder, until): (&str, Moment),
    now: Moment,
) -> Result<bool, Failure> {
    let of = SlotsOf {
        registry: &record.registry,
        service: record.service,
        from: plan.start,
        to: plan.start.plus(1),
    };
    let taken = desk.taken(&of, now).await?;
    if taken.len() >= usize::from(plan.places) {
        return Ok(false);
    }
    // Staff may have lowered the quota below a number that is taken, so the
    // lowest free number counts, not the number of those taken.
    let free = (1..=u16::MAX).find(|place| taken.iter().all(|one| one.place != *place));
    let Some(place) = free else { return Ok(false) };
    let row = PlaceRow {
        registry: record.registry.clone(),
        service: record.service,
        start: plan.start,
        place,
        holder: holder.to_owned(),
        until: Some(until),
    };
    Ok(desk.take(&row, now).await?)
}
