//! What staff said later than a file stays, and nothing more than that.

use egude_contract::v1::places::{PlaceDeed, State, Why};

use crate::window::{THREE, Window, county, on_both};

on_both!(
    a_point_that_a_file_forgot_comes_back_with_its_correction,
    a_closure_that_has_begun_stays_as_it_is,
    a_cancelled_day_stays_with_the_stop_of_that_name,
    a_check_holds_only_for_what_was_checked,
    a_state_that_was_said_again_stays,
    more_closures_than_fit_never_open_a_closed_day,
);

fn edited(edit: impl FnOnce(&mut serde_json::Value)) -> String {
    let mut document: serde_json::Value = serde_json::from_str(THREE).unwrap();
    edit(&mut document);
    document.to_string()
}

fn close(from: &str, to: &str) -> PlaceDeed {
    PlaceDeed::Close {
        from: from.to_owned(),
        to: to.to_owned(),
        why: Why::Weather,
        hours: Vec::new(),
    }
}

async fn phones(window: &Window, id: &str, phone: &str) {
    let seen = window.place(&county(), id).await.unwrap();
    let mut place = seen.place;
    place.phones = vec![phone.to_owned()];
    let deed = PlaceDeed::Correct {
        place: Box::new(place),
        timetables: seen.timetables,
    };
    window.deed(&county(), id, deed).await.unwrap();
}

async fn a_point_that_a_file_forgot_comes_back_with_its_correction(window: Window) {
    let window = window.with_three().await;
    phones(&window, "sample-meals", "0479-0000009").await;
    let closed = close("2026-12-01", "2026-12-02");
    window
        .deed(&county(), "sample-meals", closed)
        .await
        .unwrap();
    let before = window.place(&county(), "sample-meals").await.unwrap();
    let forgot = edited(|file| {
        file["items"].as_array_mut().unwrap().remove(1);
    });
    window.import(&county(), &forgot).await.unwrap();
    assert_eq!(window.index().await.total, 2);
    let preview = window.preview(&county(), THREE).await.unwrap();
    assert_eq!(preview.counts.added, 1);
    assert_eq!(preview.kept[0].fields, ["closures", "phones"]);
    window.publish(&county(), &preview).await.unwrap();
    let meals = window.read("sample-meals").await;
    assert_eq!(meals.phones, ["0479-0000009"]);
    assert_eq!(meals.closures[0].to, "2026-12-02");
    let after = window.place(&county(), "sample-meals").await.unwrap();
    assert!(
        after.version > before.version,
        "whoever saw the one before is told"
    );
}

async fn a_closure_that_has_begun_stays_as_it_is(window: Window) {
    let window = window.with_three().await;
    let closed = close("2026-11-24", "2026-11-30");
    window.deed(&county(), "sample-day", closed).await.unwrap();
    window.at("2026-11-27T09:00:00+08:00");
    let preview = window.preview(&county(), THREE).await.unwrap();
    assert_eq!((preview.counts.same, preview.counts.changed), (3, 0));
    assert_eq!(preview.kept[0].fields, ["closures"]);
    window.publish(&county(), &preview).await.unwrap();
    let day = window.read("sample-day").await;
    assert_eq!(day.closures[0].from, "2026-11-24");
}

async fn a_cancelled_day_stays_with_the_stop_of_that_name(window: Window) {
    let window = window.with_three().await;
    let cancel = PlaceDeed::CancelStop {
        stop: "first".to_owned(),
        day: "2026-11-24".to_owned(),
        why: Why::Weather,
    };
    window.deed(&county(), "sample-van", cancel).await.unwrap();
    // A stop was put in before it and has its word now.
    let file = edited(|file| {
        let stops = file["items"][2]["stops"].as_array_mut().unwrap();
        let mut other = stops[0].clone();
        other["name"]["zh"] = "示例另一嘎查".into();
        stops[0]["id"] = "second".into();
        stops.insert(0, other);
    });
    window.import(&county(), &file).await.unwrap();
    let stops = window.read("sample-van").await.stops;
    assert!(stops[0].cancelled.is_empty(), "the van comes there");
    assert_eq!(stops[1].cancelled[0].day, "2026-11-24");
}

async fn a_check_holds_only_for_what_was_checked(window: Window) {
    let window = window.with_three().await;
    for id in ["sample-day", "sample-meals"] {
        window
            .deed(&county(), id, PlaceDeed::Confirm)
            .await
            .unwrap();
    }
    let other = THREE.replace("0479-0000002", "0479-0000008");
    window.import(&county(), &other).await.unwrap();
    let day = window.read("sample-day").await;
    assert_eq!(day.checked.unwrap().on, "2026-11-23");
    let meals = window.read("sample-meals").await;
    assert_eq!(meals.phones, ["0479-0000008"]);
    assert_eq!(meals.checked, None, "nobody has made sure of this number");
}

async fn a_state_that_was_said_again_stays(window: Window) {
    let paused = THREE.replacen("\"state\": \"open\"", "\"state\": \"paused\"", 1);
    window.import(&county(), &paused).await.unwrap();
    let said = PlaceDeed::State {
        state: State::Paused,
    };
    window.deed(&county(), "sample-day", said).await.unwrap();
    window.import(&county(), THREE).await.unwrap();
    assert_eq!(window.read("sample-day").await.state, State::Paused);
}

async fn more_closures_than_fit_never_open_a_closed_day(window: Window) {
    let window = window.with_three().await;
    let closed = close("2026-11-25", "2026-11-25");
    window.deed(&county(), "sample-day", closed).await.unwrap();
    let full = edited(|file| {
        let day = |n: u32| {
            let day = format!(
                "{}-{:02}-{:02}",
                2027 + n / 300,
                1 + n / 25 % 12,
                1 + n % 25
            );
            serde_json::json!({"from": day, "to": day, "why": "repair"})
        };
        file["items"][0]["closures"] = (0..60).map(day).collect();
    });
    window.import(&county(), &full).await.unwrap();
    let closures = window.read("sample-day").await.closures;
    assert_eq!(closures.len(), 61);
    assert_eq!(closures[0].from, "2026-11-25");
}
