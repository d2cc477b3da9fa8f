//! An adult of the household signs the authorisation, with a link that works once: on their own
//! phone, or one after the other at the kiosk.

mod ask;
mod form;
mod read;

use super::{key, private};
use crate::components::{Button, ButtonKind, Hotlines, LinkButton, Notice, Text, Tone};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::pages::aid::words;
use crate::platform::{self, storage};
use crate::state::aid::Cases;
use crate::state::marriage::failure;
use crate::state::{Failure, Toasts};
use egude_client::ProblemCode;
use egude_client::aid::{Applications, AuthorisationText, Key};
use egude_domain::Reference;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// What the link came to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Opened {
    /// It is asked for.
    Going,
    /// To be signed.
    Asks(Box<AuthorisationText>),
    /// Signed, just now or before.
    Done(Box<AuthorisationText>),
    /// Used, replaced, lapsed, or of nothing.
    Used,
    Failed(Failure),
}

/// Signs.
#[component]
pub(super) fn SignPage() -> AnyView {
    let signed_by = key::signed_by();
    (move || match signed_by.get() {
        Some((reference, n, key)) => by_link(reference, n, &key),
        None => none(),
    })
    .into_any()
}

fn by_link(reference: Reference, n: u16, key: &Key) -> AnyView {
    let opened = RwSignal::new(Opened::Going);
    let (client, own) = (Cases::client(), key.clone());
    let load = Callback::new(move |()| {
        let (client, key) = (client.clone(), own.clone());
        opened.set(Opened::Going);
        platform::spawn(async move {
            let Some(client) = client else { return };
            let found = match client.authorisation(reference, n, &key).await {
                Ok(text) if text.signed_at.is_some() => Opened::Done(Box::new(text)),
                Ok(text) => Opened::Asks(Box::new(text)),
                Err(error)
                    if error.is(ProblemCode::LinkLapsed) || error.is(ProblemCode::CaseUnknown) =>
                {
                    Opened::Used
                }
                Err(error) => Opened::Failed(failure(&error)),
            };
            let _ = opened.try_set(found);
        });
    });
    load.run(());
    let key = key.clone();
    (move || match opened.get() {
        Opened::Going => private::waiting(),
        Opened::Asks(text) => ask::view(reference, &key, &text, opened),
        Opened::Done(text) => done(&text),
        Opened::Used => used(),
        Opened::Failed(failure) => private::trouble(&failure, load),
    })
    .into_any()
}

/// Signed: when; at a shared screen, the next person.
fn done(text: &AuthorisationText) -> AnyView {
    let at = text.signed_at;
    let (name, applicant) = (text.name.clone(), text.applicant.clone());
    let title: Text = Signal::derive(move || {
        let when = at.map(words::instant).unwrap_or_default();
        text_with("sign-done-at", &[("when", when), ("name", name.clone())])
    });
    let what: Text =
        Signal::derive(move || text_with("sign-done-what", &[("applicant", applicant.clone())]));
    view! {
        <PageShell title=msg("sign-done-title") trail=msg("service-aid-name")>
            <Notice title tone=Tone::Success announces=true><p>{what}</p></Notice>
            <p>{msg("sign-done-back")}</p>
            {onward()}
        </PageShell>
    }
    .into_any()
}

/// Where one goes from here: who came from the open case goes back to it; at a shared screen it
/// is the next person's turn.
fn onward() -> AnyView {
    let (cases, toasts) = (Cases::get(), Toasts::get());
    let back = cases.open.with_untracked(|open| {
        let open = open.as_ref()?;
        Some(key::address("/aid/case", open.case.reference, &open.key))
    });
    let navigate = use_navigate();
    let end = move |()| {
        cases.erase();
        toasts.hush();
        let home = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate("/", home);
    };
    match (back, storage::is_on()) {
        (Some(back), own) => {
            let label = msg(if own { "sign-to-case" } else { "sign-next" });
            view! {
                <div class="actions"><LinkButton label href=Signal::stored(back) icon="next" /></div>
            }
            .into_any()
        }
        (None, false) => view! {
            <div class="actions"><Button label=msg("manage-end") kind=ButtonKind::Primary on_press=end /></div>
        }
        .into_any(),
        (None, true) => ().into_any(),
    }
}

/// The link was used, replaced by a newer one, has lapsed, or is not whole.
fn used() -> AnyView {
    view! {
        <PageShell title=msg("sign-used-title") trail=msg("service-aid-name")>
            <Notice title=msg("sign-used-body") tone=Tone::Attention announces=true>
                <p>{msg("sign-used-ask")}</p>
            </Notice>
            {onward()}
            <Hotlines />
        </PageShell>
    }
    .into_any()
}

/// An address without a link.
fn none() -> AnyView {
    view! {
        <PageShell title=msg("sign-none-title") trail=msg("service-aid-name")>
            <p>{msg("sign-none-body")}</p>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}
