//! Authorisations: who has signed, and how.

use super::words;
use crate::components::{Details, SummaryList, SummaryRow};
use crate::i18n::{msg, text, text_with};
use egude_client::aid::{Authorisation, SignatureKind, StaffCase};
use leptos::prelude::*;

pub(super) fn view(case: &StaffCase) -> AnyView {
    let all = &case.case.authorisations;
    if all.is_empty() {
        return ().into_any();
    }
    let signed = all.iter().filter(|one| one.signed_at.is_some()).count();
    let (needed, signed) = (all.len().to_string(), signed.to_string());
    let count = move || {
        let values = [("needed", needed.clone()), ("signed", signed.clone())];
        text_with("cases-authorisations-count", &values)
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    view! {
        <Details summary=msg("cases-section-authorisations")>
            <p>{count}</p>
            <SummaryList rows />
        </Details>
    }
    .into_any()
}

/// The person with their relation.
pub(super) fn who(of: &Authorisation) -> String {
    let values = [
        ("name", of.name.clone()),
        ("relation", words::relation(&of.relation)),
    ];
    text_with("cases-authorisation", &values)
}

fn row(of: &Authorisation) -> SummaryRow {
    let named = of.clone();
    let (at, how) = (of.signed_at, of.how);
    SummaryRow::new(
        Signal::derive(move || who(&named)),
        Signal::derive(move || {
            let Some(at) = at else {
                return text("cases-authorisation-missing");
            };
            let how = match how {
                Some(SignatureKind::Drawn) | None => "cases-signed-drawn",
                Some(SignatureKind::Typed) => "cases-signed-typed",
                Some(SignatureKind::Paper) => "cases-signed-paper",
            };
            let values = [("when", words::instant(at)), ("how", text(how))];
            text_with("cases-authorisation-signed", &values)
        }),
    )
}
