//! What to bring: for these two as far as they answered, else for what they come for.

use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::Marriage;
use crate::state::marriage::Service;
use egude_marriage::readiness::Paper;
use leptos::prelude::*;

pub(super) fn view(service: Service) -> AnyView {
    let marriage = Marriage::get();
    marriage.open_table();
    let papers = Memo::new(move |_| marriage.readiness(service, |found| found.papers.clone()));
    let list = move || {
        let papers = papers.get().unwrap_or_default();
        (!papers.is_empty()).then(|| {
            let lines = papers.into_iter().map(line).collect_view();
            view! {
                <section class="stack" aria-labelledby="voucher-papers">
                    <h2 id="voucher-papers">{msg("papers-title")}</h2>
                    <ul class="lines papers">{lines}</ul>
                </section>
            }
        })
    };
    list.into_any()
}

fn line(paper: Paper) -> AnyView {
    let perhaps = (!paper.sure)
        .then(|| view! { <Tag label=msg("marriage-paper-perhaps") tone=Tone::Attention /> });
    let name: Text = Signal::derive(move || name(&paper));
    view! { <li class="line"><p><Up text=name /> " " {perhaps}</p></li> }.into_any()
}

/// The name of a paper, with how many where that is known.
pub(super) fn name(paper: &Paper) -> String {
    let name = text(&format!("marriage-paper-{}", paper.id));
    match paper.count {
        Some(n) => {
            let values = [("paper", name), ("n", n.to_string())];
            text_with("marriage-paper-count", &values)
        }
        None => name,
    }
}
