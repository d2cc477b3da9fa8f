//! What it is and how it is with it now, and what one does most: call, find the way, remember.

use crate::components::{Icon, Notice, Text, Tone, Up};
use crate::i18n::{msg, text_with};
use crate::pages::elderly::card::{self, beds, far, marks, name, price};
use crate::pages::elderly::saved;
use egude_places::find::Entry;
use leptos::prelude::*;

/// The lines of the card, above everything else.
pub(super) fn view(entry: &Entry) -> AnyView {
    let notice = entry.notice.clone().map(|notice| {
        let title = name::local_text(notice);
        view! { <Notice title tone=Tone::Attention /> }
    });
    view! {
        {name::beneath(entry)}
        <p class="place-kind">{name::kind(entry)} {marks::sample(entry)}</p>
        {notice}
        <div class="stack place-lines">
            {card::state(entry)}
            {card::line("house-pin", far::text(entry), "far")}
            {card::line("tag", price::text(entry), "price")}
            {card::line("bed", beds::text(entry), "beds")}
            {marks::view(entry)}
        </div>
    }
    .into_any()
}

/// All numbers to call, the way, and remembering.
pub(super) fn acts(entry: &Entry) -> AnyView {
    let call = |number: &String| {
        if card::is_shared() {
            return card::number_alone(number);
        }
        let (number, spoken) = (number.clone(), number.clone());
        let named: Text =
            Signal::derive(move || text_with("place-call-number", &[("number", spoken.clone())]));
        view! {
            <a class="button" data-variant="primary" href=format!("tel:{number}") aria-label=named>
                <Icon name="phone" />
                <span>{msg("place-call")} " " {number.clone()}</span>
            </a>
        }
        .into_any()
    };
    let calls: Vec<_> = entry.phones.iter().map(call).collect();
    let none = calls.is_empty();
    view! {
        <div class="actions place-acts">
            {calls}
            {saved::button(entry)}
        </div>
        {none.then(|| view! { <p class="quiet"><Up text=msg("place-no-phone") /></p> })}
    }
    .into_any()
}
