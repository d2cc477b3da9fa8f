//! Which way the answers lead, why, and where that stands.

use super::PAGE;
use crate::components::{Details, Notice, Text, Tone, Up};
use crate::i18n::{msg, msg_of};
use crate::pages::aid::form::{self, Form};
use crate::pages::aid::{address::Address, words};
use crate::state::{Aid, Load};
use egude_aid::Lane;
use egude_aid::lane::{Answers, LaneOutcome, lane};
use egude_draft::{Draft, Page, UrgentTyped};
use leptos::prelude::*;

/// The program that helps at once, and the one for what there is time for.
const URGENT: &str = "temp-urgent";
const SPENDING: &str = "temp-expend";

/// The page; going on takes the way that the answers lead.
pub(super) fn page(content: impl Fn(Form) -> AnyView + Send + Sync + 'static) -> AnyView {
    form::page_then(PAGE, content, go_on)
}

/// Chooses the program of the way; where to go.
fn go_on(form: Form) -> Address {
    let aid = form.aid;
    let Some(law) = aid.law_now() else {
        return Address::Form(Page::Place);
    };
    let given = aid.now(|draft| read(&draft.urgent));
    match lane(&law, given).lane {
        Lane::Urgent => {
            aid.choose(vec![URGENT.to_owned()]);
            Address::Form(Page::Place)
        }
        Lane::Spending => {
            aid.choose(vec![SPENDING.to_owned()]);
            Address::Form(Page::Place)
        }
        Lane::Ordinary => {
            // It may have been urgent before an answer was changed.
            if aid.now(Draft::is_urgent) {
                aid.choose(Vec::new());
            }
            Address::Form(Page::Programs)
        }
    }
}

/// What follows, as soon as all three are answered.
pub(super) fn view() -> AnyView {
    let aid = Aid::get();
    let answered = Memo::new(move |_| {
        aid.with(|draft| draft.urgent.is_answered().then(|| read(&draft.urgent)))
    });
    let outcome = move || {
        let given = answered.get()?;
        match aid.law() {
            Load::Ready(law) => Some(card(&lane(&law, given))),
            _ => None,
        }
    };
    view! { <div aria-live="polite">{outcome}</div> }.into_any()
}

/// Answers as typed; a word that the law does not know is as if they were unsure.
fn read(typed: &UrgentTyped) -> Answers {
    let unsure = Answers::default();
    Answers {
        event: typed.event.parse().unwrap_or(unsure.event),
        basic_life: typed.basic_life.parse().unwrap_or(unsure.basic_life),
        can_wait: typed.can_wait.parse().unwrap_or(unsure.can_wait),
    }
}

fn card(outcome: &LaneOutcome<'_>) -> AnyView {
    let (title, tone) = match outcome.lane {
        Lane::Urgent => ("aid-lane-urgent", Tone::Success),
        Lane::Spending => ("aid-lane-spending", Tone::Info),
        Lane::Ordinary => ("aid-lane-ordinary", Tone::Info),
    };
    let reason = outcome.row.map(|row| {
        let words = msg_of(format!("aid-lane-{}", row.id.to_ascii_lowercase()));
        view! { <p><Up text=words /></p> }.into_any()
    });
    let note = |note: &&egude_aid::lane::Note| {
        let words = msg_of(format!("aid-lane-note-{}", note.id.to_ascii_lowercase()));
        view! { <li><Up text=words /></li> }.into_any()
    };
    let notes: Vec<AnyView> = outcome.notes.iter().map(note).collect();
    let rows = outcome.row.into_iter().flat_map(|row| &row.cite);
    let cites = cited(rows.chain(outcome.notes.iter().flat_map(|note| &note.cite)));
    view! {
        <Notice title=msg(title) tone>
            {reason}
            <ul class="bullets">{notes}</ul>
            {cites}
        </Notice>
    }
    .into_any()
}

fn cited<'a>(cites: impl Iterator<Item = &'a egude_aid::Cite>) -> AnyView {
    let mut ids: Vec<String> = cites.cloned().map(String::from).collect();
    ids.sort();
    ids.dedup();
    let line = |id: String| {
        let words: Text = Signal::derive(move || words::cite(&id));
        view! { <li>{words}</li> }
    };
    let lines: Vec<_> = ids.into_iter().map(line).collect();
    view! {
        <Details summary=msg("reasons-open") off_paper=true>
            <ul class="bullets">{lines}</ul>
        </Details>
    }
    .into_any()
}
