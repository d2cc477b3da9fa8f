//! The week as it is shown.

use crate::{any, model};
use egude_domain::CHINA;
use egude_places::{
    Span,
    open::{self, DayHours, Now},
};
use proptest::prelude::*;

/// Ticks off what a week shows.
fn ticked(week: &[DayHours]) -> Vec<Now> {
    let mut minutes = Vec::new();
    for day in week {
        minutes.extend(std::iter::repeat_n(day.otherwise, 1440));
    }
    for (index, day) in week.iter().enumerate() {
        for span in &day.spans {
            let (from, to) = (span.from.minutes(), span.to.minutes());
            let to = if to <= from { to + 1440 } else { to };
            let end = minutes.len();
            let span = (index * 1440 + usize::from(from))..(index * 1440 + usize::from(to));
            minutes[span.start.min(end)..span.end.min(end)].fill(day.within);
        }
    }
    minutes
}

proptest! {
    #[test]
    fn the_week_shows_what_holds_at_every_minute(case in any::case()) {
        let timetable = case.timetable.as_ref();
        let from = case.now.date(CHINA);
        let week = open::week(timetable, &case.closures, from, case.calendar.as_ref());
        prop_assert_eq!(week.len(), 7);
        // What is longer than 24 hours is shown as 24.
        let shorter = |span: &Span| span.from != span.to && span.to.minutes() < 1440;
        let whole = week.iter().flat_map(|day| &day.spans).all(shorter);
        let (shown, paper) = (ticked(&week), model::on_paper(&case));
        // What began before the first day shown is not in it.
        for (minute, now) in shown.iter().enumerate().skip(1440) {
            let holds = paper.minutes[minute];
            prop_assert!(*now == holds || !whole, "minute {minute}: {now} for {holds}");
        }
        for day in &week {
            let ends = day.spans.windows(2).all(|two| two[0].to < two[1].from);
            prop_assert!(ends, "{:?}", day.spans);
        }
    }
}
