//! How sending stands, honestly: not sent, being sent, not known, sent, refused.

use crate::components::{ButtonKind, Hotlines, LinkButton, Notice, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::aid::{private, words};
use crate::state::aid::{Phase, Sender};
use crate::state::{Aid, Failure};
use egude_domain::Moment;
use egude_draft::State;
use leptos::prelude::*;

/// Above the form: nothing has left, and if it was refused, why.
pub(super) fn before() -> AnyView {
    let sender = Sender::get();
    (move || match sender.phase() {
        Phase::Failed(failure) => failed(&failure),
        _ => view! { <Notice title=msg("aid-state-draft") tone=Tone::Info /> }.into_any(),
    })
    .into_any()
}

fn failed(failure: &Failure) -> AnyView {
    let (title, trace) = (msg_of(failure.message.clone()), trace(failure));
    view! {
        <Notice title tone=Tone::Error announces=true>
            <p>{msg("aid-state-failed")}</p>
            {trace}
        </Notice>
    }
    .into_any()
}

fn trace(failure: &Failure) -> Option<AnyView> {
    let id = failure.trace.clone()?;
    let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
    Some(view! { <p class="quiet">{quoted}</p> }.into_any())
}

/// It is on its way, or nobody knows whether it has arrived.
pub(super) fn sending(sender: Sender) -> AnyView {
    let unsure = Memo::new(move |_| match sender.phase() {
        Phase::Unsure(failure) => Some((false, failure)),
        Phase::Failed(failure) => Some((true, failure)),
        _ => None,
    });
    let title = Signal::derive(move || {
        let id = match unsure.get() {
            None => "aid-state-going-title",
            Some((false, _)) => "aid-state-unsure-title",
            Some((true, _)) => "aid-state-stuck-title",
        };
        crate::i18n::text(id)
    });
    let body = move || match unsure.get() {
        None => view! { <Notice title=msg("aid-state-going") tone=Tone::Info announces=true /> }
            .into_any(),
        Some((false, failure)) => {
            let why = msg_of(failure.message.clone());
            view! {
                <Notice title=msg("aid-state-unsure") tone=Tone::Attention announces=true>
                    <p><Up text=why /></p>
                    <p>{msg("aid-state-unsure-body")}</p>
                </Notice>
                <Hotlines />
            }
            .into_any()
        }
        Some((true, failure)) => view! { {failed(&failure)} <Hotlines /> }.into_any(),
    };
    view! {
        <PageShell title trail=msg("service-aid-name")>
            {private::way_out()}
            {body}
            <p>{msg("aid-state-close")}</p>
        </PageShell>
    }
    .into_any()
}

/// It has arrived before: its reference, and how to open it.
pub(super) fn sent(aid: Aid) -> AnyView {
    let found = aid.now(|draft| match &draft.state {
        State::Sent {
            reference, at, key, ..
        } => Some((reference.clone(), at.clone(), key.clone())),
        _ => None,
    });
    let (reference, at, key) = found.unwrap_or_default();
    let when: Text = Signal::derive({
        let reference = reference.clone();
        move || {
            let when = at.parse::<Moment>().map(words::instant).unwrap_or_default();
            let values = [("reference", reference.clone()), ("when", when)];
            text_with("aid-state-sent-at", &values)
        }
    });
    // While pages are still to go up, the record opens it.
    let open = key.map_or_else(
        || "/aid/case".to_owned(),
        |key| format!("/aid/sent#{reference}.{key}"),
    );
    view! {
        <PageShell title=msg("aid-state-sent-title") trail=msg("service-aid-name")>
            <Notice title=when tone=Tone::Success><p>{msg("aid-state-sent-body")}</p></Notice>
            <div class="actions">
                <LinkButton label=msg("aid-state-sent-open") href=Signal::stored(open) />
                <LinkButton label=msg("aid-case-to-start") href=Signal::stored("/aid".to_owned()) kind=ButtonKind::Secondary />
            </div>
        </PageShell>
    }
    .into_any()
}
