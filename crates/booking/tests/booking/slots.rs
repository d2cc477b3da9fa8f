use egude_booking::{Band, Closure, DayState, Overrides, PeakDay, Quota, Service};
use egude_domain::{CHINA, Date, Moment, TimeOfDay};
use proptest::{collection::vec, option, prelude::*};

use crate::world::{Desk, at, calendar, closed_days, day, office, open_day, span, time};

#[test]
fn slots_begin_every_so_many_minutes_while_what_is_booked_fits() {
    let desk = Desk::new("2026-10-08 09:00");
    let starts: Vec<String> = desk.slots("2026-10-12").into_iter().map(|s| s.0).collect();
    assert_eq!(starts[..2], ["08:30", "09:00"]);
    assert_eq!(starts[6..8], ["11:30", "14:30"], "nothing begins at noon");
    assert_eq!(starts.last().unwrap(), "17:00");
    let hour = desk.office.slots_of(
        Service::Counselling,
        day("2026-10-12"),
        &calendar(),
        &desk.overrides,
    );
    assert_eq!(
        hour[5].start,
        at("2026-10-12 11:00"),
        "an hour ends by noon"
    );
    assert_eq!(hour[6].start, at("2026-10-12 14:30"));
    assert_eq!(hour[0].end, at("2026-10-12 09:30"));
}

fn band(from: &str, to: &str, per_slot: u16, walk_in: u16) -> Band {
    Band {
        span: span(from, to),
        per_slot,
        walk_in,
    }
}

#[test]
fn slots_stand_in_order_however_the_hours_were_written() {
    let mut desk = Desk::new("2026-10-08 09:00");
    let before = desk.slots("2026-10-12");
    desk.office.hours.reverse();
    assert_eq!(desk.slots("2026-10-12"), before);
    let mut open = open_day("2026-10-18", "14:00", "15:00");
    open.hours.push(span("09:00", "10:00"));
    desk.office.open_days = vec![open];
    assert_eq!(desk.slots("2026-10-18")[0].0, "09:00");
}

#[test]
fn walk_ins_are_taken_off_then_bands_count_then_what_staff_said_last() {
    let mut desk = Desk::new("2026-10-08 09:00");
    let places = |desk: &Desk, clock: &str| {
        let slots = desk.slots("2026-10-12");
        slots.into_iter().find(|slot| slot.0 == clock).unwrap().1
    };
    assert_eq!(places(&desk, "08:30"), 3);
    desk.office.peak_days = vec![PeakDay {
        date: day("2026-10-12"),
        services: Vec::new(),
        opens_on: None,
        bands: vec![band("08:30", "10:00", 10, 2), band("14:00", "15:00", 1, 1)],
    }];
    assert_eq!(
        ["08:30", "09:30", "10:00", "14:30", "15:00"].map(|clock| places(&desk, clock)),
        [8, 8, 3, 0, 3]
    );
    let quota = |at: Option<&str>, places| Quota {
        date: day("2026-10-12"),
        service: Service::Marry,
        at: at.map(time),
        places,
    };
    desk.overrides.quotas = vec![
        quota(None, 5),
        quota(Some("09:00"), 7),
        quota(Some("09:00"), 6),
    ];
    assert_eq!(
        ["08:30", "09:00", "15:00"].map(|clock| places(&desk, clock)),
        [5, 6, 5]
    );
    desk.overrides.quotas.push(Quota {
        service: Service::Counselling,
        ..quota(None, 9)
    });
    assert_eq!(places(&desk, "09:00"), 6, "of another service");
    desk.overrides.quotas.push(quota(None, 0));
    assert_eq!(["08:30", "09:00"].map(|clock| places(&desk, clock)), [0, 0]);
    assert_eq!(
        desk.slots("2026-10-13")[0].1,
        3,
        "the day after is as it was"
    );
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..365).prop_map(|after| day("2026-01-01").plus_days(after).unwrap())
}

fn any_time() -> impl Strategy<Value = TimeOfDay> {
    (0..=1440_u16).prop_map(|minutes| TimeOfDay::of_minutes(minutes).unwrap())
}

prop_compose! {
    fn any_desk()(
        slot_minutes in 5..120_u16,
        minutes in 5..180_u16,
        horizon in 1..180_u16,
        working_days in 0..6_u16,
        cut_off_at in any_time(),
        opened in any_day(),
        closed in any_day(),
        now in 0..365 * 1440_i64,
    ) -> Desk {
        let mut desk = Desk::new("2026-01-01 00:00");
        desk.now = desk.now.plus(now * 60);
        desk.office.slot_minutes = slot_minutes;
        desk.office.services[0].minutes = minutes;
        desk.office.horizon_days = horizon;
        desk.office.cut_off.working_days = working_days;
        desk.office.cut_off.at = cut_off_at;
        desk.office.open_days = vec![open_day(&opened.to_string(), "07:15", "12:00")];
        desk.office.closed_days = vec![closed_days(&closed.to_string(), &closed.to_string())];
        desk
    }
}

prop_compose! {
    fn any_closures(date: Date)(
        spans in vec((option::of(any_time()), option::of(any_time())), 0..4),
    ) -> Vec<Closure> {
        spans.into_iter().map(|(from, to)| Closure { date, from, to }).collect()
    }
}

fn desk_and_closed_day() -> impl Strategy<Value = (Desk, Date)> {
    (any_desk(), any_day()).prop_flat_map(|(desk, date)| {
        let desk = std::rc::Rc::new(desk);
        any_closures(date).prop_map(move |closed| {
            let mut one = Desk::new("2026-01-01 00:00");
            one.office.clone_from(&desk.office);
            one.now = desk.now;
            one.overrides.closed = closed;
            (one, date)
        })
    })
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?} {:?}", self.now, self.office, self.overrides)
    }
}

proptest! {
    #[test]
    fn slots_lie_within_hours_and_outside_every_closure((desk, date) in desk_and_closed_day()) {
        let (office, calendar) = (&desk.office, calendar());
        let slots = office.slots_of(Service::Marry, date, &calendar, &desk.overrides);
        let weekly = office.hours.iter().map(|hours| hours.span);
        let opened = office.open_days.iter().filter(|open| open.date == date);
        let hours: Vec<_> = weekly.chain(opened.flat_map(|open| open.hours.clone())).collect();
        let moment = |clock| Moment::of(date, clock, CHINA);
        for slot in &slots {
            let fits = |span: &egude_booking::Span| {
                moment(span.from) <= slot.start && slot.end <= moment(span.to)
            };
            prop_assert!(hours.iter().any(fits), "{slot:?}");
            for closure in &desk.overrides.closed {
                let span = closure.span();
                let (from, to) = (moment(span.from), moment(span.to));
                prop_assert!(slot.end <= from || to <= slot.start, "{slot:?} {closure:?}");
            }
            let closed = office.closed_days.iter();
            prop_assert!(!closed.map(|days| days.from..=days.to).any(|days| days.contains(&date)));
        }
        prop_assert!(slots.windows(2).all(|two| two[0].start < two[1].start));
    }

    #[test]
    fn nothing_can_be_booked_beyond_the_horizon_or_after_the_cut_off(
        desk in any_desk(),
        date in any_day(),
    ) {
        let calendar = calendar();
        let plan = desk.office.day(Service::Marry, date, desk.now, &calendar, &desk.overrides);
        let plan = plan.unwrap();
        if plan.state == DayState::Open {
            prop_assert!(date <= desk.office.last_day(desk.now));
            prop_assert!(desk.now < desk.office.cut_off(date, &calendar));
            prop_assert!(!plan.slots.is_empty() && plan.slots.iter().all(|s| desk.now < s.start));
            prop_assert!(plan.closes.is_some_and(|closes| desk.now < closes));
        } else {
            prop_assert!(plan.slots.is_empty() && plan.closes.is_none());
        }
        if let DayState::NotYet(opens) = plan.state {
            prop_assert!(desk.now < opens && date > desk.office.last_day(desk.now));
        }
    }

    #[test]
    fn a_slot_is_bookable_exactly_if_its_day_shows_it((desk, date) in desk_and_closed_day()) {
        let (office, calendar) = (&desk.office, calendar());
        let plan = office.day(Service::Marry, date, desk.now, &calendar, &desk.overrides);
        let shown = plan.unwrap().slots;
        for slot in office.slots_of(Service::Marry, date, &calendar, &desk.overrides) {
            let bookable = office.bookable(
                Service::Marry, slot.start, desk.now, &calendar, &desk.overrides,
            );
            prop_assert_eq!(bookable.is_ok(), shown.contains(&slot));
            let beside = slot.start.plus(1);
            prop_assert!(office.bookable(
                Service::Marry, beside, desk.now, &calendar, &desk.overrides,
            ).is_err());
        }
    }
}

#[test]
fn an_office_without_a_step_still_ends() {
    let mut office = office();
    office.slot_minutes = 0;
    let slots = office.slots_of(
        Service::Marry,
        day("2026-10-12"),
        &calendar(),
        &Overrides::default(),
    );
    assert!(slots.len() > 100);
}
