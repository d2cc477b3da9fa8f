//! Answering an item: send it now, bring it, promise it where the law allows that, or say why not.

use crate::components::{Button, Choice, Radios, TextArea};
use crate::errors::field_message_id;
use crate::i18n::{msg, text, text_with};
use crate::pages::act::Act;
use crate::pages::aid::papers::PaperBlock;
use crate::state::Aid;
use crate::state::aid::papers::Papers;
use crate::state::aid::{Answering, Cases};
use crate::state::marriage::Client;
use egude_client::ClientError;
use egude_client::aid::{Applications, Case, Task, TaskAnswer, TaskRequest};
use egude_draft::PaperDraft;
use leptos::prelude::*;
use std::sync::Arc;

/// Signs of an explanation, at most.
const LONGEST: usize = 300;

/// Whether the explanation is at fault, and the message.
type Fault = (bool, String);

/// What a person answers.
#[derive(Clone, Copy)]
struct Typed {
    answer: RwSignal<String>,
    explained: RwSignal<String>,
    pages: RwSignal<Vec<PaperDraft>>,
    up: RwSignal<usize>,
    wrong: RwSignal<Option<Fault>>,
}

impl Typed {
    fn error(self, of_explanation: bool) -> Signal<Option<String>> {
        Signal::derive(move || {
            let wrong = self.wrong.get();
            let mine = wrong.filter(|(why, _)| *why == of_explanation);
            mine.map(|(_, id)| text(&id))
        })
    }
}

pub(super) fn view(task: &Task) -> AnyView {
    let (aid, cases, client) = (Aid::get(), Cases::get(), Cases::client());
    let (id, paper) = (task.id, task.paper.clone());
    let typed = Typed {
        answer: RwSignal::default(),
        explained: RwSignal::default(),
        pages: RwSignal::default(),
        up: RwSignal::default(),
        wrong: RwSignal::new(None),
    };
    let act = Act::new();
    let field = format!("task-{id}");
    let choices = choices(aid, typed, &field, paper.as_ref());
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        typed.wrong.set(None);
        let (Some(open), Some(client)) = (cases.open.get_untracked(), &client) else {
            return;
        };
        let (reference, key) = open.opener();
        let then = move |result: Result<Case, ClientError>| match result {
            Ok(case) => {
                let _ = typed.pages.try_set(Vec::new());
                cases.renew(case);
                None
            }
            Err(error) => Some(error),
        };
        if typed.answer.with_untracked(|answer| answer == "pages") {
            let all = typed.pages.get_untracked();
            let all: Vec<_> = all.into_iter().flat_map(|paper| paper.pages).collect();
            if all.is_empty() {
                let fault = (false, "aid-task-pages-missing".to_owned());
                return typed.wrong.set(Some(fault));
            }
            let answering = Answering {
                reference,
                key,
                task: id,
                paper: paper.clone().unwrap_or_default(),
                pages: all,
            };
            let up = typed.up;
            let work =
                move |client: Arc<Client>, intent: String| answering.send(client, intent, up);
            return act.run(client, work, then);
        }
        let request = match read(
            &typed.answer.get_untracked(),
            &typed.explained.get_untracked(),
        ) {
            Ok(request) => request,
            Err(fault) => return typed.wrong.set(Some(fault)),
        };
        let work = move |client: Arc<Client>, intent: String| async move {
            let task = client.answer_task(&intent, reference, &key, id, &request);
            task.await
        };
        act.run(client, work, then);
    };
    let send = Signal::derive(move || {
        let pages = typed.answer.with(|answer| answer == "pages");
        text(if pages {
            "aid-task-pages-send"
        } else {
            "aid-task-send"
        })
    });
    let (value, error) = (typed.answer, typed.error(false));
    view! {
        <form class="stack no-print" novalidate=true on:submit=on_submit>
            {act.trouble()}
            <Radios id=field legend=msg("aid-task-how") value choices error />
            <div class="button-row">
                <Button label=send submits=true disabled=act.is_busy() />
            </div>
        </form>
    }
    .into_any()
}

fn choices(aid: Aid, typed: Typed, field: &str, paper: Option<&String>) -> Vec<Choice> {
    let mut choices = Vec::new();
    if let Some(paper) = paper.cloned() {
        let block = move || pages(paper.clone(), typed);
        choices.push(Choice::new("pages", msg("aid-task-pages")).reveals(block));
    }
    choices.push(Choice::new("later", msg("aid-task-later")).hint(said("aid-task-later-hint")));
    let may_promise = paper.is_some_and(|paper| {
        let promised = aid.with_door(|door| door.instead.promise.contains(paper));
        promised.unwrap_or_default()
    });
    if may_promise {
        let promise = Choice::new("promise", msg("aid-task-promise"));
        choices.push(promise.hint(said("aid-task-promise-hint")));
    }
    let id = format!("{field}-why");
    let explain = move || {
        view! {
            <TextArea
                id=id.clone()
                label=msg("aid-task-explain")
                value=typed.explained
                hint=msg("aid-task-explain-hint")
                error=typed.error(true)
            />
        }
    };
    choices.push(Choice::new("explained", msg("aid-task-explained")).reveals(explain));
    choices
}

/// Pictures of the paper, and how many of them are up.
fn pages(paper: String, typed: Typed) -> AnyView {
    let (list, up) = (typed.pages, typed.up);
    Effect::new(move |_| {
        // What was missing is there now.
        if list.with(|all| all.iter().any(|paper| !paper.pages.is_empty())) {
            typed.wrong.set(None);
        }
    });
    let progress = move || {
        let all = list.with(|all| all.iter().map(|paper| paper.pages.len()).sum::<usize>());
        let up = up.get();
        (up > 0 && up <= all).then(|| {
            let values = [("done", up.to_string()), ("all", all.to_string())];
            view! { <p role="status">{text_with("aid-uploads-progress", &values)}</p> }
        })
    };
    view! {
        <PaperBlock papers=Papers::alone(list) paper />
        {progress}
    }
    .into_any()
}

fn said(id: &'static str) -> Signal<Option<String>> {
    Signal::derive(move || Some(text(id)))
}

/// What was chosen; else whether the explanation is at fault, and the message.
fn read(answer: &str, explained: &str) -> Result<TaskRequest, Fault> {
    let explained = explained.trim();
    let (answer, text) = match answer {
        "later" => (TaskAnswer::Later, None),
        "promise" => (TaskAnswer::Promise, None),
        "explained" if explained.is_empty() => {
            return Err((true, "aid-task-explain-missing".to_owned()));
        }
        "explained" if explained.chars().count() > LONGEST => {
            return Err((true, field_message_id("too-long")));
        }
        "explained" => (TaskAnswer::Explained, Some(explained.to_owned())),
        _ => return Err((false, "aid-task-choose".to_owned())),
    };
    Ok(TaskRequest { answer, text })
}
