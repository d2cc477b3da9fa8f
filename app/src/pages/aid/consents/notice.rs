//! The notice before anything is asked: who, how to reach them, what for, how long, which rights.

use crate::components::{Details, SummaryList, SummaryRow, Text, Up};
use crate::i18n::{msg, text, text_with};
use crate::pages::aid::words;
use crate::state::{Aid, Load};
use leptos::prelude::*;

const RIGHTS: [&str; 4] = [
    "aid-notice-right-1",
    "aid-notice-right-2",
    "aid-notice-right-3",
    "aid-notice-right-4",
];

pub(super) fn view(aid: Aid) -> AnyView {
    let who: Text = Signal::derive(move || match aid.one_door() {
        Load::Ready(door) => door
            .holder
            .as_ref()
            .map_or_else(|| text("aid-notice-who-unknown"), words::holder),
        _ => text("aid-notice-who-unknown"),
    });
    let contact: Text = Signal::derive(move || match aid.one_door() {
        Load::Ready(door) => {
            let phones = door.holder.as_ref().map(|holder| holder.phones.clone());
            let phones = phones.filter(|phones| !phones.is_empty());
            phones.map_or_else(|| text("aid-notice-contact-hotline"), words::all)
        }
        _ => text("aid-notice-contact-hotline"),
    });
    let keep: Text = Signal::derive(move || {
        let days = match aid.one_door() {
            Load::Ready(door) => door.figures.keep_days,
            _ => None,
        };
        days.map_or_else(
            || text("aid-notice-keep-unknown"),
            |days| text_with("aid-notice-keep", &[("n", days.to_string())]),
        )
    });
    let version: Text = Signal::derive(move || {
        let found = aid.with_door(|door| (door.as_of.clone(), door.version.clone()));
        let (day, version) = found.unwrap_or_default();
        let day = day.parse().map_or(day, crate::components::date_text);
        let short = version.chars().take(8).collect();
        text_with("aid-notice-version", &[("date", day), ("version", short)])
    });
    let rows = vec![
        SummaryRow::new(msg("aid-notice-row-who"), who),
        SummaryRow::new(msg("aid-notice-row-contact"), contact),
        SummaryRow::new(msg("aid-notice-row-what"), msg("aid-notice-what")),
        SummaryRow::new(msg("aid-notice-row-why"), msg("aid-notice-why")),
        SummaryRow::new(msg("aid-notice-row-keep"), keep),
    ];
    let right = |id: &'static str| view! { <li><Up text=msg(id) /></li> };
    view! {
        <section class="stack" aria-labelledby="notice-title">
            <h2 id="notice-title">{msg("aid-notice-title")}</h2>
            <SummaryList rows />
            <Details summary=msg("aid-notice-rights")>
                <ul class="bullets">{RIGHTS.map(right)}</ul>
            </Details>
            <p class="quiet"><Up text=version /></p>
        </section>
    }
    .into_any()
}
