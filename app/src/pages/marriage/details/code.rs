//! The code by message, and the one confirmation.

use super::super::place::Place;
use super::super::sms::code_of;
use super::{Typed, trouble};
use crate::components::{Button, ButtonKind, ErrorLink, ErrorSummary, Field, Text, Up};
use crate::errors;
use crate::i18n::{msg, msg_of, text_with};
use crate::platform::focus;
use crate::state::Marriage;
use crate::state::marriage::{Confirming, Trouble};
use egude_client::booking::Confirmed;
use egude_domain::CHINA;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

const ID: &str = "code";
const TITLE: &str = "code-title";

pub(super) fn view(confirming: Confirming, typed: Typed) -> AnyView {
    focus::at_top_soon(TITLE);
    let wrong = RwSignal::new(None::<String>);
    let attempt = RwSignal::new(0_u32);
    let done = done(typed);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(code) = code_of(&typed.code.get_untracked()) {
            wrong.set(None);
            confirming.confirm(&code, done);
        } else {
            wrong.set(Some("error-code-form".to_owned()));
            attempt.update(|n| *n += 1);
        }
    };
    Effect::new(move |_| {
        if let Some(Trouble::Code(code)) = confirming.trouble() {
            wrong.set(Some(errors::problem_message_id(code)));
            attempt.update(|n| *n += 1);
        }
    });
    let error = Signal::derive(move || wrong.get().map(|id| msg_of(id).get()));
    let errors = Signal::derive(move || {
        let link = |id: String| ErrorLink {
            target: ID.to_owned(),
            text: msg_of(id),
        };
        wrong.get().map(link).into_iter().collect::<Vec<_>>()
    });
    let to: Text = Signal::derive(move || {
        let phone = confirming.sent().map(|sent| sent.phone.masked());
        text_with("details-code-to", &[("phone", phone.unwrap_or_default())])
    });
    let until: Text = Signal::derive(move || {
        let time = confirming
            .sent()
            .map(|sent| sent.code.until.time(CHINA).to_string());
        text_with("manage-code-until", &[("time", time.unwrap_or_default())])
    });
    view! {
        <ErrorSummary errors attempt />
        <form class="stack" novalidate=true on:submit=on_submit>
            <h2 id=TITLE tabindex="-1">{msg("manage-code-title")}</h2>
            <p><Up text=to /></p>
            <p class="quiet"><Up text=until /></p>
            <Field
                id=ID
                label=msg("manage-code-label")
                value=typed.code
                hint=Signal::derive(|| Some(msg("manage-code-hint").get()))
                error
                inputmode="numeric"
                autocomplete="one-time-code"
                size="medium"
            />
            {more(confirming)}
            {trouble::view(confirming)}
            <div class="action-bar">
                <Button
                    label=msg("details-back")
                    kind=ButtonKind::Secondary
                    on_press=move |()| confirming.back()
                />
                <Button
                    label=msg("details-confirm")
                    submits=true
                    disabled=Signal::derive(move || confirming.is_busy())
                />
            </div>
        </form>
    }
    .into_any()
}

/// Another code, after a while.
fn more(confirming: Confirming) -> AnyView {
    let wait = Memo::new(move |_| confirming.wait());
    let label = Signal::derive(move || match wait.get() {
        0 => msg("manage-code-again").get(),
        n => text_with("manage-code-again-in", &[("n", n.to_string())]),
    });
    let waits = Signal::derive(move || wait.get() > 0 || confirming.is_busy());
    view! {
        <Button
            label
            kind=ButtonKind::Quiet
            disabled=waits
            on_press=move |()| confirming.send_again()
        />
    }
    .into_any()
}

/// It is theirs: the voucher takes the place of the form, so that the way back does not lead to a
/// form that was sent.
fn done(typed: Typed) -> Callback<Confirmed> {
    let marriage = Marriage::get();
    let navigate = use_navigate();
    Callback::new(move |confirmed: Confirmed| {
        let number = confirmed.booking.number.to_string();
        let to = Place::Voucher.with_key(&number, confirmed.key.as_str());
        marriage.confirmed.set(Some(confirmed));
        marriage.hold.set(None);
        marriage.draft.erase();
        typed.code.set(String::new());
        let options = NavigateOptions {
            replace: true,
            ..NavigateOptions::default()
        };
        navigate(&to, options);
    })
}
