//! What somebody else did to the case while it was looked at.

use super::words;
use crate::components::{Notice, Tone, Up};
use crate::i18n::{msg, text, text_with};
use crate::state::staff::cases::Cases;
use leptos::prelude::*;

pub(super) const ID: &str = "case-moved";

pub(super) fn view(cases: Cases) -> AnyView {
    (move || {
        cases.moved().map(|moved| {
            let deeds = moved.deeds.into_iter().map(|(at, who, deed)| {
                Signal::derive(move || {
                    let what = text(&format!("cases-do-{}", deed.as_str()));
                    let values = [
                        ("when", words::instant(at)),
                        ("who", who.clone()),
                        ("what", what),
                    ];
                    text_with("cases-moved-deed", &values)
                })
            });
            let events = moved.events.into_iter().map(|(at, kind)| {
                Signal::derive(move || {
                    let what = text(&format!("cases-event-{}", super::history::event(kind)));
                    text_with(
                        "cases-moved-event",
                        &[("when", words::instant(at)), ("what", what)],
                    )
                })
            });
            let lines: Vec<_> = deeds.chain(events).collect();
            let unknown = lines
                .is_empty()
                .then(|| view! { <p>{msg("cases-moved-unknown")}</p> });
            let lines = lines
                .into_iter()
                .map(|line| view! { <li><Up text=line /></li> });
            let lines = lines.collect_view();
            view! {
                <div id=ID tabindex="-1">
                    <Notice title=msg("cases-moved-title") tone=Tone::Attention announces=true>
                        <ul class="bullets">{lines}</ul>
                        {unknown}
                        <p>{msg("cases-moved-body")}</p>
                    </Notice>
                </div>
            }
        })
    })
    .into_any()
}
