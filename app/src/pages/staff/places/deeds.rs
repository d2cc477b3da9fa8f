//! What can be done with a place: at best one press, and what is said of days before what is said
//! of the whole entry.

use super::{ask, correct, days, vans};
use crate::components::{Button, ButtonKind};
use crate::i18n::{msg, msg_of, text};
use crate::state::staff::places::{Doing, Keeping, PlaceDeed};
use leptos::prelude::*;

pub(super) fn view(keeping: Keeping) -> AnyView {
    let confirm = move |()| keeping.deed(&Doing::Confirm, PlaceDeed::Confirm);
    let has_stops = Memo::new(move |_| {
        keeping.place().with(|place| {
            place
                .as_ref()
                .is_some_and(|place| !place.place.stops.is_empty())
        })
    });
    let vans = move || has_stops.get().then(|| vans::view(keeping));
    view! {
        <div class="stack">
            <div class="card stack">
                <p>{msg("keep-do-confirm-body")}</p>
                <Button label=msg("keep-do-confirm") icon="done" on_press=confirm disabled=keeping.is_busy() />
            </div>
            {days::list(keeping)}
            {vans}
            <ul class="case-offers">
                {offer(keeping, Doing::Close, days::form)}
                {offer(keeping, Doing::Correct, correct::form)}
                {offer(keeping, Doing::State, days::state)}
            </ul>
        </div>
    }
    .into_any()
}

/// A button; its form opens under it.
///
/// Accessibility: the button says whether its form is open.
fn offer(keeping: Keeping, doing: Doing, form: fn(Keeping) -> AnyView) -> AnyView {
    let word = doing.as_str();
    let own = doing.clone();
    let is_open = Memo::new(move |_| keeping.doing.with(|now| now.as_ref() == Some(&own)));
    let toggle = move |_| {
        keeping.faults().set(Vec::new());
        let to = (!is_open.get_untracked()).then(|| doing.clone());
        keeping.doing.set(to);
    };
    let form = move || is_open.get().then(|| form(keeping));
    view! {
        <li>
            <button class="case-offer" type="button" data-deed=word
                aria-expanded=move || is_open.get().to_string() on:click=toggle>
                {move || text(&format!("keep-do-{word}"))}
            </button>
            {form}
        </li>
    }
    .into_any()
}

/// The frame of a form: what it does, what is wrong, the fields, the buttons.
pub(super) fn frame(
    keeping: Keeping,
    doing: &Doing,
    fields: AnyView,
    go: impl Fn() + 'static,
) -> AnyView {
    let word = doing.as_str();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !keeping.is_busy().get_untracked() {
            go();
        }
    };
    view! {
        <form class="stack case-form" novalidate=true on:submit=on_submit data-deed=word>
            <p class="quiet">{msg_of(format!("keep-do-{word}-body"))}</p>
            {ask::summary(keeping)}
            {fields}
            <div class="actions">
                <Button label=msg_of(format!("keep-do-{word}-go")) submits=true disabled=keeping.is_busy() />
                <Button label=msg("cases-do-leave") kind=ButtonKind::Quiet
                    on_press=move |()| keeping.doing.set(None) />
            </div>
        </form>
    }
    .into_any()
}
