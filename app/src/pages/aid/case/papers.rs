//! The papers of a case: how each comes, and how far its pages are.

use super::show::of_case;
use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::pages::aid::words;
use egude_client::aid::{CasePaper, PaperHow, Upload, UploadState};
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    let papers = of_case(|case| case.papers.clone());
    (move || {
        let papers = papers.get().filter(|all| !all.is_empty())?;
        let lines = papers.into_iter().map(paper).collect_view();
        Some(view! {
            <section class="stack" aria-labelledby="case-papers">
                <h2 id="case-papers">{msg("aid-papers-title")}</h2>
                <ul class="lines">{lines}</ul>
            </section>
        })
    })
    .into_any()
}

fn paper(paper: CasePaper) -> AnyView {
    let name = paper.paper.clone();
    let name: Text = Signal::derive(move || words::paper_now(&name));
    let shown: Vec<_> = paper
        .pages
        .iter()
        .filter(|page| page.state != UploadState::Removed)
        .collect();
    // Who wanted to bring it may have sent it after all.
    let sent = paper.how == PaperHow::Later && !shown.is_empty();
    let how = words::word(if sent { &PaperHow::Pages } else { &paper.how });
    let pages = shown.into_iter().map(page).collect_view();
    let none = (paper.how == PaperHow::Pages && paper.pages.is_empty())
        .then(|| view! { <p class="quiet">{msg("aid-paper-none")}</p> });
    view! {
        <li class="line stack">
            <p><strong><Up text=name /></strong></p>
            <p class="quiet">{msg_of(format!("aid-how-{how}"))}</p>
            {none}
            <ul class="bullets">{pages}</ul>
        </li>
    }
    .into_any()
}

/// One page: how it stands, and if it was refused, why, in words.
fn page(page: &Upload) -> AnyView {
    let (n, done, all) = (page.page, page.offset, page.bytes.max(1));
    let state = page.state;
    let words: Text = Signal::derive(move || {
        let id = format!("aid-upload-{}", words::word(&state));
        let percent = (done.min(all) * 100 / all).to_string();
        text_with(&id, &[("n", n.to_string()), ("percent", percent)])
    });
    let refused = page.refused.map(|why| {
        view! {
            <p><Tag label=msg("aid-upload-again") tone=Tone::Attention /></p>
            <p>{msg_of(format!("aid-refused-{}", why.as_str()))}</p>
        }
    });
    view! { <li><p><Up text=words /></p> {refused}</li> }.into_any()
}
