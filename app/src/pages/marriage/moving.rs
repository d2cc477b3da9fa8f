//! While a booking is being moved: what the pages on which a time is chosen say of it.

use super::{Place, when};
use crate::components::{ButtonKind, LinkButton, Notice};
use crate::i18n::{msg, text_with};
use crate::state::Marriage;
use crate::state::marriage::OpenBooking;
use leptos::prelude::*;

/// The private page of a booking.
fn page_of(open: &OpenBooking) -> String {
    let number = open.booking.number.to_string();
    Place::Booking.with_key(&number, open.key_text())
}

/// Where to go with a place that is held now; none unless a booking is being moved.
pub(super) fn way_back(marriage: Marriage) -> Option<String> {
    let moving = marriage.managing.moving;
    moving.with_untracked(|open| open.as_ref().map(page_of))
}

/// Says that a time is being chosen for a booking that stands, and how to leave it as it is.
pub(super) fn banner() -> AnyView {
    let marriage = Marriage::get();
    (move || {
        marriage.managing.moving.get().map(|open| {
            let (start, end) = (open.booking.start, open.booking.end);
            let words = move || text_with("manage-moving-body", &[("when", when::span(start, end))]);
            let back = Signal::stored(page_of(&open));
            view! {
                <Notice title=msg("manage-moving-title")>
                    <p>{words}</p>
                    <p on:click=move |_| marriage.end_moving()>
                        <LinkButton label=msg("manage-moving-stop") href=back kind=ButtonKind::Quiet />
                    </p>
                </Notice>
            }
        })
    })
    .into_any()
}
