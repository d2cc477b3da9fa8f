//! All steps at once: what is done, what is open, what this application does not need.

use super::{address::Address, kept, titles};
use crate::components::{ButtonKind, LinkButton, Tag, Tone};
use crate::i18n::msg;
use crate::page::PageShell;
use crate::platform::clock;
use crate::state::Aid;
use egude_draft::{Page, Standing};
use leptos::prelude::*;

/// The list of steps.
#[component]
pub(super) fn StepsPage() -> AnyView {
    let aid = Aid::get();
    // Which purposes are asked about is the law's.
    aid.open_law();
    let line = move |page: Page| {
        let standing = Memo::new(move |_| standing(aid, page));
        let mark = move || {
            // Sending is not a thing to be filled in.
            if page == Page::Review {
                return None;
            }
            let (word, tone) = match standing.get() {
                Standing::Done => ("aid-steps-done", Tone::Success),
                Standing::Open => ("aid-steps-open", Tone::Attention),
                Standing::NotNeeded => ("aid-steps-not-needed", Tone::Quiet),
            };
            Some(view! { <Tag label=msg(word) tone /> })
        };
        let name = move || {
            if standing.get() == Standing::NotNeeded {
                view! { <span>{msg(titles::title(page))}</span> }.into_any()
            } else {
                let href = Address::Form(page).path();
                view! { <a href=href>{msg(titles::title(page))}</a> }.into_any()
            }
        };
        view! { <li class="line aid-steps-line">{name} " " {mark}</li> }
    };
    let next = Signal::derive(move || {
        let open = |page: &Page| standing(aid, *page) == Standing::Open;
        let first = Page::ALL.into_iter().find(open).unwrap_or(Page::Review);
        Address::Form(first).path()
    });
    view! {
        <PageShell title=msg("aid-steps-title") lede=msg("aid-steps-lede") trail=msg("service-aid-name")>
            <ol class="lines aid-steps">{Page::ALL.map(line).collect_view()}</ol>
            {kept::view()}
            <div class="actions">
                {move || view! { <LinkButton label=msg("aid-steps-go-on") href=next.get() icon="next" /> }}
                <LinkButton
                    label=msg("aid-to-move")
                    href=Signal::stored(Address::Move.path())
                    kind=ButtonKind::Secondary
                />
            </div>
        </PageShell>
    }
    .into_any()
}

/// How a page stands; purposes as the law asks for them.
fn standing(aid: Aid, page: Page) -> Standing {
    let asked = aid.with(|draft| !draft.consents.is_empty());
    if page == Page::Consents && (!asked || !aid.not_agreed().is_empty()) {
        return Standing::Open;
    }
    aid.with(|draft| page.standing(draft, clock::today()))
}
