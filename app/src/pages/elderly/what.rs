//! What a family looks for: six big buttons, each with how many there are.

use crate::components::{Up, upright};
use crate::i18n::{msg, msg_of};
use crate::state::Places;
use egude_places::find::Class;
use leptos::prelude::*;

/// Accessibility: toggle buttons in a named group; the number is part of the name.
pub(super) fn view(places: Places) -> AnyView {
    let tiles = Class::ALL.iter().map(|class| tile(places, Some(*class)));
    view! {
        <fieldset class="field">
            <legend class="legend">{msg("elderly-what")}</legend>
            <div class="finder-tiles">{tile(places, None)}{tiles.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn tile(places: Places, class: Option<Class>) -> AnyView {
    let word = class.map_or("any", Class::as_str);
    let name = msg_of(format!("elderly-class-{word}"));
    let on = Memo::new(move |_| {
        places.asked.with(|asked| match class {
            Some(class) => asked.classes.contains(&class),
            None => asked.classes.is_empty() && asked.kinds.is_empty(),
        })
    });
    let count = Memo::new(move |_| {
        let found = places.found();
        match class {
            Some(class) => found.facets.class(class),
            None => found.facets.any_class(),
        }
    });
    let press = move |_| {
        places.ask(|asked| {
            asked.kinds.clear();
            let chosen = class.filter(|class| !asked.classes.contains(class));
            asked.classes = chosen.into_iter().collect();
        });
    };
    view! {
        <button
            class="finder-tile"
            type="button"
            aria-pressed=move || on.get().to_string()
            on:click=press
        >
            <span class="finder-tile-name"><Up text=name /></span>
            " "
            <span class="finder-tile-count">{move || upright(&count.get().to_string())}</span>
        </button>
    }
    .into_any()
}
