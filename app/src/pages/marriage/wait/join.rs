//! Joining the list: which part of the day, a telephone, the code.

use super::super::act::Act;
use super::super::parts::{local_text, service_name};
use super::super::sms::{For, Sms, code_of, said_again};
use super::super::{Place, quick_exit};
use super::way_out;
use crate::components::{
    BackLink, Button, ButtonKind, Choice, ErrorLink, ErrorSummary, Field, Radios, SummaryList,
    SummaryRow, Text, Up, date_text,
};
use crate::errors::{field_message_id, problem_message_id};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::platform::focus;
use crate::state::marriage::{Client, Service, is_divorce};
use crate::state::{Locale, Marriage, Toasts};
use egude_client::booking::{
    Appointments, DayPart, Registry, SmsPurpose, Waiting, WaitlistRequest,
};
use egude_client::{ClientError, ProblemCode};
use egude_domain::{Date, Phone};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

const PHONE: &str = "wait-phone";
const CODE: &str = "wait-code";
const PART: &str = "wait-part";
const ANY: &str = "any";

/// A wrong field: its id and what is wrong.
type Wrong = Option<(&'static str, Text)>;

#[expect(
    clippy::too_many_lines,
    reason = "one form with its two steps, read from top to bottom"
)]
pub(super) fn view(registry: &Registry, service: Service, date: Date) -> AnyView {
    let Some(client) = Marriage::client().map(Arc::new) else {
        return ().into_any();
    };
    let managing = Marriage::get().managing;
    if managing.part.with_untracked(String::is_empty) {
        managing.part.set(ANY.to_owned());
    }
    let (sms, act) = (Sms::new(), Act::new());
    let (wrong, attempt) = (RwSignal::new(Wrong::None), RwSignal::new(0_u32));
    let lede = Signal::derive(move || Some(text_with("wait-lede", &[("date", date_text(date))])));
    let rows = vec![
        SummaryRow::new(msg("manage-row-service"), service_name(service)),
        SummaryRow::new(msg("manage-row-office"), local_text(registry.name.clone())),
    ];
    let minutes = registry.offer_minutes;
    let how_long: Text =
        Signal::derive(move || text_with("wait-how-1", &[("n", minutes.to_string())]));
    let fail = move |target: &'static str, words: Text| {
        let _ = wrong.try_set(Some((target, words)));
        let _ = attempt.try_update(|n| *n += 1);
    };
    let send = {
        let client = client.clone();
        move |then: Box<dyn FnOnce()>| {
            let phone = managing
                .phone
                .with_untracked(|typed| typed.parse::<Phone>());
            let phone = match phone {
                Ok(phone) => phone,
                Err(error) => return fail(PHONE, msg_of(field_message_id(error.code()))),
            };
            let what = For {
                phone,
                purpose: SmsPurpose::Wait,
                subject: None,
            };
            sms.send(&client, what, then);
        }
    };
    let (locale, navigate) = (Locale::get(), use_navigate());
    let registry_id = registry.id.clone();
    let join = move || {
        let phone = managing
            .phone
            .with_untracked(|typed| typed.parse::<Phone>());
        let code = managing.code.with_untracked(|typed| code_of(typed));
        let (phone, code) = match (phone, code) {
            (Ok(phone), Some(code)) => (phone, code),
            (Err(error), _) => return fail(PHONE, msg_of(field_message_id(error.code()))),
            (_, None) => return fail(CODE, msg("error-code-form")),
        };
        let request = WaitlistRequest {
            registry: registry_id.clone(),
            service,
            date,
            part: managing.part.with_untracked(|word| part(word)),
            phone,
            code,
            language: locale.current_untracked().tag().to_owned(),
        };
        let navigate = navigate.clone();
        let work = move |client: Arc<Client>, intent: String| async move {
            client.join(&intent, &request).await
        };
        act.run(
            &client,
            work,
            move |result: Result<Waiting, _>| match result {
                Ok(entry) => {
                    managing.code.set(String::new());
                    if let Some(key) = &entry.key {
                        let to = Place::Waiting.with_key(entry.id.as_str(), key.as_str());
                        // Back must not lead to a form that was sent.
                        let options = NavigateOptions {
                            replace: true,
                            ..NavigateOptions::default()
                        };
                        navigate(&to, options);
                    }
                    None
                }
                Err(error) => match refused(&error) {
                    Some((target, words)) => {
                        fail(target, words);
                        None
                    }
                    None => Some(error),
                },
            },
        );
    };
    let first = send.clone();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(None);
        if sms.is_sent() {
            join();
        } else {
            first(Box::new(|| focus::quietly_soon(CODE)));
        }
    };
    let toasts = Toasts::get();
    let again = Callback::new(move |()| send(Box::new(said_again(toasts))));
    let errors = Signal::derive(move || {
        let link = |(target, text): (&'static str, Text)| ErrorLink {
            target: target.to_owned(),
            text,
        };
        wrong.get().map(link).into_iter().collect::<Vec<_>>()
    });
    let error_at = move |id: &'static str| {
        Signal::derive(move || {
            let found = wrong.get().filter(|(target, _)| *target == id);
            found.map(|(_, words)| words.get())
        })
    };
    let code = move || {
        sms.is_sent().then(|| {
            view! {
                <Field
                    id=CODE
                    label=msg("manage-code-label")
                    value=managing.code
                    hint=msg("manage-code-hint")
                    error=error_at(CODE)
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    size="medium"
                />
                <div class="actions">{sms.view(again)}</div>
            }
        })
    };
    let busy = Signal::derive(move || act.is_busy().get() || sms.is_busy().get());
    let label = Signal::derive(move || {
        msg(if sms.is_sent() {
            "wait-join"
        } else {
            "manage-send-code"
        })
        .get()
    });
    let parts = ["any", "morning", "afternoon"]
        .map(|word| Choice::new(word, msg_of(format!("wait-part-{word}"))))
        .to_vec();
    let times = Place::Times(registry.id.to_string(), service).path();
    view! {
        <PageShell title=msg("marriage-wait-title") lede trail=msg("service-marriage-name")>
            {way_out(service)}
            <BackLink label=msg("wait-other-day") href=Signal::stored(times) />
            <ErrorSummary errors attempt />
            {sms.trouble()}
            {act.trouble()}
            <SummaryList rows />
            <section class="stack" aria-labelledby="wait-how">
                <h2 id="wait-how">{msg("wait-how")}</h2>
                <ol class="bullets">
                    <li><Up text=how_long /></li>
                    {["wait-how-2", "wait-how-3", "wait-how-4"].map(|id| view! { <li><Up text=msg(id) /></li> })}
                </ol>
            </section>
            <form class="stack" novalidate=true on:submit=on_submit>
                <Radios id=PART legend=msg("wait-part") value=managing.part choices=parts error=error_at(PART) />
                <Field
                    id=PHONE
                    label=msg("manage-phone-label")
                    value=managing.phone
                    hint=msg("wait-phone-hint")
                    error=error_at(PHONE)
                    inputmode="tel"
                    autocomplete="tel-national"
                    size="medium"
                />
                {code}
                <div class="actions">
                    <Button label submits=true disabled=busy kind=ButtonKind::Primary />
                </div>
            </form>
            {is_divorce(service).then(quick_exit::danger)}
        </PageShell>
    }
    .into_any()
}

fn part(word: &str) -> DayPart {
    match word {
        "morning" => DayPart::Morning,
        "afternoon" => DayPart::Afternoon,
        _ => DayPart::Any,
    }
}

/// The words for what is wrong with a field, and which.
fn refused(error: &ClientError) -> Wrong {
    match error.problem()?.code {
        code @ (ProblemCode::CodeWrong | ProblemCode::CodeLapsed) => {
            Some((CODE, msg_of(problem_message_id(code.as_str()))))
        }
        ProblemCode::LimitReached => Some((PHONE, msg("wait-twice"))),
        // Something came free while the form was filled in.
        ProblemCode::StateChanged => Some((PART, msg("wait-free-now"))),
        _ => None,
    }
}
