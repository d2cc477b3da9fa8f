//! One question a screen.

pub(super) mod field;
mod people;
mod region;

use super::parts::save_problem;
use super::{Place, check, words};
use crate::components::{
    BackLink, Button, ButtonKind, Details, ErrorLink, ErrorSummary, Notice, Progress, ReadAloud,
    Text,
};
use crate::errors;
use crate::i18n::{has, msg, msg_of, text_with};
use crate::page::PageShell;
use crate::platform::storage;
use crate::state::{Load, Material, SelfCheck};
use egude_flow::flow::{Ask, Escape};
use egude_flow::{FieldError, Given, Key, MemberId, Question};
use leptos::prelude::*;
use leptos_router::hooks::{use_navigate, use_query_map};
use std::sync::Arc;

/// The question with this number in the journey, from 1.
#[component]
pub(super) fn QuestionPage(
    /// Its place in the journey.
    number: usize,
) -> AnyView {
    let check = SelfCheck::get();
    let (Load::Ready(material), Some(journey)) = untrack(|| (check.material(), check.journey()))
    else {
        return ().into_any();
    };
    let key = journey
        .steps
        .get(number - 1)
        .map(|step| &step.key)
        .or_else(|| {
            journey
                .next
                .as_ref()
                .filter(|_| number == journey.steps.len() + 1)
        });
    let Some((key, question)) =
        key.and_then(|key| Some((key.clone(), material.flow.question(&key.question)?.clone())))
    else {
        // The answers no longer lead here: an old bookmark, or another answer meanwhile.
        return elsewhere(check::answered(&journey), journey.is_complete());
    };
    let done = number - 1;
    let open = if journey.is_complete() {
        0
    } else {
        journey.remaining + 1
    };
    let remaining = check::answered(&journey).saturating_sub(done) + open;
    let listed = match &question.ask {
        Ask::Who(whom) => journey.listed(*whom),
        _ => Vec::new(),
    };
    let count = (done, remaining.max(1));
    asked(number, &key, question, &material, listed, count)
}

fn elsewhere(answered: usize, complete: bool) -> AnyView {
    let to = if complete {
        Place::Check
    } else {
        Place::Question(answered + 1)
    };
    let navigate = use_navigate();
    let options = leptos_router::NavigateOptions {
        replace: true,
        ..Default::default()
    };
    Effect::new(move |_| navigate(&to.path(), options.clone()));
    ().into_any()
}

fn asked(
    number: usize,
    key: &Key,
    question: Question,
    material: &Arc<Material>,
    listed: Vec<MemberId>,
    (done, remaining): (usize, usize),
) -> AnyView {
    let check = SelfCheck::get();
    let go_on = going_on(number);
    let take = {
        let key = key.clone();
        Callback::new(move |given: Given| check.answer(&key, given).map(|()| go_on.run(())))
    };
    let before = check.typed(key);
    let form = field::Form::new(before.as_ref(), listed);
    keep_typing(form, key, question.ask.clone());
    let back = if number > 1 {
        Place::Question(number - 1)
    } else {
        Place::Start
    };
    let head = view! {
        <div class="question-head">
            <BackLink label=msg("q-previous") href=Signal::stored(back.path()) />
            <Progress done=Signal::stored(done) remaining=Signal::stored(remaining) />
            <ReadAloud />
        </div>
    };
    let parts = Parts {
        head: head.into_any(),
        next: msg("q-next"),
        foot: end_on_kiosk().into_any(),
    };
    page(form, key, question, material, before.as_ref(), take, parts)
}

/// What stands around a question.
pub(super) struct Parts {
    /// Above it.
    pub(super) head: AnyView,
    /// What the button that sends the answer off says.
    pub(super) next: Text,
    /// Under it.
    pub(super) foot: AnyView,
}

/// Gives an answer away; what is wrong with it is shown at its field.
pub(super) type Take = Callback<Given, Result<(), FieldError>>;

/// A page with one question. `form` is filled with what was given `before`.
pub(super) fn page(
    form: field::Form,
    key: &Key,
    question: Question,
    material: &Arc<Material>,
    before: Option<&Given>,
    take: Take,
    parts: Parts,
) -> AnyView {
    let error = RwSignal::new(None::<FieldError>);
    let attempt = RwSignal::new(0_u32);
    let take = Callback::new(move |given: Given| {
        if let Err(found) = take.run(given) {
            error.set(Some(found));
            attempt.update(|n| *n += 1);
        }
    });
    let title = words::question_text(key);
    let found = Signal::derive(move || error.get());
    let fields = field::view(&form, key, &question, material, title, found);
    let ask = question.ask.clone();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if form.advance(&ask) {
            error.set(None);
        } else {
            take.run(form.given(&ask));
        }
    };
    let errors = Signal::derive(move || error.get().iter().map(error_link).collect::<Vec<_>>());
    let page_title = match question.ask {
        Ask::Region => region::page_title(form, material, title),
        _ => title,
    };
    let (help, noted) = (help(&question), escaped(before, &question));
    let escapes = escapes(&question, take);
    view! {
        <PageShell title=page_title heading=false>
            {parts.head}
            <ErrorSummary errors attempt />
            {save_problem()}
            <form class="stack question" novalidate=true on:submit=on_submit>
                {fields}
                {help}
                {noted}
                <div class="action-bar">
                    <div class="escapes">{escapes}</div>
                    <Button label=parts.next submits=true />
                </div>
                {parts.foot}
            </form>
        </PageShell>
    }
    .into_any()
}

/// Keeps what is typed as it is typed, from the first change on.
fn keep_typing(form: field::Form, key: &Key, ask: Ask) {
    let (check, key) = (SelfCheck::get(), key.clone());
    Effect::new(move |earlier: Option<()>| {
        form.track();
        if earlier.is_some() {
            check.keep_typing(&key, form.given(&ask));
        }
    });
}

/// To the next question; after a change on the check page back to it, or to what it opened.
fn going_on(number: usize) -> Callback<()> {
    let check = SelfCheck::get();
    let navigate = use_navigate();
    let from_check = use_query_map().with_untracked(|query| query.get("check").is_some());
    Callback::new(move |()| {
        untrack(|| {
            let Some(journey) = check.journey() else {
                return;
            };
            let answered = check::answered(&journey);
            let to = if matches!(check.rates(), Load::Loading) {
                // The place's figures decide what comes next: the next page waits for them.
                Place::Question(number + 1)
            } else if from_check || number >= answered {
                if journey.is_complete() {
                    Place::Check
                } else {
                    Place::Question(answered + 1)
                }
            } else {
                Place::Question(number + 1)
            };
            navigate(&to.path(), leptos_router::NavigateOptions::default());
        });
    })
}

fn error_link(error: &FieldError) -> ErrorLink {
    ErrorLink {
        target: field::target(error),
        text: error_text(error),
    }
}

/// The words for an error, with the part of the field it is about.
pub(super) fn error_text(error: &FieldError) -> Text {
    let (id, arg) = (errors::field_message_id(error.code), error.arg.clone());
    Signal::derive(move || text_with(&id, &[("arg", arg.clone())]))
}

fn help(question: &Question) -> AnyView {
    let id = format!("q-{}-help", question.id);
    let sensitive = question
        .sensitive
        .then(|| view! { <p class="quiet">{msg("q-sensitive")}</p> });
    let details = has(&id).then(|| {
        view! { <Details summary=msg("q-why")><p>{msg_of(id)}</p></Details> }
    });
    view! { {sensitive} {details} }.into_any()
}

/// Says that the answer on record is an escape, where the fields cannot show it.
fn escaped(before: Option<&Given>, question: &Question) -> Option<AnyView> {
    if is_radios(&question.ask) {
        return None;
    }
    let id = match before? {
        Given::DontKnow => "q-escaped-dont-know",
        Given::RatherNotSay => "q-escaped-rather-not-say",
        _ => return None,
    };
    Some(view! { <Notice title=msg(id) /> }.into_any())
}

fn escapes(question: &Question, take: Callback<Given>) -> Vec<AnyView> {
    if is_radios(&question.ask) {
        return Vec::new();
    }
    let button = |escape: &Escape| {
        let (id, given) = match escape {
            Escape::DontKnow => ("q-dont-know", Given::DontKnow),
            Escape::RatherNotSay => ("q-rather-not-say", Given::RatherNotSay),
        };
        let on_press = move |()| take.run(given.clone());
        view! { <Button label=msg(id) kind=ButtonKind::Secondary on_press /> }.into_any()
    };
    question.escapes.iter().map(button).collect()
}

/// On a shared screen one may leave from anywhere, and nothing stays behind.
fn end_on_kiosk() -> Option<AnyView> {
    if storage::is_on() {
        return None;
    }
    let navigate = use_navigate();
    let end = move |()| {
        SelfCheck::get().erase();
        navigate("/", leptos_router::NavigateOptions::default());
    };
    Some(
        view! { <Button label=msg("self-check-end-button") kind=ButtonKind::Quiet on_press=end /> }
            .into_any(),
    )
}

/// Where escapes are among the options themselves.
fn is_radios(ask: &Ask) -> bool {
    matches!(ask, Ask::Choice(_) | Ask::Flag)
}
