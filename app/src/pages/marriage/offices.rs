//! Where to go: by distance, by banner, by name.

mod card;
mod find;

use super::Place;
use super::parts::{service_name, when_ready};
use super::quick_exit::QuickExit;
use crate::components::{BackLink, Notice, Up};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::state::Marriage;
use crate::state::marriage::{Registries, Service, case_word, is_divorce};
use egude_client::booking::{Registry, SpecialCase};
use leptos::prelude::*;
use std::sync::Arc;

/// Why something cannot be done at a registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NotHere {
    /// It does not offer it.
    Service,
    /// It may not register such couples (婚姻登记条例 art. 2).
    Case(SpecialCase),
}

/// Where to go.
#[component]
pub(super) fn OfficesPage(
    /// What for.
    service: Service,
) -> AnyView {
    Marriage::get().service.set(Some(service));
    when_ready(move |registries| page(service, &registries))
}

fn page(service: Service, registries: &Arc<Registries>) -> AnyView {
    let marriage = Marriage::get();
    let needs = untrack(|| marriage.needs(service));
    let ready = Place::Ready(service).path();
    let all = registries.clone();
    let shown = Memo::new(move |_| find::matching(&all, marriage.finder));
    let parts = {
        let registries = registries.clone();
        Memo::new(move |_| {
            let of = |index: &usize| {
                let registry = registries.all.get(*index)?;
                Some((*index, not_here(registry, service, &needs)))
            };
            shown.with(|shown| shown.iter().filter_map(of).collect::<Vec<_>>())
        })
    };
    let here = cards(service, registries, parts, true);
    let elsewhere = cards(service, registries, parts, false);
    let count = Signal::derive(move || {
        parts.with(|parts| parts.iter().filter(|(_, why)| why.is_none()).count())
    });
    let found = Signal::derive(move || {
        text_with("marriage-offices-count", &[("n", count.get().to_string())])
    });
    let none = move || {
        (count.get() == 0).then(|| {
            view! {
                <Notice title=msg("marriage-offices-none-title")>
                    <p>{msg("marriage-offices-none-body")}</p>
                </Notice>
            }
        })
    };
    let anywhere =
        is_anywhere(service).then(|| view! { <Notice title=msg("marriage-offices-anywhere") /> });
    let find = find::view(registries);
    let leave = is_divorce(service).then(|| view! { <QuickExit /> });
    view! {
        <PageShell title=msg("marriage-offices-title") lede=service_name(service) trail=msg("service-marriage-name")>
            {leave}
            <BackLink label=msg("marriage-offices-back") href=Signal::stored(ready) />
            {anywhere}
            {find}
            <p class="marriage-count" role="status"><Up text=found /></p>
            {none}
            <ul class="offices">{here}</ul>
            {elsewhere}
        </PageShell>
    }
    .into_any()
}

/// What people of the mainland may do at any registry of the country (M-3). The certificate of a
/// divorce is given where the application was received (V-9).
fn is_anywhere(service: Service) -> bool {
    matches!(
        service,
        Service::Marry | Service::DivorceApply | Service::ReissueMarriage | Service::ReissueDivorce
    )
}

fn not_here(registry: &Registry, service: Service, needs: &[SpecialCase]) -> Option<NotHere> {
    if registry.service(service).is_none() {
        return Some(NotHere::Service);
    }
    let missing = |case: &&SpecialCase| !registry.accepts.contains(case);
    needs.iter().find(missing).map(|case| NotHere::Case(*case))
}

/// The cards of those where it can be done; or, with their reasons, of those where it cannot.
fn cards(
    service: Service,
    registries: &Arc<Registries>,
    parts: Memo<Vec<(usize, Option<NotHere>)>>,
    possible: bool,
) -> AnyView {
    let registries = registries.clone();
    let mine = Memo::new(move |_| {
        parts.with(|parts| {
            let mine = parts.iter().filter(|(_, why)| why.is_none() == possible);
            mine.copied().collect::<Vec<_>>()
        })
    });
    (move || {
        let draw = |(index, why): (usize, Option<NotHere>)| {
            let registry = registries.all.get(index)?;
            Some(match why {
                None => card::whole(&registries, registry, service),
                Some(why) => card::short(&registries, registry, reason(why)),
            })
        };
        let drawn: Vec<AnyView> = mine.get().into_iter().filter_map(draw).collect();
        if possible || drawn.is_empty() {
            return drawn.into_any();
        }
        view! {
            <section class="stack" aria-labelledby="marriage-not-here">
                <h2 id="marriage-not-here">{msg("marriage-offices-not-here")}</h2>
                <ul class="lines">{drawn}</ul>
            </section>
        }
        .into_any()
    })
    .into_any()
}

fn reason(why: NotHere) -> String {
    match why {
        NotHere::Service => "marriage-not-here-service".to_owned(),
        NotHere::Case(case) => format!("marriage-not-here-{}", case_word(case)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_law_ties_to_one_place_is_not_said_to_be_anywhere() {
        assert!(is_anywhere(Service::Marry));
        assert!(!is_anywhere(Service::DivorceIssue));
    }
}
