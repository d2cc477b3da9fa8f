//! The code that opens a case.

use crate::components::{Button, ButtonKind, Details, ErrorLink, ErrorSummary, Field, Text, Up};
use crate::errors::problem_message_id;
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::pages::act::Act;
use crate::pages::aid::private;
use crate::pages::sms::{For, Sms, code_of, said_again};
use crate::platform::focus;
use crate::state::Toasts;
use crate::state::aid::{Cases, OpenCase};
use crate::state::marriage::Client;
use egude_client::aid::{Applications, CaseOpened, OpenRequest, SmsPurpose};
use egude_client::{ClientError, ProblemCode};
use egude_domain::{Phone, Reference};
use leptos::prelude::*;
use std::sync::Arc;

const CODE: &str = "case-code";

pub(super) fn view(sms: Sms, reference: Reference, phone: Phone) -> AnyView {
    let cases = Cases::get();
    let Some(client) = Cases::client() else {
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
        let Some(code) = cases.code.with_untracked(|typed| code_of(typed)) else {
            return fail(msg("error-code-form"));
        };
        let request = OpenRequest {
            phone: to.clone(),
            code,
        };
        let work = move |client: Arc<Client>, _| async move {
            client.open_case(reference, &request).await
        };
        act.run(&opening, work, move |result| match result {
            Ok(CaseOpened { key, case }) => {
                cases.code.set(String::new());
                cases.open.set(Some(OpenCase { key, case }));
                focus::heading_soon();
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
            purpose: SmsPurpose::Case,
            subject: Some(reference.to_string()),
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
    let lede = Signal::derive(move || {
        let values = [("phone", masked.clone())];
        Some(text_with("aid-case-code-lede", &values))
    });
    let other = move |()| {
        cases.code.set(String::new());
        sms.forget();
    };
    view! {
        <PageShell title=msg("manage-code-title") lede trail=msg("service-aid-name")>
            {private::way_out()}
            <ErrorSummary errors attempt />
            {act.trouble()}
            {sms.trouble()}
            <form class="stack" novalidate=true on:submit=on_submit>
                <Field
                    id=CODE
                    label=msg("manage-code-label")
                    value=cases.code
                    hint=msg("manage-code-hint")
                    error
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    size="medium"
                />
                <div class="actions">
                    <Button label=msg("aid-case-open") submits=true disabled=act.is_busy() />
                </div>
            </form>
            <div class="actions">
                {sms.view(again)}
                <Button label=msg("aid-case-other-number") kind=ButtonKind::Quiet on_press=other />
            </div>
            <Details summary=msg("manage-code-none")>
                <ul class="bullets">
                    {["aid-case-none-1", "aid-case-none-2", "aid-case-none-3"]
                        .map(|id| view! { <li><Up text=msg(id) /></li> })}
                </ul>
            </Details>
        </PageShell>
    }
    .into_any()
}

/// The words for a code that does not open it. An unknown case is a wrong code too: nothing is
/// told about references.
fn refused(error: &ClientError) -> Option<Text> {
    let code = match error.problem()?.code {
        ProblemCode::CaseUnknown => ProblemCode::CodeWrong,
        code @ (ProblemCode::CodeWrong | ProblemCode::CodeLapsed) => code,
        _ => return None,
    };
    Some(msg_of(problem_message_id(code.as_str())))
}
