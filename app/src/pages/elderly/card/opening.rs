//! Whether it is open now, and when that changes.

use super::day;
use crate::components::{Icon, Up};
use crate::i18n::{text, text_with};
use crate::state::Places;
use egude_domain::{CHINA, Date, Moment};
use egude_places::find::Entry;
use egude_places::open::{self, Change, Now, Opening};
use leptos::prelude::*;

/// The line of a card.
pub(in crate::pages::elderly) fn view(entry: &Entry) -> AnyView {
    let entry = entry.clone();
    (move || {
        let places = Places::get();
        let (now, opening) = (places.now.get(), places.opening(&entry));
        let words = told(&entry, &opening, now);
        view! {
            <p class="place-line place-open" data-now=opening.now.as_str()>
                <Icon name="clock" />
                <span><Up text=Signal::stored(words) /></span>
            </p>
        }
    })
    .into_any()
}

/// The same in words.
pub(in crate::pages::elderly) fn told(entry: &Entry, opening: &Opening, now: Moment) -> String {
    let mut words = match opening.now {
        Now::Open => until(opening.next, now),
        Now::Closed => closed(rests(entry, now), opening.next, now),
        Now::ByAppointment => text("place-by-appointment"),
        Now::Unknown => text("place-hours-unknown"),
        Now::Paused => text("place-paused"),
        Now::Planned => text("place-planned"),
    };
    if let Some(why) = opening.why {
        let values = [("state", words), ("why", text(&format!("place-why-{why}")))];
        words = text_with("place-because", &values);
    }
    let doubtful = !opening.sure || opening.next.is_some_and(|next| !next.sure);
    if doubtful {
        words = text_with("place-unsure", &[("state", words)]);
    }
    words
}

fn until(next: Option<Change>, now: Moment) -> String {
    let today = now.date(CHINA);
    let Some((day, at)) = next.and_then(|next| end(next.at, today)) else {
        return text("place-open-always");
    };
    let at = ("at", at);
    if day == today {
        text_with("place-open-until", &[at])
    } else {
        text_with(
            "place-open-until-day",
            &[("day", day::near(day, today)), at],
        )
    }
}

/// The day and time at which it closes. Midnight is the end of a day, not the beginning of the
/// next; a day of rest that is weeks away is nothing that somebody setting out now has to know.
fn end(at: Moment, today: Date) -> Option<(Date, String)> {
    const SOON: i32 = 6;
    let day = at.plus(-1).date(CHINA);
    let time = day::time(at);
    let time = if time == "00:00" {
        "24:00".to_owned()
    } else {
        time
    };
    (day.days_since(today) <= SOON).then_some((day, time))
}

fn closed(rests: bool, next: Option<Change>, now: Moment) -> String {
    let next = next.filter(|next| next.to == Now::Open);
    let Some(next) = next else {
        return text(if rests { "place-rests" } else { "place-closed" });
    };
    let (today, day) = (now.date(CHINA), next.at.date(CHINA));
    let values = [("day", day::near(day, today)), ("at", day::time(next.at))];
    let id = if rests {
        "place-rests-until"
    } else {
        "place-closed-until"
    };
    text_with(id, &values)
}

/// Whether it has no hours at all today.
fn rests(entry: &Entry, now: Moment) -> bool {
    let today = now.date(CHINA);
    let calendar = Places::get().calendar();
    let week = open::week(entry.timetable(), &entry.closures, today, calendar.as_ref());
    week.first().is_some_and(|day| day.spans.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_ends_a_day_and_what_is_weeks_away_is_left_out() {
        let today = "2026-11-22".parse().unwrap();
        let ends = |at: &str| {
            let end = end(at.parse().unwrap(), today);
            end.map(|(day, time)| format!("{day} {time}"))
        };
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(ends("2026-11-22T17:30:00+08:00"), said("2026-11-22 17:30"));
        assert_eq!(ends("2026-11-23T00:00:00+08:00"), said("2026-11-22 24:00"));
        assert_eq!(ends("2026-11-23T02:00:00+08:00"), said("2026-11-23 02:00"));
        assert_eq!(ends("2026-11-29T00:00:00+08:00"), said("2026-11-28 24:00"));
        assert_eq!(ends("2026-12-21T00:00:00+08:00"), None);
    }
}
