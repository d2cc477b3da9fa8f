//! Days that are not as usual.

use std::ops::RangeInclusive;

use egude_contract::v1::{FieldCode, places as wire};
use egude_domain::Date;
use egude_places::{Closure, Place, Span, Why};

use crate::{counter, problem::Failure};

/// Days at most that a closure lasts: who closes for longer says so as a state.
const LONGEST: i32 = 370;
/// Closures at most that a point has, as the check of an entry says.
const MOST: usize = 60;

/// First and last day, neither over, in this order.
pub(super) fn span(from: &str, to: &str, today: Date) -> Result<RangeInclusive<Date>, Failure> {
    let day = |text: &str, at: &str| {
        let day: Result<Date, _> = text.parse();
        day.map_err(|_| counter::field(at, FieldCode::NotADate))
    };
    let (from, to) = (day(from, "/deed/from")?, day(to, "/deed/to")?);
    if to < today || to < from || to.days_since(from) > LONGEST {
        return Err(counter::field("/deed/to", FieldCode::Invalid));
    }
    Ok(from.max(today)..=to)
}

/// Hours of closed days, if there are any.
pub(super) fn hours(spans: &[wire::Span]) -> Result<Vec<Span>, Failure> {
    let spans = serde_json::to_value(spans).and_then(serde_json::from_value);
    let spans: Vec<Span> = spans.map_err(|_| counter::field("/deed/hours", FieldCode::Invalid))?;
    if spans.len() > 4 || spans.iter().any(|span| span.from == span.to) {
        return Err(counter::field("/deed/hours", FieldCode::Invalid));
    }
    Ok(spans)
}

/// Closes; what was said of these days before no longer holds.
pub(super) fn close(
    place: &mut Place,
    days: RangeInclusive<Date>,
    why: Why,
    hours: Vec<Span>,
    today: Date,
) -> Result<(), Failure> {
    forget(place, today);
    put(place, days, why, hours);
    if place.closures.len() > MOST {
        return Err(counter::field("/deed/from", FieldCode::TooMany));
    }
    Ok(())
}

/// The same, however many there are.
pub(super) fn put(place: &mut Place, days: RangeInclusive<Date>, why: Why, hours: Vec<Span>) {
    reopen(place, days.clone());
    place.closures.push(Closure {
        from: *days.start(),
        to: *days.end(),
        hours,
        why,
    });
    place.closures.sort_by_key(|closure| closure.from);
}

/// Drops what is over: nobody reads it, and it would leave no room for what is to come.
pub(super) fn forget(place: &mut Place, today: Date) {
    place.closures.retain(|closure| closure.to >= today);
}

/// As usual on these days; what is before or after them stays.
pub(super) fn reopen(place: &mut Place, days: RangeInclusive<Date>) {
    let (first, last) = (*days.start(), *days.end());
    place.closures = std::mem::take(&mut place.closures)
        .into_iter()
        .flat_map(|closure| {
            let before = first.plus_days(-1).filter(|end| closure.from <= *end);
            let before = before.map(|end| Closure {
                to: closure.to.min(end),
                ..closure.clone()
            });
            let after = last.plus_days(1).filter(|start| *start <= closure.to);
            let after = after.map(|start| Closure {
                from: closure.from.max(start),
                ..closure.clone()
            });
            if closure.to < first || closure.from > last {
                return vec![closure];
            }
            before.into_iter().chain(after).collect()
        })
        .collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closure(from: &str, to: &str) -> Closure {
        Closure {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            hours: Vec::new(),
            why: Why::Repair,
        }
    }

    fn days(from: &str, to: &str) -> RangeInclusive<Date> {
        from.parse().unwrap()..=to.parse().unwrap()
    }

    fn place(closures: Vec<Closure>) -> Place {
        let text = r#"{"id":"sample","kind":"meals","region":"152502001000","name":{"zh":"示例"},"state":"open","source":0}"#;
        let place: Place = serde_json::from_str(text).unwrap();
        Place { closures, ..place }
    }

    #[test]
    fn opening_one_day_leaves_the_days_around_it_closed() {
        let mut place = place(vec![closure("2026-12-01", "2026-12-10")]);
        reopen(&mut place, days("2026-12-05", "2026-12-05"));
        let left = [
            closure("2026-12-01", "2026-12-04"),
            closure("2026-12-06", "2026-12-10"),
        ];
        assert_eq!(place.closures, left);
    }

    #[test]
    fn what_is_said_last_of_a_day_holds() {
        let mut place = place(vec![
            closure("2026-12-01", "2026-12-10"),
            closure("2026-12-20", "2026-12-21"),
        ]);
        close(
            &mut place,
            days("2026-12-08", "2026-12-12"),
            Why::Weather,
            Vec::new(),
            "2026-11-22".parse().unwrap(),
        )
        .unwrap();
        let whys: Vec<_> = place
            .closures
            .iter()
            .map(|c| (c.from.to_string(), c.why))
            .collect();
        assert_eq!(
            whys,
            [
                ("2026-12-01".to_owned(), Why::Repair),
                ("2026-12-08".to_owned(), Why::Weather),
                ("2026-12-20".to_owned(), Why::Repair),
            ]
        );
    }

    #[test]
    fn a_day_that_is_over_cannot_be_closed() {
        let today = "2026-11-22".parse().unwrap();
        assert!(span("2026-11-20", "2026-11-21", today).is_err());
        assert_eq!(
            span("2026-11-20", "2026-11-23", today).unwrap(),
            days("2026-11-22", "2026-11-23")
        );
        assert!(span("2026-11-25", "2026-11-24", today).is_err());
        assert!(span("2026-11-31", "2026-12-24", today).is_err());
    }
}
