//! For the certificate of a divorce: on which day the application was received.

use super::super::place::Place;
use crate::components::{BackLink, Button, Day, DayTyped, ErrorLink, ErrorSummary, Text};
use crate::errors;
use crate::i18n::{msg, msg_of};
use crate::page::PageShell;
use crate::platform::clock;
use crate::state::Marriage;
use crate::state::marriage::{Service, day};
use egude_client::booking::Registry;
use leptos::prelude::*;

const ID: &str = "received";

pub(super) fn view(registry: StoredValue<Registry>) -> AnyView {
    let marriage = Marriage::get();
    let typed = marriage.managing.received;
    let DayTyped {
        year,
        month,
        day: of_month,
    } = typed;
    let wrong = RwSignal::new(None::<&'static str>);
    let attempt = RwSignal::new(0_u32);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match day([year, month, of_month], clock::today()) {
            Ok(day) => marriage.received_on.set(Some(day)),
            Err(code) => {
                wrong.set(Some(code));
                attempt.update(|n| *n += 1);
            }
        }
    };
    let said = |code: &str| -> Text { msg_of(errors::field_message_id(code)) };
    let error = Signal::derive(move || wrong.get().map(|code| said(code).get()));
    let errors = Signal::derive(move || {
        let link = |code| ErrorLink {
            target: ID.to_owned(),
            text: said(code),
        };
        wrong.get().map(link).into_iter().collect::<Vec<_>>()
    });
    let back = Place::Offices(Service::DivorceIssue).path();
    let lede = super::lede(registry, Service::DivorceIssue);
    view! {
        <PageShell title=msg("times-received-title") heading=false>
            <BackLink label=msg("times-back") href=Signal::stored(back) />
            <ErrorSummary errors attempt />
            <form class="stack question" novalidate=true on:submit=on_submit>
                <p class="quiet">{lede}</p>
                <Day
                    id=ID
                    legend=msg("times-received-title")
                    typed
                    heading=true
                    hint=Signal::derive(move || Some(msg("times-received-hint").get()))
                    error
                />
                <div class="action-bar"><Button label=msg("q-next") submits=true icon="next" /></div>
            </form>
        </PageShell>
    }
    .into_any()
}
