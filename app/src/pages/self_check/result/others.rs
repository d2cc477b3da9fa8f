//! Programs without a card of their own: what another office decides, what something else comes
//! before, and what does not fit.

use super::super::words;
use super::group::Group;
use super::{Shown, reasons};
use crate::components::{Details, Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use egude_rules::{Outcome, Verdict};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What another office decides, in a short list.
pub(super) fn referrals(shown: &Shown) -> Option<AnyView> {
    let outcomes = Group::Referral.members(shown);
    if outcomes.is_empty() {
        return None;
    }
    let items = outcomes.iter().map(|outcome| referral(shown, outcome));
    Some(
        view! {
            <section class="stack" aria-labelledby="group-referral">
                <h2 id="group-referral">{msg(Group::Referral.title())}</h2>
                <p>{msg(Group::Referral.body())}</p>
                <ul class="lines">{items.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

fn referral(shown: &Shown, outcome: &Outcome) -> AnyView {
    let id = outcome.program.clone();
    let name: Text = Signal::derive(move || words::program(&id));
    let open = (outcome.verdict != Verdict::Likely).then(|| {
        let word = format!("verdict-{}", outcome.verdict.as_str());
        view! { <Tag label=msg_of(word) tone=Tone::Attention /> }
    });
    let office = outcome.office.as_ref().map(|kind| {
        let office = msg_of(format!("office-kind-{kind}"));
        let words = Signal::derive(move || text_with("apply-at", &[("office", office.get())]));
        view! { <p><Up text=words /></p> }
    });
    let once: BTreeSet<String> = outcome.told().flat_map(|f| &f.once).cloned().collect();
    let once = (!once.is_empty()).then(|| {
        let words = Signal::derive(move || {
            text_with("condition-once", &[("programs", words::programs(&once))])
        });
        view! { <p><Up text=words /></p> }
    });
    view! {
        <li class="line">
            <p class="line-name"><strong>{name}</strong> " " {open}</p>
            {office} {once}
            {reasons::folded(shown, outcome)}
        </li>
    }
    .into_any()
}

/// What something else comes before: that is the better way.
pub(super) fn covered(shown: &Shown) -> Option<AnyView> {
    let outcomes = Group::Covered.members(shown);
    if outcomes.is_empty() {
        return None;
    }
    let item = |outcome: &&Outcome| {
        let id = outcome.program.clone();
        let name: Text = Signal::derive(move || words::program(&id));
        view! {
            <li class="line">
                <p class="line-name"><strong>{name}</strong></p>
                {first(shown, outcome)}
                {reasons::on_demand(shown, outcome, msg("reasons-title"))}
            </li>
        }
    };
    Some(
        view! {
            <section class="stack" aria-labelledby="group-covered">
                <h2 id="group-covered">{msg(Group::Covered.title())}</h2>
                <p>{msg(Group::Covered.body())}</p>
                <ul class="lines">{outcomes.iter().map(item).collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

/// What does not fit, one line each, folded away.
pub(super) fn unlikely(shown: &Shown) -> Option<AnyView> {
    let outcomes = Group::Unlikely.members(shown);
    if outcomes.is_empty() {
        return None;
    }
    let count = outcomes.len().to_string();
    let summary = Signal::derive(move || text_with("unlikely-count", &[("n", count.clone())]));
    let item = |outcome: &&Outcome| {
        let because = because(shown, outcome);
        view! { <li class="line">{reasons::on_demand(shown, outcome, because)}</li> }
    };
    let items = outcomes.iter().map(item).collect_view();
    Some(
        view! {
            <section class="stack" aria-labelledby="group-unlikely">
                <h2 id="group-unlikely">{msg(Group::Unlikely.title())}</h2>
                <p>{msg(Group::Unlikely.body())}</p>
                <Details summary>
                    <ul class="lines">{items}</ul>
                </Details>
            </section>
        }
        .into_any(),
    )
}

/// What comes before it: a program, or why, where no program is named.
fn first(shown: &Shown, outcome: &Outcome) -> AnyView {
    let instead: BTreeSet<String> = outcome.told().flat_map(|f| &f.instead).cloned().collect();
    let reasons = reasons::deciding(shown, outcome);
    let words = Signal::derive(move || {
        if instead.is_empty() {
            text_with("covered-because", &[("reason", joined(&reasons))])
        } else {
            text_with("covered-first", &[("programs", words::programs(&instead))])
        }
    });
    view! { <p><Up text=words /></p> }.into_any()
}

fn joined(words: &[Text]) -> String {
    let words: Vec<_> = words.iter().map(|text| text.get()).collect();
    words.join(&text("list-separator"))
}

/// The program and what decided, in a line.
fn because(shown: &Shown, outcome: &Outcome) -> Text {
    let id = outcome.program.clone();
    let reasons = reasons::deciding(shown, outcome);
    Signal::derive(move || {
        let parts = [
            ("program", words::program(&id)),
            ("reason", joined(&reasons)),
        ];
        text_with("unlikely-line", &parts)
    })
}
