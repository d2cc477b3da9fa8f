//! What was just done, or why something did not go.

use crate::components::{Button, ButtonKind, Notice, Text, Tone};
use crate::i18n::{has, msg, text, text_with};
use crate::pages::staff::said::trace;
use crate::state::Failure;
use crate::state::staff::cases::{Cases, Said};
use egude_client::aid::TipState;
use leptos::prelude::*;

/// A live region that is always there.
pub(super) fn region(cases: Cases) -> AnyView {
    let inside = move || {
        cases.said().map(|said| {
            let tone = match &said {
                Said::Failed(..) | Said::NotSaved => Tone::Error,
                _ => Tone::Success,
            };
            let more = match &said {
                Said::Failed(failure, open) => view! {
                    {open.then(|| view! { <p>{move || text("cases-not-sent")}</p> })}
                    {trace(failure)}
                }
                .into_any(),
                _ => ().into_any(),
            };
            let title = Signal::derive(move || words(&said));
            view! { <Notice title tone>{more}</Notice> }
        })
    };
    view! { <div class="desk-said no-print" role="status">{inside}</div> }.into_any()
}

fn words(said: &Said) -> String {
    match said {
        Said::Done(deed) => {
            let what = text(&format!("cases-do-{}", deed.as_str()));
            text_with("cases-said", &[("what", what)])
        }
        Said::Tip(number, state) => {
            let values = [("number", number.to_string())];
            match state {
                TipState::Done => text_with("cases-said-tip-done", &values),
                TipState::New | TipState::Taken => text_with("cases-said-tip-taken", &values),
            }
        }
        Said::Saved => text("cases-export-done"),
        Said::NotSaved => text("cases-export-failed"),
        Said::Failed(failure, _) => failure_text(&failure.message),
    }
}

/// What to say of a refusal: in the words of this desk where there are such.
fn failure_text(message: &str) -> String {
    let own = format!("cases-{message}");
    match [own.as_str(), message].into_iter().find(|id| has(id)) {
        Some(id) => text(id),
        None => text("problem-unrecognised"),
    }
}

/// The same as a signal.
pub(super) fn failure_words(failure: &Failure) -> Text {
    let message = failure.message.clone();
    Signal::derive(move || failure_text(&message))
}

/// Something did not come: what, and how to try again.
pub(super) fn trouble(failure: &Failure, is_old: bool, again: Callback<()>) -> AnyView {
    let body = if is_old {
        "cases-old"
    } else {
        "cases-none-yet"
    };
    let traced = trace(failure);
    view! {
        <Notice title=failure_words(failure) tone=Tone::Attention announces=true>
            <p>{msg(body)}</p>
            {traced}
            <Button label=msg("desk-again") kind=ButtonKind::Secondary on_press=again />
        </Notice>
    }
    .into_any()
}
