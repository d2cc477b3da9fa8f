use egude_domain::{CHINA, Calendar, Date, Moment, TimeOfDay};

use crate::{Closure, Offer, Office, Overrides, Service, SlotPlan, Span};

impl Office {
    /// The slots that the day has at all, whatever time it is now, without those that
    /// staff closed; in order.
    pub fn slots_of(
        &self,
        service: Service,
        day: Date,
        calendar: &Calendar,
        overrides: &Overrides,
    ) -> Vec<SlotPlan> {
        let mut slots = self.all_slots(service, day, calendar, overrides);
        slots.retain(|slot| closed_by(slot, day, overrides).is_none());
        slots
    }

    /// The same, with those that staff closed.
    pub(crate) fn all_slots(
        &self,
        service: Service,
        day: Date,
        calendar: &Calendar,
        overrides: &Overrides,
    ) -> Vec<SlotPlan> {
        let Some(offer) = self.offer(service) else {
            return Vec::new();
        };
        let (_, spans) = self.ground(service, day, calendar);
        let starts = spans.into_iter().flat_map(|span| self.starts(offer, span));
        let slot = |start: TimeOfDay| {
            let (places, walk_in) = self.places(offer, day, start, overrides);
            let start = Moment::of(day, start, CHINA);
            SlotPlan {
                start,
                end: start.plus(i64::from(offer.minutes) * 60),
                places,
                walk_in,
            }
        };
        starts.map(slot).collect()
    }

    /// When slots of a span begin: as long as what is booked is over within it.
    fn starts(&self, offer: &Offer, span: Span) -> impl Iterator<Item = TimeOfDay> + use<> {
        let last = span.to.minutes().checked_sub(offer.minutes);
        let step = usize::from(self.slot_minutes.max(1));
        let minutes = last.map(|last| (span.from.minutes()..=last).step_by(step));
        let minutes = minutes.into_iter().flatten();
        minutes.filter_map(TimeOfDay::of_minutes)
    }

    /// Places for booking and for walking in: the office's, or the peak day's at that
    /// time; for booking, what staff said last before both.
    fn places(
        &self,
        offer: &Offer,
        day: Date,
        start: TimeOfDay,
        overrides: &Overrides,
    ) -> (u16, u16) {
        let peak = self.peak(offer.service, day);
        let mut bands = peak.into_iter().flat_map(|peak| &peak.bands);
        let (per_slot, walk_in) = bands
            .find(|band| band.span.contains(start))
            .map_or((offer.per_slot, offer.walk_in), |band| {
                (band.per_slot, band.walk_in)
            });
        let quota = overrides.quotas.iter().rev().find(|quota| {
            quota.date == day
                && quota.service == offer.service
                && quota.at.is_none_or(|at| at == start)
        });
        let places = quota.map_or(per_slot.saturating_sub(walk_in), |quota| quota.places);
        (places, walk_in)
    }
}

/// The last closure that takes a minute of the slot.
pub(crate) fn closed_by(slot: &SlotPlan, day: Date, overrides: &Overrides) -> Option<usize> {
    let takes = |closure: &Closure| closure.date == day && closure.takes(slot.start, slot.end);
    overrides.closed.iter().rposition(takes)
}
