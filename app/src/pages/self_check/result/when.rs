//! Where to apply, how long it takes, from when it is paid, and what to know.

use super::super::words;
use crate::components::{Details, Text, Up, month_text};
use crate::i18n::{msg, msg_of, text_with};
use egude_domain::Date;
use egude_rules::Outcome;
use egude_rules::outcome::{Deadline, PaidFrom};
use egude_rules::pack::Pays;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Folded: one idea a line.
pub(super) fn view(outcome: &Outcome) -> Option<AnyView> {
    let office = outcome.office.as_ref().map(|kind| {
        let kind = msg_of(format!("office-kind-{kind}"));
        let words = Signal::derive(move || text_with("apply-at", &[("office", kind.get())]));
        view! { <p><Up text=words /></p> }
    });
    let steps: Vec<_> = outcome.steps.iter().map(step).collect();
    let steps = (!steps.is_empty()).then(|| {
        view! { <p class="grounds-title">{msg("steps-title")}</p><ul class="bullets">{steps}</ul> }
    });
    let notes = notes(outcome);
    let notes = (!notes.is_empty()).then(|| {
        view! { <p class="grounds-title">{msg("notes-title")}</p><ul class="bullets">{notes}</ul> }
    });
    let pays = outcome.pays.as_ref().map(pays);
    if office.is_none() && steps.is_none() && notes.is_none() && pays.is_none() {
        return None;
    }
    Some(
        view! { <Details summary=msg("when-title")>{office} {pays} {steps} {notes}</Details> }
            .into_any(),
    )
}

fn pays(paid: &PaidFrom) -> AnyView {
    let rule = msg_of(format!("pays-{}", paid.rule.as_str()));
    let month = paid.month.map(|month| {
        let id = match paid.rule {
            Pays::MonthAfterDecision => "pays-latest-month",
            Pays::MonthOfApplication => "pays-this-month",
        };
        let words = Signal::derive(move || {
            text_with(id, &[("month", month_text(month.year(), month.month()))])
        });
        view! { <li><Up text=words /></li> }
    });
    view! {
        <p class="grounds-title">{msg("pays-title")}</p>
        <ul class="bullets"><li><Up text=rule /></li>{month}</ul>
    }
    .into_any()
}

/// A time limit; with its last day where a calendar reaches so far.
fn step(deadline: &Deadline) -> AnyView {
    let id = format!("step-{}", deadline.id);
    let limit = deadline.limit.to_string();
    let extended = deadline.extended.unwrap_or(deadline.limit).to_string();
    let words: Text = Signal::derive(move || {
        text_with(
            &id,
            &[("limit", limit.clone()), ("extended", extended.clone())],
        )
    });
    let by = last_day(deadline.by, deadline.extended_by);
    view! { <li><Up text=words />{by}</li> }.into_any()
}

fn last_day(by: Option<Date>, extended: Option<Date>) -> Option<AnyView> {
    let by = by?;
    let words = Signal::derive(move || match extended {
        Some(late) => text_with(
            "step-by-extended",
            &[("date", words::day(by)), ("late", words::day(late))],
        ),
        None => text_with("step-by", &[("date", words::day(by))]),
    });
    Some(view! { <span class="step-by"><Up text=words /></span> }.into_any())
}

fn notes(outcome: &Outcome) -> Vec<AnyView> {
    let mut seen = BTreeSet::new();
    let notes = outcome.told().flat_map(|finding| &finding.notes);
    notes
        .filter(|note| seen.insert(&note.id))
        .map(|note| {
            let words = msg_of(format!("note-{}", note.id.to_ascii_lowercase()));
            view! { <li><Up text=words /></li> }.into_any()
        })
        .collect()
}
