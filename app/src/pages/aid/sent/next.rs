//! What comes next, with days.

use crate::components::{Text, Up, date_text};
use crate::i18n::{msg, text_with};
use crate::pages::aid::case::clock_sentence;
use crate::pages::aid::words;
use egude_client::aid::{Case, Clock, PaperHow};
use leptos::prelude::*;

pub(super) fn view(case: &Case) -> AnyView {
    let mut lines: Vec<AnyView> = Vec::new();
    if !case.authorisations.is_empty() {
        let n = case.authorisations.len();
        lines.push(line(Signal::derive(move || {
            text_with("aid-next-sign", &[("n", n.to_string())])
        })));
    }
    let later = case
        .papers
        .iter()
        .filter(|paper| paper.how == PaperHow::Later);
    let later: Vec<String> = later.map(|paper| paper.paper.clone()).collect();
    if !later.is_empty() {
        lines.push(line(Signal::derive(move || {
            let names = words::all(later.iter().map(|paper| words::paper_now(paper)));
            text_with("aid-next-bring", &[("papers", names)])
        })));
    }
    for part in &case.parts {
        if let Some(clock) = part.clock.clone() {
            let program = part.program.clone();
            lines.push(line(Signal::derive(move || clocked(&program, &clock))));
        }
    }
    if let Some(due) = case.tasks_due {
        lines.push(line(Signal::derive(move || {
            text_with("aid-tasks-due", &[("date", date_text(due))])
        })));
    }
    lines.push(line(msg("aid-next-told")));
    lines.push(line(msg("aid-next-progress")));
    view! {
        <section class="stack" aria-labelledby="sent-next">
            <h2 id="sent-next">{msg("aid-next-title")}</h2>
            <ol class="bullets">{lines}</ol>
        </section>
    }
    .into_any()
}

fn clocked(program: &str, clock: &Clock) -> String {
    let values = [
        ("program", words::program_now(program)),
        ("clock", clock_sentence(clock)),
    ];
    text_with("aid-next-clock", &values)
}

fn line(words: Text) -> AnyView {
    view! { <li><Up text=words /></li> }.into_any()
}
