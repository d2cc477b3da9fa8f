//! The comparison in plain words, for a clerk.

use std::collections::BTreeSet;

use egude_domain::RegionCode;

use super::{
    AmountTurn, At, AuthoredChange, Comparison, Decider, FamilyName, Seen, Turn,
    words::{comparison, family, figure_change, region, span, stand, who},
};
use crate::truth::Tri;

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
    if !at.turns.is_empty() {
        lines.gap();
        lines.line(0, "Verdicts that turn");
    }
    let mut program = "";
    for turn in &at.turns {
        if turn.program != program {
            program = &turn.program;
            let of = at.turns.iter().filter(|t| t.program == program);
            lines.line(
                1,
                &format!("{program}: {}", families(distinct(of.map(|t| &t.family)))),
            );
        }
        turned(lines, turn);
    }
    if !at.amounts.is_empty() {
        lines.gap();
        lines.line(0, "Amounts that change");
    }
    program = "";
    for turn in &at.amounts {
        if turn.program != program {
            program = &turn.program;
            let of = at.amounts.iter().filter(|t| t.program == program);
            lines.line(
                1,
                &format!("{program}: {}", families(distinct(of.map(|t| &t.family)))),
            );
        }
        lines.line(2, &amount_turned(turn));
    }
}

fn distinct<'a>(families: impl Iterator<Item = &'a FamilyName>) -> usize {
    let names = families.map(|family| (&family.case, &family.file));
    names.collect::<BTreeSet<_>>().len()
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
