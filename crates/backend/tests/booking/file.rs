//! The bureau changes its file under bookings that were made by the old one.

use egude_backend::{Purpose, Store as _};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    booking::{
        BookingState, ConfirmRequest, Confirmed, DocumentKind, Hold, HoldRequest, Service, Sex,
        SmsPurpose,
    },
};

use crate::hall::{Couple, Hall, REGISTRIES, confirmation, request, said};

const SLOT: &str = "2026-11-25T09:00:00+08:00";
const LATER: &str = "2026-11-26T09:00:00+08:00";
const NONE: &str = r#"{"registriesVersion": 1, "items": []}"#;
const OTHER: &str = "other-hall";

/// The hall, and another one that may register foreigners and blocks after one late
/// cancellation.
fn two() -> String {
    let item = REGISTRIES.split_once("[{").unwrap().1;
    let item = item.rsplit_once("]}").unwrap().0;
    let other = item
        .replace("test-hall", OTHER)
        .replace(r#""accepts": []"#, r#""accepts": ["foreigner"]"#)
        .replace(r#""cancels": 2"#, r#""cancels": 1"#);
    REGISTRIES.replace("}]}", &format!("}}, {{{other}]}}"))
}

async fn hold_at(hall: &Hall, registry: &str, start: &str) -> Hold {
    let asked = HoldRequest {
        registry: registry.to_owned(),
        ..request(Service::Marry, start)
    };
    said(hall.appointments.hold(&hall.intent(), asked).await).unwrap()
}

#[tokio::test]
async fn a_booking_at_an_office_that_left_the_file_can_be_seen_and_cancelled() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    let hold = hall.hold(LATER).await.unwrap();
    let hall = hall.with_file(NONE);
    let seen = hall.see(&booked).await.unwrap();
    assert_eq!(
        (seen.start.as_str(), seen.cancel_until.as_str()),
        (SLOT, SLOT)
    );
    let key = hold.key.unwrap();
    let released = hall
        .appointments
        .release(&hall.intent(), &hold.id, &key)
        .await;
    assert!(released.is_ok());
    let cancelled = hall.cancel(&booked).await.unwrap();
    assert_eq!(cancelled.state, BookingState::Cancelled);
    let hall = hall.with_file(REGISTRIES);
    assert_eq!((hall.free(SLOT).await, hall.free(LATER).await), (2, 2));
}

#[tokio::test]
async fn a_booking_at_an_office_that_left_the_file_can_be_moved_to_another() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    let hall = hall.with_file(&REGISTRIES.replace("test-hall", OTHER));
    let hold = hold_at(&hall, OTHER, LATER).await;
    let seen = hall.move_to(&booked, &hold).await.unwrap();
    assert_eq!(
        (seen.registry.as_str(), seen.start.as_str()),
        (OTHER, LATER)
    );
}

#[tokio::test]
async fn names_at_an_office_that_left_the_file_are_not_kept_for_ever() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    let hall = hall.with_file(NONE);
    // The longest that any office may keep them: 730 days.
    hall.at("2028-11-23T09:00:00+08:00");
    hall.appointments.sweep().await.unwrap();
    assert!(hall.see(&booked).await.is_ok());
    hall.at("2028-11-26T09:00:00+08:00");
    hall.appointments.sweep().await.unwrap();
    let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
    let number = booked.booking.number.replace('-', "");
    let kept = desk.by_number(&number).await.unwrap().unwrap();
    assert!(kept.body.people.is_empty() && kept.body.phone.is_empty());
}

#[tokio::test]
async fn a_service_that_left_the_file_leaves_its_bookings_alone() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    let hold = hall.hold(SLOT).await.unwrap();
    let without = r#"{"id": "marry", "minutes": 30, "perSlot": 3, "walkIn": 1},"#;
    let hall = hall.with_file(&REGISTRIES.replace(without, ""));
    let refused = hall.confirm(&hold, &Couple::nth(2)).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::SlotNotOpen);
    hall.appointments.sweep().await.unwrap();
    assert_eq!(hall.see(&booked).await.unwrap(), booked.booking);
    let cancelled = hall.cancel(&booked).await.unwrap();
    assert_eq!(cancelled.state, BookingState::Cancelled);
}

#[tokio::test]
async fn nobody_moves_to_an_office_that_may_not_register_them() {
    let hall = Hall::open().await.with_file(&two());
    let couple = Couple::nth(1);
    let hold = hold_at(&hall, OTHER, SLOT).await;
    let code = hall
        .code(&couple.phone, SmsPurpose::Confirm, Some(&hold.id))
        .await;
    let mut asked: ConfirmRequest = confirmation(&couple, &code);
    let foreigner = &mut asked.people[1];
    foreigner.document = DocumentKind::Passport;
    foreigner.number = "E12345678".to_owned();
    foreigner.birth = Some("1880-01-01".to_owned());
    foreigner.sex = Some(Sex::Female);
    let key = hold.key.clone().unwrap();
    let booked = hall
        .appointments
        .confirm(&hall.intent(), &hold.id, &key, asked)
        .await;
    let booked: Confirmed = said(booked).unwrap();
    let refused = hall
        .move_to(&booked, &hall.hold(LATER).await.unwrap())
        .await;
    let refused = refused.unwrap_err();
    assert_eq!(refused.fields[0].pointer, "/hold");
    assert_eq!(refused.fields[0].code, FieldCode::NotOffered);
    let hold = hold_at(&hall, OTHER, LATER).await;
    assert_eq!(hall.move_to(&booked, &hold).await.unwrap().start, LATER);
}

#[tokio::test]
async fn who_is_blocked_at_an_office_does_not_come_there_by_moving() {
    let hall = Hall::open().await.with_file(&two());
    let couple = Couple::nth(1);
    let hold = hold_at(&hall, OTHER, SLOT).await;
    let booked = hall.confirm(&hold, &couple).await.unwrap();
    hall.at("2026-11-24T18:00:00+08:00");
    hall.cancel(&booked).await.unwrap();
    let booked = hall.booked(LATER, &couple).await;
    let hold = hold_at(&hall, OTHER, "2026-11-27T09:00:00+08:00").await;
    let refused = hall.move_to(&booked, &hold).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::BookingBlocked);
    assert_eq!(hall.see(&booked).await.unwrap(), booked.booking);
}
