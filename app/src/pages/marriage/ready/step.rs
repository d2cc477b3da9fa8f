//! One screen: the questions about one person, or about both, that can matter now.

use super::super::parts::service_name;
use super::super::quick_exit::QuickExit;
use super::{Place, Step, question};
use crate::components::{
    BackLink, Button, ButtonKind, ErrorLink, ErrorSummary, LinkButton, Notice, ReadAloud, Text, Up,
};
use crate::i18n::{msg, msg_of, text_with};
use crate::page::PageShell;
use crate::state::Marriage;
use crate::state::marriage::{Service, is_divorce};
use egude_marriage::readiness::{Question, Table};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

/// The screen of a step.
pub(super) fn view(table: &Arc<Table>, service: Service, steps: &[Step], step: Step) -> AnyView {
    let at = steps.iter().position(|it| *it == step).unwrap_or(0);
    let before = at.checked_sub(1).and_then(|at| steps.get(at)).copied();
    let next = steps.get(at + 1).copied().unwrap_or(Step::Result);
    let standing = standing(service, step);
    let attempt = RwSignal::new(0_u32);
    let faults = {
        let table = table.clone();
        Memo::new(move |_| {
            if attempt.get() == 0 {
                return Vec::new();
            }
            let open = standing.get();
            let questions = open.iter().filter_map(|id| find(&table, id));
            let found = questions.filter_map(|it| question::fault(it, step.of()));
            found.collect::<Vec<_>>()
        })
    };
    let errors = Signal::derive(move || {
        let link = |fault: question::Fault| ErrorLink {
            target: fault.target(step.of()),
            text: fault.text(),
        };
        faults.get().into_iter().map(link).collect::<Vec<_>>()
    });
    let navigate = use_navigate();
    let to = next.path(service);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        attempt.update(|n| *n += 1);
        if faults.with_untracked(Vec::is_empty) {
            navigate(&to, NavigateOptions::default());
        }
    };
    let questions = {
        let table = table.clone();
        let draw = move |id: String| match find(&table, &id) {
            Some(it) => question::view(it, step.of(), faults.into()),
            None => ().into_any(),
        };
        view! { <For each=move || standing.get() key=Clone::clone children=draw /> }
    };
    let (back, back_words) = match before {
        Some(before) => (before.path(service), "q-previous"),
        None => (Place::Start.path(), "marriage-ready-back"),
    };
    let title = msg_of(format!("marriage-step-{}", step.word()));
    let steps_count = steps.len();
    let progress: Text = Signal::derive(move || {
        let values = [("n", (at + 1).to_string()), ("of", steps_count.to_string())];
        text_with("marriage-step-count", &values)
    });
    // Said once, where one begins.
    let beginning = before.is_none().then(|| begin(service));
    let leave = is_divorce(service).then(|| view! { <QuickExit /> });
    view! {
        <PageShell title trail=service_name(service)>
            {leave}
            <div class="question-head">
                <BackLink label=msg(back_words) href=Signal::stored(back) />
                <p class="progress-text"><Up text=progress /></p>
                <ReadAloud />
            </div>
            <ErrorSummary errors attempt />
            {beginning}
            <form class="stack marriage-questions" novalidate=true on:submit=submit>
                {questions}
                <div class="action-bar">
                    <div class="escapes"></div>
                    <Button label=msg("q-next") submits=true icon="next" />
                </div>
            </form>
        </PageShell>
    }
    .into_any()
}

/// What one may know before the first question, and the way past all of them.
fn begin(service: Service) -> AnyView {
    let walk_in = (!is_divorce(service)).then(|| view! { <p>{msg("marriage-fact-walk-in")}</p> });
    view! {
        <Notice title=msg("marriage-ready-private")>{walk_in}</Notice>
        <div class="actions">
            <LinkButton
                label=msg("marriage-ready-skip")
                href=Place::Offices(service).path()
                kind=ButtonKind::Quiet
            />
        </div>
    }
    .into_any()
}

/// The ids of the questions of this step that can matter with the answers as they are.
fn standing(service: Service, step: Step) -> Memo<Vec<String>> {
    let marriage = Marriage::get();
    Memo::new(move |_| {
        let of = |found: &egude_marriage::readiness::Readiness<'_>| {
            let mine = found.asked.iter().filter(|asked| asked.of == step.of());
            mine.map(|asked| asked.question.id.clone()).collect()
        };
        marriage.readiness(service, of).unwrap_or_default()
    })
}

fn find<'a>(table: &'a Table, id: &str) -> Option<&'a Question> {
    table.questions.iter().find(|question| question.id == id)
}
