//! Correcting what was sent: telephone, address, account, text. What was sent stays as it is.

use super::show::of_case;
use crate::components::{
    Button, Choice, Details, ErrorLink, ErrorSummary, Field, MaskedField, MaybeText, Radios, Text,
    TextArea,
};
use crate::errors::field_message_id;
use crate::i18n::{msg, msg_of, text};
use crate::pages::act::Act;
use crate::state::Toasts;
use crate::state::aid::{CORRECTIONS, Cases, Correction, Wrong};
use crate::state::marriage::Client;
use egude_client::aid::Applications;
use leptos::prelude::*;
use std::sync::Arc;

/// What was wrong at the last try.
type Faults = RwSignal<Vec<Wrong>>;

pub(super) fn view() -> AnyView {
    let may = of_case(|case| CORRECTIONS.map(|(target, word)| (word, case.may(target))));
    let helped = of_case(|case| case.helper.is_some());
    let typed = Correction::new();
    let body = move || {
        let may = may.get()?;
        let open = may
            .into_iter()
            .filter(|(_, may)| *may)
            .map(|(word, _)| word);
        let open: Vec<_> = open.collect();
        let closed = may
            .into_iter()
            .filter(|(_, may)| !*may)
            .map(|(word, _)| word);
        let closed: Vec<_> = closed.collect();
        let form = (!open.is_empty())
            .then(|| form(typed, &open, helped.get_untracked().unwrap_or_default()));
        let rest = (!closed.is_empty()).then(|| {
            let line = |word: &str| view! { <li>{msg_of(format!("aid-correct-{word}"))}</li> };
            let lines = closed.into_iter().map(line).collect_view();
            view! {
                <p>{msg("aid-correct-not")}</p>
                <ul class="bullets">{lines}</ul>
            }
        });
        Some(view! { {form} {rest} })
    };
    view! {
        <Details summary=msg("aid-correct-title") off_paper=true>
            <p>{msg("aid-correct-lede")}</p>
            {body}
        </Details>
    }
    .into_any()
}

fn form(typed: Correction, open: &[&'static str], helped: bool) -> AnyView {
    let (cases, client, toasts) = (Cases::get(), Cases::client(), Toasts::get());
    let (act, wrong) = (Act::new(), Faults::default());
    let attempt = RwSignal::new(0_u32);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(Vec::new());
        let (Some(open), Some(client)) = (cases.open.get_untracked(), &client) else {
            return;
        };
        let request = match typed.read() {
            Ok(request) => request,
            Err(faults) => {
                wrong.set(faults);
                attempt.update(|n| *n += 1);
                return;
            }
        };
        let (reference, key) = open.opener();
        let work = move |client: Arc<Client>, intent: String| async move {
            client.change(&intent, reference, &key, &request).await
        };
        act.run(client, work, move |result| match result {
            Ok(case) => {
                typed.clear();
                cases.renew(case);
                toasts.say_message("aid-correct-done");
                None
            }
            Err(error) => Some(error),
        });
    };
    let choice = |word: &&'static str| {
        let (word, helped) = (*word, helped);
        Choice::new(word, msg_of(format!("aid-correct-{word}")))
            .reveals(move || fields(word, typed, wrong, helped))
    };
    let errors = Signal::derive(move || {
        let link = |(field, code): Wrong| ErrorLink {
            target: format!("correct-{field}"),
            text: said(field, code),
        };
        wrong.get().into_iter().map(link).collect::<Vec<_>>()
    });
    view! {
        <form class="stack no-print" novalidate=true on:submit=on_submit>
            <ErrorSummary errors attempt />
            {act.trouble()}
            <Radios
                id="correct-what"
                legend=msg("aid-correct-what")
                value=typed.what
                choices=open.iter().map(choice).collect()
                error=at(wrong, "what")
            />
            <div class="button-row">
                <Button label=msg("aid-correct-send") submits=true disabled=act.is_busy() />
            </div>
        </form>
    }
    .into_any()
}

fn fields(word: &'static str, typed: Correction, wrong: Faults, helped: bool) -> AnyView {
    match word {
        "contact" => {
            let mut to = vec!["applicant"];
            to.extend(helped.then_some("helper"));
            to.push("nobody");
            let choice = |word: &'static str| Choice::new(word, msg_of(format!("aid-messages-{word}")));
            let choices = to.into_iter().map(choice).collect();
            view! {
                <div class="stack">
                    <Field
                        id="correct-phone" label=msg("aid-correct-phone") value=typed.phone
                        hint=msg("aid-correct-phone-hint") error=at(wrong, "phone")
                        inputmode="tel" autocomplete="tel-national" size="medium"
                    />
                    <Radios id="correct-messages" legend=msg("aid-correct-messages") value=typed.messages_to choices />
                </div>
            }
            .into_any()
        }
        "address" => view! {
            <TextArea id="correct-address" label=msg("aid-correct-address-now") value=typed.address error=at(wrong, "address") rows=2 />
        }
        .into_any(),
        "bank" => view! {
            <div class="stack">
                <MaskedField id="correct-account" label=msg("aid-correct-account") value=typed.account error=at(wrong, "account") inputmode="numeric" />
                <Field id="correct-bank" label=msg("aid-correct-bank-name") value=typed.bank error=at(wrong, "bank") />
            </div>
        }
        .into_any(),
        _ => view! {
            <TextArea id="correct-text" label=msg("aid-correct-text-now") value=typed.text hint=msg("aid-correct-text-hint") error=at(wrong, "text") />
        }
        .into_any(),
    }
}

fn at(wrong: Faults, field: &'static str) -> MaybeText {
    Signal::derive(move || {
        let found = wrong.with(|all| all.iter().find(|(at, _)| *at == field).copied());
        found.map(|(field, code)| said(field, code).get())
    })
}

/// An account has words of its own; the rest is said everywhere alike.
fn said(field: &'static str, code: &'static str) -> Text {
    Signal::derive(move || match (field, code) {
        (_, "account") => text("aid-correct-account-wrong"),
        ("what", _) => text("aid-correct-choose"),
        (_, "missing") => text("aid-correct-missing"),
        (_, code) => text(&field_message_id(code)),
    })
}
