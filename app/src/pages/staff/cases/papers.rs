//! Papers with what was sent of them.

use super::words;
use crate::components::{Details, Tag, Tone, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::staff::cases::Cases;
use egude_client::aid::{CasePaper, PaperHow, StaffCase, Upload, UploadState};
use leptos::prelude::*;

pub(super) fn view(cases: Cases, case: &StaffCase) -> AnyView {
    let papers = &case.case.papers;
    let inside = if papers.is_empty() {
        view! { <p class="quiet">{msg("cases-none")}</p> }.into_any()
    } else {
        let one = |paper: &CasePaper| one(cases, paper);
        view! { <ul class="case-papers">{papers.iter().map(one).collect_view()}</ul> }.into_any()
    };
    let open = papers.iter().any(|paper| !paper.pages.is_empty());
    view! { <Details summary=msg("cases-section-papers") open>{inside}</Details> }.into_any()
}

fn one(cases: Cases, paper: &CasePaper) -> AnyView {
    let id = paper.paper.clone();
    let name = Signal::derive(move || words::paper(&id));
    // Somebody who wanted to bring it may have sent it after all.
    let came = !paper.pages.is_empty();
    let (how, tone) = match paper.how {
        PaperHow::Later if came => ("cases-how-pages", Tone::Info),
        PaperHow::Pages => ("cases-how-pages", Tone::Info),
        PaperHow::Later => ("cases-how-later", Tone::Attention),
        PaperHow::Promise => ("cases-how-promise", Tone::Attention),
        PaperHow::LookedUp => ("cases-how-looked-up", Tone::Quiet),
    };
    let pages: Vec<_> = paper.pages.iter().map(|page| leaf(cases, page)).collect();
    let waits = pages.is_empty() && paper.how == PaperHow::Pages;
    let none = waits.then(|| view! { <span class="quiet">{msg("cases-paper-none")}</span> });
    view! {
        <li class="case-paper">
            <p class="cluster"><span><Up text=name /></span> <Tag label=msg(how) tone /> {none}</p>
            <ul class="cluster">{pages}</ul>
        </li>
    }
    .into_any()
}

fn leaf(cases: Cases, page: &Upload) -> AnyView {
    let (n, task) = (page.page.to_string(), page.task);
    let label = Signal::derive(move || match task {
        Some(task) => {
            let values = [("n", n.clone()), ("task", task.to_string())];
            text_with("cases-page-of-task", &values)
        }
        None => text_with("cases-page", &[("n", n.clone())]),
    });
    let warned = warned(page);
    if page.state == UploadState::Taken {
        let id = page.id.clone();
        return view! {
            <li>
                <button class="button no-print" type="button" data-variant="secondary"
                    on:click=move |_| cases.look_at(id.clone())>
                    <span><Up text=label /></span>
                </button>
                <span class="case-on-paper"><Up text=label /></span>
                {warned}
            </li>
        }
        .into_any();
    }
    let state = match page.state {
        UploadState::Receiving => "cases-page-receiving",
        UploadState::Checking => "cases-page-checking",
        UploadState::Removed => "cases-page-removed",
        UploadState::Refused | UploadState::Taken => "cases-page-refused",
    };
    let why = page.refused.map(|why| {
        move || {
            let id = format!("aid-refused-{}", why.as_str());
            crate::i18n::has(&id).then(|| text(&id))
        }
    });
    view! {
        <li class="cluster">
            <span><Up text=label /></span> <Tag label=msg(state) tone=Tone::Quiet /> <span class="quiet">{why}</span>
        </li>
    }
    .into_any()
}

/// What the person's device warned of, and they sent it anyway.
fn warned(page: &Upload) -> Option<AnyView> {
    if page.anyway.is_empty() {
        return None;
    }
    let anyway = page.anyway.clone();
    let words = Signal::derive(move || {
        let what = words::joined(
            anyway
                .iter()
                .map(|word| words::known(&format!("cases-anyway-{word}"), word)),
        );
        text_with("cases-page-anyway", &[("what", what)])
    });
    Some(view! { <p class="quiet"><Up text=words /></p> }.into_any())
}
