//! A file becomes the directory, whole or not at all.

use egude_backend::places::Uploaded;
use egude_contract::v1::{
    ProblemCode,
    places::{ImportFault, ImportFaultCode, ImportPreview, PlaceDeed, PublishRequest, State, Why},
};

use crate::{
    room::said,
    window::{BANNER, THREE, Window, county, neighbour, on_both, staff},
};

on_both!(
    a_preview_publishes_nothing,
    a_file_with_a_fault_is_not_published_at_all,
    what_the_file_does_not_name_is_withdrawn_after_a_second_look,
    other_banners_stay_as_they_are,
    later_corrections_by_staff_stay_and_are_named,
    earlier_corrections_give_way,
    somebody_changed_something_meanwhile_is_said,
    nobody_imports_outside_their_regions,
    nobody_publishes_a_colleagues_file,
    the_same_file_again_changes_nothing,
    faults_that_stop_are_shown_first_and_all_are_counted,
);

/// The three, with what the file says of them later.
fn later() -> String {
    THREE.replace("2026-11-01", "2026-12-01")
}

async fn a_preview_publishes_nothing(window: Window) {
    let preview = window.preview(&county(), THREE).await.unwrap();
    assert!(preview.may);
    assert_eq!((preview.counts.added, preview.rows), (3, 3));
    assert_eq!(preview.scope, [BANNER]);
    assert_eq!(preview.added[0].name.zh, "示例日间照料中心");
    assert_eq!(window.index().await.total, 0);
}

async fn a_file_with_a_fault_is_not_published_at_all(window: Window) {
    let wrong = THREE.replace(
        "\"region\": \"152502000000\"",
        "\"region\": \"159999000000\"",
    );
    let preview = window.preview(&county(), &wrong).await.unwrap();
    assert!(!preview.may);
    let here = |fault: &&ImportFault| fault.code == ImportFaultCode::UnknownRegion;
    let fault = preview.faults.iter().find(here).unwrap();
    assert!(fault.stops && fault.line == 3);
    let refused = window.publish(&county(), &preview).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::ImportFaulty);
    assert_eq!(window.index().await.total, 0);
}

async fn what_the_file_does_not_name_is_withdrawn_after_a_second_look(window: Window) {
    let window = window.with_three().await;
    let fewer = without_van(&later());
    let preview = window.preview(&county(), &fewer).await.unwrap();
    assert_eq!(
        (preview.counts.gone, &*preview.gone[0].id),
        (1, "sample-van")
    );
    let unseen = PublishRequest {
        import: preview.import.clone(),
        gone: 0,
    };
    let places = &window.state.places;
    let refused = places
        .publish(&window.intent(), &county(), unseen)
        .await
        .unwrap_err();
    assert_eq!(refused.0.code, ProblemCode::StateChanged);
    assert_eq!(window.index().await.total, 3);
    window.publish(&county(), &preview).await.unwrap();
    assert_eq!(window.index().await.total, 2);
}

fn without_van(text: &str) -> String {
    let mut document: serde_json::Value = serde_json::from_str(text).unwrap();
    document["items"].as_array_mut().unwrap().truncate(2);
    document.to_string()
}

async fn other_banners_stay_as_they_are(window: Window) {
    let window = window.with_three().await;
    let league = staff("league", &["152500000000"]);
    let other = THREE
        .replace("152502001000", "152522100000")
        .replace("152502000000", "152522000000")
        .replace("152502200000", "152522100000")
        .replace("43.93", "44.02")
        .replace("116.08", "114.93");
    // The same ids in another banner would take them away here.
    let taken = window.preview(&league, &other).await.unwrap();
    assert!(!taken.may);
    assert!(
        taken
            .faults
            .iter()
            .any(|fault| fault.code == ImportFaultCode::Duplicate)
    );
    let other = other.replace("sample-", "other-");
    window.import(&league, &other).await.unwrap();
    assert_eq!(window.index().await.total, 6);
}

async fn later_corrections_by_staff_stay_and_are_named(window: Window) {
    let window = window.with_three().await;
    window.at("2026-12-02T09:00:00+08:00");
    let mut place = window.place(&county(), "sample-meals").await.unwrap().place;
    place.phones = vec!["0479-0000009".to_owned()];
    let deed = PlaceDeed::Correct {
        place: Box::new(place),
        timetables: Vec::new(),
    };
    window.deed(&county(), "sample-meals", deed).await.unwrap();
    let close = PlaceDeed::Close {
        from: "2026-12-03".to_owned(),
        to: "2026-12-03".to_owned(),
        why: Why::Weather,
        hours: Vec::new(),
    };
    window.deed(&county(), "sample-day", close).await.unwrap();
    let renamed = later().replace("示例助餐点", "示例助餐点（新）");
    let preview = window.preview(&county(), &renamed).await.unwrap();
    let kept: Vec<_> = preview
        .kept
        .iter()
        .map(|one| (&*one.id, &one.fields))
        .collect();
    assert_eq!(kept[0], ("sample-day", &vec!["closures".to_owned()]));
    assert_eq!(kept[1].0, "sample-meals");
    assert_eq!(kept[1].1, &["phones"]);
    window.publish(&county(), &preview).await.unwrap();
    let meals = window.read("sample-meals").await;
    assert_eq!(
        meals.name.zh, "示例助餐点（新）",
        "what nobody corrected is the file's"
    );
    assert_eq!(meals.phones, ["0479-0000009"]);
    assert_eq!(window.read("sample-day").await.closures.len(), 1);
}

async fn earlier_corrections_give_way(window: Window) {
    let window = window.with_three().await;
    let paused = PlaceDeed::State {
        state: State::Paused,
    };
    window.deed(&county(), "sample-day", paused).await.unwrap();
    window.at("2026-12-02T09:00:00+08:00");
    let preview = window.preview(&county(), &later()).await.unwrap();
    assert!(preview.kept.is_empty());
    window.publish(&county(), &preview).await.unwrap();
    assert_eq!(window.read("sample-day").await.state, State::Open);
}

async fn somebody_changed_something_meanwhile_is_said(window: Window) {
    let window = window.with_three().await;
    let preview = window.preview(&county(), &later()).await.unwrap();
    window
        .deed(&county(), "sample-day", PlaceDeed::Confirm)
        .await
        .unwrap();
    let refused = window.publish(&county(), &preview).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::StateChanged);
}

async fn nobody_imports_outside_their_regions(window: Window) {
    let preview = window.preview(&neighbour(), THREE).await.unwrap();
    assert!(!preview.may);
    assert!(
        preview
            .faults
            .iter()
            .any(|fault| fault.code == ImportFaultCode::NotYourRegion)
    );
    // A township may not speak for the whole banner.
    let township = staff("township", &["152502001000"]);
    let own = without_van(THREE);
    let preview = window.preview(&township, &own).await.unwrap();
    assert!(!preview.may, "it would withdraw its neighbours' points");
    let file = Uploaded {
        name: "x".to_owned(),
        datum: None,
        scope: Some("152500000000".parse().unwrap()),
        bytes: THREE.into(),
    };
    let refused: Result<ImportPreview, _> = said(
        window
            .state
            .places
            .preview(&window.intent(), &county(), file)
            .await,
    );
    assert_eq!(refused.unwrap_err().fields[0].pointer, "/query/scope");
}

async fn nobody_publishes_a_colleagues_file(window: Window) {
    let preview = window.preview(&county(), THREE).await.unwrap();
    let colleague = staff("colleague", &[BANNER]);
    let refused = window.publish(&colleague, &preview).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::NotFound);
}

async fn the_same_file_again_changes_nothing(window: Window) {
    let window = window.with_three().await;
    let before = window.index().await;
    window.at("2026-11-24T09:00:00+08:00");
    let preview = window.preview(&county(), THREE).await.unwrap();
    assert_eq!((preview.counts.same, preview.counts.changed), (3, 0));
    window.publish(&county(), &preview).await.unwrap();
    let after = window.index().await;
    assert_eq!(after.slices, before.slices);
    assert_eq!(after.as_of, before.as_of);
}

async fn faults_that_stop_are_shown_first_and_all_are_counted(window: Window) {
    let mut document: serde_json::Value = serde_json::from_str(THREE).unwrap();
    let one = document["items"][1].clone();
    let items = document["items"].as_array_mut().unwrap();
    // Each is like the first, which does not stop; the last is nowhere, which does.
    items.extend((0..700).map(|n| {
        let mut one = one.clone();
        one["id"] = format!("sample-like-{n}").into();
        one
    }));
    items.last_mut().unwrap()["region"] = "159999000000".into();
    let preview = window
        .preview(&county(), &document.to_string())
        .await
        .unwrap();
    assert!(!preview.may);
    assert!(preview.faults.iter().any(|fault| fault.stops));
    let all = preview.faults.len() + usize::try_from(preview.more_faults).unwrap();
    assert_eq!((preview.faults.len(), all), (500, 700));
}
