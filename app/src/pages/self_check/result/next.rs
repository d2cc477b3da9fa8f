use super::super::words;
use super::{Shown, offices, papers};
use crate::components::{Hotlines, Up};
use crate::i18n::{msg, text, text_with};
use egude_domain::RegionCode;
use leptos::prelude::*;

/// What to do today: where to go, what to bring, whom to call.
pub(super) fn view(shown: &Shown) -> AnyView {
    let place = shown.place();
    let material = shown.material.clone();
    let go = Signal::derive(move || {
        let name = place
            .as_ref()
            .map(RegionCode::as_str)
            .and_then(|code| words::place(&material, code));
        match name {
            Some(name) => text_with("next-where", &[("place", name)]),
            None => text("next-where-any"),
        }
    });
    view! {
        <section class="stack" aria-labelledby="next-title">
            <h2 id="next-title">{msg("next-title")}</h2>
            <ul class="bullets">
                <li><Up text=go /></li>
                <li>{msg("next-anyway")}</li>
                <li>{msg("next-call")}</li>
            </ul>
            <Hotlines />
            <h3>{msg("offices-title")}</h3>
            {offices::view(shown)}
            {papers::view(shown)}
        </section>
    }
    .into_any()
}

/// What to do when the office decides otherwise.
pub(super) fn remedy() -> AnyView {
    view! {
        <section class="stack" aria-labelledby="remedy-title">
            <h2 id="remedy-title">{msg("remedy-title")}</h2>
            <ul class="bullets">
                <li>{msg("remedy-letter")}</li>
                <li>{msg("remedy-appeal")}</li>
                <li>{msg("remedy-complain")}</li>
            </ul>
        </section>
    }
    .into_any()
}
