//! What residents read.

use crate::window::{BANNER, OTHER_BANNER, Window, county, on_both};
use egude_contract::v1::places::PlaceDeed;

on_both!(
    an_empty_directory_is_a_directory,
    the_index_names_what_the_slices_hold,
    only_the_slice_that_changed_has_another_name,
    the_sample_comes_and_goes_and_never_touches_what_was_published,
    the_sample_does_not_stay_beside_what_was_published,
    what_reads_the_same_is_as_of_the_same_day,
);

async fn an_empty_directory_is_a_directory(window: Window) {
    let index = window.index().await;
    assert_eq!((index.total, index.slices.len()), (0, 0));
    assert!(window.slice(BANNER).await.is_none());
}

async fn the_index_names_what_the_slices_hold(window: Window) {
    let window = window.with_three().await;
    let index = window.index().await;
    assert_eq!(
        (index.total, index.slices.len(), index.sample),
        (3, 1, true)
    );
    let slice = window.slice(BANNER).await.unwrap();
    assert_eq!(slice.digest, index.slices[0].digest);
    assert_eq!(slice.items.len(), 3);
    assert!(slice.readings["餐"].split(' ').any(|one| one == "can"));
    let day = slice
        .items
        .iter()
        .find(|place| place.id == "sample-day")
        .unwrap();
    let hours = &slice.timetables[usize::from(day.hours.unwrap())];
    assert_eq!(hours.weekly[0].to, "17:30");
    assert_eq!(
        slice.sources[usize::from(day.source)].publisher,
        "示例民政局"
    );
}

async fn only_the_slice_that_changed_has_another_name(window: Window) {
    let window = window.with_three().await;
    let other = super::window::THREE
        .replace("152502001000", "152522100000")
        .replace("152502000000", OTHER_BANNER)
        .replace("152502200000", "152522100000")
        .replace("43.93", "44.02")
        .replace("116.08", "114.93")
        .replace("sample-", "other-");
    window
        .import(&crate::window::neighbour(), &other)
        .await
        .unwrap();
    let before = window.index().await;
    window
        .deed(&county(), "sample-day", PlaceDeed::Confirm)
        .await
        .unwrap();
    let after = window.index().await;
    assert_eq!(before.slices.len(), 2);
    assert_ne!(before.digest, after.digest);
    assert_ne!(before.slices[0].digest, after.slices[0].digest);
    assert_eq!(before.slices[1], after.slices[1]);
}

async fn the_sample_comes_and_goes_and_never_touches_what_was_published(window: Window) {
    let window = window.again(true).await;
    let index = window.index().await;
    assert!(index.total > 0 && index.sample);
    let window = window.again(false).await;
    assert_eq!(window.index().await.total, 0);
    let own = super::window::THREE.replace(r#", "sample": true"#, "");
    window.import(&county(), &own).await.unwrap();
    let window = window.again(true).await;
    assert_eq!(window.index().await.total, 3);
    let window = window.again(false).await;
    assert_eq!(window.index().await.total, 3);
}

async fn the_sample_does_not_stay_beside_what_was_published(window: Window) {
    let window = window.again(true).await;
    let own = super::window::THREE.replace(r#", "sample": true"#, "");
    window.import(&county(), &own).await.unwrap();
    assert!(window.index().await.total > 3, "other banners' samples");
    let window = window.again(false).await;
    let index = window.index().await;
    assert_eq!((index.total, index.sample), (3, false));
}

async fn what_reads_the_same_is_as_of_the_same_day(window: Window) {
    let window = window.with_three().await;
    let before = window.index().await;
    window.at("2026-11-24T09:00:00+08:00");
    let open = PlaceDeed::State {
        state: egude_contract::v1::places::State::Open,
    };
    window.deed(&county(), "sample-day", open).await.unwrap();
    assert_eq!(window.index().await, before);
}
