//! The directory of service points.

use std::collections::BTreeSet;

use egude_contract::v1::ProblemCode;
use egude_places::{Point, Slice, SliceOf};

use super::{KNOWN, UNKNOWN, code};
use crate::{Backend, places::Places};

/// What every adapter that has the directory does alike.
pub(super) async fn told<B: Backend + Places>(backend: &B) {
    every_slice_that_the_index_names_is_there_and_is_what_it_says(backend).await;
    a_region_without_places_and_one_that_nobody_knows_are_told_apart(backend).await;
}

async fn every_slice_that_the_index_names_is_there_and_is_what_it_says<B: Places>(backend: &B) {
    let index = backend.index().await.expect("the index");
    let mut places = BTreeSet::new();
    for named in &index.slices {
        let slice = backend.slice(&named.region).await.expect("a named slice");
        assert_eq!(slice.digest, named.digest, "{}", named.region);
        assert_eq!(slice.items.len(), named.total as usize, "{}", named.region);
        let points = slice.items.iter().filter_map(|place| place.at.as_ref());
        for point in points {
            assert!(is_in_the_box(point, named), "{}: {point:?}", named.region);
        }
        assert!(index.sample || !has_samples(&slice), "{}", named.region);
        places.extend(slice.items.into_iter().map(|place| place.id));
    }
    assert_eq!(
        places.len(),
        index.total as usize,
        "no place in two banners"
    );
}

fn is_in_the_box(point: &Point, named: &SliceOf) -> bool {
    named.bounds.as_ref().is_some_and(|bounds| {
        (bounds.south..=bounds.north).contains(&point.lat)
            && (bounds.west..=bounds.east).contains(&point.lon)
    })
}

fn has_samples(slice: &Slice) -> bool {
    slice.sources.iter().any(|source| source.sample)
}

async fn a_region_without_places_and_one_that_nobody_knows_are_told_apart<B>(backend: &B)
where
    B: Backend + Places,
{
    let error = backend.slice(&code(UNKNOWN)).await.err();
    let error = error.expect("an unknown region is an error");
    assert_eq!(error.code(), ProblemCode::RegionUnknown.as_str());
    // Slices are those of banners; a league is none.
    let parent = backend.region(&code(KNOWN)).await.expect("one region");
    let parent = parent.parent.expect("it has a parent");
    let error = backend.slice(&parent).await.err();
    let error = error.expect("a region without a slice is an error");
    assert_eq!(error.code(), ProblemCode::NotFound.as_str());
    assert!(!error.is_passing(), "asking again would not help");
}
