//! A place is kept for whoever waits: to take it before the time is over.

use super::super::act::Act;
use super::super::{Place, countdown, when};
use super::entry::Open;
use crate::components::{Button, Countdown, Up};
use crate::i18n::msg;
use crate::state::Marriage;
use crate::state::marriage::Client;
use egude_client::ClientError;
use egude_client::booking::{Appointments, Hold, Waiting};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

/// The place with its time and what is left, and the button that takes it. When the time is over
/// the entry is read again.
pub(super) fn view(open: &Open, entry: &Waiting, load: Callback<()>) -> AnyView {
    let Some(offer) = entry.offer.clone() else {
        return ().into_any();
    };
    let (marriage, navigate) = (Marriage::get(), use_navigate());
    let act = Act::new();
    let left = countdown::from(offer.seconds_left, move || {
        let _ = load.try_run(());
    });
    let (start, end) = (offer.start, offer.end);
    let time = Signal::derive(move || when::span(start, end));
    let open = open.clone();
    let accept = move |()| {
        let (id, key, navigate) = (open.id.clone(), open.key.clone(), navigate.clone());
        let work = move |client: Arc<Client>, intent: String| async move {
            client.accept(&intent, &id, &key).await
        };
        act.run(
            &open.client,
            work,
            move |result: Result<Hold, ClientError>| match result {
                Ok(hold) => {
                    if let Some(to) = details(&hold) {
                        marriage.service.set(Some(hold.service));
                        marriage.registry.set(Some(hold.registry.clone()));
                        marriage.hold.set(Some(hold));
                        navigate(&to, NavigateOptions::default());
                    }
                    None
                }
                Err(error) => {
                    if !error.is_passing() {
                        let _ = load.try_run(());
                    }
                    Some(error)
                }
            },
        );
    };
    view! {
        <div class="card stack">
            <p class="offer-time"><strong><Up text=time /></strong></p>
            <p>{msg("wait-offered-body")}</p>
            <Countdown left sentence="wait-left" spoken="wait-left-spoken" />
            {act.trouble()}
            <div class="actions">
                <Button label=msg("wait-accept") disabled=act.is_busy() icon="next" on_press=accept />
            </div>
        </div>
    }
    .into_any()
}

/// Where the two people are asked for.
fn details(hold: &Hold) -> Option<String> {
    let key = hold.key.as_ref()?;
    Some(Place::Details.with_key(hold.id.as_str(), key.as_str()))
}
