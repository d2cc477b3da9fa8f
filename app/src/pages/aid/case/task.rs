//! One item of the list: what is missing, how it stands, and how a person can answer it.

use super::show::of_case;
use crate::components::{Button, Choice, Details, Notice, Radios, Tag, Text, TextArea, Tone, Up};
use crate::errors::field_message_id;
use crate::i18n::{msg, msg_of, text, text_with};
use crate::pages::act::Act;
use crate::pages::aid::papers::PaperBlock;
use crate::pages::aid::words;
use crate::state::Aid;
use crate::state::aid::papers::Papers;
use crate::state::aid::{Answering, Cases};
use crate::state::marriage::Client;
use egude_client::aid::{Applications, Task, TaskAnswer, TaskRequest, TaskState};
use egude_draft::PaperDraft;
use leptos::prelude::*;
use std::sync::Arc;

/// Signs of an explanation, at most.
const LONGEST: usize = 300;

pub(super) fn view(id: u16) -> AnyView {
    let task = of_case(move |case| case.tasks.iter().find(|task| task.id == id).cloned());
    (move || task.get().flatten().map(|task| item(&task))).into_any()
}

fn item(task: &Task) -> AnyView {
    let (paper, said) = (task.paper.clone(), task.text.clone());
    let n = task.id;
    let what: Text = Signal::derive(move || {
        let name = paper.as_ref().map(|paper| words::paper_now(paper));
        let name = name.unwrap_or_else(|| text("aid-task-other"));
        text_with("aid-task", &[("n", n.to_string()), ("what", name)])
    });
    let state = words::word(&task.state);
    let tone = match task.state {
        TaskState::Open => Tone::Attention,
        TaskState::Answered => Tone::Info,
        TaskState::Closed => Tone::Success,
    };
    let why = task.why.clone().map(|why| {
        view! { <Notice title=msg("aid-task-why") tone=Tone::Attention><p class="said">{why}</p></Notice> }
    });
    let answered = task.answer.map(|answer| {
        let id = format!("aid-task-answered-{}", words::word(&answer));
        view! { <p class="quiet">{msg_of(id)}</p> }
    });
    let answers = match task.state {
        TaskState::Open => Some(form(task)),
        TaskState::Answered => {
            let again = task.clone();
            Some(
                view! { <Details summary=msg("aid-task-otherwise") off_paper=true>{form(&again)}</Details> }
                    .into_any(),
            )
        }
        TaskState::Closed => None,
    };
    view! {
        <li class="line stack task">
            <p class="task-what"><strong><Up text=what /></strong> " " <Tag label=msg_of(format!("aid-task-{state}")) tone /></p>
            {said.map(|said| view! { <p class="said">{said}</p> })}
            {why}
            {answered}
            {answers}
        </li>
    }
    .into_any()
}

/// Send it now, bring it, promise it where the law allows that, or say why not.
fn form(task: &Task) -> AnyView {
    let (aid, cases, client) = (Aid::get(), Cases::get(), Cases::client());
    let (id, paper) = (task.id, task.paper.clone());
    let (answer, explained) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<(bool, String)>);
    let act = Act::new();
    let may_promise = paper.as_ref().is_some_and(|paper| {
        let promised = aid.with_door(|door| door.instead.promise.contains(paper));
        promised.unwrap_or_default()
    });
    let field = format!("task-{id}");
    let text_id = format!("{field}-why");
    let shown = {
        let text_id = text_id.clone();
        move || {
            view! {
                <TextArea
                    id=text_id.clone()
                    label=msg("aid-task-explain")
                    value=explained
                    hint=msg("aid-task-explain-hint")
                    error=Signal::derive(move || wrong.get().filter(|(why, _)| *why).map(|(_, id)| text(&id)))
                />
            }
        }
    };
    let (list, done) = (
        RwSignal::new(Vec::<PaperDraft>::new()),
        RwSignal::new(0_usize),
    );
    let mut choices = Vec::new();
    if let Some(paper) = paper.clone() {
        let block = move || pages(paper.clone(), list, done, wrong);
        choices.push(Choice::new("pages", msg("aid-task-pages")).reveals(block));
    }
    choices.push(Choice::new("later", msg("aid-task-later")).hint(said("aid-task-later-hint")));
    if may_promise {
        choices.push(
            Choice::new("promise", msg("aid-task-promise")).hint(said("aid-task-promise-hint")),
        );
    }
    choices.push(Choice::new("explained", msg("aid-task-explained")).reveals(shown));
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(None);
        let (Some(open), Some(client)) = (cases.open.get_untracked(), &client) else {
            return;
        };
        if answer.with_untracked(|answer| answer == "pages") {
            let all = list.with_untracked(|all| {
                all.iter()
                    .flat_map(|paper| paper.pages.clone())
                    .collect::<Vec<_>>()
            });
            if all.is_empty() {
                return wrong.set(Some((false, "aid-task-pages-missing".to_owned())));
            }
            let (reference, key) = open.opener();
            let answering = Answering {
                reference,
                key,
                task: id,
                paper: paper.clone().unwrap_or_default(),
                pages: all,
            };
            let work =
                move |client: Arc<Client>, intent: String| answering.send(client, intent, done);
            return act.run(client, work, move |result| match result {
                Ok(case) => {
                    let _ = list.try_set(Vec::new());
                    cases.renew(case);
                    None
                }
                Err(error) => Some(error),
            });
        }
        let request = match read(&answer.get_untracked(), &explained.get_untracked()) {
            Ok(request) => request,
            Err(fault) => return wrong.set(Some(fault)),
        };
        let (reference, key) = open.opener();
        let work = move |client: Arc<Client>, intent: String| async move {
            client
                .answer_task(&intent, reference, &key, id, &request)
                .await
        };
        act.run(client, work, move |result| match result {
            Ok(case) => {
                cases.renew(case);
                None
            }
            Err(error) => Some(error),
        });
    };
    let legend = msg("aid-task-how");
    let error = Signal::derive(move || {
        wrong
            .get()
            .filter(|(why, _)| !*why)
            .map(|(_, id)| text(&id))
    });
    let send = Signal::derive(move || {
        let pages = answer.with(|answer| answer == "pages");
        text(if pages {
            "aid-task-pages-send"
        } else {
            "aid-task-send"
        })
    });
    view! {
        <form class="stack no-print" novalidate=true on:submit=on_submit>
            {act.trouble()}
            <Radios id=field legend value=answer choices error />
            <div class="button-row">
                <Button label=send submits=true disabled=act.is_busy() />
            </div>
        </form>
    }
    .into_any()
}

/// Pictures of the paper, and how many of them are up.
fn pages(
    paper: String,
    list: RwSignal<Vec<PaperDraft>>,
    done: RwSignal<usize>,
    wrong: RwSignal<Option<(bool, String)>>,
) -> AnyView {
    Effect::new(move |_| {
        // What was missing is there now.
        if list.with(|all| all.iter().any(|paper| !paper.pages.is_empty())) {
            wrong.set(None);
        }
    });
    let progress = move || {
        let all = list.with(|all| all.iter().map(|paper| paper.pages.len()).sum::<usize>());
        let up = done.get();
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
fn read(answer: &str, explained: &str) -> Result<TaskRequest, (bool, String)> {
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
