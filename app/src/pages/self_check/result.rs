//! The result: the best news first, then why, then what to do today.

mod family;
mod figures;
mod missing;
mod next;
mod reasons;
mod verdict;

use super::{Place, words};
use crate::components::{Button, ButtonKind, LinkButton, Notice, Tone};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::platform::share;
use crate::state::{Load, Material, SelfCheck};
use egude_flow::Journey;
use egude_rules::Assessment;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

/// What the result's parts read: fixed for as long as the page is shown.
#[derive(Clone)]
struct Shown {
    material: Arc<Material>,
    journey: Arc<Journey>,
    assessment: Arc<Assessment>,
}

/// What the answers come to.
#[component]
pub(super) fn ResultPage() -> AnyView {
    let check = SelfCheck::get();
    let (Load::Ready(material), Some(journey)) = (check.material(), check.journey()) else {
        return ().into_any();
    };
    if !journey.is_complete() {
        return to_check();
    }
    let rates = match check.rates() {
        Load::Ready(rates) => rates,
        _ => Arc::default(),
    };
    let assessment = Arc::new(journey.assess(&material.pack, &rates));
    let (on, pack) = (assessment.on, assessment.pack.clone());
    let shown = Shown {
        material,
        journey,
        assessment,
    };
    let sample = shown.assessment.uses_samples.then(|| {
        view! {
            <Notice title=msg("result-sample-title") tone=Tone::Sample>
                <p>{msg("result-sample-body")}</p>
            </Notice>
        }
    });
    let made = Signal::derive(move || Some(text_with("result-on", &[("date", words::day(on))])));
    view! {
        <PageShell title=msg("result-title") lede=made trail=msg("self-check-name")>
            {sample}
            {shown.assessment.outcomes.iter().map(|outcome| verdict::view(&shown, outcome)).collect_view()}
            {next::view(&shown)}
            {family::view(&shown)}
            <section class="stack">
                <h2>{msg("result-wrong-title")}</h2>
                <p>{msg("result-wrong-body")}</p>
            </section>
            {buttons()}
            <p class="quiet">{move || text_with("result-versions", &[("pack", pack.clone())])}</p>
        </PageShell>
    }
    .into_any()
}

fn buttons() -> AnyView {
    let check = SelfCheck::get();
    let navigate = use_navigate();
    let again = move |()| {
        check.erase();
        navigate(
            &Place::Start.path(),
            leptos_router::NavigateOptions::default(),
        );
    };
    view! {
        <div class="actions no-print">
            <Button label=msg("result-print") kind=ButtonKind::Secondary icon="print" on_press=move |()| share::print() />
            <LinkButton label=msg("result-check") href=Place::Check.path() kind=ButtonKind::Secondary />
            <Button label=msg("self-check-end-button") kind=ButtonKind::Quiet on_press=again />
        </div>
    }
    .into_any()
}

/// There is no result yet: the check page shows what is still to be answered.
fn to_check() -> AnyView {
    let navigate = use_navigate();
    let options = leptos_router::NavigateOptions {
        replace: true,
        ..Default::default()
    };
    Effect::new(move |_| navigate(&Place::Check.path(), options.clone()));
    ().into_any()
}
