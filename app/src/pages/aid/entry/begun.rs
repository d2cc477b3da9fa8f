//! What was begun on this device, and what was sent from it.

use crate::components::{Button, ButtonKind, Dialog, LinkButton};
use crate::i18n::{msg, text_with};
use crate::pages::aid::{address::Address, kept, words};
use crate::state::{Aid, Opening};
use egude_draft::{Page, State};
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    let aid = Aid::get();
    let asking = RwSignal::new(false);
    let state = Memo::new(move |_| {
        let ready = aid.opening() != Opening::Going && aid.is_begun();
        ready.then(|| aid.with(|draft| draft.state.clone()))
    });
    let card = move || {
        Some(match state.get()? {
            State::Drafting => drafting(asking),
            State::Sending { .. } => sending(),
            State::Sent { reference, .. } => sent(reference, asking),
        })
    };
    let erase = move |()| {
        aid.erase();
        asking.set(false);
    };
    view! {
        {card}
        <Dialog id="aid-erase" title=msg("aid-erase-title") open=asking>
            <p>{msg("aid-erase-body")}</p>
            <div class="actions">
                <Button label=msg("aid-erase-confirm") kind=ButtonKind::Danger on_press=erase />
                <Button
                    label=msg("aid-erase-cancel")
                    kind=ButtonKind::Secondary
                    on_press=move |()| asking.set(false)
                />
            </div>
        </Dialog>
    }
    .into_any()
}

fn drafting(asking: RwSignal<bool>) -> AnyView {
    let aid = Aid::get();
    let what = move || aid.with(|draft| words::programs(&draft.programs));
    view! {
        <section class="card stack" aria-labelledby="aid-begun">
            <h2 id="aid-begun">{msg("aid-begun-title")}</h2>
            <p>{what}</p>
            {kept::view()}
            <div class="actions">
                <LinkButton label=msg("aid-begun-button") href=Signal::stored(Address::Steps.path()) icon="next" />
                <Button
                    label=msg("aid-erase-button")
                    kind=ButtonKind::Quiet
                    on_press=move |()| asking.set(true)
                />
            </div>
        </section>
    }
    .into_any()
}

fn sending() -> AnyView {
    let review = Address::Form(Page::Review).path();
    view! {
        <section class="card stack" aria-labelledby="aid-begun">
            <h2 id="aid-begun">{msg("aid-begun-sending")}</h2>
            <p>{msg("aid-not-open-body")}</p>
            <div class="actions">
                <LinkButton label=msg("aid-not-open-button") href=Signal::stored(review) icon="next" />
            </div>
        </section>
    }
    .into_any()
}

fn sent(reference: String, asking: RwSignal<bool>) -> AnyView {
    let said = move || text_with("aid-begun-sent", &[("reference", reference.clone())]);
    view! {
        <section class="card stack" aria-labelledby="aid-begun">
            <h2 id="aid-begun">{msg("aid-begun-sent-title")}</h2>
            <p>{said}</p>
            <div class="actions">
                <LinkButton
                    label=msg("aid-follow-button")
                    href=Signal::stored(Address::Case.path())
                    icon="next"
                />
                <Button
                    label=msg("aid-begin-anew")
                    kind=ButtonKind::Secondary
                    on_press=move |()| asking.set(true)
                />
            </div>
        </section>
    }
    .into_any()
}
