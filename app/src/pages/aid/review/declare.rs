//! That it is true, and sending.

use super::wrong::{DECLARED, Wrong};
use crate::components::{Button, Checkboxes, Choice, Details, Up};
use crate::i18n::{msg, text};
use crate::state::Aid;
use crate::state::aid::Sender;
use leptos::prelude::*;

const YES: &str = "yes";

pub(super) fn view(aid: Aid, wrong: Wrong) -> AnyView {
    let sender = Sender::get();
    let boxed = aid.field(
        |draft| {
            if draft.declared {
                vec![YES.to_owned()]
            } else {
                Vec::new()
            }
        },
        |draft, boxed: Vec<String>| draft.declared = !boxed.is_empty(),
    );
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if wrong.is_right() {
            sender.send();
        }
    };
    let choices = vec![Choice::new(YES, msg("aid-declare-true"))];
    let hint = Signal::derive(move || Some(text("aid-declare-hint")));
    view! {
        <form class="stack" novalidate=true on:submit=on_submit>
            <Checkboxes
                id=DECLARED
                legend=msg("aid-declare-title")
                values=boxed
                choices
                hint
                error=wrong.undeclared()
            />
            <Details summary=msg("aid-declare-false")>
                <p><Up text=msg("aid-declare-false-body") /></p>
            </Details>
            <div class="action-bar">
                <Button label=msg("aid-send") submits=true />
            </div>
            <p class="quiet">{msg("aid-send-once")}</p>
        </form>
    }
    .into_any()
}
