//! The receipt day, as three numbers.

use crate::components::{Button, Day, ErrorLink, ErrorSummary, Text};
use crate::errors::field_message_id;
use crate::i18n::{msg, msg_of};
use crate::platform::{clock, focus};
use crate::state::Marriage;
use crate::state::marriage::Managing;
use egude_domain::Date;
use leptos::prelude::*;

const ID: &str = "received";
/// The cooling-off period is the law since this day (民法典 art. 1260).
const FIRST: Date = Date::constant(2021, 1, 1);

/// The form. What it comes to goes to `received`.
pub(super) fn view(received: RwSignal<Option<Date>>) -> AnyView {
    let fields = Marriage::get().managing.received;
    let (wrong, attempt) = (RwSignal::new(None::<&'static str>), RwSignal::new(0_u32));
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match typed() {
            Ok(day) => {
                wrong.set(None);
                received.set(Some(day));
                focus::quietly_soon("divorce-result");
            }
            Err(code) => {
                received.set(None);
                wrong.set(Some(code));
                attempt.update(|n| *n += 1);
            }
        }
    };
    let text_of = |code: &'static str| -> Text { msg_of(field_message_id(code)) };
    let errors = Signal::derive(move || {
        let link = |code| ErrorLink {
            target: ID.to_owned(),
            text: text_of(code),
        };
        wrong.get().map(link).into_iter().collect::<Vec<_>>()
    });
    let error = Signal::derive(move || wrong.get().map(|code| text_of(code).get()));
    view! {
        <ErrorSummary errors attempt />
        <form class="stack no-print" novalidate=true on:submit=on_submit>
            <Day id=ID legend=msg("divorce-received-label") typed=fields error />
            <div class="actions"><Button label=msg("divorce-show") submits=true /></div>
        </form>
    }
    .into_any()
}

/// The day that is typed, or what is wrong with it. Not tracked.
pub(super) fn typed() -> Result<Date, &'static str> {
    let fields = Marriage::get().managing.received;
    let number = |field: RwSignal<String>| field.with_untracked(|typed| Managing::number_of(typed));
    let day = || {
        let year = i16::try_from(number(fields.year)?).ok()?;
        let month = i8::try_from(number(fields.month)?).ok()?;
        Date::new(year, month, i8::try_from(number(fields.day)?).ok()?).ok()
    };
    match day() {
        None => Err("divorce-date"),
        Some(day) if day > clock::today() => Err("divorce-date-later"),
        Some(day) if day < FIRST => Err("divorce-date-early"),
        Some(day) => Ok(day),
    }
}
