//! Whether what was typed is kept: one line on every page of the form.

use crate::components::{Button, ButtonKind, Icon, Notice, Tone};
use crate::errors;
use crate::i18n::{msg, text, text_with};
use crate::platform::{clock, storage};
use crate::state::aid::Kept;
use crate::state::{Aid, Visit};
use egude_domain::{CHINA, Moment};
use egude_draft::State;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// The line.
///
/// Accessibility: a status that is read out when it changes from one kind to another, not at every
/// letter; what could not be kept is a notice of its own.
pub(super) fn view() -> AnyView {
    let aid = Aid::get();
    let trouble = move || match aid.kept() {
        Kept::Failed(error) => Some(view! {
            <Notice title=msg("aid-kept-failed") tone=Tone::Attention announces=true>
                <p>{msg(errors::save_message(error))}</p>
            </Notice>
        }),
        Kept::Newer => Some(view! {
            <Notice title=msg("aid-kept-newer-title") tone=Tone::Attention announces=true>
                <p>{msg("aid-kept-newer-body")}</p>
            </Notice>
        }),
        _ => None,
    };
    let line = move || words(aid).map(|words| view! { <Icon name="lock" /><span>{words}</span> });
    view! {
        <div class="aid-kept" role="status">
            <p class="quiet">{line}</p>
            {trouble}
        </div>
        {end()}
    }
    .into_any()
}

/// At a shared screen: done, or not today. Nothing stays for the next person.
fn end() -> Option<AnyView> {
    let (visit, navigate) = (Visit::get(), use_navigate());
    let press = move |()| {
        visit.erase();
        navigate("/", NavigateOptions::default());
    };
    (!storage::is_on()).then(|| {
        view! {
            <div class="actions no-print">
                <Button label=msg("manage-end") kind=ButtonKind::Quiet on_press=press />
            </div>
        }
        .into_any()
    })
}

fn words(aid: Aid) -> Option<String> {
    match aid.with(|draft| draft.state.clone()) {
        State::Sending { .. } => return Some(text("aid-kept-sending")),
        State::Sent { .. } => return Some(text("aid-kept-sent")),
        State::Drafting => {}
    }
    match aid.kept() {
        Kept::Nothing | Kept::Failed(_) | Kept::Newer => None,
        Kept::Going => Some(text("aid-kept-going")),
        Kept::MemoryOnly => Some(text("aid-kept-memory")),
        Kept::At(ms) => Some(since(ms)),
    }
}

/// The time of today, or the day.
fn since(ms: i64) -> String {
    let at = Moment::from_unix(ms / 1000);
    let day = at.date(CHINA);
    if day == clock::today() {
        text_with("aid-kept-at", &[("time", at.time(CHINA).to_string())])
    } else {
        let day = crate::components::date_text(day);
        text_with("aid-kept-on", &[("date", day)])
    }
}

/// What the link to leave says: that what was typed stays, where it does.
pub(super) fn leave_words() -> Signal<String> {
    let aid = Aid::get();
    Signal::derive(move || {
        if aid.keeps() {
            text("aid-leave-kept")
        } else {
            text("aid-leave-lost")
        }
    })
}
