//! The one-time list, item by item.

use super::words;
use crate::components::{Details, Tag, Tone, Up, date_text};
use crate::i18n::{msg, text, text_with};
use egude_client::aid::{StaffCase, Task, TaskAnswer, TaskState};
use leptos::prelude::*;

pub(super) fn view(case: &StaffCase) -> AnyView {
    let tasks = &case.case.tasks;
    if tasks.is_empty() {
        return ().into_any();
    }
    let due = case.case.tasks_due.map(|due| {
        let words =
            Signal::derive(move || text_with("cases-task-due", &[("date", date_text(due))]));
        view! { <p class="quiet"><Up text=words /></p> }
    });
    let tasks = tasks.iter().map(one).collect_view();
    view! {
        <Details summary=msg("cases-section-tasks") open=true>
            {due}
            <ul class="case-papers">{tasks}</ul>
        </Details>
    }
    .into_any()
}

/// What an item asks for: the paper, what exactly, or both.
pub(super) fn what(task: &Task) -> String {
    let paper = task.paper.as_deref().map(words::paper);
    words::joined(paper.into_iter().chain(task.text.clone()))
}

fn one(task: &Task) -> AnyView {
    let n = task.id.to_string();
    let number = Signal::derive(move || text_with("cases-task", &[("n", n.clone())]));
    let of = task.clone();
    let asked = Signal::derive(move || what(&of));
    let (state, tone) = match task.state {
        TaskState::Open => ("cases-task-open", Tone::Quiet),
        TaskState::Answered => ("cases-task-answered", Tone::Attention),
        TaskState::Closed => ("cases-task-closed", Tone::Success),
    };
    let answer = task.answer.map(|answer| {
        let id = match answer {
            TaskAnswer::Pages => "cases-answer-pages",
            TaskAnswer::Later => "cases-answer-later",
            TaskAnswer::Promise => "cases-answer-promise",
            TaskAnswer::Explained => "cases-answer-explained",
        };
        view! { <p class="quiet">{move || text(id)}</p> }
    });
    let said = task.said.clone();
    let said = said.map(|said| view! { <p class="said">{said}</p> });
    let why = task.why.clone().map(|why| {
        view! { <p class="quiet">{move || text_with("cases-task-why", &[("why", why.clone())])}</p> }
    });
    view! {
        <li class="case-paper">
            <p class="cluster"><strong><Up text=number /></strong> <span><Up text=asked /></span> <Tag label=msg(state) tone /></p>
            {answer}
            {said}
            {why}
        </li>
    }
    .into_any()
}
