//! The one-time list of what is missing (一次性告知): each item closes by itself.

use super::show::of_case;
use super::task;
use crate::components::{Notice, Text, Tone, Up, date_text};
use crate::i18n::{msg, text_with};
use egude_client::aid::TaskState;
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    let ids = of_case(|case| case.tasks.iter().map(|task| task.id).collect::<Vec<_>>());
    let counts = of_case(|case| {
        let open = |state| case.tasks.iter().filter(|task| task.state == state).count();
        (open(TaskState::Open), case.tasks.len(), case.tasks_due)
    });
    let head = move || {
        counts.get().map(|(open, all, due)| {
            let title: Text = Signal::derive(move || {
                let values = [("open", open.to_string()), ("all", all.to_string())];
                text_with(
                    if open == 0 {
                        "aid-tasks-none-open"
                    } else {
                        "aid-tasks-open"
                    },
                    &values,
                )
            });
            let tone = if open == 0 {
                Tone::Success
            } else {
                Tone::Attention
            };
            let until = due.filter(|_| open > 0).map(|due| {
                let said: Text =
                    Signal::derive(move || text_with("aid-tasks-due", &[("date", date_text(due))]));
                view! { <p><Up text=said /></p> }
            });
            view! { <Notice title tone>{until} <p>{msg("aid-tasks-once")}</p></Notice> }
        })
    };
    (move || {
        let ids = ids.get().filter(|ids| !ids.is_empty())?;
        let lines = ids.into_iter().map(task::view).collect_view();
        Some(view! {
            <section class="stack tasks" aria-labelledby="case-tasks">
                <h2 id="case-tasks">{msg("aid-tasks-title")}</h2>
                {head}
                <ol class="lines">{lines}</ol>
            </section>
        })
    })
    .into_any()
}
