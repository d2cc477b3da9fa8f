//! Signing: the end of the own number, a signature drawn or typed, and the consent.

use super::Opened;
use super::read::{AGREED, DRAWN, Given, NUMBER, TYPED, Wrong, read};
use crate::components::{
    Button, Checkboxes, Choice, ErrorLink, ErrorSummary, Field, MaybeText, Radios, Signature,
    Strokes,
};
use crate::i18n::{msg, msg_of, text};
use crate::pages::act::Act;
use crate::platform::focus;
use crate::state::Locale;
use crate::state::aid::Cases;
use crate::state::marriage::Client;
use egude_client::ProblemCode;
use egude_client::aid::{Applications, AuthorisationText, Key};
use egude_domain::Reference;
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn view(
    reference: Reference,
    key: &Key,
    asked: &AuthorisationText,
    opened: RwSignal<Opened>,
) -> AnyView {
    let number = RwSignal::new(String::new());
    let how = RwSignal::new("drawn".to_owned());
    let typed = RwSignal::new(String::new());
    let strokes = RwSignal::new(Strokes::new());
    let agreed = RwSignal::new(Vec::<String>::new());
    let wrong = RwSignal::new(Vec::<Wrong>::new());
    let attempt = RwSignal::new(0_u32);
    let (act, locale, client) = (Act::new(), Locale::get(), Cases::client());
    let fail = move |found: Vec<Wrong>| {
        let _ = wrong.try_set(found);
        let _ = attempt.try_update(|n| *n += 1);
    };
    let (key, asks) = (key.clone(), asked.clone());
    let n = asked.n;
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(Vec::new());
        let given = Given {
            number_end: number.get_untracked(),
            types: how.with_untracked(|how| how == "typed"),
            typed: typed.get_untracked(),
            strokes: strokes.get_untracked(),
            agreed: agreed.with_untracked(|agreed| !agreed.is_empty()),
        };
        let request = match read(given, &asks, locale.current_untracked().tag()) {
            Ok(request) => request,
            Err(found) => return fail(found),
        };
        let Some(client) = &client else { return };
        let key = key.clone();
        let work = move |client: Arc<Client>, intent: String| async move {
            client.sign(&intent, reference, n, &key, &request).await
        };
        act.run(client, work, move |result| match result {
            Ok(text) => {
                let _ = opened.try_set(Opened::Done(Box::new(text)));
                focus::heading_soon();
                None
            }
            Err(error) if error.is(ProblemCode::LinkLapsed) => {
                let _ = opened.try_set(Opened::Used);
                None
            }
            Err(error) if !error.fields().is_empty() => {
                fail(error.fields().iter().map(|it| at(&it.pointer)).collect());
                None
            }
            Err(error) => Some(error),
        });
    };
    let errors = Signal::derive(move || {
        let link = |(target, message): Wrong| ErrorLink {
            target: target.to_owned(),
            text: msg_of(message),
        };
        wrong.get().into_iter().map(link).collect::<Vec<_>>()
    });
    let shown = move |field: &'static str| -> MaybeText {
        Signal::derive(move || {
            let found = wrong.with(|all| all.iter().find(|(at, _)| *at == field).copied());
            found.map(|(_, message)| text(message))
        })
    };
    let end = asked.asks_number.then(|| {
        view! {
            <Field
                id=NUMBER label=msg("sign-number-label") value=number
                hint=msg("sign-number-hint") error=shown(NUMBER) size="short"
            />
        }
    });
    let ways = ways(strokes, typed, shown(DRAWN), shown(TYPED));
    let agree = vec![Choice::new("yes", msg("sign-agree"))];
    view! {
        <form class="stack sign-form" novalidate=true on:submit=on_submit>
            <ErrorSummary errors attempt />
            {act.trouble()}
            {end}
            <Radios id="sign-how" legend=msg("sign-how") value=how choices=ways />
            <Checkboxes id=AGREED legend=msg("sign-agree-title") values=agreed choices=agree error=shown(AGREED) />
            <div class="actions">
                <Button label=msg("sign-send") submits=true disabled=act.is_busy() />
            </div>
        </form>
    }
    .into_any()
}

/// Drawing, or typing the name: for who cannot draw, and for the keyboard.
fn ways(
    strokes: RwSignal<Strokes>,
    typed: RwSignal<String>,
    undrawn: MaybeText,
    untyped: MaybeText,
) -> Vec<Choice> {
    let drawn = move || {
        view! {
            <Signature id=DRAWN label=msg("sign-drawn-label") hint=msg("sign-drawn-hint") strokes error=undrawn />
        }
    };
    let by_key = move || {
        view! {
            <Field id=TYPED label=msg("sign-typed-label") hint=msg("sign-typed-hint") value=typed error=untyped />
        }
    };
    vec![
        Choice::new("drawn", msg("sign-how-drawn")).reveals(drawn),
        Choice::new("typed", msg("sign-how-typed")).reveals(by_key),
    ]
}

/// The input of what the back end has found. Nothing is told of the number that it keeps.
fn at(pointer: &str) -> Wrong {
    match pointer {
        "/numberEnd" => (NUMBER, "sign-number-other"),
        "/typed" => (TYPED, "sign-typed-other"),
        "/strokes" => (DRAWN, "sign-drawn-missing"),
        _ => (AGREED, "sign-agreed-missing"),
    }
}
