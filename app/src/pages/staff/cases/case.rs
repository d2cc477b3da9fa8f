//! One case: on one side what it is, on the other what can be done now.

use super::{
    assessed, authorised, bar, deeds, history, moved, papers, said, sent, tasks, viewer, words,
};
use crate::components::{Button, ButtonKind, Skeleton, Up};
use crate::i18n::{msg, text_with};
use crate::page::PageShell;
use crate::platform::{clock, focus, share};
use crate::state::staff::Staff;
use crate::state::staff::cases::Cases;
use egude_client::aid::StaffCase;
use egude_domain::Reference;
use leptos::prelude::*;

/// Where the eye is led after something was done.
const DO: &str = "case-do";

/// Accessibility: two named regions; after a deed the focus goes to what can be done next, and what
/// was done is said; on paper everything is open and no button is left.
pub(super) fn page(staff: Staff, cases: Cases, reference: Reference) -> AnyView {
    let title =
        Signal::derive(move || text_with("cases-case", &[("reference", reference.to_string())]));
    let case = cases.case();
    // A page is drawn anew when the case has changed; the first drawing has the focus on its heading.
    Effect::new(move |before: Option<Option<u32>>| {
        let now = case.with(|case| case.as_ref().map(|case| case.case.sequence));
        if before
            .flatten()
            .is_some_and(|before| now.is_some_and(|now| now != before))
        {
            focus::quietly_soon(if cases.moved().is_some() {
                moved::ID
            } else {
                DO
            });
        }
        now
    });
    let others = move |case: &StaffCase| {
        (!case.others.is_empty()).then(|| {
            let others = case.others.clone();
            let one = move |other: Reference| {
                view! {
                    <li><button class="button" type="button" data-variant="quiet"
                        on:click=move |_| { cases.close(); cases.open(other); }>{other.to_string()}</button></li>
                }
            };
            view! {
                <div class="notice no-print" data-tone="info">
                    <div class="notice-body">
                        <p class="notice-title">{msg("cases-others")}</p>
                        <ul class="cluster">{others.into_iter().map(one).collect_view()}</ul>
                    </div>
                </div>
            }
        })
    };
    let inside = move || {
        let case = case.get()?;
        Some(
            view! {
                <div class="case-columns">
                    <div class="stack case-what">
                        {others(&case)}
                        {sent::summary(cases, &case)}
                        {tasks::view(&case)}
                        {papers::view(cases, &case)}
                        {sent::view(cases, &case)}
                        {assessed::view(cases, &case)}
                        {authorised::view(&case)}
                        {history::view(cases, &case)}
                    </div>
                    <section class="stack case-do no-print" aria-labelledby=DO>
                        <h2 id=DO tabindex="-1">{msg("cases-do")}</h2>
                        {said::region(cases)}
                        {moved::view(cases)}
                        {deeds::view(cases, &case)}
                    </section>
                </div>
            }
            .into_any(),
        )
    };
    view! {
        <PageShell title wide=true>
            {bar::view(staff)}
            {head(cases)}
            {trouble(cases)}
            <div class="case-print">
                {paper_head(cases, reference)}
                {inside}
            </div>
            {viewer::view(cases)}
        </PageShell>
    }
    .into_any()
}

/// Back, print, take out.
fn head(cases: Cases) -> AnyView {
    view! {
        <div class="cluster no-print" data-spread="true">
            <Button label=msg("cases-back") kind=ButtonKind::Quiet icon="back" on_press=move |()| cases.close() />
            <div class="cluster">
                <Button label=msg("cases-print") kind=ButtonKind::Secondary icon="print" on_press=move |()| share::print() />
                <Button label=msg("cases-export") kind=ButtonKind::Secondary disabled=cases.is_busy()
                    on_press=move |()| cases.export() />
            </div>
        </div>
        <p class="quiet no-print">{msg("cases-export-body")}</p>
    }
    .into_any()
}

/// On every sheet of paper: which case, printed when and by whom.
fn paper_head(cases: Cases, reference: Reference) -> AnyView {
    let which = Signal::derive(move || {
        text_with("cases-paper-head", &[("reference", reference.to_string())])
    });
    let made = Signal::derive(move || {
        let values = [
            ("when", words::instant(clock::now())),
            ("who", cases.account()),
        ];
        text_with("cases-paper-made", &values)
    });
    view! {
        <div class="case-paper-head" aria-hidden="true">
            <p class="case-paper-line"><span>{which}</span> <span><Up text=made /></span></p>
        </div>
    }
    .into_any()
}

fn trouble(cases: Cases) -> AnyView {
    let is_there = Memo::new(move |_| cases.case().with(Option::is_some));
    (move || match (cases.case_failed(), is_there.get()) {
        (None, true) => ().into_any(),
        (None, false) => {
            view! { <p class="sr-only" role="status">{msg("cases-loading")}</p> <Skeleton /> }
                .into_any()
        }
        (Some(failure), old) => {
            said::trouble(&failure, old, Callback::new(move |()| cases.read_case()))
        }
    })
    .into_any()
}
