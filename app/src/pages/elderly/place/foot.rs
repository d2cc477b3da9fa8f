//! Taking it away: to one's own phone, to somebody else, on paper.

use super::section::section;
use crate::components::{Button, ButtonKind, Qr, ShareButton};
use crate::i18n::{msg, text};
use crate::pages::both_languages::Other;
use crate::pages::elderly::address::Address;
use crate::pages::elderly::card::name;
use crate::platform::{page, storage};
use egude_places::find::Entry;
use leptos::prelude::*;

/// The code of its address, sharing, printing.
pub(super) fn view(entry: &Entry, other: Other) -> AnyView {
    let link = link(entry);
    // On a shared screen there is nobody to hand a text to.
    let share = storage::is_on().then(|| {
        let (entry, link) = (entry.clone(), link.clone());
        let words = Callback::new(move |()| untrack(|| shared(&entry, &link)));
        view! {
            <ShareButton
                label=msg("place-share") copied=msg("place-shared")
                text=words id="place-shared-text"
            />
        }
    });
    let body = view! {
        <div class="place-take">
            <Qr content=Signal::stored(link.clone()) label=msg("place-qr") />
            <div class="stack">
                <p>{msg("place-qr-how")}</p>
                <p class="place-link">{link}</p>
            </div>
        </div>
        <div class="actions no-print">
            {share}
            <Button
                label=msg("place-print") kind=ButtonKind::Secondary icon="print"
                on_press=move |()| other.print()
            />
        </div>
    };
    section("place-part-take", body.into_any())
}

/// The address of the place, and nothing else.
pub(super) fn link(entry: &Entry) -> String {
    let path = Address::Place(entry.id.clone()).path();
    format!("{}{path}", page::origin())
}

/// What is handed on: what it is called, where it is, whom to call, and where it stands.
fn shared(entry: &Entry, link: &str) -> String {
    let address = entry.address.as_ref().map(name::local);
    let lines = [
        Some(name::local(&entry.name)),
        Some(text(&format!("place-kind-{}", entry.kind))),
        address,
        entry.phones.first().cloned(),
        Some(link.to_owned()),
    ];
    let lines: Vec<_> = lines.into_iter().flatten().collect();
    lines.join("\n")
}
