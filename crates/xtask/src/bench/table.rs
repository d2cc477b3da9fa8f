//! The printed comparison with the budgets.

use super::{
    figures::Figures,
    visit::{Answering, Visit},
};
use crate::say;

/// A line: what, its bar, what was measured.
struct Line {
    what: &'static str,
    bar: Option<f64>,
    figures: Figures,
    /// Which of the figures is held against the bar.
    pick: fn(&Figures) -> f64,
    unit: Unit,
}

#[derive(Clone, Copy)]
enum Unit {
    Kilobytes,
    Seconds,
    Milliseconds,
}

impl Unit {
    /// Measured in bytes and milliseconds, shown in what one reads easily.
    fn show(self, value: f64) -> String {
        match self {
            Self::Kilobytes => format!("{:.0} KB", value / 1000.0),
            Self::Seconds => format!("{:.2} s", value / 1000.0),
            Self::Milliseconds => format!("{value:.1} ms"),
        }
    }
}

/// What the architecture has a bar for and another command or a hand measures.
const ELSEWHERE: &[(&str, &str)] = &[
    ("second visit, offline", "by hand, docs/bench.md"),
    (
        "places: nearest and filters over 10,000 points",
        "`bench places`",
    ),
    (
        "bookings under 200 clients and a power cut",
        "`bench bookings`, the stampede tests",
    ),
];

pub(super) fn print(visits: &[Visit], families: &[Answering]) {
    say::plain("");
    say::plain("| what | bar | measured | least – most | |");
    say::plain("| --- | --- | --- | --- | --- |");
    for line in lines(visits, families) {
        say::plain(&row(&line));
    }
    for (what, how) in ELSEWHERE {
        say::plain(&format!("| {what} | | {how} | | |"));
    }
    say::plain("\nSlowest in each visit:");
    for Answering { slowest, .. } in visits.iter().map(|visit| &visit.answering) {
        let ms = Unit::Milliseconds.show(slowest.1);
        say::plain(&format!("{ms:>10}  {}", slowest.0));
    }
    if let Some(visit) = visits.last() {
        say::plain(&format!("\nFetched in the last visit:\n{}", files(visit)));
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
fn lines(visits: &[Visit], families: &[Answering]) -> Vec<Line> {
    let line = |what, bar, unit, figures| Line {
        what,
        bar,
        figures,
        pick: Figures::median,
        unit,
    };
    let of = |read: fn(&Visit) -> f64| Figures::new(visits.iter().map(read));
    let all = |read: fn(&Answering) -> &[f64]| {
        let answerings = visits.iter().map(|visit| &visit.answering);
        Figures::new(answerings.flat_map(|a| read(a).iter().copied()))
    };
    let family = |read: fn(&Answering) -> f64| Figures::new(families.iter().map(read));
    let large = families.iter().flat_map(|f| f.next.iter().copied());
    vec![
        line(
            "first visit, bytes on the wire",
            Some(350_000.0),
            Unit::Kilobytes,
            of(|v| v.bytes() as f64),
        ),
        line(
            "Mongolian font in a Mandarin visit",
            Some(0.0),
            Unit::Kilobytes,
            of(|v| v.fonts() as f64),
        ),
        line(
            "first paint of the shell",
            Some(800.0),
            Unit::Seconds,
            of(|v| v.first_paint),
        ),
        line(
            "app in place of the shell",
            None,
            Unit::Seconds,
            of(|v| v.app),
        ),
        line(
            "home, door, start, first question",
            Some(2600.0),
            Unit::Seconds,
            of(|v| v.question),
        ),
        Line {
            pick: Figures::p95,
            ..line(
                "answer to next question, 95 of 100",
                Some(50.0),
                Unit::Milliseconds,
                all(|a| &a.next),
            )
        },
        line(
            "answer to next question, median",
            None,
            Unit::Milliseconds,
            all(|a| &a.next),
        ),
        line(
            "place to next question, with its figures",
            None,
            Unit::Milliseconds,
            all(|a| &a.place),
        ),
        Line {
            pick: Figures::p95,
            ..line(
                "answer to next question, 10 members, 95 of 100",
                None,
                Unit::Milliseconds,
                Figures::new(large),
            )
        },
        line(
            "replay of all answers, 10 members",
            None,
            Unit::Milliseconds,
            family(|f| f.replay),
        ),
        line(
            "verdicts of all programs in it, on average",
            Some(2.0),
            Unit::Milliseconds,
            family(|f| f.replay / f.answers.max(1) as f64),
        ),
        line(
            "all reasons of all programs, 10 members",
            None,
            Unit::Milliseconds,
            family(|f| f.assessment),
        ),
    ]
}

fn row(line: &Line) -> String {
    let value = (line.pick)(&line.figures);
    let show = |value| line.unit.show(value);
    let (bar, mark) = match line.bar {
        Some(bar) if value <= bar => (format!("≤ {}", show(bar)), "✓"),
        Some(bar) => (format!("≤ {}", show(bar)), "✗"),
        None => (String::new(), ""),
    };
    let (least, most) = (show(line.figures.least()), show(line.figures.most()));
    let what = line.what;
    format!(
        "| {what} | {bar} | {} | {least} – {most} | {mark} |",
        show(value)
    )
}

/// What the first visit fetched, the largest first.
fn files(visit: &Visit) -> String {
    let mut files = visit.received.clone();
    files.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let lines = files.iter().map(|(url, bytes)| {
        let path = url.splitn(4, '/').nth(3).unwrap_or_default();
        format!("{bytes:>8} B  /{path}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_above_its_bar_is_crossed() {
        let line = |value| Line {
            what: "w",
            bar: Some(50.0),
            figures: Figures::new([value]),
            pick: Figures::median,
            unit: Unit::Milliseconds,
        };
        assert!(row(&line(50.0)).ends_with("| ✓ |"));
        assert!(row(&line(50.1)).ends_with("| ✗ |"));
    }
}
