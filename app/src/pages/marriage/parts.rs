//! What these pages share: waiting, what did not come, names in the language of the page.

use crate::components::{Button, Hotlines, Notice, Skeleton, Text, Tone, date_text};
use crate::i18n::{Lang, msg, msg_of, text_with};
use crate::page::PageShell;
use crate::state::marriage::{Registries, Service};
use crate::state::{Failure, Load, Locale, Marriage};
use egude_client::booking::LocalText;
use egude_domain::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// The name of a service.
pub(super) fn service_name(service: Service) -> Text {
    msg_of(format!("marriage-{}", service.as_str()))
}

/// A text of the office, in the language of the page where it has it.
pub(super) fn local(words: &LocalText) -> String {
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let own = words.mn.as_ref().filter(|own| mongolian && !own.is_empty());
    own.unwrap_or(&words.zh).clone()
}

/// The same, as it follows the language.
pub(super) fn local_text(words: LocalText) -> Text {
    Signal::derive(move || local(&words))
}

/// From one day to another in words; one day alone if they are the same.
pub(super) fn days_text(from: Date, to: Date) -> String {
    if from == to {
        return date_text(from);
    }
    let ends = [("from", date_text(from)), ("to", date_text(to))];
    text_with("days-from-to", &ends)
}

/// Shows `page` once the registries are there; before that the shape of what comes, or what did
/// not come and how to try again.
pub(super) fn when_ready(
    page: impl Fn(Arc<Registries>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let marriage = Marriage::get();
    marriage.open();
    (move || match marriage.registries() {
        Load::Ready(registries) => page(registries),
        Load::Failed(failure) => trouble(&failure, Callback::new(move |()| marriage.open())),
        Load::Idle | Load::Loading => waiting(),
    })
    .into_any()
}

/// The shape of a page that comes.
pub(super) fn waiting() -> AnyView {
    view! {
        <PageShell title=msg("service-marriage-name") heading=false>
            <h1 class="sr-only" tabindex="-1">{msg("loading")}</h1>
            <Skeleton />
        </PageShell>
    }
    .into_any()
}

/// A page for what did not come: why, how to try again, whom to call; and that one may simply go.
pub(super) fn trouble(failure: &Failure, again: Callback<()>) -> AnyView {
    let cause = msg_of(failure.message.clone());
    let trace = failure.trace.clone().map(|id| {
        let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
        view! { <p class="quiet">{quoted}</p> }
    });
    view! {
        <PageShell title=msg("marriage-loading-failed-title") trail=msg("service-marriage-name")>
            <Notice title=cause tone=Tone::Attention announces=true>
                <p>{msg("marriage-loading-failed-body")}</p>
                {trace}
            </Notice>
            <div class="actions"><Button label=msg("self-check-retry") on_press=again /></div>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
