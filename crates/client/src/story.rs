//! What every adapter does alike, told once and run on each.
//!
//! The back end must know the region 152502000000 with a parent and children,
//! and not know 999999000000.

mod places;

use egude_contract::v1::ProblemCode;
use egude_domain::RegionCode;

use crate::{Backend, ClientError, Region, places::Places};

/// Runs the story and panics where the adapter departs from it.
pub async fn run<B: Backend + Places>(backend: &B) {
    a_back_end_says_how_it_is(backend).await;
    regions_form_one_tree(backend).await;
    an_unknown_region_is_a_problem_not_an_empty_answer(backend).await;
    every_known_region_has_a_rates_document(backend).await;
    a_place_has_its_own_offices_first_and_then_those_above_it(backend).await;
    places::told(backend).await;
}

const KNOWN: &str = "152502000000";
const UNKNOWN: &str = "999999000000";

fn code(text: &str) -> RegionCode {
    text.parse().expect("the story's codes are codes")
}

async fn a_back_end_says_how_it_is<B: Backend>(backend: &B) {
    let health = backend.health().await.expect("health answers");
    assert!(!health.version.is_empty());
}

async fn regions_form_one_tree<B: Backend>(backend: &B) {
    let all = backend.regions(None).await.expect("all regions");
    assert!(
        all.is_sorted_by(|a, b| a.code < b.code),
        "sorted by code, none twice"
    );
    let known = |code: &RegionCode| all.iter().any(|region| region.code == *code);
    assert!(
        all.iter()
            .filter_map(|region| region.parent.as_ref())
            .all(known),
        "no orphans"
    );
    let one = backend.region(&code(KNOWN)).await.expect("one region");
    assert!(all.contains(&one), "alone and in the list it is the same");
    let parent = one.parent.clone().expect("it has a parent");
    let siblings = backend
        .regions(Some(&parent))
        .await
        .expect("children of a region");
    assert!(siblings.contains(&one));
    assert!(
        siblings
            .iter()
            .all(|region: &Region| region.parent.as_ref() == Some(&parent))
    );
    let children = backend
        .regions(Some(&one.code))
        .await
        .expect("children of a region");
    assert!(!children.is_empty());
    let leaf = backend
        .regions(Some(&children[0].code))
        .await
        .expect("children of a leaf");
    assert!(
        leaf.is_empty(),
        "a region without children has an empty list"
    );
}

async fn an_unknown_region_is_a_problem_not_an_empty_answer<B: Backend>(backend: &B) {
    let unknown = code(UNKNOWN);
    let answers = [
        backend.region(&unknown).await.err(),
        backend.regions(Some(&unknown)).await.err(),
        backend.rates(&unknown, None).await.err(),
        backend.offices(&unknown).await.err(),
    ];
    for error in answers {
        let error = error.expect("an unknown region is an error");
        assert_eq!(error.code(), ProblemCode::RegionUnknown.as_str());
        assert!(!error.is_passing(), "asking again would not help");
        assert!(matches!(error, ClientError::Problem { .. }));
    }
}

async fn every_known_region_has_a_rates_document<B: Backend>(backend: &B) {
    for region in backend.regions(None).await.expect("all regions") {
        assert!(
            backend.rates(&region.code, None).await.is_ok(),
            "{}",
            region.code
        );
    }
    let day = "2026-11-21".parse().expect("the story's day is a day");
    assert!(backend.rates(&code(KNOWN), Some(day)).await.is_ok());
}

async fn a_place_has_its_own_offices_first_and_then_those_above_it<B: Backend>(backend: &B) {
    for region in backend.regions(None).await.expect("all regions") {
        let offices = backend.offices(&region.code).await.expect("offices");
        let upwards: Vec<RegionCode> = region.code.upwards().collect();
        let levels: Option<Vec<usize>> = offices
            .iter()
            .map(|office| upwards.iter().position(|place| *place == office.region))
            .collect();
        let levels = levels.expect("of the place and those above it, and of no other");
        assert!(levels.is_sorted(), "{}: the nearest first", region.code);
        if let Some(parent) = &region.parent {
            let above = backend.offices(parent).await.expect("offices");
            assert!(offices.ends_with(&above), "{}", region.code);
        }
    }
}
