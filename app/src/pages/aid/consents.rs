//! What is done with what was typed, purpose by purpose, each its own unticked box; and what will
//! hang out for everybody to read.

mod notice;
mod posting;
mod purpose;

use super::form::{self, Form};
use super::private::{trouble, waiting};
use crate::components::{Notice, Tone};
use crate::i18n::msg;
use crate::state::aid::Asked;
use crate::state::{Aid, Load, SelfCheck};
use egude_draft::Page;
use leptos::prelude::*;

/// Purposes.
#[component]
pub(super) fn ConsentsPage() -> AnyView {
    let aid = Aid::get();
    // Whether somebody is left out of the count is known there.
    SelfCheck::get().open();
    aid.open_law();
    Effect::new(move |_| {
        // The place is known once what was kept is there.
        let _ = aid.opening();
        aid.open_place();
    });
    let state = Memo::new(move |_| match aid.law() {
        Load::Ready(_) => Some(Ok(())),
        Load::Failed(failure) => Some(Err(failure)),
        Load::Idle | Load::Loading => None,
    });
    let again = Callback::new(move |()| aid.open_law());
    (move || match state.get() {
        None => waiting(),
        Some(Err(failure)) => trouble(&failure, again),
        Some(Ok(())) => form::page(Page::Consents, content),
    })
    .into_any()
}

fn content(form: Form) -> AnyView {
    let aid = form.aid;
    let asked = Memo::new(move |_| aid.asked().unwrap_or_default());
    // Every purpose that was shown has its answer, unticked at first.
    Effect::new(move |_| {
        let asked = asked.get();
        untrack(|| aid.agree(&asked, None, false));
    });
    let boxes = move || {
        let asked = asked.get();
        let all = StoredValue::new(asked.clone());
        let one = move |one: Asked| purpose::view(aid, one, all);
        asked.into_iter().map(one).collect_view()
    };
    let young = move || {
        asked.get().iter().any(|one| one.of.is_some()).then(|| {
            view! {
                <Notice title=msg("aid-consents-young-title") tone=Tone::Attention>
                    <p>{msg("aid-consents-young-body")}</p>
                </Notice>
            }
        })
    };
    view! {
        <p class="lede">{msg("aid-consents-lede")}</p>
        {notice::view(aid)}
        <section class="stack" aria-labelledby="consents-title">
            <h2 id="consents-title">{msg("aid-consents-title")}</h2>
            <p>{msg("aid-consents-how")}</p>
            {young}
            {boxes}
        </section>
        {posting::view(aid)}
    }
    .into_any()
}
