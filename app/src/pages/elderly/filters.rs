//! What a place must be, with how many there would be.

use crate::components::{Checkboxes, Choice};
use crate::i18n::{msg, msg_of, text_with};
use crate::state::Places;
use crate::state::places::ForYou;
use egude_places::Kind;
use egude_places::find::{Class, Facets, Filter};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::str::FromStr;

/// Groups as families think: when, for whom, meals, how one gets along, whom one trusts.
const GROUPS: [(&str, &[Filter]); 5] = [
    ("when", &[Filter::OpenNow, Filter::OpenToday]),
    (
        "whom",
        &[
            Filter::TakesPartly,
            Filter::TakesFully,
            Filter::TakesDementia,
            Filter::FreeBeds,
        ],
    ),
    ("meals", &[Filter::HasMeals, Filter::Delivers]),
    (
        "way",
        &[
            Filter::LevelEntrance,
            Filter::SpeaksMongolian,
            Filter::Fetches,
            Filter::Medical,
        ],
    ),
    (
        "trust",
        &[Filter::Public, Filter::Graded, Filter::CheckedLately],
    ),
];

pub(super) fn view(places: Places) -> AnyView {
    let filters = chosen(
        move || places.asked.with(|asked| asked.filters.clone()),
        move |filters| places.ask(|asked| asked.filters = filters),
    );
    let group = |(word, of): (&'static str, &'static [Filter])| {
        let choices = of.iter().map(|filter| filter_choice(places, *filter));
        let legend = msg_of(format!("elderly-filter-{word}"));
        let id = format!("elderly-filter-{word}");
        view! { <Checkboxes id legend values=filters choices=choices.collect() /> }
    };
    // Nothing is cheaper for somebody who said nothing.
    let for_you = move || {
        let groups = ForYou::get().groups();
        (!groups.is_empty()).then(|| {
            let choices = vec![filter_choice(places, Filter::ForYouCheaper)];
            view! {
                <Checkboxes
                    id="elderly-filter-price"
                    legend=msg("elderly-filter-price")
                    values=filters
                    choices
                />
            }
        })
    };
    view! {
        <div class="finder-filters">
            {kinds(places)}
            {GROUPS.map(group).collect_view()}
            {for_you}
        </div>
    }
    .into_any()
}

/// The kinds of what is looked for, where there are several.
fn kinds(places: Places) -> AnyView {
    let kinds = chosen(
        move || places.asked.with(|asked| asked.kinds.clone()),
        move |kinds| places.ask(|asked| asked.kinds = kinds),
    );
    let classes = Memo::new(move |_| places.asked.with(|asked| asked.classes.clone()));
    (move || {
        let of: BTreeSet<Kind> = classes.with(|classes| {
            let kinds = classes.iter().flat_map(|class: &Class| class.kinds());
            kinds.copied().collect()
        });
        (of.len() > 1).then(|| {
            let choices = of.into_iter().map(|kind| {
                let name = msg_of(format!("place-kind-{kind}"));
                counted(places, kind.as_str(), name, move |facets| facets.kind(kind))
            });
            view! {
                <Checkboxes
                    id="elderly-kinds"
                    legend=msg("elderly-kinds")
                    values=kinds
                    choices=choices.collect()
                />
            }
        })
    })
    .into_any()
}

fn filter_choice(places: Places, filter: Filter) -> Choice {
    let name = msg_of(format!("filter-{filter}"));
    counted(places, filter.as_str(), name, move |facets| {
        facets.with(filter)
    })
}

/// A choice with the number that it leads to.
fn counted(
    places: Places,
    word: &'static str,
    name: Signal<String>,
    count: impl Fn(&Facets) -> usize + Send + Sync + 'static,
) -> Choice {
    let count = Memo::new(move |_| count(&places.found().facets));
    let label = Signal::derive(move || {
        let values = [("what", name.get()), ("n", count.get().to_string())];
        text_with("elderly-with-count", &values)
    });
    Choice::new(word, label)
}

/// The words that checkboxes know, kept the same as what is asked.
fn chosen<T: Copy + Ord + FromStr + AsWord + Send + Sync + 'static>(
    asked: impl Fn() -> BTreeSet<T> + Copy + Send + Sync + 'static,
    ask: impl Fn(BTreeSet<T>) + Copy + 'static,
) -> RwSignal<Vec<String>> {
    let words = move |all: &BTreeSet<T>| all.iter().map(|it| it.word().to_owned()).collect();
    let read = |words: &[String]| -> BTreeSet<T> {
        words.iter().filter_map(|word| word.parse().ok()).collect()
    };
    let values: RwSignal<Vec<String>> = RwSignal::new(words(&untrack(asked)));
    let same = Memo::new(move |_| asked());
    Effect::new(move |_| {
        let asked = same.get();
        if values.with_untracked(|values| read(values)) != asked {
            values.set(words(&asked));
        }
    });
    Effect::new(move |before: Option<()>| {
        let wanted = values.with(|values| read(values));
        if before.is_some() && wanted != untrack(asked) {
            ask(wanted);
        }
    });
    values
}

trait AsWord {
    fn word(self) -> &'static str;
}

impl AsWord for Filter {
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl AsWord for Kind {
    fn word(self) -> &'static str {
        self.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_filter_can_be_chosen_once() {
        let grouped: Vec<Filter> = GROUPS
            .iter()
            .flat_map(|(_, of)| of.iter().copied())
            .chain([Filter::ForYouCheaper])
            .collect();
        let all: BTreeSet<Filter> = grouped.iter().copied().collect();
        assert_eq!(all.len(), grouped.len());
        assert_eq!(all, Filter::ALL.iter().copied().collect());
    }
}
