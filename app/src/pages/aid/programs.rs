//! What for: a list in plain words, and a way for who does not know.

use super::form::{self, Form};
use super::private::{trouble, waiting};
use super::{address::Address, words};
use crate::components::{ButtonKind, Checkboxes, Choice, LinkButton, Notice};
use crate::i18n::{msg, msg_of};
use crate::state::{Aid, Load};
use egude_aid::{Door, Lane};
use egude_draft::Page;
use leptos::prelude::*;
use std::sync::Arc;

/// The list of programs.
#[component]
pub(super) fn ProgramsPage() -> AnyView {
    let aid = Aid::get();
    aid.open_law();
    let again = Callback::new(move |()| aid.open_law());
    let law = Memo::new(move |_| match aid.law() {
        Load::Ready(law) => Ok(Some(law)),
        Load::Failed(failure) => Err(failure),
        Load::Idle | Load::Loading => Ok(None),
    });
    (move || match law.get() {
        Err(failure) => trouble(&failure, again),
        Ok(None) => waiting(),
        Ok(Some(law)) => form::page(Page::Programs, move |form| content(form, &law)),
    })
    .into_any()
}

fn content(form: Form, law: &Arc<Door>) -> AnyView {
    let aid = form.aid;
    // What helps at once has its own three questions.
    let waits = |id: &String| law.program(id).is_some_and(|it| it.lane != Lane::Urgent);
    let before: Vec<String> = aid.now(|draft| draft.programs.clone());
    let chosen = RwSignal::new(before.into_iter().filter(waits).collect::<Vec<_>>());
    Effect::new(move |before: Option<()>| {
        let programs = chosen.get();
        if before.is_some() {
            aid.choose(programs);
        }
    });
    let listed = law
        .programs
        .iter()
        .filter(|program| program.lane != Lane::Urgent);
    let choice = |program: &egude_aid::Program| {
        let hint = msg_of(format!("program-{}-what", program.id));
        let hint = Signal::derive(move || Some(hint.get()));
        Choice::new(program.id.clone(), words::program(&program.id)).hint(hint)
    };
    let choices = listed.map(choice).collect();
    let urgent = Address::Form(Page::Urgent).path();
    view! {
        <Notice title=msg("aid-programs-unsure-title")>
            <p>{msg("aid-programs-unsure-body")}</p>
            <div class="actions">
                <LinkButton
                    label=msg("aid-programs-unsure-button")
                    href=Signal::stored("/self-check".to_owned())
                    kind=ButtonKind::Secondary
                />
                <LinkButton
                    label=msg("aid-programs-urgent-button")
                    href=Signal::stored(urgent)
                    kind=ButtonKind::Secondary
                />
            </div>
        </Notice>
        <Checkboxes
            id=form::id("/programs")
            legend=msg("aid-programs-legend")
            values=chosen
            choices
            hint=Signal::derive(|| Some(msg("aid-programs-hint").get()))
            error=form.error("/programs")
        />
    }
    .into_any()
}
