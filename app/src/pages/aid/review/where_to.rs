//! Where it goes, who gets messages, and until when somebody answers.

use crate::components::{Notice, SummaryList, SummaryRow, Tag, Text, Tone};
use crate::i18n::{msg, text, text_with};
use crate::pages::aid::words;
use crate::state::{Aid, Load};
use egude_draft::{ConsentDraft, Draft};
use leptos::prelude::*;

pub(super) fn view(aid: Aid) -> AnyView {
    let holder: Text = Signal::derive(move || match aid.one_door() {
        Load::Ready(door) => door
            .holder
            .as_ref()
            .map_or_else(|| text("aid-where-nobody"), words::holder),
        _ => text("aid-where-unknown"),
    });
    let to: Text = Signal::derive(move || {
        let whom = aid.with(|draft| {
            // Who did not agree to messages gets none, whomever they named before.
            let agreed = |one: &ConsentDraft| one.purpose == "messages" && one.given;
            let named = draft.whom.messages_to.clone();
            if draft.consents.iter().any(agreed) && !named.is_empty() {
                named
            } else {
                "nobody".to_owned()
            }
        });
        text(&format!("aid-messages-{whom}"))
    });
    let answer: Text = Signal::derive(move || {
        let figures = match aid.one_door() {
            Load::Ready(door) => door.figures,
            _ => egude_client::aid::Figures::default(),
        };
        let n = |n: u32| [("n", n.to_string())];
        if aid.with(Draft::is_urgent) {
            return figures.advance_hours.map_or_else(
                || text("aid-where-urgent"),
                |hours| text_with("aid-where-urgent-hours", &n(hours)),
            );
        }
        figures.accept_days.map_or_else(
            || text("aid-where-answer-unknown"),
            |days| text_with("aid-where-answer", &n(days)),
        )
    });
    let sample = move || match aid.one_door() {
        Load::Ready(door) if door.sample => {
            Some(view! { <p><Tag label=msg("sample-data") tone=Tone::Sample /></p> })
        }
        _ => None,
    };
    let rows = vec![
        SummaryRow::new(msg("aid-where-to"), holder),
        SummaryRow::new(msg("aid-messages-legend"), to),
        SummaryRow::new(msg("aid-where-when"), answer),
    ];
    view! {
        <section class="stack" aria-labelledby="where-title">
            <h2 id="where-title">{msg("aid-where-title")}</h2>
            <SummaryList rows />
            {sample}
            <Notice title=msg("aid-where-pages") tone=Tone::Info />
        </section>
    }
    .into_any()
}
