//! The figures as a table.

use std::{fmt::Write as _, time::Duration};

use super::Outcome;

/// One column for each database.
pub fn table(columns: &[(&str, &Outcome)]) -> String {
    let mut text = String::from("| |");
    for (name, _) in columns {
        let _ = write!(text, " {name} |");
    }
    let _ = write!(text, "\n| --- |{}\n", " --- |".repeat(columns.len()));
    for (name, figure) in ROWS {
        let _ = write!(text, "| {name} |");
        for (_, outcome) in columns {
            let _ = write!(text, " {} |", figure(outcome));
        }
        text.push('\n');
    }
    text.push_str(&refusals(columns));
    for (name, outcome) in columns {
        for (code, count) in &outcome.verdict.unexplained {
            let _ = writeln!(text, "{name}: {count} refusals without a reason: {code}");
        }
        for example in &outcome.verdict.examples {
            let _ = writeln!(text, "{name}: {example}");
        }
    }
    text
}

type Figure = fn(&Outcome) -> String;

const ROWS: [(&str, Figure); 19] = [
    ("attempts (wishes, each with its own key)", |o| {
        o.tally.attempts.to_string()
    }),
    ("places won: holds", |o| o.tally.held.to_string()),
    ("confirmed bookings", |o| o.tally.confirmed.to_string()),
    ("moved", |o| o.tally.moved.to_string()),
    ("cancelled", |o| o.tally.cancelled.to_string()),
    ("holds given back", |o| o.tally.released.to_string()),
    ("refusals", |o| o.tally.refused().to_string()),
    ("sent again under the same key", |o| {
        o.tally.repeats.to_string()
    }),
    ("sent twice at once", |o| o.tally.twice.to_string()),
    ("old keys with another body", |o| {
        o.tally.misused.to_string()
    }),
    ("… of these not refused", |o| {
        o.verdict.misuse_taken.to_string()
    }),
    ("server killed", |o| o.kills.to_string()),
    ("**double bookings**", |o| {
        format!("**{}**", o.verdict.double)
    }),
    ("**lost bookings**", |o| format!("**{}**", o.verdict.lost)),
    ("places taken by nobody", |o| {
        o.verdict.by_nobody.to_string()
    }),
    ("bookings nobody was told of; answers that differ", |o| {
        format!("{}; {}", o.verdict.strangers, o.verdict.torn)
    }),
    ("wishes never answered", |o| o.verdict.unsettled.to_string()),
    ("hold, half of them and 99 of 100", |o| {
        times(&o.tally.hold_times)
    }),
    ("confirm, half of them and 99 of 100", |o| {
        times(&o.tally.confirm_times)
    }),
];

fn refusals(columns: &[(&str, &Outcome)]) -> String {
    let mut codes: Vec<&String> = columns
        .iter()
        .flat_map(|(_, outcome)| outcome.tally.refusals.keys())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    let mut text = String::new();
    for code in codes {
        let _ = write!(text, "| refused: {code} |");
        for (_, outcome) in columns {
            let count = outcome.tally.refusals.get(code).copied();
            let _ = write!(text, " {} |", count.unwrap_or_default());
        }
        text.push('\n');
    }
    text
}

fn times(all: &[Duration]) -> String {
    let mut all = all.to_vec();
    all.sort_unstable();
    let at = |hundredth: usize| {
        let position = all.len() * hundredth / 100;
        let time = all.get(position.min(all.len().saturating_sub(1)));
        time.map_or(0, Duration::as_millis)
    };
    format!("{} ms, {} ms", at(50), at(99))
}
