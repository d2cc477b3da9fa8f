//! Three questions: whether it is urgent. Who is unsure is not treated as if they had said no.

mod lane;

use super::danger;
use super::form::{self, Form};
use super::private::{trouble, waiting};
use crate::components::{Choice, Radios};
use crate::i18n::msg_of;
use crate::state::{Aid, Load};
use egude_aid::lane::Question;
use egude_draft::{Draft, Page};
use leptos::prelude::*;

/// What is not sure stands apart.
const UNSURE: &str = "unsure";

/// The three questions and where they lead.
#[component]
pub(super) fn UrgentPage() -> AnyView {
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
        Ok(Some(law)) => {
            let questions = law.lane.questions.clone();
            lane::page(move |form| {
                let asked = questions.iter().map(|question| ask(form, question));
                view! { {danger::view()} {asked.collect_view()} {lane::view()} }.into_any()
            })
        }
    })
    .into_any()
}

fn ask(form: Form, question: &Question) -> Option<AnyView> {
    let (at, field): (fn(&mut Draft) -> &mut String, _) = match question.id.as_str() {
        "event" => (|draft| &mut draft.urgent.event, "/urgent/event"),
        "basic-life" => (|draft| &mut draft.urgent.basic_life, "/urgent/basicLife"),
        "can-wait" => (|draft| &mut draft.urgent.can_wait, "/urgent/canWait"),
        // The form of this version knows three.
        _ => return None,
    };
    let id = question.id.clone();
    let choice = |option: &String| {
        let choice = Choice::new(option.clone(), msg_of(format!("aid-q-{id}-o-{option}")));
        if option == UNSURE {
            choice.aside()
        } else {
            choice
        }
    };
    let choices = question.options.iter().map(choice).collect();
    Some(
        view! {
            <Radios
                id=form::id(field)
                legend=msg_of(format!("aid-q-{id}-title"))
                value=form.aid.text(at)
                choices
                error=form.error(field)
            />
        }
        .into_any(),
    )
}

/// The page of the form that this is.
pub(super) const PAGE: Page = Page::Urgent;
