use egude_booking::{
    ClosedDays, CutOff, DayPlan, Need, NotBookable, Offer, Office, OpenDay, Overrides, Service,
    SlotPlan, Span, Weekly,
};
use egude_domain::{CHINA, Calendar, Date, Holiday, Moment, TimeOfDay};

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

/// `2026-10-08 09:00` in China.
pub(crate) fn at(text: &str) -> Moment {
    let (date, clock) = text.split_once(' ').unwrap();
    Moment::of(day(date), time(clock), CHINA)
}

pub(crate) fn span(from: &str, to: &str) -> Span {
    Span {
        from: time(from),
        to: time(to),
    }
}

pub(crate) fn cut_off(working_days: u16, clock: &str) -> CutOff {
    CutOff {
        working_days,
        at: time(clock),
    }
}

/// 2026 as far as it matters: 1 to 7 October free, Saturday 10 October worked.
pub(crate) fn calendar() -> Calendar {
    Calendar {
        from: day("2026-01-01"),
        until: day("2026-12-31"),
        holidays: vec![Holiday {
            id: "national-day".into(),
            from: day("2026-10-01"),
            to: day("2026-10-07"),
        }],
        workdays: vec![day("2026-10-10")],
    }
}

/// Mornings and afternoons, half-hours, four places of which one is for walking in;
/// Fridays in the morning only.
pub(crate) fn office() -> Office {
    let weekly = |days: &[u8], from, to| Weekly {
        days: days.to_vec(),
        span: span(from, to),
        services: Vec::new(),
    };
    let offer = |service, minutes| Offer {
        service,
        minutes,
        per_slot: 4,
        walk_in: 1,
    };
    Office {
        id: "office".into(),
        region: "152502000000".parse().unwrap(),
        accepts: Vec::new(),
        services: vec![offer(Service::Marry, 30), offer(Service::Counselling, 60)],
        hours: vec![
            weekly(&[1, 2, 3, 4, 5], "08:30", "12:00"),
            weekly(&[1, 2, 3, 4], "14:30", "17:30"),
        ],
        open_days: Vec::new(),
        closed_days: Vec::new(),
        slot_minutes: 30,
        horizon_days: 30,
        opens_at: time("08:30"),
        cut_off: cut_off(1, "16:00"),
        cancel_until: cut_off(1, "12:00"),
        hold_minutes: 10,
        cooling_minutes: 15,
        offer_minutes: 30,
        per_person: 1,
        per_phone: 2,
        ledger_rules: Vec::new(),
        peak_days: Vec::new(),
        second_phone: Need::No,
        remark: Need::No,
        keep_days: 30,
    }
}

pub(crate) fn open_day(date: &str, from: &str, to: &str) -> OpenDay {
    OpenDay {
        date: day(date),
        hours: vec![span(from, to)],
        services: Vec::new(),
    }
}

pub(crate) fn closed_days(from: &str, to: &str) -> ClosedDays {
    ClosedDays {
        from: day(from),
        to: day(to),
    }
}

/// An office with what staff changed and a moment to look at it.
pub(crate) struct Desk {
    pub(crate) office: Office,
    pub(crate) overrides: Overrides,
    pub(crate) now: Moment,
}

impl Desk {
    pub(crate) fn new(now: &str) -> Self {
        Self {
            office: office(),
            overrides: Overrides::default(),
            now: at(now),
        }
    }

    pub(crate) fn day(&self, date: &str) -> DayPlan<'_> {
        let (service, date) = (Service::Marry, day(date));
        let plan = self
            .office
            .day(service, date, self.now, &calendar(), &self.overrides);
        plan.unwrap()
    }

    pub(crate) fn bookable(&self, start: &str) -> Result<SlotPlan, NotBookable> {
        self.office.bookable(
            Service::Marry,
            at(start),
            self.now,
            &calendar(),
            &self.overrides,
        )
    }

    /// The starts and places of a day's slots, whatever time it is.
    pub(crate) fn slots(&self, date: &str) -> Vec<(String, u16)> {
        let slots = self
            .office
            .slots_of(Service::Marry, day(date), &calendar(), &self.overrides);
        let slot = |slot: &SlotPlan| (slot.start.time(CHINA).to_string(), slot.places);
        slots.iter().map(slot).collect()
    }
}
