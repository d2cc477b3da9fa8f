//! Repeats of stops against another library of RFC 5545.

use crate::any::season;
use egude_domain::{Date, Moment};
use egude_places::{Cancelled, Every, LocalText, Repeat, Stop, Why, stops};
use proptest::{collection::vec, option, prelude::*, sample::select, sample::subsequence};
use rrule::RRuleSet;

const AROUND: Date = Date::constant(2027, 11, 24);
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

fn day(days: i32) -> Date {
    AROUND.plus_days(days).unwrap()
}

fn repeat() -> impl Strategy<Value = Repeat> {
    let days = subsequence((1..=7).collect::<Vec<u8>>(), 1..=4);
    let weeks = subsequence((1..=5).collect::<Vec<u8>>(), 0..=3);
    let every = select(Every::ALL);
    (every, 1..=5_u8, days, weeks).prop_map(|(every, interval, days, weeks)| Repeat {
        every,
        interval,
        days,
        weeks: if every == Every::Month {
            weeks
        } else {
            Vec::new()
        },
    })
}

prop_compose! {
    fn stop()(
        repeat in repeat(),
        first in -200..200_i32,
        last in option::of(0..500_i32),
        season in option::weighted(0.3, season()),
        cancelled in vec(-20..60_i32, 0..6),
        extra in vec(-20..60_i32, 0..3),
        times in select(vec![("09:00", "11:30"), ("22:00", "01:00"), ("00:00", "24:00")]),
    ) -> Stop {
        Stop {
            id: "a".to_owned(),
            name: LocalText::default(),
            region: "152502000000".parse().unwrap(),
            at: None,
            from: times.0.parse().unwrap(),
            to: times.1.parse().unwrap(),
            first: day(first),
            last: last.map(|last| day(first + last)),
            repeat,
            season,
            cancelled: cancelled
                .into_iter()
                .map(|days| Cancelled { day: day(days), why: Why::Weather })
                .collect(),
            extra: extra.into_iter().map(day).collect(),
        }
    }
}

/// All days by the other library, which knows no seasons: they are taken out afterwards.
fn by_others(stop: &Stop, until: Date) -> Vec<Date> {
    let repeat = &stop.repeat;
    let packed = |day: Date| format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    let name = |day: &u8| DAYS[usize::from(*day) - 1];
    let days: Vec<String> = match repeat.every {
        Every::Month if !repeat.weeks.is_empty() => {
            let each = |week: &u8| {
                let week = *week;
                repeat
                    .days
                    .iter()
                    .map(move |day| format!("{week}{}", name(day)))
            };
            repeat.weeks.iter().flat_map(each).collect()
        }
        _ => repeat.days.iter().map(|day| name(day).to_owned()).collect(),
    };
    let every = match repeat.every {
        Every::Week => "WEEKLY",
        Every::Month => "MONTHLY",
    };
    let text = format!(
        "DTSTART:{}T000000Z\nRRULE:FREQ={every};INTERVAL={};WKST=MO;BYDAY={};UNTIL={}T000000Z",
        packed(stop.first),
        repeat.interval,
        days.join(","),
        packed(stop.last.map_or(until, |last| last.min(until))),
    );
    let set: RRuleSet = text.parse().unwrap();
    let found = set.all(2000);
    assert!(!found.limited);
    let dates = found.dates.into_iter();
    let dates = dates.map(|date| date.format("%Y-%m-%d").to_string().parse().unwrap());
    let within = |day: &Date| stop.season.is_none_or(|season| season.has(*day));
    let mut dates: Vec<Date> = dates.filter(within).chain(stop.extra.clone()).collect();
    dates.sort_unstable();
    dates.dedup();
    dates
}

proptest! {
    #[test]
    fn a_stop_has_the_days_that_rfc_5545_gives_it(stop in stop()) {
        let until = day(600);
        let ours: Vec<Date> = (-210..=600)
            .map(day)
            .filter(|day| stops::comes(&stop, *day))
            .collect();
        prop_assert_eq!(ours, by_others(&stop, until));
    }

    #[test]
    fn the_next_visits_are_the_first_that_are_not_over(
        stops in vec(stop(), 1..4),
        minutes in -20 * 1440..40 * 1440_i64,
        n in 0..5_usize,
    ) {
        let now: Moment = "2027-11-24T00:00:00+08:00".parse().unwrap();
        let now = now.plus(minutes * 60);
        let today = now.date(egude_domain::CHINA);
        let mut all = Vec::new();
        for (index, stop) in stops.iter().enumerate() {
            for day in by_others(stop, day(600)) {
                let zoned = |day: Date, time| format!("{day}T{time}:00+08:00");
                let from: Moment = zoned(day, stop.from).parse().unwrap();
                let length = match stop.from.minutes() { 540 => 150, 1320 => 180, _ => 1440 };
                let to = from.plus(length * 60);
                let near = day.days_since(today) <= stops::LOOK_AHEAD;
                if to > now && near {
                    let cancelled = stop.cancelled.iter().any(|other| other.day == day);
                    all.push((from, index, day, to, cancelled));
                }
            }
        }
        all.sort_unstable();
        let visits = stops::next(&stops, now, n);
        let real: Vec<_> = all.iter().filter(|visit| !visit.4).take(n).collect();
        let found: Vec<_> = visits.iter().filter(|visit| visit.cancelled.is_none()).collect();
        prop_assert_eq!(real.len(), found.len());
        for (real, found) in real.iter().zip(&found) {
            let (from, to) = (found.from, found.to);
            prop_assert_eq!((real.0, real.1, real.2, real.3), (from, found.stop, found.day, to));
        }
        // What is cancelled is told in its place, as long as visits follow.
        let end = real.last().filter(|_| real.len() == n).map(|last| (last.0, last.1));
        let before = |visit: &&(Moment, usize, Date, Moment, bool)| {
            visit.4 && n > 0 && end.is_none_or(|end| (visit.0, visit.1) < end)
        };
        let cancelled: Vec<_> = all.iter().filter(before).take(n).map(|v| (v.0, v.1)).collect();
        let told = visits.iter().filter(|visit| visit.cancelled.is_some());
        let told: Vec<_> = told.map(|visit| (visit.from, visit.stop)).collect();
        prop_assert_eq!(told, cancelled);
    }
}
