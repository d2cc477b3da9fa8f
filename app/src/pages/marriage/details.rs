//! Who comes: the two people, a code by message, and the one confirmation. The place is kept
//! meanwhile, and what was typed stays when it is not kept any longer.

mod code;
mod consent;
mod fields;
mod form;
mod kept;
mod person;
mod trouble;

use super::place::Place;
use super::{parts, quick_exit, when};
use crate::components::{BackLink, LinkButton, Tag, Text, Tone};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::state::marriage::{Confirming, Keeping, Registries, Standing, is_divorce};
use crate::state::{Load, Marriage};
use egude_client::booking::{Hold, Registry};
use leptos::prelude::*;
use std::sync::Arc;

/// What a person agreed to and typed beside the draft. It outlives a place that lapsed.
#[derive(Clone, Copy)]
struct Typed {
    consent: RwSignal<Vec<String>>,
    code: RwSignal<String>,
}

/// Who comes.
#[component]
pub(super) fn DetailsPage() -> AnyView {
    let typed = Typed {
        consent: RwSignal::default(),
        code: RwSignal::default(),
    };
    let opened_by = super::opened_by();
    // A fragment that names a part of the page names no other place.
    let held = Memo::new(move |before: Option<&Option<(String, String)>>| {
        opened_by.get().or_else(|| before.cloned().flatten())
    });
    parts::when_ready(move |registries| {
        (move || {
            let opened = held
                .get()
                .and_then(|(id, key)| Some((id.parse().ok()?, key.parse().ok()?)));
            match opened {
                Some((id, key)) => place(&registries, Keeping::of(id, key), typed),
                None => nothing(),
            }
        })
        .into_any()
    })
}

/// What the page shows; the form stays when the place lapses.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shown {
    Waiting,
    Form,
    Confirmed,
    Nothing,
    Failed,
}

fn place(registries: &Arc<Registries>, keeping: Keeping, typed: Typed) -> AnyView {
    let registries = registries.clone();
    let confirming = Confirming::of(keeping);
    let shown = Memo::new(move |_| match keeping.standing() {
        Load::Ready(Standing::Held | Standing::Lapsed) => Shown::Form,
        Load::Ready(Standing::Confirmed) => Shown::Confirmed,
        Load::Ready(Standing::Unknown) => Shown::Nothing,
        Load::Failed(_) => Shown::Failed,
        Load::Idle | Load::Loading => Shown::Waiting,
    });
    (move || match shown.get() {
        Shown::Waiting => parts::waiting(),
        Shown::Nothing => nothing(),
        Shown::Confirmed => confirmed(),
        Shown::Failed => {
            let again = Callback::new(move |()| keeping.refresh());
            match keeping.standing() {
                Load::Failed(failure) => parts::trouble(&failure, again),
                _ => ().into_any(),
            }
        }
        Shown::Form => {
            let hold = untrack(|| keeping.hold());
            let found = hold.and_then(|hold| {
                let registry = registries.of(hold.registry.as_str())?.clone();
                Some((hold, registry))
            });
            match found {
                Some((hold, registry)) => page(keeping, confirming, &hold, registry, typed),
                None => nothing(),
            }
        }
    })
    .into_any()
}

fn page(
    keeping: Keeping,
    confirming: Confirming,
    hold: &Hold,
    registry: Registry,
    typed: Typed,
) -> AnyView {
    let marriage = Marriage::get();
    marriage.service.set(Some(hold.service));
    marriage.registry.set(Some(hold.registry.clone()));
    let divorce = is_divorce(hold.service);
    let lede = lede(hold, &registry);
    let back = Place::Times(hold.registry.to_string(), hold.service).path();
    let sample = registry
        .sample
        .then(|| view! { <p><Tag label=msg("sample-data") tone=Tone::Sample /></p> });
    let asks = Memo::new(move |_| confirming.sent().is_some());
    let (hold, registry) = (StoredValue::new(hold.clone()), StoredValue::new(registry));
    let body = move || {
        if asks.get() {
            code::view(confirming, typed)
        } else {
            form::view(keeping, confirming, hold, registry, typed)
        }
    };
    view! {
        <PageShell title=msg("marriage-details-title") lede trail=msg("service-marriage-name")>
            {divorce.then(|| view! { <quick_exit::QuickExit /> })}
            <BackLink label=msg("details-other-time") href=Signal::stored(back) />
            {sample}
            {kept::view(keeping, hold)}
            {body}
        </PageShell>
    }
    .into_any()
}

/// What for, when and where.
fn lede(hold: &Hold, registry: &Registry) -> Text {
    let (service, start, end) = (hold.service, hold.start, hold.end);
    let name = registry.name.clone();
    Signal::derive(move || {
        let values = [
            ("service", parts::service_name(service).get()),
            ("when", when::span(start, end)),
            ("office", parts::local(&name)),
        ];
        text_with("details-lede", &values)
    })
}

/// No place is kept: an old link, or one that was cut short.
fn nothing() -> AnyView {
    view! {
        <PageShell title=msg("details-nothing-title") lede=Signal::derive(|| Some(msg("details-nothing-body").get())) trail=msg("service-marriage-name")>
            <div class="actions">
                <LinkButton label=msg("details-choose") href=Signal::stored(again()) icon="next" />
            </div>
            <p>{msg("times-walk-in-anyway")}</p>
        </PageShell>
    }
    .into_any()
}

/// The place has become a booking already, for instance in another tab.
fn confirmed() -> AnyView {
    view! {
        <PageShell title=msg("details-confirmed-title") lede=Signal::derive(|| Some(msg("details-confirmed-body").get())) trail=msg("service-marriage-name")>
            <div class="actions">
                <LinkButton label=msg("details-to-booking") href=Signal::stored(Place::Booking.path()) icon="next" />
            </div>
        </PageShell>
    }
    .into_any()
}

/// Where another time is chosen, as far as it is known what for and where.
fn again() -> String {
    let marriage = Marriage::get();
    let known = (
        marriage.service.get_untracked(),
        marriage.registry.get_untracked(),
    );
    match known {
        (Some(service), Some(registry)) => Place::Times(registry.to_string(), service),
        (Some(service), None) => Place::Offices(service),
        _ => Place::Start,
    }
    .path()
}
