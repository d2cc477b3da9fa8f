//! What is chosen, each to be taken off by one press.

use super::places_named;
use crate::components::{Button, ButtonKind, Icon, Text, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::platform::focus;
use crate::state::Places;
use crate::state::places::{Asked, Look};
use egude_domain::RegionCode;
use egude_places::Kind;
use egude_places::find::{Class, Filter};
use leptos::prelude::*;

/// One thing that is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Chip {
    Words(String),
    Region(RegionCode),
    Class(Class),
    Kind(Kind),
    Filter(Filter),
}

impl Chip {
    fn of(asked: &Asked) -> Vec<Self> {
        let words = (!asked.text.trim().is_empty()).then(|| Self::Words(asked.text.clone()));
        let region = asked.region.clone().map(Self::Region);
        let classes = asked.classes.iter().copied().map(Self::Class);
        let kinds = asked.kinds.iter().copied().map(Self::Kind);
        let filters = asked.filters.iter().copied().map(Self::Filter);
        words
            .into_iter()
            .chain(region)
            .chain(classes)
            .chain(kinds)
            .chain(filters)
            .collect()
    }

    fn take_off(&self, asked: &mut Asked) {
        match self {
            Self::Words(_) => asked.text.clear(),
            Self::Region(_) => asked.region = None,
            Self::Class(class) => {
                asked.classes.remove(class);
                asked.kinds.clear();
            }
            Self::Kind(kind) => {
                asked.kinds.remove(kind);
            }
            Self::Filter(filter) => {
                asked.filters.remove(filter);
            }
        }
    }

    fn name(&self, places: Places) -> Text {
        match self.clone() {
            Self::Words(text) => {
                Signal::derive(move || text_with("elderly-chip-words", &[("text", text.clone())]))
            }
            Self::Region(code) => Signal::derive(move || places_named(places, &code)),
            Self::Class(class) => msg_of(format!("elderly-class-{class}")),
            Self::Kind(kind) => msg_of(format!("place-kind-{kind}")),
            Self::Filter(filter) => msg_of(format!("filter-{filter}")),
        }
    }
}

/// Accessibility: a named list of buttons, each saying what it takes off; the focus goes to the
/// count when the button is gone.
pub(super) fn view(places: Places) -> AnyView {
    let chips = Memo::new(move |_| places.asked.with(Chip::of));
    let any = Memo::new(move |_| chips.with(|chips| !chips.is_empty()));
    let several = Memo::new(move |_| chips.with(|chips| chips.len() > 1));
    let clear = move |()| {
        places.ask(|asked| {
            let (order, look): (_, Look) = (asked.order, asked.look);
            *asked = Asked {
                order,
                look,
                ..Asked::default()
            };
        });
        focus::quietly_soon(super::list::COUNT);
    };
    view! {
        <Show when=move || any.get()>
            <section class="finder-chips no-print" aria-label=msg("elderly-chips")>
                <ul class="chips">
                    <For each=move || chips.get() key=Clone::clone let:chip>
                        {one(places, &chip)}
                    </For>
                </ul>
                <Show when=move || several.get()>
                    <Button label=msg("elderly-chips-clear") kind=ButtonKind::Quiet on_press=clear />
                </Show>
            </section>
        </Show>
    }
    .into_any()
}

fn one(places: Places, chip: &Chip) -> AnyView {
    let name = chip.name(places);
    let chip = chip.clone();
    let named = move || text_with("elderly-chip-off", &[("what", name.get())]);
    let take_off = move |_| {
        places.ask(|asked| chip.take_off(asked));
        focus::quietly_soon(super::list::COUNT);
    };
    view! {
        <li>
            <button class="chip" type="button" aria-label=named on:click=take_off>
                <span><Up text=name /></span>
                <Icon name="close" />
            </button>
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_chosen_can_be_taken_off() {
        let mut asked = Asked {
            text: "食堂".to_owned(),
            region: "152502000000".parse().ok(),
            classes: [Class::Meals].into(),
            kinds: [Kind::Meals].into(),
            filters: [Filter::OpenNow, Filter::Medical].into(),
            ..Asked::default()
        };
        let chips = Chip::of(&asked);
        assert_eq!(chips.len(), 6);
        for chip in chips {
            chip.take_off(&mut asked);
        }
        assert_eq!(asked, Asked::default());
    }
}
