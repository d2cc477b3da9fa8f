//! What residents found wrong.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    places::{PlaceDeed, PlaceReport, PlaceReportReceipt, ReportAbout, ReportState},
};

use crate::{
    room::{Said, said},
    window::{Window, county, on_both},
};

on_both!(
    a_report_is_seen_by_staff_and_settled_with_a_note,
    a_report_says_something_and_its_telephone_is_one,
    a_report_on_nothing_is_refused,
    points_with_reports_come_first,
    reports_are_forgotten_after_half_a_year,
);

fn about(place: &str) -> PlaceReport {
    PlaceReport {
        place: place.to_owned(),
        digest: None,
        about: vec![ReportAbout::Hours, ReportAbout::Phone, ReportAbout::Hours],
        text: Some(" 示例：周六也开 ".to_owned()),
        phone: None,
        language: "zh-CN".to_owned(),
    }
}

async fn send(window: &Window, report: PlaceReport) -> Said<PlaceReportReceipt> {
    said(window.state.places.report(&window.intent(), report).await)
}

async fn a_report_is_seen_by_staff_and_settled_with_a_note(window: Window) {
    let window = window.with_three().await;
    let receipt = send(&window, about("sample-day")).await.unwrap();
    let seen = window.place(&county(), "sample-day").await.unwrap();
    let report = &seen.reports[0];
    assert_eq!(report.number, receipt.number);
    assert_eq!(
        report.report.about,
        [ReportAbout::Hours, ReportAbout::Phone]
    );
    assert_eq!(report.report.text.as_deref(), Some("示例：周六也开"));
    let settle = |state| PlaceDeed::Settle {
        report: receipt.number.clone(),
        state,
        note: Some("示例备注".to_owned()),
    };
    let refused = window
        .deed(&county(), "sample-day", settle(ReportState::New))
        .await;
    assert_eq!(refused.unwrap_err().fields[0].pointer, "/deed/state");
    let elsewhere = window
        .deed(&county(), "sample-meals", settle(ReportState::Wrong))
        .await;
    assert_eq!(elsewhere.unwrap_err().fields[0].pointer, "/deed/report");
    let seen = window
        .deed(&county(), "sample-day", settle(ReportState::Wrong))
        .await
        .unwrap();
    assert_eq!(seen.reports[0].state, ReportState::Wrong);
    assert_eq!(seen.reports[0].who.as_deref(), Some("county"));
}

async fn a_report_says_something_and_its_telephone_is_one(window: Window) {
    let window = window.with_three().await;
    let mut report = about("sample-day");
    report.about.clear();
    report.text = Some("  ".to_owned());
    report.phone = Some("12".to_owned());
    "en".clone_into(&mut report.language);
    let refused = send(&window, report).await.unwrap_err();
    let fields: Vec<_> = refused
        .fields
        .iter()
        .map(|one| (&*one.pointer, one.code))
        .collect();
    assert_eq!(
        fields,
        [
            ("/about", FieldCode::TooFew),
            ("/phone", FieldCode::NotAPhone),
            ("/language", FieldCode::Unknown),
        ]
    );
}

async fn a_report_on_nothing_is_refused(window: Window) {
    let window = window.with_three().await;
    let refused = send(&window, about("no-such")).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::NotFound);
}

async fn points_with_reports_come_first(window: Window) {
    let window = window.with_three().await;
    window
        .deed(&county(), "sample-day", PlaceDeed::Confirm)
        .await
        .unwrap();
    send(&window, about("sample-day")).await.unwrap();
    let list = window
        .state
        .places
        .staff_places(&county(), None)
        .await
        .unwrap();
    let order: Vec<_> = list
        .items
        .iter()
        .map(|item| (&*item.id, item.reports))
        .collect();
    assert_eq!(
        order,
        [("sample-day", 1), ("sample-meals", 0), ("sample-van", 0)]
    );
}

async fn reports_are_forgotten_after_half_a_year(window: Window) {
    let window = window.with_three().await;
    send(&window, about("sample-day")).await.unwrap();
    window.at("2027-05-24T09:00:00+08:00");
    window.state.places.sweep().await.unwrap();
    let seen = window.place(&county(), "sample-day").await.unwrap();
    assert_eq!(seen.reports.len(), 1, "on the last day it is there");
    window.at("2027-05-26T09:00:00+08:00");
    window.state.places.sweep().await.unwrap();
    let seen = window.place(&county(), "sample-day").await.unwrap();
    assert!(seen.reports.is_empty());
}
