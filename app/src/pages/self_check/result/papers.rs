//! One list of papers for everything that may come.

use super::super::words;
use super::{Shown, group};
use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text, text_with};
use leptos::prelude::*;

/// One paper, whatever it is needed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paper {
    pub(super) id: String,
    /// No office may ask for it.
    pub(super) looked_up: bool,
    /// Help comes first everywhere it is needed.
    pub(super) later: bool,
    programs: Vec<String>,
}

/// Each paper once. Who has to bring it for one thing has to bring it; what has to be there for
/// one thing has to be there.
pub(super) fn list(shown: &Shown) -> Vec<Paper> {
    let mut found: Vec<Paper> = Vec::new();
    for outcome in group::open(shown) {
        for line in &outcome.papers {
            match found.iter_mut().find(|paper| paper.id == line.id) {
                Some(paper) => {
                    paper.looked_up &= line.looked_up;
                    paper.later &= line.later;
                    paper.programs.push(outcome.program.clone());
                }
                None => found.push(Paper {
                    id: line.id.clone(),
                    looked_up: line.looked_up,
                    later: line.later,
                    programs: vec![outcome.program.clone()],
                }),
            }
        }
    }
    // What to bring, what may come later, what nobody has to bring.
    let (looked_up, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|it| it.looked_up);
    let (later, mut all): (Vec<_>, Vec<_>) = rest.into_iter().partition(|it| it.later);
    all.extend(later);
    all.extend(looked_up);
    all
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
