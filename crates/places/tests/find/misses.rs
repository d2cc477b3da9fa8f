use crate::{ask, made};
use egude_places::{
    Kind,
    find::{But, Class, Filter, Query},
};

#[test]
fn what_lacks_one_filter_is_offered_the_nearest_first_and_says_which() {
    let mut far = ask::place("far", Kind::Meals, "甲");
    far.ride = true;
    far.at = Some(made::point(44.5, 116.0));
    let mut near = far.clone();
    (near.id, near.at) = ("near".to_owned(), Some(made::here()));
    let mut neither = near.clone();
    (neither.id, neither.ride) = ("neither".to_owned(), false);
    for place in [&mut far, &mut near, &mut neither] {
        place.languages = Vec::new();
    }
    let directory = ask::directory(vec![far, near, neither]);
    let query = Query {
        filters: [Filter::Fetches, Filter::SpeaksMongolian].into(),
        ..ask::near()
    };
    let found = directory.search(&query, &ask::around());
    assert!(found.hits.is_empty());
    let misses = found.near_misses.iter().map(|miss| {
        let place = &directory.places()[miss.hit.entry];
        (place.id.as_str(), miss.but)
    });
    let but = But::Filter(Filter::SpeaksMongolian);
    assert_eq!(misses.collect::<Vec<_>>(), [("near", but), ("far", but)]);
}

#[test]
fn another_sort_of_place_another_name_or_another_banner_is_offered_last() {
    let mut elsewhere = ask::place("elsewhere", Kind::Rental, "轮椅");
    elsewhere.region = made::region(5, 1);
    let directory = ask::directory(vec![
        ask::place("canteen", Kind::Meals, "阳光食堂"),
        ask::place("home", Kind::HomePublic, "春晖敬老院"),
        elsewhere,
    ]);
    let buts = |query: &Query| {
        let found = directory.search(query, &ask::around());
        assert!(found.hits.is_empty());
        let misses = found.near_misses.iter();
        misses
            .map(|miss| (directory.places()[miss.hit.entry].id.clone(), miss.but))
            .collect::<Vec<_>>()
    };
    let named = Query {
        classes: [Class::LiveIn].into(),
        ..ask::text("阳光")
    };
    assert_eq!(buts(&named), [("canteen".to_owned(), But::What)]);
    // It is a canteen, though not of that name.
    assert_eq!(
        buts(&ask::text("如意食堂2号店")),
        [("canteen".to_owned(), But::Text)]
    );
    let here = Query {
        region: Some(made::region(0, 0)),
        classes: [Class::Rental].into(),
        ..ask::near()
    };
    assert_eq!(
        buts(&here).last(),
        Some(&("elsewhere".to_owned(), But::Region))
    );
}
