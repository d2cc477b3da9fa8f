//! The same sheet in the other language, for paper only: the counter and the couple may read
//! different ones.

use super::super::{parts, when};
use super::{facts, papers};
use crate::i18n::{Lang, Texts, text};
use crate::platform::{self, clock, share};
use crate::state::{Locale, Marriage, Toasts};
use egude_client::booking::{Booking, LocalText, Registry};
use leptos::prelude::*;
use std::time::Duration;

/// Enough for the page to be drawn before the browser takes its picture of it.
const DRAWN: Duration = Duration::from_millis(60);

/// The texts of the other language, fetched when somebody prints.
#[derive(Clone, Copy)]
pub(super) struct Other {
    locale: Locale,
    toasts: Toasts,
    texts: RwSignal<Option<(Lang, Texts)>, LocalStorage>,
}

impl Other {
    pub(super) fn new() -> Self {
        Self {
            locale: Locale::get(),
            toasts: Toasts::get(),
            texts: RwSignal::new_local(None),
        }
    }

    fn lang(self) -> Lang {
        match self.locale.current() {
            Lang::Chinese => Lang::Mongolian,
            Lang::Mongolian => Lang::Chinese,
        }
    }

    /// Prints in both languages; in one, and says so, if the other does not come.
    pub(super) fn print(self) {
        let lang = untrack(|| self.lang());
        platform::spawn(async move {
            match Texts::fetch(lang).await {
                Ok(texts) => {
                    if self.texts.try_set(Some((lang, texts))).is_some() {
                        return;
                    }
                    clock::sleep(DRAWN).await;
                }
                Err(_) => self.toasts.say(crate::i18n::msg("voucher-print-one")),
            }
            share::print();
        });
    }
}

pub(super) fn view(booking: &Booking, registry: Option<Registry>, other: Other) -> AnyView {
    let booking = booking.clone();
    let shown = move || {
        let (lang, texts) = other.texts.get()?;
        // After a switch of language it is the other one that is missing.
        (lang == other.lang()).then(|| {
            let rows = texts.say(|| untrack(|| rows(&booking, registry.as_ref(), lang)));
            let title = texts.say(|| untrack(|| text("marriage-voucher-title")));
            let row = |(key, value): (String, String)| {
                view! {
                    <div class="summary-row">
                        <dt class="summary-key">{key}</dt>
                        <dd class="summary-value">{value}</dd>
                    </div>
                }
            };
            let rows = rows.into_iter().map(row).collect_view();
            view! {
                <section class="sheet" lang=lang.tag() aria-hidden="true">
                    <p class="sheet-title">{title}</p>
                    <dl class="summary-list">{rows}</dl>
                </section>
            }
        })
    };
    shown.into_any()
}

/// Every line of the sheet, in the language that is being said.
fn rows(booking: &Booking, registry: Option<&Registry>, lang: Lang) -> Vec<(String, String)> {
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
