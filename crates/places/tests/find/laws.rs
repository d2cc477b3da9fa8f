use crate::{ask, made, model};
use egude_places::{
    Group, Kind,
    find::{Around, But, Class, Directory, Filter, Order, Query},
};
use proptest::{collection::btree_set, prelude::*, sample::select};
use std::sync::Arc;

const GROUPS: &[Group] = &[Group::Age80, Group::Dibao];

fn around(hours: i64) -> Around<'static> {
    Around {
        now: made::now().plus(hours * 3600),
        calendar: None,
        for_you: GROUPS,
    }
}

fn query() -> impl Strategy<Value = Query> {
    let texts = ["", "", "", "食堂", "ru", "ᠰᠠᠷᠠ", "东街", "ydj", "第2旗"];
    let places = [(99, 0), (99, 0), (2, 0), (2, 3)];
    (
        select(texts.to_vec()),
        select(places.to_vec()),
        btree_set(select(Class::ALL), 0..2),
        btree_set(select(Kind::ALL), 0..3),
        btree_set(select(Filter::ALL), 0..3),
        select(Order::ALL),
        select(vec![None, Some(0.0), Some(5_000.0)]),
    )
        .prop_map(
            |(text, (banner, town), classes, kinds, filters, order, within)| Query {
                text: text.to_owned(),
                region: (banner < 99).then(|| made::region(banner, town)),
                classes,
                kinds,
                filters,
                order,
                origin: within.and_then(|within_m| {
                    let origin = ask::near().origin?;
                    Some(egude_places::find::Origin { within_m, ..origin })
                }),
            },
        )
}

fn made_up(seed: u64) -> Directory {
    Directory::new(made::slices(seed, 150), &made::index(), &made::names())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn all_that_fits_is_found_and_nothing_else(seed in 0_u64..9, query in query(), hours in 0_i64..200) {
        let (directory, around) = (made_up(seed), around(hours));
        let found = directory.search(&query, &around);
        let with_text = Query { text: query.text.clone(), ..Query::default() };
        let texts = directory.search(&with_text, &around);
        let mut fits: Vec<usize> = texts.hits.iter().map(|hit| hit.entry).collect();
        fits.retain(|entry| {
            let place = &directory.places()[*entry];
            let filter = |filter: &Filter| model::fits(place, place.timetable(), *filter, &around);
            query.region.as_ref().is_none_or(|region| model::in_region(place, region))
                && model::is_what(place, &query)
                && query.filters.iter().all(filter)
        });
        fits.sort_unstable();
        let mut hits: Vec<usize> = found.hits.iter().map(|hit| hit.entry).collect();
        hits.sort_unstable();
        prop_assert_eq!(hits, fits);
    }

    #[test]
    fn a_count_is_what_a_press_will_give(seed in 0_u64..9, query in query(), hours in 0_i64..200) {
        let (directory, around) = (made_up(seed), around(hours));
        let facets = directory.search(&query, &around).facets;
        let total = |query: &Query| directory.search(query, &around).total();
        for filter in Filter::ALL.iter().copied() {
            let (mut with, mut without) = (query.clone(), query.clone());
            with.filters.insert(filter);
            without.filters.remove(&filter);
            prop_assert_eq!(facets.with(filter), total(&with), "{}", filter);
            prop_assert_eq!(facets.without(filter), total(&without), "without {}", filter);
        }
        let what = |classes, kinds| Query { classes, kinds, ..query.clone() };
        for class in Class::ALL.iter().copied() {
            prop_assert_eq!(facets.class(class), total(&what([class].into(), [].into())));
        }
        for kind in Kind::ALL.iter().copied() {
            let only = what(query.classes.clone(), [kind].into());
            prop_assert_eq!(facets.kind(kind), total(&only));
        }
        prop_assert_eq!(facets.any_class(), total(&what([].into(), [].into())));
        prop_assert_eq!(facets.any_kind(), total(&what(query.classes.clone(), [].into())));
    }

    #[test]
    fn the_order_does_not_depend_on_which_slice_came_first(seed in 0_u64..9, query in query()) {
        let mut slices = made::slices(seed, 150);
        let first = Directory::new(slices.clone(), &made::index(), &made::names());
        slices.reverse();
        let mut second = Directory::new(slices.split_off(5), &made::index(), &made::names());
        for slice in slices {
            second.add(slice);
        }
        let around = around(0);
        let one = ask::ids(&first, &first.search(&query, &around));
        let two = ask::ids(&second, &second.search(&query, &around));
        prop_assert_eq!(one, two);
    }

    #[test]
    fn a_directory_that_was_asked_before_says_the_same(
        seed in 0_u64..9,
        query in query(),
        hours in prop::collection::vec(0_i64..300, 1..5),
    ) {
        let directory = made_up(seed);
        let mut last = None;
        for hours in &hours {
            last = Some(directory.search(&query, &around(*hours)));
        }
        let fresh = made_up(seed).search(&query, &around(*hours.last().unwrap()));
        prop_assert_eq!(last.unwrap(), fresh);
    }

    #[test]
    fn what_fits_almost_fits_without_what_is_said(seed in 0_u64..9, query in query()) {
        let (directory, around) = (made_up(seed), around(0));
        let found = directory.search(&query, &around);
        prop_assert!(found.hits.is_empty() || found.near_misses.is_empty());
        for miss in &found.near_misses {
            let mut other = query.clone();
            match miss.but {
                But::Filter(filter) => _ = other.filters.remove(&filter),
                But::What => (other.classes, other.kinds) = Default::default(),
                But::Text => other.text = String::new(),
                But::Region => other.region = None,
            }
            let other = directory.search(&other, &around);
            prop_assert!(other.hits.iter().any(|hit| hit.entry == miss.hit.entry), "{:?}", miss);
        }
    }

    #[test]
    fn whatever_is_typed_nothing_breaks(text in "\\PC{0,80}") {
        made_up(1).search(&ask::text(&text), &around(0));
    }
}

#[test]
fn a_slice_that_comes_again_takes_the_place_of_the_old_one() {
    let slices = made::slices(1, 130);
    let mut directory = Directory::new(slices.clone(), &made::index(), &made::names());
    let mut slice = slices[4].as_ref().clone();
    slice.items.truncate(3);
    directory.add(Arc::new(slice));
    assert_eq!(directory.places().len(), 123);
    assert_eq!(directory.search(&ask::near(), &around(0)).total(), 123);
    let gone = &slices[4].items[5].id;
    assert_eq!(directory.by_id(gone), None);
}
