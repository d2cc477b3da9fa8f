//! The result: danger first, then the best news in a sentence, then each program, then what to do
//! today.

pub(super) mod amount;
pub(super) mod card;
mod change;
mod elderly;
mod family;
mod figures;
mod group;
mod missing;
mod next;
mod offices;
mod old;
mod others;
mod papers;
mod reasons;
mod share_text;
mod summary;
mod when;
mod wrong;

use super::{Place, words};
use crate::components::{Button, ButtonKind, LinkButton, Notice, ReadAloud, Text, Tone, Up};
use crate::i18n::{msg, text, text_with};
use crate::page::PageShell;
use crate::platform::{share, timing};
use crate::state::{Deployment, Load, Material, Rates, SelfCheck};
use egude_domain::{Answer, RegionCode, Value};
use egude_flow::Journey;
use egude_rules::Assessment;
use group::Group;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

/// What the result's parts read: fixed for as long as the page is shown.
#[derive(Clone)]
struct Shown {
    material: Arc<Material>,
    rates: Arc<Rates>,
    journey: Arc<Journey>,
    assessment: Arc<Assessment>,
}

impl Shown {
    /// Who the member at this place is.
    fn person(&self, index: usize) -> Option<Text> {
        let id = self.journey.members.get(index)?.clone();
        Some(Signal::derive(move || words::member(&id)))
    }

    /// The members at these places in a list; nothing of nobody.
    fn people(&self, members: impl Iterator<Item = usize>) -> Option<Text> {
        let people: Vec<Text> = members.filter_map(|index| self.person(index)).collect();
        (!people.is_empty()).then(|| {
            Signal::derive(move || {
                let names: Vec<_> = people.iter().map(|who| who.get()).collect();
                names.join(&text("list-separator"))
            })
        })
    }

    /// The family's place.
    fn place(&self) -> Option<RegionCode> {
        match self.journey.household.family.get("region") {
            Answer::Known(Value::Region(region)) => Some(region.clone()),
            _ => None,
        }
    }
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
    let assessment = Arc::new(timing::timed("egude-assess", || {
        journey.assess(&material.pack, &rates)
    }));
    let shown = Shown {
        material,
        rates,
        journey,
        assessment,
    };
    let sentence = summary::sentence(&shown);
    let lede = Signal::derive(move || Some(sentence.get()));
    view! {
        <PageShell title=msg("result-title") lede trail=msg("self-check-name")>
            <ReadAloud />
            {summary::names(&shown)}
            {ground(&shown)}
            {old::notice(&shown)}
            {cards(&shown, Group::Likely)}
            {cards(&shown, Group::OneFact)}
            {cards(&shown, Group::Staff)}
            {others::referrals(&shown)}
            {others::covered(&shown)}
            {others::unlikely(&shown)}
            {apply(&shown)}
            {elderly::view(&shown)}
            {next::view(&shown)}
            {what_if()}
            {family::view(&shown)}
            {wrong::view(&shown)}
            {next::remedy()}
            {buttons(&shown)}
        </PageShell>
    }
    .into_any()
}

/// What kind of statement this is, of which day, and whether its figures are real.
fn ground(shown: &Shown) -> AnyView {
    let on = shown.assessment.on;
    let made = Signal::derive(move || text_with("result-on", &[("date", words::day(on))]));
    let sample = shown.assessment.uses_samples.then(|| {
        view! {
            <Notice title=msg("result-sample-title") tone=Tone::Sample>
                <p>{msg("result-sample-body")}</p>
            </Notice>
        }
    });
    view! {
        <div class="stack">
            <p class="quiet">{msg("result-estimate")} " " <Up text=made /></p>
            {sample}
        </div>
    }
    .into_any()
}

/// The programs of a group, a card each.
fn cards(shown: &Shown, group: Group) -> Option<AnyView> {
    let outcomes = group.members(shown);
    if outcomes.is_empty() {
        return None;
    }
    let cards = outcomes.iter().map(|outcome| card::view(shown, outcome));
    let id = group.title();
    Some(
        view! {
            <section class="stack" aria-labelledby=id>
                <h2 id=id>{msg(id)}</h2>
                <p>{msg(group.body())}</p>
                {cards.collect_view()}
            </section>
        }
        .into_any(),
    )
}

/// To the one door with what was answered, if anything is likely and the place takes
/// applications here.
fn apply(shown: &Shown) -> Option<AnyView> {
    let open = Deployment::get().read(|config| config.aid.is_some());
    let any = !Group::Likely.members(shown).is_empty();
    (open && any).then(|| {
        view! {
            <section class="card stack no-print" aria-labelledby="apply-these">
                <h2 id="apply-these">{msg("result-apply-title")}</h2>
                <p>{msg("result-apply-body")}</p>
                <div class="actions">
                    <LinkButton
                        label=msg("result-apply-button")
                        href=Signal::stored(crate::pages::FROM_CHECK.to_owned())
                        icon="next"
                    />
                </div>
            </section>
        }
        .into_any()
    })
}

fn what_if() -> AnyView {
    view! {
        <section class="stack no-print" aria-labelledby="what-if">
            <h2 id="what-if">{msg("what-if-title")}</h2>
            <p>{msg("what-if-lede")}</p>
            <div class="actions">
                <LinkButton
                    label=msg("what-if-open")
                    href=Signal::stored(Place::WhatIf.path())
                    kind=ButtonKind::Secondary
                />
            </div>
        </section>
    }
    .into_any()
}

fn buttons(shown: &Shown) -> AnyView {
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
            {share_text::button(shown)}
            <Button label=msg("self-check-end-button") kind=ButtonKind::Quiet on_press=again />
        </div>
    }
    .into_any()
}

/// There is no result yet: the check page shows what is still to be answered.
pub(super) fn to_check() -> AnyView {
    let navigate = use_navigate();
    let options = leptos_router::NavigateOptions {
        replace: true,
        ..Default::default()
    };
    Effect::new(move |_| navigate(&Place::Check.path(), options.clone()));
    ().into_any()
}
