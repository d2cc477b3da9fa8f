//! When: the days of a registry as a calendar and as a list, and the slots of a day.

mod chosen;
mod days;
mod received;
mod words;

use super::place::Place;
use super::{moving, parts};
use crate::components::{BackLink, ErrorLink, ErrorSummary, Notice, Tag, Text, Tone};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::not_found::NotFoundPage;
use crate::platform::leaving;
use crate::state::Marriage;
use crate::state::marriage::{Refused, Service, Times};
use egude_client::booking::{Hold, Registry};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// When.
#[component]
pub(super) fn TimesPage(
    /// Where: the id of the registry.
    registry: String,
    /// What for.
    service: Service,
) -> AnyView {
    parts::when_ready(move |registries| match registries.of(&registry) {
        Some(found) if found.service(service).is_some() => page(found, service),
        _ => view! { <NotFoundPage /> }.into_any(),
    })
}

fn page(registry: &Registry, service: Service) -> AnyView {
    let marriage = Marriage::get();
    marriage.service.set(Some(service));
    marriage.registry.set(Some(registry.id.clone()));
    let registry = StoredValue::new(registry.clone());
    let asks = Memo::new(move |_| {
        service == Service::DivorceIssue && marriage.received_on.with(Option::is_none)
    });
    (move || {
        if asks.get() {
            received::view(registry)
        } else {
            times(registry, service)
        }
    })
    .into_any()
}

/// Office and service, under the heading.
fn lede(registry: StoredValue<Registry>, service: Service) -> Text {
    Signal::derive(move || {
        let name = registry.with_value(|registry| parts::local(&registry.name));
        let values = [
            ("office", name),
            ("service", parts::service_name(service).get()),
        ];
        text_with("times-lede", &values)
    })
}

fn times(registry: StoredValue<Registry>, service: Service) -> AnyView {
    let marriage = Marriage::get();
    let times = Times::open(registry.with_value(|registry| registry.id.clone()), service);
    leaving::on_return(move || times.refresh());
    let missing = RwSignal::new(false);
    let attempt = RwSignal::new(0_u32);
    let taken = taken();
    let slot = RwSignal::new(String::new());
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Ok(start) = slot.get_untracked().parse() {
            missing.set(false);
            times.take(start, taken);
        } else {
            missing.set(true);
            attempt.update(|n| *n += 1);
        }
    };
    let errors = Signal::derive(move || {
        let link = || ErrorLink {
            target: if marriage.day.with(Option::is_some) {
                chosen::FIRST_SLOT.to_owned()
            } else {
                days::TITLE.to_owned()
            },
            text: msg(if marriage.day.with(Option::is_some) {
                "times-slot-missing"
            } else {
                "times-day-missing"
            }),
        };
        missing.get().then(link).into_iter().collect::<Vec<_>>()
    });
    let back = Place::Offices(service).path();
    let sample = registry.with_value(|registry| registry.sample);
    let sample =
        sample.then(|| view! { <p><Tag label=msg("sample-data") tone=Tone::Sample /></p> });
    view! {
        <PageShell title=msg("marriage-times-title") lede=lede(registry, service) trail=msg("service-marriage-name")>
            <BackLink label=msg("times-back") href=Signal::stored(back) />
            {sample}
            <ErrorSummary errors attempt />
            {moving::banner()}
            <form class="stack" novalidate=true on:submit=on_submit>
                {days::view(times, service)}
                {chosen::view(times, registry, service, slot)}
                {refusal(times)}
                {chosen::bar(times, registry, service)}
            </form>
        </PageShell>
    }
    .into_any()
}

/// Where a held place leads: to the two people, or back to the booking that is being moved.
fn taken() -> Callback<Hold> {
    let marriage = Marriage::get();
    let navigate = use_navigate();
    Callback::new(move |hold: Hold| {
        let Some(key) = hold.key.clone() else {
            return;
        };
        let to = moving::way_back(marriage)
            .unwrap_or_else(|| Place::Details.with_key(hold.id.as_str(), key.as_str()));
        marriage.hold.set(Some(hold));
        navigate(&to, NavigateOptions::default());
    })
}

/// Why the last place could not be taken; everything that was chosen stays.
fn refusal(times: Times) -> AnyView {
    let shown = move || {
        let refused = times.refused()?;
        Some(match refused {
            Refused::Gone => view! {
                <Notice title=msg("times-gone-title") tone=Tone::Attention announces=true>
                    <p>{msg("times-gone-body")}</p>
                </Notice>
            }
            .into_any(),
            Refused::Failed(failure) => {
                let trace = failure.trace.map(|id| {
                    let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
                    view! { <p class="quiet">{quoted}</p> }
                });
                view! {
                    <Notice title=msg_of(failure.message) tone=Tone::Attention announces=true>
                        <p>{msg("times-failed-body")}</p>
                        {trace}
                    </Notice>
                }
                .into_any()
            }
        })
    };
    shown.into_any()
}
