//! What a township may grant by itself, and what is left of its reserve.

use super::words;
use crate::components::{Cell, Table};
use crate::i18n::{msg, text};
use crate::state::staff::cases::Cases;
use egude_domain::Money;
use leptos::prelude::*;

pub(super) fn view(cases: Cases) -> AnyView {
    let reserves = Memo::new(move |_| {
        cases.list().with(|list| {
            list.as_ref()
                .map(|list| list.reserves.clone())
                .unwrap_or_default()
        })
    });
    let figure = |money: Option<Money>| {
        Cell::Figure(Signal::derive(move || {
            money.map_or_else(|| text("cases-figure-none"), words::amount)
        }))
    };
    (move || {
        let all = reserves.get();
        if all.is_empty() {
            return ().into_any();
        }
        let head = [
            "cases-reserve-region",
            "cases-reserve-limit",
            "cases-reserve-year",
            "cases-reserve-used",
            "cases-reserve-left",
        ];
        let rows = all.into_iter().map(|own| {
            let left = own
                .reserve
                .map(|reserve| Money::from_fen((reserve.fen() - own.used.fen()).max(0)));
            vec![
                Cell::Words(words::region(cases, &own.region)),
                figure(own.township_limit),
                figure(own.reserve),
                figure(Some(own.used)),
                figure(left),
            ]
        });
        let (head, rows) = (head.map(msg).to_vec(), rows.collect());
        view! { <Table id="cases-reserves" caption=msg("cases-reserves") head rows /> }.into_any()
    })
    .into_any()
}
