//! Finding a case without its link: reference and telephone, then the code. The answer is the
//! same whether there is such a case or not.

use super::code;
use crate::components::{
    BackLink, Button, ErrorLink, ErrorSummary, Field, Hotlines, MaybeText, Text,
};
use crate::errors::field_message_id;
use crate::i18n::{msg, msg_of, text, text_with};
use crate::page::PageShell;
use crate::pages::aid::private;
use crate::pages::sms::{For, Sms};
use crate::platform::focus;
use crate::state::aid::Cases;
use egude_client::aid::SmsPurpose;
use egude_domain::{Phone, Reference};
use leptos::prelude::*;

const REFERENCE: &str = "case-reference";
const PHONE: &str = "case-phone";
/// Any number: it shows the form.
const EXAMPLE: u64 = 2_026;

/// Codes of what is wrong with what was typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Wrong {
    reference: Option<&'static str>,
    phone: Option<&'static str>,
}

/// Reference and telephone; with the code on its way, the code.
#[component]
pub(super) fn FindPage() -> AnyView {
    let sms = Sms::new();
    let asked = RwSignal::new(None::<(Reference, Phone)>);
    (move || match asked.get().filter(|_| sms.is_sent()) {
        Some((reference, phone)) => code::view(sms, reference, phone),
        None => first(sms, asked),
    })
    .into_any()
}

fn first(sms: Sms, asked: RwSignal<Option<(Reference, Phone)>>) -> AnyView {
    let cases = Cases::get();
    let client = Cases::client();
    let wrong = RwSignal::new(Wrong::default());
    let attempt = RwSignal::new(0_u32);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reference = cases
            .reference
            .with_untracked(|typed| typed.parse::<Reference>());
        let phone = cases.phone.with_untracked(|typed| typed.parse::<Phone>());
        wrong.set(Wrong {
            reference: reference.as_ref().err().map(|error| error.code()),
            phone: phone.as_ref().err().map(|error| error.code()),
        });
        let (Ok(reference), Ok(phone), Some(client)) = (reference, phone, &client) else {
            attempt.update(|n| *n += 1);
            return;
        };
        asked.set(Some((reference, phone.clone())));
        let what = For {
            phone,
            purpose: SmsPurpose::Case,
            subject: Some(reference.to_string()),
        };
        sms.send(client, what, focus::heading_soon);
    };
    let errors = Signal::derive(move || {
        let wrong = wrong.get();
        [(REFERENCE, wrong.reference), (PHONE, wrong.phone)]
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
    let example = Reference::from_parts(EXAMPLE).to_string();
    let hint = Signal::derive(move || {
        let values = [("example", example.clone())];
        Some(text_with("aid-case-reference-hint", &values))
    });
    view! {
        <PageShell
            title=msg("aid-case-find-title")
            lede=msg("aid-case-find-lede")
            trail=msg("service-aid-name")
        >
            {private::way_out()}
            <BackLink label=msg("aid-case-to-start") href=Signal::stored("/aid".to_owned()) />
            <ErrorSummary errors attempt />
            {sms.trouble()}
            <form class="stack" novalidate=true on:submit=on_submit>
                <Field
                    id=REFERENCE
                    label=msg("aid-case-reference-label")
                    value=cases.reference
                    hint
                    error=shown(|wrong| wrong.reference)
                />
                <Field
                    id=PHONE
                    label=msg("manage-phone-label")
                    value=cases.phone
                    hint=msg("aid-case-phone-hint")
                    error=shown(|wrong| wrong.phone)
                    inputmode="tel"
                    autocomplete="tel-national"
                    size="medium"
                />
                <div class="actions">
                    <Button label=msg("manage-send-code") submits=true disabled=sms.is_busy() />
                </div>
            </form>
            <p>{msg("aid-case-no-phone")}</p>
            <Hotlines />
        </PageShell>
    }
    .into_any()
}

fn error_text(code: &'static str) -> Text {
    msg_of(field_message_id(code))
}
