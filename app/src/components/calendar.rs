use super::upright;
use crate::i18n::{msg_of, text};
use crate::platform::{focus, vertical};
use egude_domain::Date;
use leptos::prelude::*;

/// One day of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day.
    pub date: Date,
    /// All that is to be said of it, the date first.
    pub name: String,
    /// A few signs under the number.
    pub mark: String,
    /// The value of `data-state`.
    pub state: &'static str,
    /// Whether many want it.
    pub peak: bool,
}

/// One month as a grid, weeks from Monday; weeks that are over are left out.
///
/// Accessibility: the grid pattern of the ARIA practices. One day is in the tab order; arrows go by
/// day and week in the direction in which the days stand on the screen, Home and End to the ends
/// of the week, Page Up and Down by month. Every day can be reached and names itself in full, also
/// why it cannot be chosen; a press on any day chooses it, so that its reason can be read.
#[component]
pub fn Calendar(
    /// The id of the heading that names the month.
    named_by: &'static str,
    /// The first day of the month shown.
    #[prop(into)]
    month: Signal<Date>,
    /// What is known of a day of that month.
    day: Callback<Date, CalendarDay>,
    /// The chosen day.
    #[prop(into)]
    chosen: Signal<Option<Date>>,
    /// The day it is.
    today: Date,
    /// Called with the day that was pressed.
    on_choose: Callback<Date>,
    /// Called with the first day of another month, when the keyboard goes there. It refuses by
    /// leaving the month as it is.
    on_month: Callback<Date>,
) -> AnyView {
    let at = RwSignal::new(None::<Date>);
    let stop = Memo::new(move |_| {
        let month = month.get();
        let inside = |day: &Date| (day.year(), day.month()) == (month.year(), month.month());
        let of_today = Some(today).filter(inside);
        let other = at.get().filter(inside).or(chosen.get().filter(inside));
        other.or(of_today).unwrap_or(month)
    });
    // Weeks that are over are of no use to anybody.
    let earliest = monday_of(today);
    let go = move |to: Date| {
        if to < earliest {
            return;
        }
        let first = first_of(to);
        if first != month.get_untracked() {
            on_month.run(first);
            if first != month.get_untracked() {
                return;
            }
        }
        at.set(Some(to));
        focus::quietly_soon(&cell_id(to));
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let other = event.ctrl_key() || event.alt_key() || event.meta_key();
        let to = step(&event.key(), vertical::is_vertical())
            .filter(|_| !other)
            .and_then(|step| step.from(stop.get_untracked()));
        if let Some(to) = to {
            event.prevent_default();
            go(to);
        }
    };
    let cell = move |date: Option<Date>| {
        let Some(date) = date else {
            return view! { <td class="calendar-gap"></td> }.into_any();
        };
        let known = Memo::new(move |_| day.run(date));
        let is_chosen = move || chosen.get() == Some(date);
        view! {
            <td role="gridcell" aria-selected=move || is_chosen().to_string()>
                <button
                    class="calendar-day"
                    type="button"
                    id=cell_id(date)
                    tabindex=move || if stop.get() == date { "0" } else { "-1" }
                    aria-current=(date == today).then_some("date")
                    data-state=move || known.with(|known| known.state)
                    data-peak=move || known.with(|known| known.peak).then_some("true")
                    on:click=move |_| {
                        at.set(Some(date));
                        on_choose.run(date);
                    }
                >
                    <span class="sr-only">{move || known.with(|known| known.name.clone())}</span>
                    <span class="calendar-number" aria-hidden="true">
                        {upright(&date.day().to_string())}
                    </span>
                    <span class="calendar-mark" aria-hidden="true">
                        {move || known.with(|known| upright(&known.mark))}
                    </span>
                </button>
            </td>
        }
        .into_any()
    };
    let weeks = move || {
        let row = |week: Vec<Option<Date>>| {
            view! { <tr>{week.into_iter().map(cell).collect_view()}</tr> }
        };
        let weeks = weeks_of(month.get()).into_iter();
        let to_come = weeks.filter(|week| week.iter().flatten().any(|day| *day >= earliest));
        to_come.map(row).collect_view()
    };
    let head = (1..=7).map(|n| {
        view! {
            <th scope="col" abbr=move || text(&format!("day-{n}"))>
                {msg_of(format!("calendar-day-{n}"))}
            </th>
        }
    });
    view! {
        <table class="calendar" role="grid" aria-labelledby=named_by on:keydown=on_key>
            <thead><tr>{head.collect_view()}</tr></thead>
            <tbody>{weeks}</tbody>
        </table>
    }
    .into_any()
}

fn cell_id(day: Date) -> String {
    format!("day-{day}")
}

/// The first day of a day's month.
pub fn first_of(day: Date) -> Date {
    Date::new(day.year(), day.month(), 1).unwrap_or(day)
}

fn monday_of(day: Date) -> Date {
    day.plus_days(1 - i32::from(day.weekday())).unwrap_or(day)
}

/// The first day of the month so many months later, or earlier if negative.
pub fn months_on(first: Date, months: i32) -> Option<Date> {
    let count = i32::from(first.year()) * 12 + i32::from(first.month()) - 1 + months;
    let year = i16::try_from(count.div_euclid(12)).ok()?;
    let month = i8::try_from(count.rem_euclid(12)).ok()? + 1;
    Date::new(year, month, 1).ok()
}

/// The weeks of a month, with gaps where other months are.
fn weeks_of(first: Date) -> Vec<Vec<Option<Date>>> {
    let gaps = i32::from(first.weekday()) - 1;
    let length = i32::from(first.days_in_month());
    let cells = (gaps + length + 6) / 7 * 7;
    let day = |n: i32| {
        let n = n - gaps;
        (0..length)
            .contains(&n)
            .then(|| first.plus_days(n))
            .flatten()
    };
    let days: Vec<_> = (0..cells).map(day).collect();
    days.chunks(7).map(<[_]>::to_vec).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Days(i32),
    Months(i32),
    WeekStart,
    WeekEnd,
}

impl Step {
    fn from(self, day: Date) -> Option<Date> {
        let weekday = i32::from(day.weekday());
        match self {
            Self::Days(days) => day.plus_days(days),
            Self::WeekStart => day.plus_days(1 - weekday),
            Self::WeekEnd => day.plus_days(7 - weekday),
            Self::Months(months) => {
                let there = months_on(first_of(day), months)?;
                // 31 January and a month on is the last day of February.
                let last = there.days_in_month();
                Date::new(there.year(), there.month(), day.day().min(last)).ok()
            }
        }
    }
}

/// What a key does. In vertical writing the days of a week stand one under the other.
fn step(key: &str, vertical: bool) -> Option<Step> {
    Some(match (key, vertical) {
        ("ArrowLeft", false) | ("ArrowUp", true) => Step::Days(-1),
        ("ArrowRight", false) | ("ArrowDown", true) => Step::Days(1),
        ("ArrowUp", false) | ("ArrowLeft", true) => Step::Days(-7),
        ("ArrowDown", false) | ("ArrowRight", true) => Step::Days(7),
        ("Home", _) => Step::WeekStart,
        ("End", _) => Step::WeekEnd,
        ("PageUp", _) => Step::Months(-1),
        ("PageDown", _) => Step::Months(1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn after(key: &str, from: &str) -> String {
        step(key, false)
            .unwrap()
            .from(day(from))
            .unwrap()
            .to_string()
    }

    #[test]
    fn every_day_of_a_month_stands_once_and_under_its_weekday() {
        for first in ["2026-02-01", "2026-11-01", "2027-02-01", "2028-02-01"] {
            let weeks = weeks_of(day(first));
            let days: Vec<Date> = weeks.iter().flatten().filter_map(|day| *day).collect();
            assert_eq!(
                days.len(),
                usize::try_from(day(first).days_in_month()).unwrap()
            );
            for week in &weeks {
                assert_eq!(week.len(), 7);
                for (n, day) in (1..).zip(week) {
                    assert!(day.is_none_or(|day| day.weekday() == n), "{day:?}");
                }
            }
        }
    }

    #[test]
    fn keys_go_by_day_week_and_month_over_the_ends_of_months() {
        assert_eq!(after("ArrowRight", "2026-11-30"), "2026-12-01");
        assert_eq!(after("ArrowUp", "2026-12-01"), "2026-11-24");
        assert_eq!(after("Home", "2026-12-03"), "2026-11-30");
        assert_eq!(after("End", "2026-12-06"), "2026-12-06");
        assert_eq!(after("PageDown", "2027-01-31"), "2027-02-28");
        assert_eq!(after("PageUp", "2027-01-31"), "2026-12-31");
        assert_eq!(step("a", false), None);
    }

    #[test]
    fn in_vertical_writing_the_next_day_is_below_and_the_next_week_beside() {
        assert_eq!(step("ArrowDown", true), Some(Step::Days(1)));
        assert_eq!(step("ArrowRight", true), Some(Step::Days(7)));
    }
}
