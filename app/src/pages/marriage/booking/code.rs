//! The code that opens a booking.

use super::super::act::Act;
use super::super::sms::{For, Sms, code_of, said_again};
use crate::components::{Button, ButtonKind, Details, ErrorLink, ErrorSummary, Field, Text, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::state::marriage::{Client, OpenBooking};
use crate::state::{Marriage, Toasts};
use egude_client::booking::{Appointments, OpenRequest, Opened, SmsPurpose};
use egude_client::{ClientError, ProblemCode};
use egude_domain::{BookingNumber, Phone};
use leptos::prelude::*;
use std::sync::Arc;

const CODE: &str = "booking-code";

pub(super) fn view(sms: Sms, number: BookingNumber, phone: Phone) -> AnyView {
    let managing = Marriage::get().managing;
    let Some(client) = Marriage::client().map(Arc::new) else {
        return ().into_any();
    };
    let (act, wrong) = (Act::new(), RwSignal::new(None::<Text>));
    let attempt = RwSignal::new(0_u32);
    let fail = move |words: Text| {
        wrong.set(Some(words));
        attempt.update(|n| *n += 1);
    };
    let masked = phone.masked();
    let (opening, to) = (client.clone(), phone.clone());
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(None);
        let Some(code) = managing.code.with_untracked(|typed| code_of(typed)) else {
            return fail(msg("error-code-form"));
        };
        let request = OpenRequest {
            phone: to.clone(),
            code,
        };
        let work = move |client: Arc<Client>, _| async move { client.open(number, &request).await };
        act.run(&opening, work, move |result| match result {
            Ok(Opened { key, booking }) => {
                managing.code.set(String::new());
                managing.open.set(Some(OpenBooking { key, booking }));
                None
            }
            Err(error) => match refused(&error) {
                Some(words) => {
                    fail(words);
                    None
                }
                None => Some(error),
            },
        });
    };
    let toasts = Toasts::get();
    let again = Callback::new(move |()| {
        let what = For {
            phone: phone.clone(),
            purpose: SmsPurpose::Open,
            subject: Some(number.to_string()),
        };
        sms.send(&client, what, said_again(toasts));
    });
    let errors = Signal::derive(move || {
        let link = |text: Text| ErrorLink {
            target: CODE.to_owned(),
            text,
        };
        wrong.get().map(link).into_iter().collect::<Vec<_>>()
    });
    let error = Signal::derive(move || wrong.get().map(|words| words.get()));
    let lede =
        Signal::derive(move || Some(text_with("manage-code-lede", &[("phone", masked.clone())])));
    let other = move |()| {
        managing.code.set(String::new());
        sms.forget();
    };
    view! {
        <PageShell title=msg("manage-code-title") lede trail=msg("service-marriage-name")>
            <ErrorSummary errors attempt />
            {act.trouble()}
            {sms.trouble()}
            <form class="stack" novalidate=true on:submit=on_submit>
                <Field
                    id=CODE
                    label=msg("manage-code-label")
                    value=managing.code
                    hint=msg("manage-code-hint")
                    error
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    size="medium"
                />
                <div class="actions">
                    <Button label=msg("manage-open") submits=true disabled=act.is_busy() />
                </div>
            </form>
            <div class="actions">
                {sms.view(again)}
                <Button label=msg("manage-other-number") kind=ButtonKind::Quiet on_press=other />
            </div>
            <Details summary=msg("manage-code-none")>
                <ul class="bullets">
                    {["manage-code-none-1", "manage-code-none-2", "manage-code-none-3"]
                        .map(|id| view! { <li><Up text=msg(id) /></li> })}
                </ul>
            </Details>
        </PageShell>
    }
    .into_any()
}

/// The words for a code that does not open it. An unknown booking is a wrong code too: nothing
/// is told about numbers.
fn refused(error: &ClientError) -> Option<Text> {
    let code = match error.problem()?.code {
        ProblemCode::BookingUnknown => ProblemCode::CodeWrong,
        code @ (ProblemCode::CodeWrong | ProblemCode::CodeLapsed) => code,
        _ => return None,
    };
    Some(msg_of(crate::errors::problem_message_id(code.as_str())))
}
