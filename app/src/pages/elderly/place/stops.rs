//! When the van comes next, and where: the next visits, those that are called off among them.

use super::section::section;
use crate::components::{Tag, Tone, Up};
use crate::i18n::msg;
use crate::pages::elderly::card::stop;
use crate::state::Places;
use egude_places::find::Entry;
use egude_places::stops;
use leptos::prelude::*;

/// How many visits are shown.
const NEXT: usize = 4;

/// The next visits, if it is a place that comes by.
pub(super) fn view(entry: &Entry) -> Option<AnyView> {
    if entry.stops.is_empty() {
        return None;
    }
    let entry = entry.clone();
    let lines = move || {
        let now = Places::get().now.get();
        let visits = stops::of_place(&entry, now, NEXT);
        if visits.is_empty() {
            return view! { <p>{msg("place-stop-none")}</p> }.into_any();
        }
        let line = |visit: &stops::Visit| {
            let off = visit.cancelled.is_some();
            let words = stop::told(&entry, visit, now);
            let mark =
                off.then(|| view! { <Tag label=msg("place-stop-off") tone=Tone::Attention /> });
            view! {
                <li class="place-visit" data-off=off.then_some("true")>
                    {mark} " " <Up text=Signal::stored(words) />
                </li>
            }
        };
        let lines: Vec<_> = visits.iter().map(line).collect();
        view! { <ol class="lines place-visits">{lines}</ol> }.into_any()
    };
    Some(section("place-part-stops", lines.into_any()))
}
