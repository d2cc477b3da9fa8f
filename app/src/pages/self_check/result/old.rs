//! Figures so old that a newer one may have been published since.

use super::super::words;
use super::Shown;
use crate::components::{Notice, Tone, Up};
use crate::i18n::{msg, text_with};
use egude_domain::Date;
use egude_rules::outcome::Test;
use egude_rules::rates::{ParamValue, Rate};
use egude_rules::{Outcome, Tri};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Whether a rate is older than the place says its rates may be. Where the place says nothing,
/// nobody knows.
pub(super) fn is_old(shown: &Shown, rate: &Rate) -> bool {
    let Some(place) = shown.place() else {
        return false;
    };
    let on = shown.assessment.on;
    let fresh = shown.rates.param("rates.fresh-months", &place, on);
    match fresh.map(|param| &param.value) {
        Some(ParamValue::Int(months)) => months_between(rate.from, on) > *months,
        _ => false,
    }
}

/// Full months from one day to another.
fn months_between(from: Date, to: Date) -> i64 {
    let count = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month());
    count(to) - count(from) - i64::from(to.day() < from.day())
}

/// Says which of the rates used here are old, before the verdicts that rest on them.
pub(super) fn notice(shown: &Shown) -> Option<AnyView> {
    let mut old: BTreeMap<String, Date> = BTreeMap::new();
    let findings = shown.assessment.outcomes.iter().flat_map(Outcome::told);
    let mut open: Vec<&Test> = findings.flat_map(|finding| &finding.tests).collect();
    while let Some(test) = open.pop() {
        open.extend(&test.parts);
        // A test that nobody needed rests on nothing.
        if test.result != Tri::Unknown {
            let found = test.rates.iter().filter(|rate| is_old(shown, rate));
            old.extend(found.map(|rate| (rate.id.clone(), rate.from)));
        }
    }
    if old.is_empty() {
        return None;
    }
    let line = |(id, from): (String, Date)| {
        let name = super::figures::name(shown, &id);
        let words = Signal::derive(move || {
            text_with(
                "rate-old-line",
                &[("figure", name.get()), ("date", words::day(from))],
            )
        });
        view! { <li><Up text=words /></li> }
    };
    let lines = old.into_iter().map(line).collect_view();
    Some(
        view! {
            <Notice title=msg("rate-old-title") tone=Tone::Attention>
                <ul class="bullets">{lines}</ul>
            </Notice>
        }
        .into_any(),
    )
}
