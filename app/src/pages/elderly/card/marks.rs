//! What is seen at a glance: Mongolian spoken, no step, comes by; invented data; last checked.

use crate::components::{Tag, Text, Tone, date_text};
use crate::i18n::{msg, text, text_with};
use egude_places::find::Entry;
use egude_places::{Entrance, Kind, Language, Place};
use leptos::prelude::*;

/// The marks, in words with a sign.
pub(in crate::pages::elderly) fn view(place: &Place) -> Option<AnyView> {
    let marks = of(place);
    let mark = |id: &'static str| view! { <li><Tag label=msg(id) tone=Tone::Quiet /></li> };
    (!marks.is_empty()).then(|| {
        view! { <ul class="place-marks">{marks.into_iter().map(mark).collect_view()}</ul> }
            .into_any()
    })
}

/// Their messages.
pub(in crate::pages::elderly) fn of(place: &Place) -> Vec<&'static str> {
    let entrance = place.access.as_ref().map(|access| access.entrance);
    let level = matches!(entrance, Some(Entrance::Level | Entrance::Ramp));
    let mobile = place.kind == Kind::Mobile || !place.stops.is_empty();
    [
        (place.languages.contains(&Language::Mn), "place-mark-mn"),
        (level, "place-mark-level"),
        (mobile, "place-mark-mobile"),
        (place.ride, "place-mark-ride"),
        (place.medical.is_some(), "place-mark-medical"),
    ]
    .into_iter()
    .filter_map(|(is, id)| is.then_some(id))
    .collect()
}

/// Invented data say so wherever they are shown.
pub(in crate::pages::elderly) fn sample(entry: &Entry) -> Option<AnyView> {
    let sample = entry.source().is_some_and(|source| source.sample);
    sample.then(|| view! { <Tag label=msg("sample-data") tone=Tone::Sample /> }.into_any())
}

/// When somebody last made sure.
pub(in crate::pages::elderly) fn checked(place: &Place) -> Text {
    let on = place.checked.as_ref().map(|checked| checked.on);
    Signal::derive(move || match on {
        Some(on) => text_with("place-checked", &[("date", date_text(on))]),
        None => text("place-checked-never"),
    })
}
