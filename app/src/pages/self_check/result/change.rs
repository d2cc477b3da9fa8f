//! What would turn the tests that do not hold.

use super::{Shown, figures, reasons};
use crate::components::{Text, Up};
use crate::i18n::{msg, text_with};
use egude_rules::outcome::{Change, Figure, Finding, Test};
use leptos::prelude::*;

/// The changes, if there are any.
pub(super) fn view(shown: &Shown, finding: &Finding) -> Option<AnyView> {
    let changes = changes(shown, finding);
    (!changes.is_empty()).then(|| {
        let item = |text: Text| view! { <li><Up text /></li> };
        view! {
            <p class="grounds-title">{msg("change-title")}</p>
            <ul class="bullets">{changes.into_iter().map(item).collect_view()}</ul>
        }
        .into_any()
    })
}

/// Deepest parts included; not those that nobody asked about.
fn changes(shown: &Shown, finding: &Finding) -> Vec<Text> {
    let mut open: Vec<&Test> = finding.tests.iter().rev().collect();
    let mut found = Vec::new();
    while let Some(test) = open.pop() {
        open.extend(test.parts.iter().rev());
        if reasons::was_not_needed(shown, test) {
            continue;
        }
        // The first change is of the compared figure itself, whose value is known here.
        let own = test.compared.as_ref().map(|compared| compared.own.clone());
        for (index, change) in test.change.iter().enumerate() {
            // Nobody can grow older or younger to fit.
            if change.id != "age" {
                let own = own.clone().filter(|_| index == 0);
                found.push(change_text(shown, change.clone(), own));
            }
        }
    }
    found
}

fn change_text(shown: &Shown, change: Change, own: Option<Figure>) -> Text {
    let name = figures::name(shown, &change.id);
    Signal::derive(move || {
        let relation = figures::relation(change.relation);
        let figure = ("figure", name.get());
        let limit = ("limit", figures::amount(change.limit, change.unit));
        match &own {
            Some(own) => text_with(
                &format!("change-{relation}"),
                &[figure, limit, ("own", figures::figure(own))],
            ),
            None => text_with(&format!("change-{relation}-open"), &[figure, limit]),
        }
    })
}
