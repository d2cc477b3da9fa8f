//! Which programs come out otherwise.

use super::super::result::{amount, card};
use super::super::words;
use crate::components::{Tag, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_rules::{Assessment, Outcome, Verdict};
use leptos::prelude::*;

/// Programs whose verdict or amount is another one, then how many are as they were.
pub(super) fn view(before: &Assessment, after: &Assessment) -> AnyView {
    let old = |program: &str| before.outcomes.iter().find(|o| o.program == program);
    let pairs = after
        .outcomes
        .iter()
        .filter_map(|new| Some((old(&new.program)?, new)));
    let (turned, same): (Vec<_>, Vec<_>) = pairs.partition(|(old, new)| turned(old, new));
    let same = same.len().to_string();
    let rest = Signal::derive(move || text_with("what-if-same", &[("n", same.clone())]));
    let body = if turned.is_empty() {
        view! { <p>{msg("what-if-nothing")}</p> }.into_any()
    } else {
        let items = turned
            .iter()
            .map(|(old, new)| turn(old, new))
            .collect_view();
        view! { <ul class="lines">{items}</ul> <p class="quiet"><Up text=rest /></p> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby="turns-title">
            <h2 id="turns-title">{msg("what-if-turns")}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn amounts(outcome: &Outcome) -> Vec<(i64, i64)> {
    let told = outcome.told().filter_map(|finding| finding.amount.as_ref());
    told.map(|amount| (amount.lo, amount.hi)).collect()
}

fn turned(old: &Outcome, new: &Outcome) -> bool {
    let likely = new.verdict == Verdict::Likely;
    old.verdict != new.verdict || likely && amounts(old) != amounts(new)
}

fn turn(old: &Outcome, new: &Outcome) -> AnyView {
    let id = new.program.clone();
    let name = Signal::derive(move || words::program(&id));
    let verdict = |outcome: &Outcome| {
        let word = msg_of(format!("verdict-{}", outcome.verdict.as_str()));
        view! { <Tag label=word tone=card::tone(outcome.verdict) /> }
    };
    let arrow = || view! { <span class="turn-arrow">{msg("what-if-becomes")}</span> };
    let verdicts = if old.verdict == new.verdict {
        view! { <p>{verdict(new)}</p> }.into_any()
    } else {
        view! { <p class="turn">{verdict(old)} {arrow()} {verdict(new)}</p> }.into_any()
    };
    let money = (new.verdict == Verdict::Likely && amounts(old) != amounts(new)).then(|| {
        let (old, new) = (old.clone(), new.clone());
        let words = Signal::derive(move || match (amount::short(&old), amount::short(&new)) {
            (Some(was), Some(now)) => text_with("what-if-changed", &[("was", was), ("now", now)]),
            (_, now) => now.unwrap_or_else(|| text("amount-unknown")),
        });
        view! { <p><Up text=words /></p> }
    });
    view! { <li class="line"><p class="line-name"><strong>{name}</strong></p> {verdicts} {money}</li> }
        .into_any()
}
