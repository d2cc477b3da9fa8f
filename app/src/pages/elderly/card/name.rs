//! What a place is called, and what it is.

use crate::components::{Text, Up};
use crate::i18n::{Lang, msg_of};
use crate::state::Locale;
use egude_places::{LocalText, Place};
use leptos::prelude::*;

/// A text of the bureau in the language of the page, Chinese where there is no other.
pub(in crate::pages::elderly) fn local(words: &LocalText) -> String {
    own(words).unwrap_or(&words.zh).clone()
}

/// The same, in a language.
pub(in crate::pages::elderly) fn local_in(words: &LocalText, lang: Lang) -> String {
    let own = words.mn.as_ref().filter(|own| !own.is_empty());
    own.filter(|_| lang == Lang::Mongolian)
        .unwrap_or(&words.zh)
        .clone()
}

/// The Mongolian words, where the page is Mongolian and somebody wrote them.
fn own(words: &LocalText) -> Option<&String> {
    let mongolian = Locale::get().current() == Lang::Mongolian;
    let own = words.mn.as_ref().filter(|own| !own.is_empty());
    own.filter(|_| mongolian)
}

/// The same, following the language.
pub(in crate::pages::elderly) fn local_text(words: LocalText) -> Text {
    Signal::derive(move || local(&words))
}

/// Its name. Chinese in a Mongolian page is marked, so that it is read and broken as such.
pub(in crate::pages::elderly) fn view(place: &Place) -> AnyView {
    let name = place.name.clone();
    (move || {
        let foreign = own(&name).is_none() && Locale::get().current() == Lang::Mongolian;
        let lang = foreign.then_some("zh-CN");
        view! { <span lang=lang><Up text=Signal::stored(local(&name)) /></span> }
    })
    .into_any()
}

/// In a Mongolian page the Chinese name under the Mongolian one: it is what stands on the door.
pub(in crate::pages::elderly) fn beneath(place: &Place) -> AnyView {
    let name = place.name.clone();
    (move || {
        own(&name).map(|_| {
            let chinese = name.zh.clone();
            view! { <p class="place-other-name" lang="zh-CN">{chinese}</p> }
        })
    })
    .into_any()
}

/// What kind it is.
pub(in crate::pages::elderly) fn kind(place: &Place) -> Text {
    msg_of(format!("place-kind-{}", place.kind))
}
