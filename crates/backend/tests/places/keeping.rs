//! Staff keep what is written true.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    places::{PlaceDeed, PlaceDeedRequest, Span, State, Why},
};

use crate::{
    room::said,
    window::{Window, county, neighbour, on_both, staff},
};

on_both!(
    who_confirms_stands_there_with_the_day,
    a_correction_is_read_by_residents_and_stands_on_the_record,
    a_colleague_was_quicker_is_said_and_nothing_is_changed,
    staff_of_another_banner_neither_see_nor_change_it,
    a_township_keeps_its_own_points_only,
    a_day_is_closed_and_opened_again,
    a_van_is_cancelled_only_on_a_day_on_which_it_comes,
    a_wrong_correction_is_refused_at_its_member,
    a_double_press_is_one_deed,
    days_that_are_over_leave_room_for_others,
    hours_that_are_none_are_refused_at_their_place,
);

async fn who_confirms_stands_there_with_the_day(window: Window) {
    let window = window.with_three().await;
    let seen = window
        .deed(&county(), "sample-day", PlaceDeed::Confirm)
        .await
        .unwrap();
    let checked = window.read("sample-day").await.checked.unwrap();
    assert_eq!(
        (checked.on.as_str(), checked.by.as_str()),
        ("2026-11-23", "示例民政局")
    );
    assert_eq!((seen.version, seen.deeds[0].who.as_str()), (2, "county"));
}

async fn a_correction_is_read_by_residents_and_stands_on_the_record(window: Window) {
    let window = window.with_three().await;
    let seen = window.place(&county(), "sample-day").await.unwrap();
    let mut place = seen.place.clone();
    place.phones = vec!["0479-0000009".to_owned()];
    let mut hours = seen.timetables.clone();
    "18:00".clone_into(&mut hours[0].weekly[0].to);
    let deed = PlaceDeed::Correct {
        place: Box::new(place),
        timetables: hours,
    };
    let seen = window.deed(&county(), "sample-day", deed).await.unwrap();
    assert_eq!(window.read("sample-day").await.phones, ["0479-0000009"]);
    let slice = window.slice(crate::window::BANNER).await.unwrap();
    assert_eq!(slice.timetables[0].weekly[0].to, "18:00");
    let members: Vec<&str> = seen.deeds[0]
        .changes
        .iter()
        .map(|one| &*one.member)
        .collect();
    assert_eq!(members, ["checked", "phones", "timetable"]);
    let phones = &seen.deeds[0].changes[1];
    assert_eq!(phones.before, Some(serde_json::json!(["0479-0000001"])));
    assert_eq!(phones.after, Some(serde_json::json!(["0479-0000009"])));
}

async fn a_colleague_was_quicker_is_said_and_nothing_is_changed(window: Window) {
    let window = window.with_three().await;
    window
        .deed(&county(), "sample-day", PlaceDeed::Confirm)
        .await
        .unwrap();
    let asked = PlaceDeedRequest {
        version: 1,
        deed: PlaceDeed::State {
            state: State::Paused,
        },
    };
    let places = &window.state.places;
    let late = places
        .deed(&window.intent(), &county(), "sample-day", asked)
        .await;
    let refused = late.unwrap_err().0;
    assert_eq!(refused.code, ProblemCode::StateChanged);
    assert_eq!(window.read("sample-day").await.state, State::Open);
}

async fn staff_of_another_banner_neither_see_nor_change_it(window: Window) {
    let window = window.with_three().await;
    let refused = window.place(&neighbour(), "sample-day").await.unwrap_err();
    let nothing = window.place(&neighbour(), "no-such").await.unwrap_err();
    assert_eq!(refused, nothing, "no hint that it exists");
    let asked = PlaceDeedRequest {
        version: 1,
        deed: PlaceDeed::Confirm,
    };
    let places = &window.state.places;
    let refused = places
        .deed(&window.intent(), &neighbour(), "sample-day", asked)
        .await;
    assert_eq!(refused.unwrap_err().0.code, ProblemCode::NotFound);
    let list = places.staff_places(&neighbour(), None).await.unwrap();
    assert!(list.items.is_empty());
    let all = places.staff_places(&county(), None).await.unwrap();
    assert_eq!(all.items.len(), 3);
}

async fn a_township_keeps_its_own_points_only(window: Window) {
    let window = window.with_three().await;
    let who = staff("township", &["152502001000"]);
    let list = window.state.places.staff_places(&who, None).await.unwrap();
    let ids: Vec<&str> = list.items.iter().map(|item| &*item.id).collect();
    assert_eq!(ids, ["sample-day", "sample-meals"]);
    assert!(
        window.place(&who, "sample-van").await.is_err(),
        "it is the banner's"
    );
    // Nor can a point be pushed to a neighbour.
    let mut place = window.place(&who, "sample-day").await.unwrap().place;
    "152502002000".clone_into(&mut place.region);
    let deed = PlaceDeed::Correct {
        place: Box::new(place),
        timetables: Vec::new(),
    };
    let refused = window.deed(&who, "sample-day", deed).await.unwrap_err();
    assert_eq!(refused.fields[0].pointer, "/deed/place/region");
}

async fn a_day_is_closed_and_opened_again(window: Window) {
    let window = window.with_three().await;
    let close = |from: &str, to: &str| PlaceDeed::Close {
        from: from.to_owned(),
        to: to.to_owned(),
        why: Why::Weather,
        hours: Vec::new(),
    };
    window
        .deed(&county(), "sample-day", close("2026-11-24", "2026-11-26"))
        .await
        .unwrap();
    let open = PlaceDeed::Reopen {
        from: "2026-11-25".to_owned(),
        to: "2026-11-25".to_owned(),
    };
    window.deed(&county(), "sample-day", open).await.unwrap();
    let closed = window.read("sample-day").await.closures;
    let days: Vec<_> = closed.iter().map(|one| (&*one.from, &*one.to)).collect();
    assert_eq!(
        days,
        [("2026-11-24", "2026-11-24"), ("2026-11-26", "2026-11-26")]
    );
    let past = window
        .deed(&county(), "sample-day", close("2026-11-20", "2026-11-21"))
        .await;
    assert_eq!(past.unwrap_err().fields[0].pointer, "/deed/to");
}

async fn a_van_is_cancelled_only_on_a_day_on_which_it_comes(window: Window) {
    let window = window.with_three().await;
    let cancel = |stop: &str, day: &str| PlaceDeed::CancelStop {
        stop: stop.to_owned(),
        day: day.to_owned(),
        why: Why::Weather,
    };
    let wrong = window
        .deed(&county(), "sample-van", cancel("first", "2026-11-25"))
        .await;
    assert_eq!(wrong.unwrap_err().fields[0].code, FieldCode::Invalid);
    let wrong = window
        .deed(&county(), "sample-van", cancel("second", "2026-11-24"))
        .await;
    assert_eq!(wrong.unwrap_err().fields[0].pointer, "/deed/stop");
    window
        .deed(&county(), "sample-van", cancel("first", "2026-11-24"))
        .await
        .unwrap();
    let van = window.read("sample-van").await;
    assert_eq!(van.stops[0].cancelled[0].day, "2026-11-24");
    let back = PlaceDeed::RestoreStop {
        stop: "first".to_owned(),
        day: "2026-11-24".to_owned(),
    };
    window.deed(&county(), "sample-van", back).await.unwrap();
    assert!(
        window.read("sample-van").await.stops[0]
            .cancelled
            .is_empty()
    );
}

async fn a_wrong_correction_is_refused_at_its_member(window: Window) {
    let window = window.with_three().await;
    let seen = window.place(&county(), "sample-day").await.unwrap();
    let mut hours = seen.timetables.clone();
    "25:00".clone_into(&mut hours[0].weekly[0].to);
    let deed = PlaceDeed::Correct {
        place: Box::new(seen.place),
        timetables: hours,
    };
    let refused = window
        .deed(&county(), "sample-day", deed)
        .await
        .unwrap_err();
    assert_eq!(refused.code, ProblemCode::ParameterInvalid);
    assert_eq!(refused.fields[0].pointer, "/deed/timetables/0/weekly/0/to");
}

async fn a_double_press_is_one_deed(window: Window) {
    let window = window.with_three().await;
    let (intent, places) = (window.intent(), &window.state.places);
    let asked = PlaceDeedRequest {
        version: 1,
        deed: PlaceDeed::Confirm,
    };
    let first: egude_contract::v1::places::StaffPlace = said(
        places
            .deed(&intent, &county(), "sample-day", asked.clone())
            .await,
    )
    .unwrap();
    let again = said(places.deed(&intent, &county(), "sample-day", asked).await).unwrap();
    assert_eq!(first, again);
    assert_eq!(first.deeds.len(), 1);
}

async fn days_that_are_over_leave_room_for_others(window: Window) {
    let window = window.with_three().await;
    for n in 0..62 {
        let day = format!(
            "{}-{:02}-{:02}",
            2027 + n / 24,
            1 + n / 2 % 12,
            1 + n % 2 * 14
        );
        window.at(&format!("{day}T09:00:00+08:00"));
        let close = PlaceDeed::Close {
            from: day.clone(),
            to: day.clone(),
            why: Why::Event,
            hours: Vec::new(),
        };
        window.deed(&county(), "sample-day", close).await.unwrap();
        assert_eq!(window.read("sample-day").await.closures.len(), 1);
    }
}

async fn hours_that_are_none_are_refused_at_their_place(window: Window) {
    let window = window.with_three().await;
    let close = PlaceDeed::Close {
        from: "2026-11-24".to_owned(),
        to: "2026-11-24".to_owned(),
        why: Why::Event,
        hours: vec![Span {
            from: "9".to_owned(),
            to: "12:00".to_owned(),
        }],
    };
    let refused = window.deed(&county(), "sample-day", close).await;
    assert_eq!(refused.unwrap_err().fields[0].pointer, "/deed/hours");
}
