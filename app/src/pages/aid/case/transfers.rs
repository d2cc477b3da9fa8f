//! What was passed on to other offices: to whom, which data, when.

use super::part::phones;
use super::show::of_case;
use crate::components::{SummaryList, SummaryRow, Text};
use crate::i18n::{msg, text};
use crate::pages::aid::words;
use egude_client::aid::Transfer;
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    let all = of_case(|case| case.transfers.clone());
    (move || {
        let all = all.get().filter(|all| !all.is_empty())?;
        let each = all.into_iter().map(one).collect_view();
        Some(view! {
            <section class="stack" aria-labelledby="case-transfers">
                <h2 id="case-transfers">{msg("aid-transfers-title")}</h2>
                <p class="quiet">{msg("aid-transfers-lede")}</p>
                {each}
            </section>
        })
    })
    .into_any()
}

fn one(transfer: Transfer) -> AnyView {
    let (holder, at, fields) = (transfer.holder, transfer.at, transfer.fields);
    let numbers = holder.phones.clone();
    let to: Text = Signal::derive(move || words::holder(&holder));
    let what: Text = Signal::derive(move || {
        words::all(
            fields
                .iter()
                .map(|field| text(&format!("aid-field-{field}"))),
        )
    });
    let rows = vec![
        SummaryRow::new(msg("aid-transfer-to"), to),
        SummaryRow::new(
            msg("aid-transfer-at"),
            Signal::derive(move || words::instant(at)),
        ),
        SummaryRow::new(msg("aid-transfer-what"), what),
    ];
    view! {
        <div class="card stack">
            <SummaryList rows />
            {transfer.text.map(|said| view! { <p class="said">{said}</p> })}
            {phones(&numbers)}
        </div>
    }
    .into_any()
}
