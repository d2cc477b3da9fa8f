//! The hours of the next seven days, holidays and days that are not as usual.

use super::section::section;
use crate::components::{Cell, Table, Text};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::pages::elderly::card::day;
use crate::state::Places;
use egude_domain::{CHINA, Date};
use egude_places::Closure;
use egude_places::find::Entry;
use egude_places::open::{self, DayHours, Now};
use leptos::prelude::*;

const DAYS: i32 = 7;

/// When it is open. Of a mobile place the stops say it.
pub(super) fn view(entry: &Entry) -> Option<AnyView> {
    if entry.timetable().is_none() && !entry.stops.is_empty() {
        return None;
    }
    let Some(timetable) = entry.timetable() else {
        let unknown = view! { <p>{msg("place-hours-unknown")}</p> }.into_any();
        return Some(section("place-part-open", unknown));
    };
    let holidays = msg_of(format!("place-holidays-{}", timetable.holidays));
    let by_appointment = timetable
        .by_appointment
        .then(|| view! { <p>{msg("place-by-appointment")}</p> });
    let body = view! {
        {by_appointment}
        {week(entry)}
        <p class="quiet">{holidays}</p>
        {later(entry)}
    };
    Some(section("place-part-open", body.into_any()))
}

/// A table of the days from today.
fn week(entry: &Entry) -> AnyView {
    let entry = entry.clone();
    let places = Places::get();
    let today = Memo::new(move |_| places.now.get().date(CHINA));
    (move || {
        let (today, calendar) = (today.get(), places.calendar());
        let week = open::week(entry.timetable(), &entry.closures, today, calendar.as_ref());
        let rows = week.into_iter().map(|hours| {
            let of = hours.day;
            let name: Text = Signal::derive(move || named(of, today));
            let words: Text = Signal::derive(move || told(&hours));
            vec![Cell::Words(name), Cell::Words(words)]
        });
        let head = vec![msg("place-week-day"), msg("place-week-hours")];
        let rows = rows.collect();
        view! { <Table id="place-week" caption=msg("place-week-caption") head rows /> }
    })
    .into_any()
}

fn named(day: Date, today: Date) -> String {
    match day.days_since(today) {
        0 | 1 => {
            let values = [("near", day::near(day, today)), ("day", day::short(day))];
            text_with("place-week-near", &values)
        }
        _ => day::short(day),
    }
}

/// Hours of a day; why it is not as usual.
fn told(hours: &DayHours) -> String {
    let spans = hours
        .spans
        .iter()
        .map(|span| day::hours(span.from, span.to));
    let spans: Vec<_> = spans.collect();
    let mut words = match (spans.is_empty(), hours.otherwise) {
        (false, _) => spans.join(&text("list-separator")),
        (true, Now::ByAppointment) => text("place-by-appointment"),
        (true, Now::Unknown) => text("place-week-unknown"),
        (true, _) => text("place-week-closed"),
    };
    if let Some(why) = hours.why {
        let why = text(&format!("place-why-{why}"));
        words = text_with("place-because", &[("state", words), ("why", why)]);
    }
    if !hours.sure {
        words = text_with("place-unsure", &[("state", words)]);
    }
    words
}

/// Days after the table that are not as usual.
fn later(entry: &Entry) -> Option<AnyView> {
    let today = untrack(|| Places::get().now.get()).date(CHINA);
    let first = today.plus_days(DAYS)?;
    let later = entry.closures.iter().filter(|closure| closure.to >= first);
    let lines: Vec<_> = later.cloned().map(line).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{msg("place-later")}</h3>
            <ul class="bullets">{lines}</ul>
        }
        .into_any()
    })
}

fn line(closure: Closure) -> AnyView {
    let words = move || {
        let hours = closure
            .hours
            .iter()
            .map(|span| day::hours(span.from, span.to));
        let hours: Vec<_> = hours.collect();
        let hours = match hours.as_slice() {
            [] => text("place-week-closed"),
            some => some.join(&text("list-separator")),
        };
        let values = [
            ("days", day::span(closure.from, closure.to)),
            ("hours", hours),
            ("why", text(&format!("place-why-{}", closure.why))),
        ];
        text_with("place-closure", &values)
    };
    view! { <li>{words}</li> }.into_any()
}
