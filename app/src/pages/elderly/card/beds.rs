//! Free beds are true on a day: the day is always said, and when it is long ago, that too.

use crate::components::date_text;
use crate::i18n::text_with;
use crate::platform::clock;
use crate::state::Deployment;
use egude_places::Place;
use leptos::prelude::*;

/// Beds in one line; nothing where nobody put any in.
pub(in crate::pages::elderly) fn text(place: &Place) -> Signal<Option<String>> {
    let beds = place.beds.clone();
    Signal::derive(move || {
        let beds = beds.as_ref()?;
        let days = clock::today().days_since(beds.as_of);
        let date = ("date", date_text(beds.as_of));
        let Some(free) = beds.free else {
            let total = ("n", beds.total?.to_string());
            return Some(text_with("place-beds-total", &[total]));
        };
        let free = ("n", free.to_string());
        let fresh = Deployment::get().read(|config| config.places.fresh_days);
        Some(if days > fresh {
            text_with("place-beds-old", &[free, ("days", days.to_string())])
        } else if free.1 == "0" {
            text_with("place-beds-none", &[date])
        } else {
            text_with("place-beds-free", &[free, date])
        })
    })
}
