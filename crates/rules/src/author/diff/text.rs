//! The comparison in plain words, for a clerk.

use std::collections::BTreeSet;

use egude_domain::RegionCode;

use super::{
    AmountTurn, At, AuthoredChange, Comparison, Decider, FamilyName, Seen, Span, Turn,
    words::{comparison, family, figure_change, region, span, stand, who, yuan},
};
use crate::truth::Tri;

/// Amounts follow one formula: some of them show it.
const AMOUNTS_TOLD: usize = 5;

/// What a place is called, if that is known.
pub type Named<'a> = &'a dyn Fn(&RegionCode) -> Option<String>;

impl Comparison {
    /// Everything, line by line.
    pub fn text(&self, named: Named<'_>) -> String {
        let mut lines = Lines::default();
        lines.line(0, "What changes");
        for change in &self.figures {
            lines.line(1, &figure_change(change, named));
        }
        for change in &self.authored {
            authored(&mut lines, change);
        }
        if self.calendar {
            lines.line(
                1,
                "the calendar of working days: it moves days, not verdicts",
            );
        }
        if !self.differs() {
            lines.line(1, "nothing");
        }
        for at in &self.places {
            lines.gap();
            place(&mut lines, at, named);
        }
        if self.more_places > 0 {
            lines.gap();
            let more = self.more_places;
            lines.line(
                0,
                &format!("The change reaches {more} places more; name one with --place CODE"),
            );
        }
        if !self.left_out.is_empty() {
            lines.gap();
            lines.line(0, &format!("Not compared: {} cases", self.left_out.len()));
            for left in &self.left_out {
                lines.line(1, &format!("{}: {}", family(&left.family), left.why));
            }
        }
        lines.0
    }
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, depth: usize, text: &str) {
        self.0 += &"  ".repeat(depth);
        self.0 += text;
        self.0.push('\n');
    }

    fn gap(&mut self) {
        self.0.push('\n');
    }
}

fn place(lines: &mut Lines, at: &At, named: Named<'_>) {
    let of = count(at.families, "family of the cases", "families of the cases");
    let place = at.place.as_ref().map_or_else(String::new, |place| {
        format!(", as if they lived in {}", region(place, named))
    });
    let on = at.on.map_or_else(String::new, |on| format!(", on {on}"));
    lines.line(0, &format!("{of}{place}{on}"));
    let families = |n| count(n, "family", "families");
    lines.line(1, &format!("another verdict: {}", families(at.turned)));
    lines.line(
        1,
        &format!(
            "the same verdicts, another amount: {}",
            families(at.other_amounts)
        ),
    );
    if at.other_lacks > 0 {
        let other = families(at.other_lacks);
        lines.line(
            1,
            &format!("the same verdicts and amounts, but something else is missing: {other}"),
        );
    }
    lines.line(1, &format!("no change: {}", families(at.unchanged)));
    turns(lines, &at.turns);
    amounts(lines, &at.amounts);
}

fn turns(lines: &mut Lines, turns: &[Turn]) {
    if !turns.is_empty() {
        lines.gap();
        lines.line(0, "Verdicts that turn");
    }
    for of_program in turns.chunk_by(|a, b| a.program == b.program) {
        let families = distinct(of_program.iter().map(|turn| &turn.family));
        if let Some(first) = of_program.first() {
            lines.line(1, &format!("{}: {families}", first.program));
        }
        for turn in of_program {
            turned(lines, turn);
        }
    }
}

fn amounts(lines: &mut Lines, amounts: &[AmountTurn]) {
    if !amounts.is_empty() {
        lines.gap();
        lines.line(0, "Amounts that change");
    }
    for of_program in amounts.chunk_by(|a, b| a.program == b.program) {
        let families = distinct(of_program.iter().map(|turn| &turn.family));
        if let Some(first) = of_program.first() {
            let by = by_how_much(of_program);
            lines.line(1, &format!("{}: {families}{by}", first.program));
        }
        for turn in of_program.iter().take(AMOUNTS_TOLD) {
            lines.line(2, &amount_turned(turn));
        }
        let more = of_program.len().saturating_sub(AMOUNTS_TOLD);
        if more > 0 {
            lines.line(2, &format!("and {more} more; --json names them all"));
        }
    }
}

fn distinct<'a>(families: impl Iterator<Item = &'a FamilyName>) -> String {
    let names = families.map(|family| (&family.case, &family.file));
    let names: BTreeSet<_> = names.collect();
    count(names.len(), "family", "families")
}

fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn turned(lines: &mut Lines, turn: &Turn) {
    lines.line(2, &family(&turn.family));
    let (before, after) = (stand(&turn.before), stand(&turn.after));
    lines.line(3, &format!("{}{before} → {after}", who(turn.who.as_ref())));
    for decider in &turn.by {
        decided(lines, decider);
    }
}

fn decided(lines: &mut Lines, decider: &Decider) {
    let rule = &decider.rule;
    let word = |seen: &Option<Seen>| match seen.as_ref().map(|seen| seen.result) {
        Some(Tri::True) => "holds",
        Some(Tri::False) => "does not hold",
        Some(Tri::Unknown) => "is not known",
        None => "was not tested",
    };
    let (before, after) = (word(&decider.before), word(&decider.after));
    lines.line(3, &format!("{rule} {before} → {after}"));
    for (when, seen) in [("was", &decider.before), ("now", &decider.after)] {
        if let Some(compared) = seen.as_ref().and_then(|seen| seen.compared.as_ref()) {
            lines.line(4, &format!("{when}: {}", comparison(compared)));
        }
    }
}

/// The smallest and the largest difference, where both amounts are exact.
fn by_how_much(turns: &[AmountTurn]) -> String {
    let exact = |span: Option<Span>| span.filter(|s| s.lo == s.hi).map(|s| s.lo);
    let differences = turns
        .iter()
        .filter_map(|turn| Some(exact(turn.after)? - exact(turn.before)?));
    let differences: BTreeSet<i64> = differences.collect();
    match (differences.first(), differences.last()) {
        (Some(least), Some(most)) if least == most => format!(", by {} yuan", yuan(*least)),
        (Some(least), Some(most)) => format!(", by {} to {} yuan", yuan(*least), yuan(*most)),
        _ => String::new(),
    }
}

fn amount_turned(turn: &AmountTurn) -> String {
    format!(
        "{}: {}{} → {}",
        family(&turn.family),
        who(turn.who.as_ref()),
        span(turn.before),
        span(turn.after)
    )
}

fn authored(lines: &mut Lines, change: &AuthoredChange) {
    let AuthoredChange {
        entry, file, field, ..
    } = change;
    let field = field.as_ref().map(|field| format!(", {field}"));
    lines.line(1, &format!("{entry}{} ({file})", field.unwrap_or_default()));
    let line = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".into());
    lines.line(2, &format!("was: {}", line(&change.before)));
    lines.line(2, &format!("now: {}", line(&change.after)));
}
