//! Cancelling: asked once, with what happens then.

use super::super::act::Act;
use super::{show, state};
use crate::components::{Button, ButtonKind, Dialog, Text, Up};
use crate::i18n::msg;
use crate::platform::focus;
use crate::state::Marriage;
use crate::state::marriage::{Client, OpenBooking};
use egude_client::booking::{Appointments, Registry};
use egude_client::{ClientError, ProblemCode};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn view(open: &OpenBooking, registry: Option<&Registry>) -> AnyView {
    let Some(client) = Marriage::client().map(Arc::new) else {
        return ().into_any();
    };
    let marriage = Marriage::get();
    let (asking, act) = (RwSignal::new(false), Act::new());
    let (this, booking, registry) = (open.clone(), open.booking.clone(), registry.cloned());
    let yes = move |()| {
        let (number, key) = (this.booking.number, this.key.clone());
        let work = move |client: Arc<Client>, intent: String| async move {
            client.cancel(&intent, number, &key).await
        };
        let (reading, open) = (client.clone(), this.clone());
        act.run(&client, work, move |result| match result {
            Ok(booking) => {
                let _ = asking.try_set(false);
                show_again(marriage, OpenBooking { booking, ..open });
                None
            }
            Err(error) if is_stale(&error) => {
                let _ = asking.try_set(false);
                read_again(marriage, reading, open);
                Some(error)
            }
            Err(error) => Some(error),
        });
    };
    let counts = state::cancels_count(&booking).then(|| {
        msg(if state::counts_now(&booking) {
            "manage-cancel-counts"
        } else {
            "manage-cancel-free"
        })
    });
    let both = (booking.people.len() > 1).then(|| msg("manage-cancel-both"));
    let what: Text = Signal::derive(move || show::short(&booking, registry.as_ref()));
    let line = |words: Text| view! { <li><Up text=words /></li> };
    view! {
        <Button
            label=msg("manage-cancel")
            kind=ButtonKind::Quiet
            icon="bin"
            on_press=move |()| asking.set(true)
        />
        <Dialog id="cancel" title=msg("manage-cancel-title") open=asking>
            <p><strong><Up text=what /></strong></p>
            <ul class="bullets">
                {line(msg("manage-cancel-gone"))}
                {both.map(line)}
                {counts.map(line)}
            </ul>
            {act.trouble()}
            <div class="actions">
                <Button
                    label=msg("manage-cancel-yes")
                    kind=ButtonKind::Danger
                    disabled=act.is_busy()
                    on_press=yes
                />
                <Button
                    label=msg("manage-cancel-no")
                    kind=ButtonKind::Secondary
                    on_press=move |()| asking.set(false)
                />
            </div>
        </Dialog>
    }
    .into_any()
}

/// What is shown is no longer how it stands.
fn is_stale(error: &ClientError) -> bool {
    error.is(ProblemCode::StateChanged) || error.is(ProblemCode::TooLate)
}

/// Shows the booking as it has become, from its beginning.
pub(super) fn show_again(marriage: Marriage, open: OpenBooking) {
    marriage.managing.open.set(Some(open));
    focus::heading_soon();
}

/// Asks how the booking stands now.
pub(super) fn read_again(marriage: Marriage, client: Arc<Client>, open: OpenBooking) {
    crate::platform::spawn(async move {
        if let Ok(booking) = client.booking(open.booking.number, &open.key).await {
            show_again(marriage, OpenBooking { booking, ..open });
        }
    });
}
