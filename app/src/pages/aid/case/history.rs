//! What happened with a case, the newest first.

use super::show::of_case;
use crate::components::{Details, Text, Up};
use crate::i18n::{msg, text, text_with};
use crate::pages::aid::words;
use egude_client::aid::Event;
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    let events = of_case(|case| case.events.clone());
    let lines = move || {
        let events = events.get().unwrap_or_default();
        events.into_iter().rev().map(line).collect_view()
    };
    view! {
        <Details summary=msg("aid-history-title")>
            <ul class="bullets history">{lines}</ul>
        </Details>
    }
    .into_any()
}

fn line(event: Event) -> AnyView {
    let said = event.text.clone();
    let words: Text = Signal::derive(move || sentence(&event));
    view! {
        <li>
            <p><Up text=words /></p>
            {said.map(|said| view! { <p class="said">{said}</p> })}
        </li>
    }
    .into_any()
}

fn sentence(event: &Event) -> String {
    let kind = event.kind.known().map(|kind| words::word(&kind));
    let what = kind.map_or_else(
        || text("aid-event-other"),
        |kind| text(&format!("aid-event-{kind}")),
    );
    let about = event.program.as_ref().map(|id| words::program_now(id));
    let amount = event.fen.map(words::yuan);
    let more: Vec<_> = about.into_iter().chain(amount).collect();
    let when = words::instant(event.at);
    if more.is_empty() {
        return text_with("aid-event", &[("when", when), ("what", what)]);
    }
    let values = [("when", when), ("what", what), ("more", words::all(more))];
    text_with("aid-event-more", &values)
}
