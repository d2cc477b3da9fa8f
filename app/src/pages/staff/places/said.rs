//! What was just done, why something did not go, and what somebody else did meanwhile.

use super::record;
use crate::components::{Button, ButtonKind, Notice, Text, Tone, Up};
use crate::i18n::{has, msg, text, text_with};
use crate::pages::staff::said::trace;
use crate::state::Failure;
use crate::state::staff::places::{Keeping, Said};
use leptos::prelude::*;

pub(super) const MOVED: &str = "keep-moved";

/// A live region that is always there.
pub(super) fn region(keeping: Keeping) -> AnyView {
    let inside = move || {
        keeping.said().map(|said| match said {
            Said::Done(doing) => {
                let title = Signal::derive(move || {
                    let what = text(&format!("keep-do-{}", doing.as_str()));
                    text_with("keep-said", &[("what", what)])
                });
                view! { <Notice title tone=Tone::Success /> }.into_any()
            }
            Said::Failed(failure, open) => view! {
                <Notice title=failure_words(&failure) tone=Tone::Error>
                    {open.then(|| view! { <p>{msg("keep-not-sent")}</p> })}
                    {trace(&failure)}
                </Notice>
            }
            .into_any(),
        })
    };
    view! { <div class="desk-said no-print" role="status">{inside}</div> }.into_any()
}

/// What somebody else did; what was typed stays.
pub(super) fn moved(keeping: Keeping) -> AnyView {
    (move || {
        keeping.moved().map(|moved| {
            let unknown = moved.0.is_empty();
            let line = |done| {
                let line = record::heading(done);
                view! { <li><Up text=line /></li> }
            };
            let lines = moved.0.iter().map(line).collect_view();
            view! {
                <div id=MOVED tabindex="-1">
                    <Notice title=msg("keep-moved-title") tone=Tone::Attention announces=true>
                        <ul class="bullets">{lines}</ul>
                        {unknown.then(|| view! { <p>{msg("keep-moved-unknown")}</p> })}
                        <p>{msg("keep-moved-body")}</p>
                    </Notice>
                </div>
            }
        })
    })
    .into_any()
}

/// What to say of a refusal: in the words of this desk where there are such.
pub(super) fn failure_words(failure: &Failure) -> Text {
    let message = failure.message.clone();
    Signal::derive(move || {
        let own = format!("keep-{message}");
        match [own.as_str(), &message].into_iter().find(|id| has(id)) {
            Some(id) => text(id),
            None => text("problem-unrecognised"),
        }
    })
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

/// When something was read.
pub(super) fn read_at(at: egude_domain::Moment) -> String {
    let time = at.time(egude_domain::CHINA).to_string();
    text_with("keep-read-at", &[("time", time)])
}
