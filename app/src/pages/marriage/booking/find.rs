//! Finding a booking without its link: number and telephone, then the code. The answer is the
//! same whether there is such a booking or not.

use super::super::Place;
use super::super::sms::{For, Sms};
use super::code;
use crate::components::{
    BackLink, Button, ErrorLink, ErrorSummary, Field, Hotlines, MaybeText, Text,
};
use crate::errors::field_message_id;
use crate::i18n::{msg, text, text_with};
use crate::page::PageShell;
use crate::platform::focus;
use crate::state::Marriage;
use egude_client::booking::SmsPurpose;
use egude_domain::{BookingNumber, Phone};
use leptos::prelude::*;
use std::sync::Arc;

const NUMBER: &str = "booking-number";
const PHONE: &str = "booking-phone";
/// Any number: it shows the form.
const EXAMPLE: u64 = 2_026;

/// Codes of what is wrong with what was typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Wrong {
    number: Option<&'static str>,
    phone: Option<&'static str>,
}

/// Number and telephone; with the code on its way, the code.
#[component]
pub(super) fn FindPage() -> AnyView {
    let sms = Sms::new();
    let asked = RwSignal::new(None::<(BookingNumber, Phone)>);
    (move || match asked.get().filter(|_| sms.is_sent()) {
        Some((number, phone)) => code::view(sms, number, phone),
        None => first(sms, asked),
    })
    .into_any()
}

fn first(sms: Sms, asked: RwSignal<Option<(BookingNumber, Phone)>>) -> AnyView {
    let marriage = Marriage::get();
    let managing = marriage.managing;
    let client = Marriage::client().map(Arc::new);
    let wrong = RwSignal::new(Wrong::default());
    let attempt = RwSignal::new(0_u32);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let number = managing
            .number
            .with_untracked(|typed| typed.parse::<BookingNumber>());
        let phone = managing
            .phone
            .with_untracked(|typed| typed.parse::<Phone>());
        wrong.set(Wrong {
            number: number.as_ref().err().map(|error| error.code()),
            phone: phone.as_ref().err().map(|error| error.code()),
        });
        let (Ok(number), Ok(phone), Some(client)) = (number, phone, &client) else {
            attempt.update(|n| *n += 1);
            return;
        };
        asked.set(Some((number, phone.clone())));
        let what = For {
            phone,
            purpose: SmsPurpose::Open,
            subject: Some(number.to_string()),
        };
        sms.send(client, what, focus::heading_soon);
    };
    let errors = Signal::derive(move || {
        let wrong = wrong.get();
        [(NUMBER, wrong.number), (PHONE, wrong.phone)]
            .into_iter()
            .filter_map(|(target, code)| {
                Some(ErrorLink {
                    target: target.to_owned(),
                    text: error_text(code?),
                })
            })
            .collect::<Vec<_>>()
    });
    let shown = move |of: fn(Wrong) -> Option<&'static str>| -> MaybeText {
        Signal::derive(move || of(wrong.get()).map(|code| text(&field_message_id(code))))
    };
    let example = BookingNumber::from_parts(EXAMPLE).to_string();
    let hint = Signal::derive(move || {
        Some(text_with(
            "manage-number-hint",
            &[("example", example.clone())],
        ))
    });
    view! {
        <PageShell
            title=msg("marriage-booking-title")
            lede=msg("manage-find-lede")
            trail=msg("service-marriage-name")
        >
            <BackLink label=msg("manage-to-start") href=Signal::stored(Place::Start.path()) />
            <ErrorSummary errors attempt />
            {sms.trouble()}
            <form class="stack" novalidate=true on:submit=on_submit>
                <Field
                    id=NUMBER
                    label=msg("manage-number-label")
                    value=managing.number
                    hint
                    error=shown(|wrong| wrong.number)
                    size="medium"
                />
                <Field
                    id=PHONE
                    label=msg("manage-phone-label")
                    value=managing.phone
                    error=shown(|wrong| wrong.phone)
                    inputmode="tel"
                    autocomplete="tel-national"
                    size="medium"
                />
                <div class="actions">
                    <Button label=msg("manage-send-code") submits=true disabled=sms.is_busy() />
                </div>
            </form>
            <p>{msg("manage-walk-in")}</p>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}

fn error_text(code: &'static str) -> Text {
    Signal::derive(move || text(&field_message_id(code)))
}
