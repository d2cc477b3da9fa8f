//! What was just done, in words.

use crate::components::{Notice, Text, Tone};
use crate::i18n::{has, text, text_with};
use crate::state::Failure;
use crate::state::staff::{Said, Staff};
use egude_client::booking::{BookingState, StaffMark};
use leptos::prelude::*;

/// A live region that is always there: what was done, or why it did not go.
pub(super) fn region(staff: Staff) -> AnyView {
    let inside = move || {
        staff.said().map(|said| {
            let tone = match &said {
                Said::Failed(..) => Tone::Error,
                _ => Tone::Success,
            };
            let more = match &said {
                Said::Failed(failure, open) => view! {
                    {open.then(|| view! { <p>{move || text("desk-not-sent")}</p> })}
                    {trace(failure)}
                }
                .into_any(),
                _ => ().into_any(),
            };
            let title = Signal::derive(move || words(&said));
            view! { <Notice title tone>{more}</Notice> }
        })
    };
    view! { <div class="desk-said" role="status">{inside}</div> }.into_any()
}

fn words(said: &Said) -> String {
    match said {
        Said::Marked(mark, number, names) => {
            let names = names.join(&text("list-separator"));
            let values = [("names", names), ("number", number.to_string())];
            text_with(&format!("desk-said-{}", mark_word(*mark)), &values)
        }
        Said::Closed(told) => text_with("desk-said-closed", &[("n", told.to_string())]),
        Said::Reopened => text("desk-said-reopened"),
        Said::Quota => text("desk-said-quota"),
        Said::WalkIn(now) => {
            let service = text(&format!("marriage-{}", now.service.as_str()));
            let values = [("service", service), ("n", now.count.to_string())];
            text_with("desk-said-walk-in", &values)
        }
        Said::Failed(failure, _) => failure_text(&failure.message),
    }
}

/// What to say of a refusal: in the words of a desk where there are such.
pub(super) fn failure_words(failure: Failure) -> Text {
    Signal::derive(move || failure_text(&failure.message))
}

fn failure_text(message: &str) -> String {
    let own = format!("desk-{message}");
    match [own.as_str(), message].into_iter().find(|id| has(id)) {
        Some(id) => text(id),
        None => text("problem-unrecognised"),
    }
}

/// What a person who asks for help can quote.
pub(super) fn trace(failure: &Failure) -> Option<AnyView> {
    let id = failure.trace.clone()?;
    let quoted = move || text_with("problem-trace", &[("id", id.clone())]);
    Some(view! { <p class="quiet">{quoted}</p> }.into_any())
}

/// The word of a mark in message ids.
pub(super) fn mark_word(mark: StaffMark) -> &'static str {
    match mark {
        StaffMark::Arrived => "arrived",
        StaffMark::Done => "done",
        StaffMark::NoShow => "no-show",
        StaffMark::Undo => "undo",
    }
}

/// The word of a state in message ids.
pub(super) fn state_word(state: BookingState) -> &'static str {
    match state {
        BookingState::Confirmed => "confirmed",
        BookingState::Arrived => "arrived",
        BookingState::Done => "done",
        BookingState::NoShow => "no-show",
        BookingState::Cancelled => "cancelled",
        BookingState::Closed => "closed",
    }
}
