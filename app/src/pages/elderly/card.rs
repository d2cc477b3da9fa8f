//! One place in a few lines: what a family asks first. The list, the shortlist and the places near
//! one that is gone show the same card.

pub(super) mod beds;
pub(super) mod day;
pub(super) mod far;
pub(super) mod marks;
pub(super) mod name;
pub(super) mod opening;
pub(super) mod price;
pub(super) mod stop;

use super::address::Address;
use super::saved;
use crate::components::{Icon, Text, Up};
use crate::config::Device;
use crate::i18n::{msg, text_with};
use crate::state::Deployment;
use egude_places::Place;
use egude_places::find::Entry;
use leptos::prelude::*;

/// The card of a place.
///
/// Accessibility: an article named by its heading, which is the link; what else can be pressed names
/// the place it is about.
pub(super) fn view(entry: &Entry) -> AnyView {
    with(entry, None)
}

/// The card with one more thing to be pressed.
pub(super) fn with(entry: &Entry, more: Option<AnyView>) -> AnyView {
    let place = entry.place();
    let id = format!("place-{}", place.id);
    let named_by = id.clone();
    let to = Address::Place(place.id.clone()).path();
    view! {
        <article class="card place-card" aria-labelledby=named_by data-place=place.id.clone()>
            <h3 class="place-name" id=id>
                <a href=to>{name::view(place)}</a>
            </h3>
            {name::beneath(place)}
            <p class="place-kind">{name::kind(place)} {marks::sample(entry)}</p>
            {line("house-pin", far::text(place), "far")}
            {state(entry)}
            {line("tag", price::text(place), "price")}
            {line("bed", beds::text(place), "beds")}
            {marks::view(place)}
            <p class="place-checked quiet"><Up text=marks::checked(place) /></p>
            <div class="place-acts">
                {call(place)}
                {saved::button(entry)}
                {more}
            </div>
        </article>
    }
    .into_any()
}

/// Open now with the next change, or where it stands next.
pub(super) fn state(entry: &Entry) -> AnyView {
    if stop::is_mobile(entry) {
        return stop::next(entry);
    }
    opening::view(entry)
}

/// A line that is not there while it has nothing to say.
pub(super) fn line(icon: &'static str, words: Signal<Option<String>>, of: &'static str) -> AnyView {
    (move || {
        words.get().map(|words| {
            view! {
                <p class="place-line" data-of=of>
                    <Icon name=icon />
                    <span><Up text=Signal::stored(words) /></span>
                </p>
            }
        })
    })
    .into_any()
}

/// Whether this is a hall's screen, which cannot dial.
pub(super) fn is_shared() -> bool {
    Deployment::get().read(|config| config.device == Device::Kiosk)
}

/// A number to be read.
pub(super) fn number_alone(number: &str) -> AnyView {
    view! {
        <p class="place-line" data-of="phone">
            <Icon name="phone" />
            <span>{number.to_owned()}</span>
        </p>
    }
    .into_any()
}

/// The first number, to be dialled.
fn call(place: &Place) -> Option<AnyView> {
    let number = place.phones.first()?.clone();
    if is_shared() {
        return Some(number_alone(&number));
    }
    let words = place.name.clone();
    let named: Text =
        Signal::derive(move || text_with("place-call-named", &[("name", name::local(&words))]));
    Some(
        view! {
            <a class="button" data-variant="secondary" href=format!("tel:{number}") aria-label=named>
                <Icon name="phone" />
                <span>{msg("place-call")}</span>
            </a>
        }
        .into_any(),
    )
}
