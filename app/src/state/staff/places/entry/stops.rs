//! Where and when a van stands.

use super::hours::{read_season, season};
use super::{Given, Reader, Typed};
use crate::state::staff::typed::day;
use egude_domain::Date;
use egude_places::{Every, Place, Repeat, Stop};

/// The longest name of a stop, in signs.
const NAME: usize = 80;

pub(super) fn fill(typed: &mut Typed, stops: &[Stop]) {
    typed.rows("stops", stops, |typed, row, stop| {
        let field = |name: &str| format!("{row}-{name}");
        typed.put_text(field("id"), &stop.id);
        typed.local(&field("name"), Some(&stop.name));
        typed.put_text(field("region"), &stop.region);
        typed.point(&field("at"), stop.at.as_ref());
        typed.put_text(field("from"), stop.from);
        typed.put_text(field("to"), stop.to);
        typed.put_text(field("first"), stop.first);
        typed.maybe(field("last"), stop.last);
        typed.put_text(field("repeat-every"), stop.repeat.every);
        typed.put_text(field("repeat-interval"), stop.repeat.interval);
        typed.put_list(field("repeat-days"), &stop.repeat.days);
        typed.put_list(field("repeat-weeks"), &stop.repeat.weeks);
        season(typed, row, stop.season.as_ref());
        let extra: Vec<_> = stop.extra.iter().map(Date::to_string).collect();
        typed.put_text(field("extra"), extra.join("\n"));
    });
}

pub(super) fn read(
    reader: &mut Reader<'_>,
    given: &dyn Given,
    was: &Place,
    today: Date,
) -> Vec<Stop> {
    let mut found: Vec<Stop> = Vec::new();
    for row in given.list("stops") {
        if let Some(stop) = stop(reader, given, was, &row, today) {
            found.push(stop);
        }
    }
    // A stop that is new gets a word that no other has.
    for nth in 0..found.len() {
        if found[nth].id.is_empty() {
            let is_free = |id: &String| found.iter().all(|stop| stop.id != *id);
            // One of one more than there are is free.
            let mut names = (1..=found.len() + 1).map(|n| format!("stop-{n}"));
            found[nth].id = names.find(is_free).unwrap_or_default();
        }
    }
    found
}

fn stop(
    reader: &mut Reader<'_>,
    given: &dyn Given,
    was: &Place,
    row: &str,
    today: Date,
) -> Option<Stop> {
    let prefix = format!("stops-{row}");
    let field = |name: &str| format!("{prefix}-{name}");
    let id = given.text(&field("id"));
    let before = was.stops.iter().find(|stop| stop.id == id);
    let name = reader.local(&field("name"), NAME);
    if name.is_none() && reader.is_empty(&field("name-zh")) && reader.is_empty(&field("name-mn")) {
        reader.fault(&field("name-zh"), "cases-wrong-missing");
    }
    let region = reader.maybe_word(&field("region"));
    let at = reader.point(&field("at"));
    let (from, to) = (reader.time(&field("from")), reader.time(&field("to")));
    let last = reader.date(&field("last"));
    // Weeks are counted from a first day; a stop that is new begins today.
    let first = reader.date(&field("first")).or(Some(today));
    if first.zip(last).is_some_and(|(first, last)| last < first) {
        reader.fault(&field("last"), "places-wrong-order-day");
    }
    let repeat = repeat(reader, &prefix);
    let season = read_season(reader, &prefix);
    let extra: Vec<_> = reader.lines(&field("extra"));
    let extra: Option<Vec<Date>> = extra.iter().map(|line| day(line)).collect();
    if extra.is_none() {
        reader.fault(&field("extra"), "places-wrong-day");
    }
    Some(Stop {
        id,
        name: name?,
        region: region.unwrap_or_else(|| was.region.clone()),
        at,
        from: from?,
        to: to?,
        first: first?,
        last,
        repeat: repeat?,
        season,
        cancelled: before
            .map(|stop| stop.cancelled.clone())
            .unwrap_or_default(),
        extra: extra?,
    })
}

fn repeat(reader: &mut Reader<'_>, prefix: &str) -> Option<Repeat> {
    let field = |name: &str| format!("{prefix}-{name}");
    let every: Option<Every> = reader.word(&field("repeat-every"));
    let interval = reader.whole(&field("repeat-interval"), 1, 12).unwrap_or(1);
    let days = reader.words_of(&field("repeat-days"));
    if days.is_empty() {
        reader.fault(&field("repeat-days"), "cases-wrong-choose");
    }
    let every = every?;
    let weeks = match every {
        Every::Week => Vec::new(),
        Every::Month => reader.words_of(&field("repeat-weeks")),
    };
    if every == Every::Month && weeks.is_empty() {
        reader.fault(&field("repeat-weeks"), "cases-wrong-choose");
    }
    Some(Repeat {
        every,
        interval,
        days,
        weeks,
    })
}
