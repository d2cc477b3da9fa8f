//! Printing a case, and putting it away: for another one, or for the next person at a shared
//! screen.

use super::clock_sentence;
use super::show::of_case;
use crate::components::{Button, ButtonKind};
use crate::i18n::{Lang, msg, text};
use crate::pages::aid::words;
use crate::pages::both_languages::{Lines, Other};
use crate::platform::storage;
use crate::state::aid::Cases;
use egude_client::aid::Case;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

pub(super) fn view() -> AnyView {
    let (cases, navigate, other) = (Cases::get(), use_navigate(), Other::new());
    let shared = !storage::is_on();
    let press = move |()| {
        cases.erase();
        let to = if shared { "/" } else { "/aid/case" };
        navigate(to, NavigateOptions::default());
    };
    let label = msg(if shared {
        "manage-end"
    } else {
        "aid-case-other"
    });
    let whole = of_case(Clone::clone);
    let sheet = move || {
        let case = whole.get()?;
        Some(other.sheet("aid-case-sheet", move |lang| lines(&case, lang)))
    };
    view! {
        <div class="actions no-print">
            <Button label=msg("voucher-print") kind=ButtonKind::Secondary icon="print" on_press=move |()| other.print() />
            <Button label kind=ButtonKind::Quiet on_press=press />
        </div>
        {sheet}
    }
    .into_any()
}

/// A case as lines, in the language that is being said.
fn lines(case: &Case, lang: Lang) -> Lines {
    let whole = text(&format!("aid-case-state-{}", words::word(&case.state)));
    let mut lines = vec![
        (text("aid-case-row-reference"), case.reference.to_string()),
        (text("aid-case-row-at"), words::instant(case.at)),
        (text("aid-case-row-name"), case.name.clone()),
        (text("aid-case-row-state"), whole),
    ];
    for part in &case.parts {
        let stage = text(&format!("aid-stage-{}", words::word(&part.stage)));
        let clock = part.clock.as_ref().map(clock_sentence);
        let holder = words::holder_in(&part.holder, lang);
        let phones = part.holder.phones.iter().cloned();
        let said = [stage, holder].into_iter().chain(phones).chain(clock);
        lines.push((words::program_now(&part.program), words::all(said)));
    }
    for task in &case.tasks {
        let name = task.paper.as_ref().map(|paper| words::paper_now(paper));
        let how = text(&format!("aid-task-{}", words::word(&task.state)));
        let said = name.into_iter().chain(task.text.clone()).chain([how]);
        lines.push((text("aid-tasks-title"), words::all(said)));
    }
    lines
}
