use egude_domain::{CHINA, Calendar, Date, Moment};

use crate::{
    DayPlan, DayState, NotBookable, Office, Overrides, Reason, Service, SlotPlan, ground::Ground,
    slots::closed_by,
};

impl Office {
    /// One day for one service; none if the office does not offer it.
    pub fn day(
        &self,
        service: Service,
        day: Date,
        now: Moment,
        calendar: &Calendar,
        overrides: &Overrides,
    ) -> Option<DayPlan<'_>> {
        self.offer(service)?;
        let (ground, _) = self.ground(service, day, calendar);
        let all = self.all_slots(service, day, calendar, overrides);
        let closed = |slot: &SlotPlan| closed_by(slot, day, overrides);
        let by_staff = all.iter().filter_map(closed).max();
        let mut slots = all;
        slots.retain(|slot| closed(slot).is_none());

        let mut reason = None;
        let mut until_then = None;
        let state = match ground {
            Ground::Unknown => DayState::Unknown,
            Ground::Closed(index) => {
                reason = Some(Reason::ClosedDays(index));
                DayState::Closed
            }
            _ if slots.is_empty() && by_staff.is_some() => {
                reason = by_staff.map(Reason::Staff);
                DayState::Closed
            }
            Ground::Rest => DayState::Rest,
            _ if slots.is_empty() => DayState::Rest,
            Ground::OpenDay(_) | Ground::Weekly => {
                if let Ground::OpenDay(index) = ground {
                    reason = Some(Reason::OpenDay(index));
                }
                let last = slots.last().map(|slot| slot.start);
                let until = self.cut_off(day, calendar);
                let until = last.map_or(until, |last| until.min(last));
                until_then = Some(until);
                let opens = self.opens(service, day);
                if now >= until {
                    DayState::Past
                } else if now < opens {
                    DayState::NotYet(opens)
                } else {
                    DayState::Open
                }
            }
        };
        let open = state == DayState::Open;
        slots.retain(|slot| open && now < slot.start);
        Some(DayPlan {
            date: day,
            state,
            slots,
            closes: until_then.filter(|_| open),
            reason,
            peak: self.peak(service, day),
        })
    }

    /// The slot that begins then, if it can be booked now; whether a place is free is
    /// not known here.
    pub fn bookable(
        &self,
        service: Service,
        start: Moment,
        now: Moment,
        calendar: &Calendar,
        overrides: &Overrides,
    ) -> Result<SlotPlan, NotBookable> {
        let day = start.date(CHINA);
        let plan = self.day(service, day, now, calendar, overrides);
        let plan = plan.ok_or(NotBookable::NotOffered)?;
        if plan.state == DayState::Closed {
            return Err(NotBookable::Closed);
        }
        let all = self.all_slots(service, day, calendar, overrides);
        let slot = all.into_iter().find(|slot| slot.start == start);
        let slot = slot.ok_or(NotBookable::NoSlot)?;
        if closed_by(&slot, day, overrides).is_some() {
            return Err(NotBookable::Closed);
        }
        match plan.state {
            DayState::NotYet(opens) => Err(NotBookable::NotYet(opens)),
            DayState::Open if now < slot.start => Ok(slot),
            _ => Err(NotBookable::Past),
        }
    }
}
