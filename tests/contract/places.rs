//! The directory of service points: the app's side against the real router, and both sides' shapes.

mod desk;
mod shapes;

use egude_client::{
    Backend as _, Files, Memory, ProblemCode,
    places::{PlaceReport, Places as _, ReportAbout, Reporting as _},
    story,
};
use egude_places::{Index, Slice};
use egude_rules::Rates;

use super::{InProcess, World, files, world};

/// The whole directory.
async fn all(world: &World) -> (Index, Vec<Slice>) {
    let index = world.client.index().await.unwrap();
    let mut slices = Vec::new();
    for named in &index.slices {
        slices.push(world.client.slice(&named.region).await.unwrap());
    }
    (index, slices)
}

pub(super) fn report(place: &str) -> PlaceReport {
    PlaceReport {
        place: place.to_owned(),
        digest: None,
        about: vec![ReportAbout::Hours, ReportAbout::Phone],
        text: Some("示例".to_owned()),
        phone: None,
        language: "zh-CN".to_owned(),
    }
}

#[tokio::test]
async fn the_sample_directory_is_whole_and_says_that_it_is_one() {
    let world = world().await;
    let (index, slices) = all(&world).await;
    assert!(index.sample && index.calendar.is_some());
    assert!(slices.len() > 1 && index.total > 2);
    let items = slices.iter().flat_map(|slice| &slice.items);
    assert!(items.clone().any(|place| place.hours.is_some()));
    assert!(items.clone().any(|place| !place.stops.is_empty()));
}

#[tokio::test]
async fn the_same_directory_in_memory_tells_the_same_story() {
    let world = world().await;
    let regions = world.client.regions(None).await.unwrap();
    let (index, slices) = all(&world).await;
    let memory = Memory::<Rates>::new(regions, Vec::new());
    story::run(&memory.with_places(index, slices)).await;
}

#[tokio::test]
async fn exported_files_hold_what_the_back_end_answers() {
    let world = world().await;
    let (files, _folder) = files().await;
    let files: &Files<InProcess, Rates> = &files;
    let (index, slices) = all(&world).await;
    let from_files = files.index().await.unwrap();
    assert_eq!(
        (
            from_files.total,
            from_files.sample,
            &from_files.calendar,
            &from_files.words
        ),
        (index.total, index.sample, &index.calendar, &index.words)
    );
    for (named, slice) in index.slices.iter().zip(&slices) {
        assert!(from_files.slices.contains(named), "{}", named.region);
        let other = files.slice(&named.region).await.unwrap();
        // Each was written at its own time.
        let other = Slice {
            as_of: slice.as_of,
            ..other
        };
        assert_eq!(other, *slice, "{}", named.region);
    }
}

#[tokio::test]
async fn a_report_arrives_once_under_its_name_and_not_at_a_place_that_is_not_there() {
    let world = world().await;
    let (_, slices) = all(&world).await;
    let there = report(&slices[0].items[0].id);
    let client = &world.client;
    let first = client.report_place("intent0000000001", &there).await;
    let again = client.report_place("intent0000000001", &there).await;
    assert_eq!(first.unwrap(), again.unwrap());
    let gone = report("nowhere");
    let refused = client.report_place("intent0000000002", &gone).await;
    assert!(refused.unwrap_err().is(ProblemCode::NotFound));
    let empty = PlaceReport {
        about: Vec::new(),
        text: None,
        phone: Some("123".to_owned()),
        ..there
    };
    let refused = client.report_place("intent0000000003", &empty).await;
    let refused = refused.unwrap_err();
    let fields = refused.fields().iter().map(|field| field.pointer.as_str());
    assert_eq!(fields.collect::<Vec<_>>(), ["/about", "/phone"]);
    assert!(refused.is_refused());
}
