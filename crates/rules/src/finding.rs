//! What one program comes to for the family or for one member.

use std::collections::BTreeSet;

use crate::{
    eval::{Eval, Got, Place},
    explain::test,
    expr::{Expr, Scope},
    outcome::{Amount, Finding, Outcome, Said, Verdict, shown},
    pack::{Pack, Program, ProgramUnit},
    range::Range,
    truth::{Tri, Truth},
};

/// The verdict that a truth stands for.
pub(crate) fn verdict(truth: &Truth) -> Verdict {
    match truth.tri {
        Tri::True => Verdict::Likely,
        Tri::False => Verdict::Unlikely,
        Tri::Unknown if truth.lacks.is_one_to_ask() => Verdict::OneFactMissing,
        Tri::Unknown => Verdict::NeedsStaff,
    }
}

/// For whom a program is judged: the family, or each member.
pub(crate) fn places(eval: &Eval<'_>, program: &Program) -> Vec<Place> {
    match program.unit {
        ProgramUnit::Household => vec![Place::FAMILY],
        ProgramUnit::Person => (0..eval.household.members.len()).map(Place::of).collect(),
    }
}

pub(crate) fn finding<'a>(eval: &Eval<'a>, program: &'a Program, place: &Place) -> Finding {
    let whole = eval.program(&program.id, place.member);
    let verdict = verdict(&whole);
    let requires = Truth::all(program.requires.iter().map(|id| eval.rule(id, place)));
    let first: Vec<&'a String> = program
        .yields
        .iter()
        .filter(|id| eval.rule(id, place).tri == Tri::True)
        .collect();
    let covered = verdict == Verdict::Unlikely && requires.tri != Tri::False && !first.is_empty();
    let instead = first.into_iter().filter(|_| covered);
    let instead = instead
        .flat_map(|id| relied(eval, id, place))
        .collect::<BTreeSet<_>>();
    let once = program
        .requires
        .iter()
        .filter(|_| verdict != Verdict::Unlikely);
    let once = once
        .flat_map(|id| relied(eval, id, place))
        .collect::<BTreeSet<_>>();
    let own = |ids: BTreeSet<&str>| ids.into_iter().map(str::to_owned).collect();
    let rules = program.rules();
    Finding {
        member: place.member,
        verdict,
        covered,
        instead: own(instead),
        once: own(once),
        choose: Vec::new(),
        tests: rules.filter_map(|id| test(eval, id, place)).collect(),
        missing: whole.lacks.into_vec(),
        amount: program
            .amount
            .as_deref()
            .filter(|_| verdict != Verdict::Unlikely)
            .and_then(|id| amount(eval, id, program, place)),
        notes: notes(eval, program, place, verdict),
    }
}

/// What to know beside a verdict. Nobody needs it where the program does not come.
fn notes<'a>(eval: &Eval<'a>, program: &'a Program, place: &Place, verdict: Verdict) -> Vec<Said> {
    if verdict == Verdict::Unlikely {
        return Vec::new();
    }
    let at = |scope| match scope {
        Scope::Member => place.clone(),
        Scope::Family => Place::FAMILY,
    };
    let held = program
        .notes
        .iter()
        .filter(|note| eval.truth(&note.is, &at(note.scope)).tri == Tri::True);
    held.map(|note| Said {
        id: note.id.clone(),
        cite: note.cite.clone(),
    })
    .collect()
}

/// The amount, or what keeps it from being known.
pub(crate) fn amount_range<'a>(eval: &Eval<'a>, id: &'a str, place: &Place) -> Option<Range> {
    match eval.value(id, place) {
        Got::Range(range) => Some(range),
        _ => None,
    }
}

fn amount<'a>(eval: &Eval<'a>, id: &'a str, program: &Program, place: &Place) -> Option<Amount> {
    let Range { lo, hi, .. } = amount_range(eval, id, place)?;
    Some(Amount {
        lo: shown(lo),
        hi: shown(hi?),
        cite: program.amount_cite.clone(),
    })
}

/// The estimates that make the rule `id` hold: programs that have to be granted for it to be true.
fn relied<'a>(eval: &Eval<'a>, id: &'a str, place: &Place) -> BTreeSet<&'a str> {
    match eval.pack.rule_on(id, eval.on) {
        Some(rule) if eval.rule(id, place).tri == Tri::True => rests_on(eval, &rule.is, place),
        _ => BTreeSet::new(),
    }
}

fn rests_on<'a>(eval: &Eval<'a>, expr: &'a Expr, place: &Place) -> BTreeSet<&'a str> {
    match expr {
        Expr::Likely(id) | Expr::Estimated(id) => BTreeSet::from([id.as_str()]),
        Expr::Rule(id) => relied(eval, id, place),
        Expr::Value(_, id) => eval
            .pack
            .values
            .get(id)
            .map_or_else(BTreeSet::new, |value| rests_on(eval, &value.is, place)),
        Expr::All(parts) => parts
            .iter()
            .flat_map(|part| rests_on(eval, part, place))
            .collect(),
        // The part that needs fewest estimates is enough.
        Expr::Any(parts) => parts
            .iter()
            .filter(|part| eval.truth(part, place).tri == Tri::True)
            .map(|part| rests_on(eval, part, place))
            .min_by_key(BTreeSet::len)
            .unwrap_or_default(),
        // Somebody of whom it is true: the first of them is enough.
        Expr::Compare(_, a, _) => match &**a {
            Expr::Count(which) => (0..eval.household.members.len())
                .map(Place::of)
                .filter(|place| eval.truth(which, place).tri == Tri::True)
                .map(|place| rests_on(eval, which, &place))
                .min_by_key(BTreeSet::len)
                .unwrap_or_default(),
            _ => BTreeSet::new(),
        },
        _ => BTreeSet::new(),
    }
}

/// Marks the programs of which the law lets a person choose one.
pub(crate) fn choices(pack: &Pack, outcomes: &mut [Outcome]) {
    for choice in &pack.choices {
        let likely: BTreeSet<(Option<usize>, String)> = outcomes
            .iter()
            .filter(|o| choice.programs.contains(&o.program))
            .flat_map(|o| o.findings.iter().map(move |f| (o, f)))
            .filter(|(_, f)| f.verdict == Verdict::Likely)
            .map(|(o, f)| (f.member, o.program.clone()))
            .collect();
        for outcome in outcomes.iter_mut() {
            let program = outcome.program.clone();
            for finding in &mut outcome.findings {
                if !likely.contains(&(finding.member, program.clone())) {
                    continue;
                }
                let others = likely
                    .iter()
                    .filter(|(member, other)| *member == finding.member && *other != program);
                finding
                    .choose
                    .extend(others.map(|(_, other)| other.clone()));
            }
        }
    }
}
