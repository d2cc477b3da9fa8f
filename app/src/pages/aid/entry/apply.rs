//! Applying: for what the self-check found, for what one chooses, for somebody else.

use crate::components::{ButtonKind, LinkButton};
use crate::i18n::msg;
use crate::pages::aid::{address::Address, words};
use crate::state::aid::likely;
use crate::state::{Aid, Load, SelfCheck, Visit};
use egude_draft::Page;
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    let aid = Aid::get();
    aid.open_law();
    // Also for who has only just come back to what was answered days ago.
    let check = SelfCheck::get();
    let visit = Visit::get();
    Effect::new(move |_| {
        if visit.check_is_begun() {
            check.open();
        }
    });
    let found = Memo::new(move |_| match (aid.law(), check.journey()) {
        (Load::Ready(law), Some(journey)) if check.is_begun() => likely(&journey, &law),
        _ => Vec::new(),
    });
    let from_check = move || {
        let programs = found.get();
        (!programs.is_empty()).then(|| {
            let items = programs
                .iter()
                .map(|id| view! { <li>{words::program(id)}</li> });
            view! {
                <div class="stack">
                    <h3>{msg("aid-entry-check")}</h3>
                    <ul class="bullets">{items.collect_view()}</ul>
                    <div class="actions">
                        <LinkButton
                            label=msg("aid-entry-check-button")
                            href=Signal::stored(Address::FromCheck.path())
                            icon="next"
                        />
                    </div>
                </div>
            }
        })
    };
    let other = Address::Form(Page::Programs).path();
    view! {
        <section class="card stack" aria-labelledby="aid-entry-apply">
            <h2 id="aid-entry-apply">{msg("aid-entry-apply")}</h2>
            {move || aid.keeps().then(|| view! { <p>{msg("aid-entry-apply-line")}</p> })}
            {from_check}
            <div class="actions">
                <LinkButton
                    label=msg("aid-entry-apply-button")
                    href=Signal::stored(other)
                    kind=ButtonKind::Secondary
                    icon="next"
                />
                <LinkButton
                    label=msg("aid-entry-other-button")
                    href=Signal::stored(Address::ForOther.path())
                    kind=ButtonKind::Secondary
                    icon="next"
                />
            </div>
        </section>
    }
    .into_any()
}
