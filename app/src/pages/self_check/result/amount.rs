//! How much, for whom, and by which formula.

use super::super::words::{self, yuan};
use super::Shown;
use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text_with};
use egude_rules::outcome::{Amount, Finding};
use egude_rules::{Outcome, Verdict};
use leptos::prelude::*;

/// How much; while something is open, under that condition.
pub(super) fn view(shown: &Shown, outcome: &Outcome) -> Option<AnyView> {
    let formula = shown
        .material
        .pack
        .program(&outcome.program)?
        .amount
        .clone()?;
    let likely = outcome.verdict == Verdict::Likely;
    let lines: Vec<AnyView> = outcome
        .told()
        .filter(|finding| finding.verdict == outcome.verdict)
        .filter_map(|finding| line(shown, outcome, finding))
        .collect();
    if lines.is_empty() {
        return likely.then(|| view! { <p>{msg("amount-unknown")}</p> }.into_any());
    }
    let title = if likely {
        "amount-title"
    } else {
        "amount-if-title"
    };
    let sample = shown
        .assessment
        .uses_samples
        .then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> });
    Some(
        view! {
            <div class="amount">
                <p class="amount-title">{msg(title)} " " <Tag label=msg("amount-estimate") tone=Tone::Quiet /> " " {sample}</p>
                {lines}
                <p class="quiet">{msg_of(format!("amount-how-{formula}"))}</p>
            </div>
        }
        .into_any(),
    )
}

fn line(shown: &Shown, outcome: &Outcome, finding: &Finding) -> Option<AnyView> {
    let amount = finding.amount.as_ref()?;
    if amount.hi == 0 {
        return None;
    }
    let words = words(amount, finding.member.is_none());
    let several = outcome.told().filter(|f| f.amount.is_some()).count() > 1;
    let who = finding.member.filter(|_| several);
    let who = who.and_then(|member| shown.person(member)).map(|who| {
        view! { <span class="amount-who"><Up text=who /></span> " " }
    });
    Some(view! { <div class="outcome-amount">{who} <Up text=words /></div> }.into_any())
}

/// An amount for the family or for one person.
pub(super) fn words(amount: &Amount, of_family: bool) -> Text {
    let (lo, hi) = (amount.lo, amount.hi);
    Signal::derive(move || said(lo, hi, of_family))
}

pub(super) fn said(lo: i64, hi: i64, of_family: bool) -> String {
    match (lo == hi, of_family) {
        (true, true) => text_with("amount-exact", &[("amount", yuan(lo))]),
        (true, false) => text_with("amount-person", &[("amount", yuan(lo))]),
        (false, true) => text_with("amount-range", &[("from", yuan(lo)), ("to", yuan(hi))]),
        (false, false) => text_with(
            "amount-person-range",
            &[("from", yuan(lo)), ("to", yuan(hi))],
        ),
    }
}

/// All amounts of a program in one line, for comparing and for sharing with nobody's name.
pub(in crate::pages::self_check) fn short(outcome: &Outcome) -> Option<String> {
    let told = outcome.told().filter_map(|f| f.amount.as_ref());
    let (mut lo, mut hi) = (0, 0);
    for amount in told {
        lo += amount.lo;
        hi += amount.hi;
    }
    (hi > 0).then(|| {
        if lo == hi {
            words::monthly(lo)
        } else {
            let ends = [("from", words::monthly(lo)), ("to", words::monthly(hi))];
            text_with("figure-from-to", &ends)
        }
    })
}
