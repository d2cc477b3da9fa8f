//! What is missing: once, all of it; and how the person will read it.

use super::super::words;
use super::{Sheet, field_id, msg};
use crate::components::{Checkboxes, Choice, Up};
use crate::i18n::{Lang, Texts, text, text_with};
use crate::platform;
use crate::state::Locale;
use crate::state::staff::cases::detail_field;
use egude_client::aid::MissingItem;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Papers of the programs that nobody can look up. Authorisations have a way of their own.
fn papers(sheet: &Sheet) -> Vec<String> {
    let Some(world) = words::world(sheet.cases) else {
        return Vec::new();
    };
    let programs: BTreeSet<&str> = sheet
        .case
        .case
        .parts
        .iter()
        .map(|part| part.program.as_str())
        .collect();
    let pack = world.pack.as_ref();
    let mut found: Vec<String> = Vec::new();
    let mut looked_up: BTreeSet<&str> = BTreeSet::new();
    for program in pack.iter().flat_map(|pack| &pack.programs) {
        if !programs.contains(program.id.as_str()) {
            continue;
        }
        for paper in &program.papers {
            if paper.looked_up {
                looked_up.insert(&paper.id);
            } else if !found.contains(&paper.id) {
                found.push(paper.id.clone());
            }
        }
    }
    // What is signed here is no picture that could be missing.
    let signed = world
        .door
        .as_ref()
        .map(|door| door.instead.signed.as_slice());
    let signed = signed.unwrap_or_default();
    found.retain(|paper| !looked_up.contains(paper.as_str()) && !signed.contains(paper));
    found
}

pub(super) fn fields(sheet: &Sheet) -> AnyView {
    let own = sheet.clone();
    let list = move || {
        let sheet = own.clone();
        let one = |paper: String| {
            let (id, shown) = (paper.clone(), sheet.clone());
            let label = Signal::derive({
                let paper = paper.clone();
                move || words::paper(&paper)
            });
            let detail = move || {
                let (of, field) = (id.clone(), detail_field(&id));
                let label = Signal::derive(move || {
                    text_with("cases-missing-detail", &[("paper", words::paper(&of))])
                });
                let hint = Signal::derive(|| Some(text("cases-missing-detail-hint")));
                shown.line(&field, label, hint)
            };
            Choice::new(paper, label).reveals(detail)
        };
        let choices = papers(&sheet).into_iter().map(one).collect::<Vec<_>>();
        let (values, error) = (sheet.form.list("papers"), sheet.error("papers"));
        let hint = Signal::derive(|| Some(text("cases-missing-looked-up")));
        view! {
            <Checkboxes id=field_id("papers") legend=msg("cases-missing-papers") values choices hint error />
        }
    };
    view! {
        {list}
        {sheet.area("other", "cases-missing-other", None, 3)}
    }
    .into_any()
}

/// How the person reads it: in their language.
pub(super) fn preview(sheet: &Sheet, items: &[MissingItem]) -> AnyView {
    let items = items.to_vec();
    let lang = language(sheet);
    let texts = RwSignal::new_local(None::<Texts>);
    if lang != Locale::get().current() {
        platform::spawn(async move {
            // Where they do not come, the language of the desk has to do.
            let fetched = Texts::fetch(lang).await.ok();
            texts.try_set(fetched);
        });
    }
    let lines = move || {
        let own = texts.get();
        let line = |item: &MissingItem| {
            let say = || item.paper.as_deref().map(words::paper);
            let paper = match &own {
                Some(texts) => texts.say(say),
                None => say(),
            };
            view! {
                <li>
                    {paper.map(|paper| view! { <strong>{paper}</strong> })}
                    {item.text.clone().map(|text| view! { <p>{text}</p> })}
                </li>
            }
        };
        items.iter().map(line).collect_view()
    };
    view! {
        <p class="quiet"><Up text=msg("cases-missing-preview") /></p>
        <ol class="case-letter bullets" lang=lang.tag()>{lines}</ol>
    }
    .into_any()
}

/// The language of messages and letters of the case.
pub(super) fn language(sheet: &Sheet) -> Lang {
    if sheet.case.application.language.starts_with("mn") {
        Lang::Mongolian
    } else {
        Lang::Chinese
    }
}
