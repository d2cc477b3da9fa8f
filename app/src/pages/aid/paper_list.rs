//! Which papers: those of the programs, each once. What the platform looks up is not asked for.

use super::form::{self, Form};
use super::papers::{NotNeeded, PaperBlock};
use super::private::{trouble, waiting};
use crate::components::{Notice, Tone};
use crate::i18n::msg;
use crate::pages::checklist;
use crate::state::aid::papers::{Papers, sweep};
use crate::state::{Aid, Load, Opening, SelfCheck};
use egude_aid::Door;
use egude_draft::{Draft, Page};
use egude_rules::Outcome;
use leptos::prelude::*;
use std::sync::Arc;

/// One paper of the list, and how it may come.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Listed {
    id: String,
    looked_up: bool,
    promise: bool,
}

/// The papers.
#[component]
pub(super) fn PapersPage() -> AnyView {
    let (aid, check) = (Aid::get(), SelfCheck::get());
    aid.open_law();
    let begun = Memo::new(move |_| check.is_begun());
    Effect::new(move |_| {
        if begun.get() {
            check.open();
        }
    });
    let again = Callback::new(move |()| {
        aid.open_law();
        check.open();
    });
    let listed = Memo::new(move |_| {
        if aid.opening() == Opening::Going || check.opening() == Opening::Going {
            return Ok(None);
        }
        let law = match aid.law() {
            Load::Ready(law) => law,
            Load::Failed(failure) => return Err(failure),
            Load::Idle | Load::Loading => return Ok(None),
        };
        let programs = aid.with(|draft| draft.programs.clone());
        // In urgent need nothing was asked, so the law alone says which.
        if aid.with(Draft::is_urgent) || !begun.get() {
            return Ok(Some(by_law(&law, &programs)));
        }
        match (check.material(), check.rates(), check.journey()) {
            (Load::Failed(failure), ..) | (_, Load::Failed(failure), _) => Err(failure),
            (Load::Ready(material), Load::Ready(rates), Some(journey)) => {
                let outcomes = journey.assess(&material.pack, &rates).outcomes;
                Ok(Some(by_answers(&law, &programs, &outcomes)))
            }
            _ => Ok(None),
        }
    });
    (move || match listed.get() {
        Err(failure) => trouble(&failure, again),
        Ok(None) => waiting(),
        Ok(Some(listed)) => {
            let listed = Arc::new(listed);
            let ids = listed.clone();
            aid.update(|draft| {
                let asked = ids.iter().filter(|paper| !paper.looked_up);
                draft.list_papers(asked.map(|paper| paper.id.as_str()));
            });
            form::page(Page::Papers, move |form| content(form, &listed))
        }
    })
    .into_any()
}

/// By the law alone: whatever the programs may ask for.
fn by_law(law: &Door, programs: &[String]) -> Vec<Listed> {
    let ids = law.papers.keys();
    ids.filter_map(|id| listed(law, programs, id, None))
        .collect()
}

/// By what the self-check found, as on its own list; a program that it finds unlikely names no
/// papers there, so for it the law says which.
fn by_answers(law: &Door, programs: &[String], outcomes: &[Outcome]) -> Vec<Listed> {
    let wanted = |outcome: &&Outcome| programs.contains(&outcome.program);
    let found = checklist::of(outcomes.iter().filter(wanted));
    let silent: Vec<String> = programs
        .iter()
        .filter(|id| !found.iter().any(|paper| paper.programs.contains(id)))
        .cloned()
        .collect();
    let asked = found
        .iter()
        .filter_map(|paper| listed(law, programs, &paper.id, Some(paper.looked_up)));
    let mut all: Vec<Listed> = asked.collect();
    for paper in by_law(law, &silent) {
        if !all.iter().any(|one| one.id == paper.id) {
            all.push(paper);
        }
    }
    all
}

/// A paper, unless none of the programs names it or it is a signature, which is given later.
fn listed(law: &Door, programs: &[String], id: &str, told: Option<bool>) -> Option<Listed> {
    let programs = programs.iter().filter_map(|id| law.program(id));
    let ways = programs.filter_map(|program| egude_aid::papers::ways(law, program, id));
    let ways: Vec<_> = ways.collect();
    if ways.is_empty() || ways.iter().any(|way| way.signed) {
        return None;
    }
    Some(Listed {
        id: id.to_owned(),
        looked_up: told.unwrap_or_else(|| ways.iter().all(|way| way.looked_up)),
        promise: ways.iter().all(|way| way.promise),
    })
}

fn content(form: Form, listed: &[Listed]) -> AnyView {
    sweep(form.aid);
    let papers = Papers::of(form.aid);
    let block = |paper: &Listed| {
        let error = form.error(format!("/papers/{}", paper.id));
        let id = form::id(&format!("/papers/{}", paper.id));
        let said = move || {
            error
                .get()
                .map(|words| view! { <p class="field-error" role="alert">{words}</p> })
        };
        // Whatever is missing may be brought: the office tells once what it still needs.
        view! {
            <div class="stack" id=id tabindex="-1">
                {said}
                <PaperBlock papers paper=paper.id.clone() later=true promise=paper.promise />
            </div>
        }
    };
    let (looked_up, asked): (Vec<_>, Vec<_>) = listed.iter().partition(|paper| paper.looked_up);
    let looked_up: Vec<String> = looked_up
        .into_iter()
        .map(|paper| paper.id.clone())
        .collect();
    let looked_up = (!looked_up.is_empty()).then(|| view! { <NotNeeded papers=looked_up /> });
    let none = asked
        .is_empty()
        .then(|| view! { <Notice title=msg("aid-papers-list-none") tone=Tone::Success /> });
    let lede = if form.aid.now(Draft::is_urgent) {
        "aid-papers-list-urgent"
    } else {
        "aid-papers-list-lede"
    };
    view! {
        <p>{msg(lede)}</p>
        {none}
        {asked.into_iter().map(block).collect_view()}
        {looked_up}
    }
    .into_any()
}
