//! What every page of a case shares: it is private.

use crate::components::{Button, Hotlines, Notice, Skeleton, Tone};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::quick_exit::WayOut;
use crate::platform::storage;
use crate::state::aid::Cases;
use crate::state::{Failure, Visit};
use leptos::prelude::*;

/// Leaving at once; what was opened is forgotten, on a shared screen everything.
pub(super) fn way_out() -> AnyView {
    let (cases, visit) = (Cases::get(), Visit::get());
    let forget = Callback::new(move |()| {
        if storage::is_on() {
            cases.erase();
        } else {
            visit.erase();
        }
    });
    view! { <WayOut forget /> }.into_any()
}

/// The shape of a page that comes.
pub(super) fn waiting() -> AnyView {
    view! {
        <PageShell title=msg("service-aid-name") heading=false>
            <h1 class="sr-only" tabindex="-1">{msg("loading")}</h1>
            <Skeleton />
        </PageShell>
    }
    .into_any()
}

/// A page for what did not come: why, how to try again, whom to call.
pub(super) fn trouble(failure: &Failure, again: Callback<()>) -> AnyView {
    let cause = msg_of(failure.message.clone());
    let trace = failure.trace.clone().map(|id| {
        let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
        view! { <p class="quiet">{quoted}</p> }
    });
    view! {
        <PageShell title=msg("aid-case-failed-title") trail=msg("service-aid-name")>
            {way_out()}
            <Notice title=cause tone=Tone::Attention announces=true>
                <p>{msg("aid-case-failed-body")}</p>
                {trace}
            </Notice>
            <div class="actions"><Button label=msg("self-check-retry") on_press=again /></div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
