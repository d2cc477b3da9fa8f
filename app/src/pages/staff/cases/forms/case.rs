//! Forms about the case as a whole.

use super::super::{authorised, tasks};
use super::Sheet;
use crate::components::Choice;
use crate::i18n::{msg, text, text_with};
use egude_client::aid::{Authorisation, Task, TaskState};
use leptos::prelude::*;

/// An item of the list: done, or opened again with what is wrong.
pub(super) fn item(sheet: &Sheet) -> AnyView {
    let one = |task: &Task| {
        let of = task.clone();
        let state = match task.state {
            TaskState::Open => "cases-task-open",
            TaskState::Answered => "cases-task-answered",
            TaskState::Closed => "cases-task-closed",
        };
        let label = Signal::derive(move || {
            let values = [
                ("n", of.id.to_string()),
                ("what", tasks::what(&of)),
                ("state", text(state)),
            ];
            text_with("cases-item-line", &values)
        });
        Choice::new(task.id.to_string(), label)
    };
    let which = sheet.case.case.tasks.iter().map(one).collect();
    let why = {
        let sheet = sheet.clone();
        move || sheet.area("why", "cases-item-why", None, 3)
    };
    let how = vec![
        Choice::new("done", msg("cases-item-done")),
        Choice::new("not", msg("cases-item-not")).reveals(why),
    ];
    view! {
        {sheet.radios("task", "cases-item-which", which)}
        {sheet.radios("how", "cases-item-how", how)}
    }
    .into_any()
}

/// Who signed on paper, of those who have not signed.
pub(super) fn signed(sheet: &Sheet) -> AnyView {
    let missing = sheet.case.case.authorisations.iter();
    let missing = missing.filter(|one| one.signed_at.is_none());
    let one = |of: &Authorisation| {
        let (n, of) = (of.n.to_string(), of.clone());
        Choice::new(n, Signal::derive(move || authorised::who(&of)))
    };
    sheet.radios("n", "cases-paper-who", missing.map(one).collect())
}
