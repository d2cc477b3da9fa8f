//! Until when the law wants something of whom, with the article.

use crate::components::{Details, Notice, Text, Tone, Up};
use crate::i18n::{has, msg, text, text_with};
use crate::pages::aid::words;
use egude_client::aid::{Clock, Part};
use leptos::prelude::*;

pub(super) fn view(part: &Part) -> AnyView {
    let extended = part.extended.clone().map(|ground| {
        let said: Text = Signal::derive(move || {
            let ground = text(&format!("aid-ground-{ground}"));
            text_with("aid-case-extended", &[("ground", ground)])
        });
        view! { <p><Up text=said /></p> }
    });
    let clock = part.clock.clone().map(clock);
    view! { {clock} {extended} }.into_any()
}

fn clock(clock: Clock) -> AnyView {
    let (tone, late) = if clock.overdue {
        (Tone::Attention, true)
    } else {
        (Tone::Info, false)
    };
    let cite = clock.cite.clone().map(|it| {
        let said: Text = Signal::derive(move || words::cite(&it));
        view! {
            <Details summary=msg("reasons-open") off_paper=true>
                <p><Up text=said /></p>
            </Details>
        }
    });
    let title: Text = Signal::derive(move || sentence(&clock));
    let more = late.then(|| view! { <p>{msg("aid-case-late")}</p> });
    view! { <Notice title tone>{more} {cite}</Notice> }.into_any()
}

/// What has to happen by when, in one sentence.
pub(in crate::pages::aid) fn sentence(clock: &Clock) -> String {
    let id = format!("aid-clock-{}", clock.step);
    let what = if has(&id) {
        text(&id)
    } else {
        text("aid-case-clock-other")
    };
    let mut values = vec![
        ("what", what),
        ("limit", words::limit(clock)),
        ("from", words::instant(clock.from)),
    ];
    let Some(due) = clock.due else {
        return text_with("aid-case-clock-open", &values);
    };
    values.push(("due", words::due(due)));
    text_with("aid-case-clock", &values)
}
