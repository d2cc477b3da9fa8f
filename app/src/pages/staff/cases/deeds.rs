//! What can be done now: for each program, then for the case as a whole, which comes first until it
//! is accepted. What the law forbids now is not offered.

use super::{clock, forms, words};
use crate::components::{Tag, Tone};
use crate::i18n::{msg, msg_of, text};
use crate::state::staff::cases::{Cases, Deed, Doing, offered};
use egude_client::aid::{Part, StaffCase};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn view(cases: Cases, case: &Arc<StaffCase>) -> AnyView {
    let parts = case
        .case
        .parts
        .iter()
        .map(|part| of_part(cases, case, part));
    let parts = parts.collect_view();
    let whole = offered(case, None);
    // Nothing else can be done before the case is accepted.
    let first = whole.contains(&Deed::Accept);
    let nothing = case
        .may
        .is_empty()
        .then(|| view! { <p class="quiet">{msg("cases-do-nothing")}</p> });
    let whole = (!whole.is_empty()).then(|| {
        view! {
            <section class="card stack" aria-labelledby="case-do-whole">
                <h3 id="case-do-whole">{msg("cases-do-case")}</h3>
                {offers(cases, case, None, &whole)}
            </section>
        }
    });
    if first {
        view! { {whole} {parts} }.into_any()
    } else {
        view! { {parts} {whole} {nothing} }.into_any()
    }
}

fn of_part(cases: Cases, case: &Arc<StaffCase>, part: &Part) -> AnyView {
    let program = part.program.clone();
    let heading = format!("case-do-{program}");
    let named_by = heading.clone();
    let stage = msg_of(format!("cases-stage-{}", words::stage(part.stage)));
    let deeds = offered(case, Some(&program));
    let holder = part.holder.clone();
    let holder = move || match &holder.name {
        Some(name) => words::local(name),
        None => words::known(
            &format!("aid-receiver-{}", holder.kind),
            &words::region_now(cases, &holder.region),
        ),
    };
    let name = program.clone();
    view! {
        <section class="card stack" aria-labelledby=named_by>
            <h3 id=heading>{move || words::program(&name)}</h3>
            <p class="cluster"><Tag label=stage tone=Tone::Info /> <span class="quiet">{holder}</span></p>
            {clock::view(cases, part)}
            {offers(cases, case, Some(program), &deeds)}
        </section>
    }
    .into_any()
}

/// A button a deed; its form opens under it.
///
/// Accessibility: each button says whether its form is open.
fn offers(cases: Cases, case: &Arc<StaffCase>, program: Option<String>, deeds: &[Deed]) -> AnyView {
    let one = |deed: Deed| {
        let doing = Doing {
            deed,
            program: program.clone(),
        };
        let (own, of, case) = (doing.clone(), doing.clone(), case.clone());
        let is_open = Memo::new(move |_| cases.is_doing(own.deed, own.program.as_deref()));
        let toggle = move |_| {
            let now = (!is_open.get_untracked()).then(|| of.clone());
            cases.doing.set(now);
        };
        let form = move || is_open.get().then(|| forms::view(cases, &case, &doing));
        let label = move || text(&format!("cases-do-{}", deed.as_str()));
        view! {
            <li>
                <button class="case-offer" type="button" data-deed=deed.as_str()
                    aria-expanded=move || is_open.get().to_string() on:click=toggle>{label}</button>
                {form}
            </li>
        }
    };
    view! { <ul class="case-offers">{deeds.iter().copied().map(one).collect_view()}</ul> }
        .into_any()
}
