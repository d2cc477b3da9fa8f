//! One list of papers for everything that may come.

use super::super::words;
use super::{Shown, group};
use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use crate::pages::checklist::{self, Paper};
use leptos::prelude::*;

/// Each paper once, for every program for which somebody should go to a window.
pub(super) fn list(shown: &Shown) -> Vec<Paper> {
    checklist::of(group::open(shown))
}

pub(super) fn view(shown: &Shown) -> AnyView {
    let papers = list(shown);
    let among = group::open(shown)
        .iter()
        .filter(|outcome| !outcome.papers.is_empty())
        .count();
    let body = if papers.is_empty() {
        view! { <p>{msg("papers-ask")}</p> }.into_any()
    } else {
        let items = papers.iter().map(|it| item(it, among)).collect_view();
        view! { <ul class="lines papers">{items}</ul> }.into_any()
    };
    view! { <h3>{msg("papers-title")}</h3> {body} }.into_any()
}

fn item(paper: &Paper, among: usize) -> AnyView {
    let mark = match (paper.looked_up, paper.later) {
        (true, _) => Some(("paper-looked-up", Tone::Success)),
        (false, true) => Some(("paper-later", Tone::Info)),
        (false, false) => None,
    };
    let mark = mark.map(|(word, tone)| view! { <Tag label=msg(word) tone /> });
    let programs = paper.programs.clone();
    let needed: Text = Signal::derive(move || {
        if programs.len() == among && among > 1 {
            text("paper-for-all")
        } else {
            text_with("paper-for", &[("programs", words::programs(&programs))])
        }
    });
    // What nobody has to bring needs no more words.
    let needed =
        (among > 1 && !paper.looked_up).then(|| view! { <p class="quiet"><Up text=needed /></p> });
    view! {
        <li class="line" data-looked-up=paper.looked_up.then_some("true")>
            <p><Up text=msg_of(format!("paper-{}", paper.id)) /> " " {mark}</p>
            {needed}
        </li>
    }
    .into_any()
}
