//! What to bring, and what nobody may ask for.

use super::cite;
use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{has, msg, msg_of, text, text_with};
use egude_marriage::Person;
use egude_marriage::readiness::{Confidence, Note, Paper};
use leptos::prelude::*;

/// Notes that take a paper off one's mind: they stand with the papers.
const NOT_NEEDED: [&str; 2] = ["M-4", "M-21"];

/// Whether the note says that something is not needed.
pub(super) fn is_not_needed(note: &Note) -> bool {
    NOT_NEEDED.contains(&note.id.as_str())
}

/// The list for these two.
pub(super) fn view(papers: &[Paper], notes: &[Note]) -> AnyView {
    let lines = papers.iter().map(line).collect_view();
    let list = if papers.is_empty() {
        view! { <p>{msg("marriage-papers-none")}</p> }.into_any()
    } else {
        view! { <ul class="lines papers">{lines}</ul> }.into_any()
    };
    let of_papers = papers.iter().map(|it| (it.cite.as_slice(), it.confidence));
    let spared = notes.iter().filter(|note| is_not_needed(note));
    let of_notes = spared.map(|it| (it.cite.as_slice(), it.confidence));
    let cites = cite::of_list(of_papers.chain(of_notes));
    let not: Vec<AnyView> = notes
        .iter()
        .filter(|note| is_not_needed(note))
        .map(not_needed)
        .collect();
    let not = (!not.is_empty()).then(|| {
        view! {
            <h3>{msg("marriage-papers-not-needed")}</h3>
            <ul class="lines">{not}</ul>
        }
    });
    view! {
        <section class="stack" aria-labelledby="marriage-papers">
            <h2 id="marriage-papers">{msg("papers-title")}</h2>
            {list}
            {not}
            {cites}
        </section>
    }
    .into_any()
}

fn line(paper: &Paper) -> AnyView {
    let (id, count) = (format!("marriage-paper-{}", paper.id), paper.count);
    let name: Text = Signal::derive(move || match count {
        Some(n) => {
            let values = [("paper", text(&id)), ("n", n.to_string())];
            text_with("marriage-paper-count", &values)
        }
        None => text(&id),
    });
    let who = who(&paper.people).map(|id| view! { <Tag label=msg(id) tone=Tone::Quiet /> });
    let perhaps = (!paper.sure)
        .then(|| view! { <Tag label=msg("marriage-paper-perhaps") tone=Tone::Attention /> });
    let ask = (paper.confidence == Confidence::Uncertain)
        .then(|| view! { <p class="quiet">{msg("marriage-paper-ask")}</p> });
    let note = format!("marriage-paper-{}-note", paper.id);
    let note = move || {
        let words = has(&note).then(|| text(&note));
        words.map(|words| view! { <p class="quiet"><Up text=Signal::stored(words) /></p> })
    };
    view! {
        <li class="line">
            <p><Up text=name /> " " {who} " " {perhaps}</p>
            {note}
            {ask}
        </li>
    }
    .into_any()
}

/// Who brings it; what the couple brings needs no word.
pub(super) fn who(people: &[Person]) -> Option<&'static str> {
    match people {
        [] => None,
        [Person::First] => Some("marriage-who-first"),
        [Person::Second] => Some("marriage-who-second"),
        _ => Some("marriage-who-both"),
    }
}

fn not_needed(note: &Note) -> AnyView {
    let words = msg_of(super::result::rule_id(&note.id));
    view! {
        <li class="line">
            <p><Tag label=msg("marriage-not-needed") tone=Tone::Success /> " " <span><Up text=words /></span></p>
        </li>
    }
    .into_any()
}
