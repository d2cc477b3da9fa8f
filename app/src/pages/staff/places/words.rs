//! The words for what places are made of, by the documented patterns of ids.

use crate::components::{Text, date_text};
use crate::i18n::{Lang, has, text, text_with};
use crate::state::Locale;
use crate::state::staff::places::Keeping;
use egude_domain::{CHINA, Date, Moment, Money, RegionCode};
use egude_places::{
    Closure, Every, LocalText, Price, Repeat, Season, Span, Stop, Subsidy, Timetable, Weekly,
};
use leptos::prelude::*;

/// The word of the contract in the language of the page, or the word itself where a newer back end
/// says one that is not known.
pub(super) fn word(list: &str, word: impl ToString) -> String {
    let word = word.to_string();
    let message = match list {
        "state" => format!("keep-state-{word}"),
        _ => format!("place-{list}-{word}"),
    };
    if has(&message) { text(&message) } else { word }
}

/// Several after one another.
pub(super) fn joined(all: impl IntoIterator<Item = String>) -> String {
    let all: Vec<_> = all.into_iter().filter(|one| !one.is_empty()).collect();
    all.join(&text("list-separator"))
}

/// Day and time in China.
pub(super) fn instant(moment: Moment) -> String {
    let values = [
        ("date", date_text(moment.date(CHINA))),
        ("time", moment.time(CHINA).to_string()),
    ];
    text_with("cases-instant", &values)
}

/// A text in the language of the page; Chinese where there is no other.
pub(super) fn local(text: &LocalText) -> String {
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let own = text.mn.as_ref().filter(|own| mongolian && !own.is_empty());
    own.unwrap_or(&text.zh).clone()
}

/// The name of a place; its code while names are on their way.
pub(super) fn region_now(keeping: Keeping, code: &RegionCode) -> String {
    let regions = keeping.regions();
    let found = regions.iter().flat_map(|regions| regions.iter());
    let Some(region) = found.into_iter().find(|region| region.code == *code) else {
        return code.to_string();
    };
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let own = region.name_mn.as_ref().filter(|_| mongolian);
    own.unwrap_or(&region.name_zh).clone()
}

/// The same as a signal.
pub(super) fn region(keeping: Keeping, code: &RegionCode) -> Text {
    let code = code.clone();
    Signal::derive(move || region_now(keeping, &code))
}

/// From one day to another, or one day.
pub(super) fn span_of_days(from: Date, to: Date) -> String {
    if from == to {
        return date_text(from);
    }
    let values = [("from", date_text(from)), ("to", date_text(to))];
    text_with("keep-from-to", &values)
}

/// An amount in yuan with its unit.
pub(super) fn amount(money: Money) -> String {
    let (whole, part) = (money.fen() / 100, money.fen().rem_euclid(100));
    let number = if part == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{part:02}")
    };
    text_with("cases-amount", &[("amount", number)])
}

pub(super) fn price(price: &Price) -> String {
    let money = match price.to {
        None => amount(price.from),
        Some(to) => {
            let values = [("from", amount(price.from)), ("to", amount(to))];
            text_with("keep-from-to", &values)
        }
    };
    let what = joined(
        [
            Some(word("item", price.of)),
            price.care.map(|care| word("care", care)),
        ]
        .into_iter()
        .flatten(),
    );
    let values = [
        ("what", what),
        ("per", word("per", price.per)),
        ("money", money),
        ("date", date_text(price.as_of)),
    ];
    text_with("keep-price", &values)
}

pub(super) fn subsidy(subsidy: &Subsidy) -> String {
    let money = match subsidy.fen {
        None => text("keep-free"),
        Some(fen) => text_with("keep-less", &[("money", amount(fen))]),
    };
    let values = [
        (
            "who",
            joined(subsidy.who.iter().map(|who| word("group", who))),
        ),
        ("what", word("item", subsidy.of)),
        ("per", word("per", subsidy.per)),
        ("money", money),
    ];
    text_with("keep-subsidy", &values)
}

/// Days of a week, 1 for Monday to 7 for Sunday; three and more in a row from the first to the last.
pub(super) fn weekdays(days: &[u8]) -> String {
    let name = |day: &u8| text(&format!("day-{day}"));
    let runs = days.chunk_by(|a, b| a + 1 == *b);
    joined(runs.map(|run| match run {
        [first, _, .., last] => hours(name(first), name(last)),
        few => joined(few.iter().map(name)),
    }))
}

pub(super) fn hours(from: impl ToString, to: impl ToString) -> String {
    let values = [("from", from.to_string()), ("to", to.to_string())];
    text_with("keep-from-to", &values)
}

fn season(season: Option<&Season>) -> String {
    season.map_or_else(String::new, |season| {
        let values = [
            ("from", season.from.to_string()),
            ("to", season.to.to_string()),
        ];
        text_with("keep-season-only", &values)
    })
}

pub(super) fn weekly(span: &Weekly) -> String {
    let values = [
        ("days", weekdays(&span.days)),
        ("hours", hours(span.from, span.to)),
    ];
    let line = text_with("keep-weekly", &values);
    joined([line, season(span.season.as_ref())])
}

pub(super) fn spans(all: &[Span]) -> String {
    joined(all.iter().map(|span| hours(span.from, span.to)))
}

/// A timetable, line by line.
pub(super) fn timetable(own: &Timetable) -> Vec<String> {
    let mut lines: Vec<_> = own.weekly.iter().map(weekly).collect();
    if own.by_appointment {
        lines.push(text("keep-by-appointment"));
    }
    let holidays = text(&format!("keep-holidays-{}", own.holidays));
    let values = [("what", joined([holidays, spans(&own.holiday_hours)]))];
    lines.push(text_with("keep-holidays-line", &values));
    lines
}

pub(super) fn closure(closure: &Closure) -> String {
    let how = if closure.hours.is_empty() {
        text("keep-closed")
    } else {
        spans(&closure.hours)
    };
    let values = [
        ("days", span_of_days(closure.from, closure.to)),
        ("how", how),
        ("why", word("why", closure.why)),
    ];
    text_with("keep-closure", &values)
}

/// When a van comes again.
pub(super) fn repeat(repeat: &Repeat) -> String {
    let days = weekdays(&repeat.days);
    let n = repeat.interval.to_string();
    match repeat.every {
        Every::Week if repeat.interval == 1 => text_with("keep-every-week", &[("days", days)]),
        Every::Week => text_with("keep-every-weeks", &[("n", n), ("days", days)]),
        Every::Month => {
            let weeks = repeat
                .weeks
                .iter()
                .map(|week| text(&format!("keep-nth-{week}")));
            let values = [("weeks", joined(weeks)), ("days", days)];
            let line = text_with("keep-every-month", &values);
            if repeat.interval == 1 {
                line
            } else {
                joined([text_with("keep-every-months", &[("n", n)]), line])
            }
        }
    }
}

pub(super) fn stop(stop: &Stop) -> String {
    let when = joined([
        repeat(&stop.repeat),
        hours(stop.from, stop.to),
        season(stop.season.as_ref()),
    ]);
    text_with("keep-stop", &[("name", local(&stop.name)), ("when", when)])
}
