//! Name and password. Neither stays: the name until the page is left, the password until it is sent.

use super::said::failure_words;
use crate::components::{Button, Field, Notice, Text, Tone};
use crate::i18n::{msg, text, text_with};
use crate::page::PageShell;
use crate::platform::focus;
use crate::state::Failure;
use crate::state::marriage::failure;
use crate::state::staff::{Ended, Staff};
use egude_client::{ClientError, ProblemCode};
use leptos::prelude::*;

const NAME: &str = "desk-name";
const PASSWORD: &str = "desk-password";

/// The door of the desk.
#[component]
pub(super) fn SignIn() -> AnyView {
    let staff = Staff::get();
    let (name, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<Wrong>);
    let is_there = Staff::client().is_some();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let given = (name.get_untracked(), password.get_untracked());
        if given.0.trim().is_empty() || given.1.is_empty() {
            wrong.set(Some(Wrong::Empty));
            focus::by_id(if given.0.trim().is_empty() {
                NAME
            } else {
                PASSWORD
            });
            return;
        }
        wrong.set(None);
        staff.sign_in(given.0.trim().to_owned(), given.1, move |error| {
            let _ = wrong.try_set(Some(Wrong::of(&error)));
            let _ = password.try_set(String::new());
            focus::quietly_soon(PASSWORD);
        });
    };
    let ended = move || {
        staff.ended().map(|why| {
            let id = match why {
                Ended::Out => "desk-ended-out",
                Ended::Idle => "desk-ended-idle",
                Ended::Over => "desk-ended-over",
            };
            view! { <Notice title=msg(id) announces=true /> }
        })
    };
    let trouble = move || {
        wrong
            .get()
            .map(words)
            .map(|title| view! { <Notice title tone=Tone::Error announces=true /> })
    };
    let nowhere = (!is_there)
        .then(|| view! { <Notice title=msg("desk-no-back-end") tone=Tone::Attention /> });
    view! {
        <PageShell title=msg("staff-title") lede=msg_lede() trail=msg("staff-title")>
            {nowhere}
            {ended}
            {trouble}
            <form class="stack desk-door" novalidate=true on:submit=on_submit>
                <Field id=NAME label=msg("desk-name") value=name autocomplete="username" size="medium" />
                <div class="field">
                    <label class="field-label" for=PASSWORD>{msg("desk-password")}</label>
                    <input
                        class="input"
                        id=PASSWORD
                        type="password"
                        autocomplete="current-password"
                        data-size="medium"
                        prop:value=password
                        on:input=move |event| password.set(event_target_value(&event))
                    />
                </div>
                <div class="actions">
                    <Button label=msg("desk-sign-in") submits=true disabled=staff.is_busy() />
                </div>
            </form>
            <p class="quiet">{msg("desk-sign-in-kept")}</p>
        </PageShell>
    }
    .into_any()
}

fn msg_lede() -> Signal<Option<String>> {
    Signal::derive(|| Some(text("desk-lede")))
}

/// Why nobody came in.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Wrong {
    Empty,
    /// Minutes to wait.
    Wait(u32),
    Failed(Failure),
}

impl Wrong {
    /// Whether it was the name or the password is told by nobody.
    fn of(error: &ClientError) -> Self {
        match error.retry_after() {
            Some(seconds) if error.is(ProblemCode::TooManyRequests) => {
                Self::Wait(seconds.div_ceil(60))
            }
            _ => Self::Failed(failure(error)),
        }
    }
}

fn words(wrong: Wrong) -> Text {
    match wrong {
        Wrong::Empty => msg("desk-sign-in-empty"),
        Wrong::Wait(n) => {
            Signal::derive(move || text_with("desk-sign-in-wait", &[("n", n.to_string())]))
        }
        Wrong::Failed(failure) => failure_words(failure),
    }
}
