//! One item of the list: what is missing, how it stands, and how a person can answer it.

mod form;

use super::show::of_case;
use crate::components::{Details, Notice, Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::pages::aid::words;
use egude_client::aid::{Task, TaskState};
use leptos::prelude::*;

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
        TaskState::Open => Some(form::view(task)),
        TaskState::Answered => {
            let again = task.clone();
            Some(
                view! { <Details summary=msg("aid-task-otherwise") off_paper=true>{form::view(&again)}</Details> }
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
