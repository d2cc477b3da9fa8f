use super::super::words;
use super::{Shown, amount, missing, reasons, when};
use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_rules::outcome::Finding;
use egude_rules::{Outcome, Verdict};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// One program: what it is, for whom, how much, on which condition; the rest is folded.
pub(super) fn view(shown: &Shown, outcome: &Outcome) -> AnyView {
    let id = &outcome.program;
    let word = outcome.verdict.as_str();
    let heading = format!("program-{id}");
    let named_by = heading.clone();
    let urgent = outcome
        .urgent
        .then(|| view! { <Tag label=msg("program-urgent") tone=Tone::Error /> });
    view! {
        <section class="card outcome" data-verdict=word aria-labelledby=named_by>
            <h3 id=heading>{msg_of(format!("program-{id}-name"))}</h3>
            <p class="outcome-verdict">
                <Tag label=msg_of(format!("verdict-{word}")) tone=tone(outcome.verdict) /> {urgent}
            </p>
            <p>{msg_of(format!("program-{id}-what"))}</p>
            {for_whom(shown, outcome)}
            {amount::view(shown, outcome)}
            {conditions(outcome)}
            {missing::view(shown, outcome)}
            <div class="outcome-more">
                {when::view(outcome)}
                {reasons::folded(shown, outcome)}
            </div>
        </section>
    }
    .into_any()
}

pub(in crate::pages::self_check) fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Likely => Tone::Success,
        Verdict::OneFactMissing | Verdict::NeedsStaff => Tone::Attention,
        // Not an error and nobody's fault: said quietly.
        Verdict::Unlikely => Tone::Info,
    }
}

/// The members for whom it is, by what it comes to for them.
fn for_whom(shown: &Shown, outcome: &Outcome) -> AnyView {
    if shown.journey.members.len() < 2 {
        return ().into_any();
    }
    let of = |verdict: Verdict| {
        let told = outcome.told().filter(|f| f.verdict == verdict);
        shown.people(told.filter_map(|finding| finding.member))
    };
    let best = outcome.verdict;
    let others = [
        Verdict::Likely,
        Verdict::OneFactMissing,
        Verdict::NeedsStaff,
    ];
    let line = |verdict: Verdict| {
        let who = of(verdict)?;
        let words: Text = Signal::derive(move || {
            if verdict == best {
                text_with("for-whom", &[("who", who.get())])
            } else {
                let verdict = text(&format!("verdict-{}", verdict.as_str()));
                text_with(
                    "for-whom-other",
                    &[("who", who.get()), ("verdict", verdict)],
                )
            }
        });
        Some(view! { <p class="outcome-who"><Up text=words /></p> })
    };
    let rest = others.into_iter().filter(|verdict| *verdict != best);
    [best]
        .into_iter()
        .chain(rest)
        .filter_map(line)
        .collect_view()
        .into_any()
}

/// What has to be granted first, and what the person has to choose between.
fn conditions(outcome: &Outcome) -> AnyView {
    let line = |id: &'static str, of: fn(&Finding) -> &Vec<String>| {
        let programs: BTreeSet<String> = outcome.told().flat_map(of).cloned().collect();
        (!programs.is_empty()).then(|| {
            let words =
                Signal::derive(move || text_with(id, &[("programs", words::programs(&programs))]));
            view! { <p class="outcome-condition"><Up text=words /></p> }
        })
    };
    view! { {line("condition-once", |f| &f.once)} {line("condition-choose", |f| &f.choose)} }
        .into_any()
}
