//! Who invites, where and when, what confirming means; and the number of one's own document.

use super::super::act::Act;
use super::super::booking::call;
use super::super::parts::{local_text, service_name};
use super::super::{quick_exit, when};
use super::Opened;
use crate::components::{
    Button, Details, ErrorLink, ErrorSummary, MaskedField, Notice, SummaryList, SummaryRow, Text,
    Tone, Up,
};
use crate::errors::field_message_id;
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::platform::{clock, focus};
use crate::state::marriage::{Client, OpenBooking, Registries, document_word, is_divorce, number};
use egude_client::booking::{
    Appointments, Booking, BookingState, DocumentKind, Key, Opened as Confirmed,
};
use egude_client::{ClientError, FieldCode};
use leptos::prelude::*;
use std::sync::Arc;

const NUMBER: &str = "partner-number";

pub(super) fn view(
    registries: &Arc<Registries>,
    client: &Arc<Client>,
    key: &Key,
    booking: Booking,
    opened: RwSignal<Opened>,
) -> AnyView {
    let registry = registries.of(booking.registry.as_str()).cloned();
    let inviter = booking.people.first().map(|it| it.name.clone());
    let lede = Signal::derive(move || {
        let name = inviter.clone().unwrap_or_default();
        Some(text_with("partner-lede", &[("name", name)]))
    });
    let (start, end) = (booking.start, booking.end);
    let mut rows = vec![
        SummaryRow::new(
            msg("manage-row-when"),
            Signal::derive(move || when::span(start, end)),
        ),
        SummaryRow::new(msg("manage-row-service"), service_name(booking.service)),
    ];
    if let Some(registry) = &registry {
        let (name, address) = (registry.name.clone(), registry.address.clone());
        rows.push(SummaryRow::new(msg("manage-row-office"), local_text(name)));
        if let Some(address) = address {
            rows.push(SummaryRow::new(
                msg("manage-row-address"),
                local_text(address),
            ));
        }
    }
    let divorce = is_divorce(booking.service);
    let form = if booking.state == BookingState::Confirmed && clock::now() < booking.start {
        form(client, key, &booking, opened)
    } else {
        let over = msg_of(format!(
            "manage-state-{}",
            super::super::booking::word(&booking)
        ));
        view! { <Notice title=over tone=Tone::Attention /> }.into_any()
    };
    view! {
        <PageShell title=msg("marriage-partner-title") lede trail=msg("service-marriage-name")>
            {divorce.then(|| view! { <quick_exit::QuickExit /> })}
            <SummaryList rows />
            {form}
            <Details summary=msg("partner-not-me")>
                {list(&["partner-not-me-1", "partner-not-me-2", "partner-not-me-3"])}
                {call(registry.as_ref())}
            </Details>
            {divorce.then(quick_exit::danger)}
        </PageShell>
    }
    .into_any()
}

fn list(ids: &[&'static str]) -> AnyView {
    let line = |id: &&'static str| view! { <li><Up text=msg(id) /></li> };
    view! { <ul class="bullets">{ids.iter().map(line).collect_view()}</ul> }.into_any()
}

fn form(client: &Arc<Client>, key: &Key, booking: &Booking, opened: RwSignal<Opened>) -> AnyView {
    let second = booking.people.get(1).map(|second| second.document);
    let kind = second.unwrap_or(DocumentKind::IdCard);
    let document = msg_of(format!("partner-document-{}", document_word(kind)));
    let label =
        Signal::derive(move || text_with("partner-number-label", &[("document", document.get())]));
    let typed = RwSignal::new(String::new());
    let (wrong, attempt) = (RwSignal::new(None::<Text>), RwSignal::new(0_u32));
    let act = Act::new();
    let fail = move |words: Text| {
        let _ = wrong.try_set(Some(words));
        let _ = attempt.try_update(|n| *n += 1);
    };
    let (client, key, booked) = (client.clone(), key.clone(), booking.number);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(None);
        // Typing errors need no way to the server.
        let read = typed.with_untracked(|typed| number(kind, typed, clock::today()));
        let given = match read {
            Ok(given) => given,
            Err(code) => return fail(of_code(code)),
        };
        let key = key.clone();
        let work = move |client: Arc<Client>, intent: String| async move {
            client.partner(&intent, booked, &key, &given).await
        };
        act.run(&client, work, move |result| match result {
            Ok(Confirmed { key, booking }) => {
                typed.try_set(String::new());
                let own = OpenBooking { key, booking };
                let _ = opened.try_set(Opened::Done(Box::new(own)));
                focus::heading_soon();
                None
            }
            Err(error) => match at_field(&error) {
                Some(words) => {
                    fail(words);
                    None
                }
                None => Some(error),
            },
        });
    };
    let errors = Signal::derive(move || {
        let link = |text: Text| ErrorLink {
            target: NUMBER.to_owned(),
            text,
        };
        wrong.get().map(link).into_iter().collect::<Vec<_>>()
    });
    let error = Signal::derive(move || wrong.get().map(|words| words.get()));
    view! {
        <ErrorSummary errors attempt />
        {act.trouble()}
        <section class="stack" aria-labelledby="partner-means">
            <h2 id="partner-means">{msg("partner-means")}</h2>
            {list(&["partner-means-1", "partner-means-2", "partner-means-3"])}
        </section>
        <form class="stack" novalidate=true on:submit=on_submit>
            <MaskedField id=NUMBER label value=typed hint=msg("partner-number-hint") error />
            <div class="actions">
                <Button label=msg("partner-confirm") submits=true disabled=act.is_busy() />
            </div>
        </form>
    }
    .into_any()
}

fn of_code(code: &'static str) -> Text {
    msg_of(field_message_id(code))
}

/// What the back end says of the number. Nothing is told of the one that it keeps.
fn at_field(error: &ClientError) -> Option<Text> {
    let found = error.fields().iter().find(|it| it.pointer == "/number")?;
    Some(match found.code {
        FieldCode::IdNumberForm => of_code("id-number-form"),
        FieldCode::IdNumberDate => of_code("id-number-date"),
        FieldCode::IdNumberCheck => of_code("id-number-check"),
        FieldCode::IdNumberOld => of_code("id-number-old"),
        FieldCode::Missing => of_code("missing"),
        _ => msg("partner-no-match"),
    })
}
