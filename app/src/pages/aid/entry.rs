//! What one wants: help at once, to go on, to apply, to tell, to follow.

mod apply;
mod begun;
mod shared;

use super::{address::Address, danger};
use crate::components::{Hotlines, Icon, Notice, Text};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::state::Aid;
use egude_draft::Page;
use leptos::prelude::*;

/// The doors of one-door applications.
#[component]
pub(super) fn EntryPage() -> AnyView {
    let aid = Aid::get();
    let expired = move || {
        aid.is_expired()
            .then(|| view! { <Notice title=msg("aid-expired") /> })
    };
    view! {
        <PageShell title=msg("aid-entry-title") lede=msg("aid-entry-lede") trail=msg("service-aid-name")>
            {expired}
            {begun::view()}
            <section class="card stack aid-urgent" aria-labelledby="aid-entry-urgent">
                <h2 id="aid-entry-urgent">{msg("aid-entry-urgent")}</h2>
                <p>{msg("aid-entry-urgent-line")}</p>
                <a class="button" data-variant="primary" href=Address::Form(Page::Urgent).path()>
                    <span>{msg("aid-entry-urgent-button")}</span>
                    <Icon name="next" flow=true />
                </a>
                {danger::view()}
            </section>
            {apply::view()}
            <ul class="lines aid-doors">
                {door(Address::Case, msg("aid-entry-follow"), msg("aid-entry-follow-line"))}
                {door(Address::Tell, msg("aid-entry-tell"), msg("aid-entry-tell-line"))}
            </ul>
            {shared::view()}
            <section class="stack" aria-labelledby="aid-entry-help">
                <h2 id="aid-entry-help">{msg("help-title")}</h2>
                <p>{msg("aid-entry-window")}</p>
                <Hotlines />
            </section>
        </PageShell>
    }
    .into_any()
}

fn door(to: Address, name: Text, line: Text) -> AnyView {
    view! {
        <li class="line">
            <a href=to.path()><strong>{name}</strong></a>
            <p class="quiet">{line}</p>
        </li>
    }
    .into_any()
}
