//! The text that is signed: who asks, what is looked at, by whom, how long.

use super::{Opened, form};
use crate::components::{Details, ReadAloud, SummaryList, SummaryRow, Up};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::pages::aid::words;
use egude_client::aid::{AuthorisationText, Key};
use egude_domain::Reference;
use leptos::prelude::*;

/// What is looked at, one line a thing.
const LOOKED_AT: [&str; 5] = [
    "sign-looks-1",
    "sign-looks-2",
    "sign-looks-3",
    "sign-looks-4",
    "sign-looks-5",
];
const RIGHTS: [&str; 3] = ["sign-right-1", "sign-right-2", "sign-right-3"];

pub(super) fn view(
    reference: Reference,
    key: &Key,
    text: &AuthorisationText,
    opened: RwSignal<Opened>,
) -> AnyView {
    let name = text.name.clone();
    let lede = Signal::derive(move || {
        let values = [("name", name.clone())];
        Some(text_with("sign-lede", &values))
    });
    let rows = rows(text);
    let form = form::view(reference, key, text, opened);
    view! {
        <PageShell title=msg("sign-title") lede trail=msg("service-aid-name")>
            <ReadAloud />
            <SummaryList rows />
            <section class="stack sign-text" aria-labelledby="sign-text">
                <h2 id="sign-text">{msg("sign-text-title")}</h2>
                <p>{msg("sign-text")}</p>
                <h3>{msg("sign-looks")}</h3>
                {list(&LOOKED_AT)}
                <p>{msg("sign-how-long")}</p>
                <p>{msg("sign-not-more")}</p>
            </section>
            <Details summary=msg("sign-rights")>{list(&RIGHTS)}</Details>
            {form}
            <Details summary=msg("sign-not-me")>
                <p>{msg("sign-not-me-body")}</p>
            </Details>
        </PageShell>
    }
    .into_any()
}

fn list(ids: &[&'static str]) -> AnyView {
    let line = |id: &&'static str| view! { <li><Up text=msg(id) /></li> };
    view! { <ul class="bullets">{ids.iter().map(line).collect_view()}</ul> }.into_any()
}

fn rows(text: &AuthorisationText) -> Vec<SummaryRow> {
    let (programs, holder) = (text.programs.clone(), text.holder.clone());
    let relation = text.relation.clone();
    let phones = text.holder.phones.clone();
    let mut rows = vec![
        SummaryRow::new(
            msg("sign-row-applicant"),
            Signal::stored(text.applicant.clone()),
        ),
        SummaryRow::new(
            msg("sign-row-relation"),
            Signal::derive(move || words::relation(&relation)),
        ),
        SummaryRow::new(
            msg("sign-row-programs"),
            Signal::derive(move || words::programs(&programs)),
        ),
        SummaryRow::new(
            msg("sign-row-holder"),
            Signal::derive(move || words::holder(&holder)),
        ),
    ];
    if !phones.is_empty() {
        let said = Signal::derive(move || words::all(phones.clone()));
        rows.push(SummaryRow::new(msg("sign-row-phone"), said));
    }
    rows
}
