//! Reading a file in: choose, look, publish. Nothing is half-read.

mod changes;
mod choose;
mod faults;
mod mapped;
mod preview;

use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::pages::staff::cases;
use crate::pages::staff::said::trace;
use crate::state::staff::Staff;
use crate::state::staff::places::{Keeping, RESULT, Refused};
use leptos::prelude::*;

/// Accessibility: what came of a step gets the focus and is said.
pub(super) fn page(staff: Staff, keeping: Keeping) -> AnyView {
    let importing = keeping.importing();
    view! {
        <PageShell title=msg("import-title") wide=true>
            {cases::bar_of(staff)}
            <div class="no-print">
                <Button label=msg("cases-back") kind=ButtonKind::Quiet icon="back"
                    on_press=move |()| { importing.put_away(); keeping.leave(); } />
            </div>
            <div id=RESULT tabindex="-1" class="stack">
                {refused(keeping)}
                {published(keeping)}
                {preview::view(keeping)}
            </div>
            {choose::view(keeping)}
        </PageShell>
    }
    .into_any()
}

fn refused(keeping: Keeping) -> AnyView {
    (move || {
        keeping.importing().refused().map(|why| {
            let (id, more) = match &why {
                Refused::None => ("import-refused-none", None),
                Refused::Large => ("import-refused-large", None),
                Refused::Empty => ("import-refused-empty", None),
                Refused::Gone => ("import-refused-gone", None),
                Refused::Stale => ("import-refused-stale", None),
                Refused::Unticked => ("import-refused-unticked", None),
                Refused::Failed(failure, _) => ("", Some(failure.clone())),
            };
            let title = match &more {
                Some(failure) => super::said::failure_words(failure),
                None => msg(id),
            };
            let open = matches!(why, Refused::Failed(_, true));
            view! {
                <Notice title tone=Tone::Error announces=true>
                    {open.then(|| view! { <p>{msg("keep-not-sent")}</p> })}
                    {more.as_ref().and_then(trace)}
                    <p>{msg("import-nothing-changed")}</p>
                </Notice>
            }
        })
    })
    .into_any()
}

fn published(keeping: Keeping) -> AnyView {
    (move || {
        keeping.importing().published().map(|published| {
            let counts = published.counts;
            let line = move || {
                let values = [
                    ("added", counts.added.to_string()),
                    ("changed", counts.changed.to_string()),
                    ("gone", counts.gone.to_string()),
                    ("same", counts.same.to_string()),
                ];
                text_with("import-published-counts", &values)
            };
            view! {
                <Notice title=msg("import-published") tone=Tone::Success announces=true>
                    <p>{line}</p>
                    <p>{msg("import-published-body")}</p>
                </Notice>
            }
        })
    })
    .into_any()
}
