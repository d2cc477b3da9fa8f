//! The receipt in the other language, for paper.

use crate::i18n::{Lang, text};
use crate::pages::aid::case::clock_sentence;
use crate::pages::aid::words;
use crate::pages::both_languages::{Lines, Other};
use egude_client::aid::Case;
use leptos::prelude::*;

pub(super) fn view(case: &Case, other: Other) -> AnyView {
    let case = case.clone();
    other.sheet("aid-sent-title", move |lang| lines(&case, lang))
}

fn lines(case: &Case, lang: Lang) -> Lines {
    let way = text(&format!("aid-lane-{}", words::word(&case.lane)));
    let mut lines = vec![
        (text("aid-case-row-reference"), case.reference.to_string()),
        (text("aid-case-row-at"), words::instant(case.at)),
        (text("aid-case-row-name"), case.name.clone()),
        (text("aid-case-row-lane"), way),
    ];
    for part in &case.parts {
        let holder = words::holder_in(&part.holder, lang);
        let phones = part.holder.phones.iter().cloned();
        let clock = part.clock.as_ref().map(clock_sentence);
        let said = [holder].into_iter().chain(phones).chain(clock);
        lines.push((words::program_now(&part.program), words::all(said)));
    }
    lines.push((text("aid-keep-lost"), text("aid-keep-lost-1")));
    lines
}
