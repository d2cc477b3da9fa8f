//! Putting a booking away: for another one, or for the next person at a shared screen.

use super::super::Place;
use crate::components::{Button, ButtonKind};
use crate::i18n::msg;
use crate::platform::storage;
use crate::state::Marriage;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

pub(super) fn view() -> AnyView {
    let (marriage, navigate) = (Marriage::get(), use_navigate());
    let shared = !storage::is_on();
    let press = move |()| {
        marriage.erase();
        let to = if shared {
            "/".to_owned()
        } else {
            Place::Booking.path()
        };
        navigate(&to, NavigateOptions::default());
    };
    let label = msg(if shared { "manage-end" } else { "manage-other" });
    view! {
        <div class="actions no-print">
            <Button label kind=ButtonKind::Quiet on_press=press />
        </div>
    }
    .into_any()
}
