//! The same sheet in the other language, for paper only: the counter and the couple may read
//! different ones.

use super::super::{parts, when};
use super::{facts, papers};
use crate::i18n::{Lang, text};
use crate::pages::both_languages::{Lines, Other};
use crate::state::Marriage;
use egude_client::booking::{Booking, LocalText, Registry};
use leptos::prelude::*;

pub(super) fn view(booking: &Booking, registry: Option<Registry>, other: Other) -> AnyView {
    let booking = booking.clone();
    other.sheet("marriage-voucher-title", move |lang| {
        rows(&booking, registry.as_ref(), lang)
    })
}

/// Every line of the sheet, in the language that is being said.
fn rows(booking: &Booking, registry: Option<&Registry>, lang: Lang) -> Lines {
    let local = |words: &LocalText| match lang {
        Lang::Mongolian => words.mn.clone().unwrap_or_else(|| words.zh.clone()),
        Lang::Chinese => words.zh.clone(),
    };
    let when = when::span(booking.start, booking.end);
    let mut rows = vec![
        ("manage-row-number", booking.number.to_string()),
        ("manage-row-when", when),
        (
            "manage-row-service",
            parts::service_name(booking.service).get_untracked(),
        ),
    ];
    if let Some(registry) = registry {
        rows.push(("manage-row-office", local(&registry.name)));
        rows.extend(
            registry
                .address
                .as_ref()
                .map(|address| ("manage-row-address", local(address))),
        );
        rows.push(("voucher-phone", super::phones(registry)));
    }
    rows.push(("manage-row-people", facts::all(&booking.people)));
    let marriage = Marriage::get();
    let papers = marriage.readiness(booking.service, |found| {
        found.papers.iter().map(papers::name).collect::<Vec<_>>()
    });
    if let Some(papers) = papers.filter(|papers| !papers.is_empty()) {
        rows.push(("papers-title", papers.join(&text("list-separator"))));
    }
    let row = |(id, value): (&str, String)| (text(id), value);
    rows.into_iter().map(row).collect()
}
