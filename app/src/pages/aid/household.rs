//! The household, as the self-check knows it: looked through here, asked there, never twice.

use super::form::{self, Form};
use super::private::{trouble, waiting};
use crate::components::{Button, ButtonKind, LinkButton, Notice, Tone};
use crate::i18n::{msg, text_with};
use crate::pages::self_check;
use crate::state::aid::place_of;
use crate::state::{Aid, Load, Opening, SelfCheck};
use egude_draft::{Draft, Page};
use egude_flow::Journey;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// The household.
#[component]
pub(super) fn HouseholdPage() -> AnyView {
    let (aid, check) = (Aid::get(), SelfCheck::get());
    aid.open_law();
    check.open();
    // Nothing is asked but what these programs need.
    Effect::new(move |_| {
        let (programs, urgent) = aid.with(|draft| (draft.programs.clone(), draft.is_urgent()));
        if aid.opening() != Opening::Going && !urgent {
            check.aim(programs);
        }
    });
    let again = Callback::new(move |()| check.open());
    let state = Memo::new(move |_| match (check.material(), check.rates()) {
        _ if check.opening() == Opening::Going => None,
        (Load::Failed(failure), _) | (_, Load::Failed(failure)) => Some(Err(failure)),
        (Load::Ready(_), Load::Ready(_) | Load::Idle) => Some(Ok(check.generation())),
        _ => None,
    });
    (move || match state.get() {
        None => waiting(),
        Some(Err(failure)) => trouble(&failure, again),
        Some(Ok(_)) => form::page_then(Page::Household, content, |form| {
            let next = form.aid.now(|draft| Page::Household.next(draft));
            super::address::Address::Form(next.unwrap_or(Page::Review))
        }),
    })
    .into_any()
}

fn content(form: Form) -> AnyView {
    let check = SelfCheck::get();
    let (aid, error) = (form.aid, form.error("/household"));
    let said = move || {
        error
            .get()
            .map(|words| view! { <p class="field-error" role="alert">{words}</p> })
    };
    let body = move || match check.journey() {
        _ if aid.with(Draft::is_urgent) => {
            view! { <Notice title=msg("aid-household-urgent") tone=Tone::Success /> }.into_any()
        }
        Some(journey) if journey.is_complete() && check.is_begun() => {
            looked_through(form, &journey)
        }
        journey => to_ask(journey.as_deref()),
    };
    view! {
        <div class="stack" id=form::id("/household") tabindex="-1">{said} {body}</div>
    }
    .into_any()
}

/// Everything that is known, and that it is right.
fn looked_through(form: Form, journey: &Journey) -> AnyView {
    let (aid, check) = (form.aid, SelfCheck::get());
    let Load::Ready(material) = check.material() else {
        return waiting();
    };
    let confirm = Callback::new(move |()| {
        if let Some(journey) = untrack(|| check.journey()) {
            aid.take_household(&journey);
            let told = place_of(&journey.household);
            aid.update(|draft| {
                draft.household_seen = true;
                if let Some(told) = told {
                    draft.region = told.to_string();
                }
            });
        }
    });
    let seen = move || aid.with(|draft| draft.household_seen);
    let mark = move || {
        if seen() {
            view! { <Notice title=msg("aid-household-seen") tone=Tone::Success announces=true /> }
                .into_any()
        } else {
            view! {
                <div class="actions">
                    <Button label=msg("aid-household-confirm") on_press=confirm icon="tick" />
                </div>
            }
            .into_any()
        }
    };
    view! {
        <p>{msg("aid-household-lede")}</p>
        {self_check::summary(&material, journey)}
        {mark}
    }
    .into_any()
}

/// What is missing is asked by the self-check, which leads back here.
fn to_ask(journey: Option<&Journey>) -> AnyView {
    let (aid, check) = (Aid::get(), SelfCheck::get());
    let navigate = use_navigate();
    let begin = Callback::new(move |()| {
        if let Ok(place) = aid.now(|draft| draft.region.parse()) {
            check.suggest_place(&place);
        }
        let at = untrack(|| check.journey()).map_or(1, |journey| self_check::next_number(&journey));
        navigate(&self_check::question_path(at), NavigateOptions::default());
    });
    let count = journey.map(|journey| journey.remaining + 1);
    let about = move || count.map(|n| text_with("aid-household-about", &[("n", n.to_string())]));
    view! {
        <Notice title=msg("aid-household-ask-title")>
            <p>{msg("aid-household-ask-body")}</p>
            <p>{about}</p>
            <div class="actions">
                <Button label=msg("aid-household-ask-button") on_press=begin icon="next" />
                <LinkButton
                    label=msg("aid-to-steps")
                    href=Signal::stored("/aid/steps".to_owned())
                    kind=ButtonKind::Quiet
                />
            </div>
        </Notice>
    }
    .into_any()
}
