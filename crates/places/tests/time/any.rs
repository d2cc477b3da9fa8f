//! Any hours, closures and calendars, around one week.

use egude_domain::{CHINA, Calendar, Date, Holiday, Moment, TimeOfDay};
use egude_places::{Closure, OnHolidays, Season, Span, Timetable, Weekly, Why};
use proptest::{collection::vec, option, prelude::*, sample::select, sample::subsequence};

/// All that `open::state` is asked with.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) timetable: Option<Timetable>,
    pub(crate) closures: Vec<Closure>,
    pub(crate) calendar: Option<Calendar>,
    pub(crate) now: Moment,
}

/// Around this day everything happens; 2028 has a leap day soon after.
const AROUND: Date = Date::constant(2028, 2, 21);

fn day(days: i32) -> Date {
    AROUND.plus_days(days).unwrap()
}

fn time() -> impl Strategy<Value = TimeOfDay> {
    let likely = select(vec![0, 1, 60, 480, 510, 720, 1080, 1320, 1439, 1440]);
    prop_oneof![3 => likely, 1 => 0..=1440_u16].prop_map(|m| TimeOfDay::of_minutes(m).unwrap())
}

fn span() -> impl Strategy<Value = Span> {
    (time(), time()).prop_map(|(from, to)| Span { from, to })
}

pub(crate) fn season() -> impl Strategy<Value = Season> {
    let days = || {
        let likely = select(vec![
            "02-28", "02-29", "03-01", "12-31", "01-01", "05-01", "09-30",
        ]);
        let any = (1..=12_u8, 1..=28_u8).prop_map(|(month, day)| format!("{month:02}-{day:02}"));
        prop_oneof![likely.prop_map(str::to_owned), any]
    };
    (days(), days()).prop_map(|(from, to)| Season {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
    })
}

fn weekly() -> impl Strategy<Value = Weekly> {
    let days = subsequence((1..=7).collect::<Vec<u8>>(), 0..=7);
    let season = prop_oneof![2 => Just(None), 1 => season().prop_map(Some)];
    (days, span(), season).prop_map(|(days, span, season)| Weekly {
        days,
        from: span.from,
        to: span.to,
        season,
    })
}

fn timetable() -> impl Strategy<Value = Timetable> {
    let all_day = Weekly {
        days: (1..=7).collect(),
        from: TimeOfDay::of_minutes(0).unwrap(),
        to: TimeOfDay::of_minutes(1440).unwrap(),
        season: None,
    };
    let weekly = prop_oneof![5 => vec(weekly(), 0..4), 1 => Just(vec![all_day])];
    let holidays = select(OnHolidays::ALL);
    let own = vec(span(), 0..3);
    (weekly, holidays, own, any::<bool>()).prop_map(|(weekly, holidays, own, by)| Timetable {
        weekly,
        holidays,
        holiday_hours: own,
        by_appointment: by,
    })
}

fn days() -> impl Strategy<Value = (Date, Date)> {
    let near = (-4..14_i32, 0..6_i32);
    let far = (14..360_i32, 0..40_i32);
    prop_oneof![3 => near, 1 => far].prop_map(|(from, length)| (day(from), day(from + length)))
}

fn closure() -> impl Strategy<Value = Closure> {
    (days(), vec(span(), 0..3), select(Why::ALL)).prop_map(|((from, to), hours, why)| Closure {
        from,
        to,
        hours,
        why,
    })
}

fn calendar() -> impl Strategy<Value = Calendar> {
    let holiday = days().prop_map(|(from, to)| Holiday {
        id: "a".to_owned(),
        from,
        to,
    });
    let known = (-10..3_i32, 0..420_i32);
    (known, vec(holiday, 0..4)).prop_map(|((from, length), holidays)| Calendar {
        from: day(from),
        until: day(from + length),
        holidays,
        workdays: vec![day(5), day(12)],
    })
}

prop_compose! {
    pub(crate) fn case()(
        timetable in option::weighted(0.95, timetable()),
        closures in vec(closure(), 0..4),
        calendar in option::of(calendar()),
        days in 0..10_i32,
        time in time(),
        second in 0..60_i64,
    ) -> Case {
        let now = Moment::of(day(days), time, CHINA).plus(second);
        Case { timetable, closures, calendar, now }
    }
}
