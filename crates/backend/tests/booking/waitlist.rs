//! A full day: who waits is asked first, in turn, and not for ever.

use egude_contract::v1::{
    ProblemCode,
    booking::{
        BookingState, DayPart, DayState, Hold, Service, SmsPurpose, Waiting, WaitingState,
        WaitlistRequest,
    },
};

use crate::hall::{Couple, HALL, Hall, Said, said};

pub(crate) const DAY: &str = "2026-11-25";

pub(crate) fn slot(at: &str) -> String {
    format!("{DAY}T{at}:00+08:00")
}

/// Every place of the day is booked.
pub(crate) async fn full(hall: &Hall) -> Vec<egude_contract::v1::booking::Confirmed> {
    let mut booked = Vec::new();
    let slots = ["09:00", "09:30", "10:00", "10:30"];
    for (n, at) in slots.iter().flat_map(|at| [at, at]).enumerate() {
        let couple = Couple::nth(u16::try_from(n).unwrap() + 10);
        booked.push(hall.booked(&slot(at), &couple).await);
    }
    booked
}

pub(crate) async fn join(hall: &Hall, phone: &str) -> Said<Waiting> {
    let code = hall.code(phone, SmsPurpose::Wait, None).await;
    let asked = WaitlistRequest {
        registry: HALL.to_owned(),
        service: Service::Marry,
        date: DAY.to_owned(),
        part: DayPart::Any,
        phone: phone.to_owned(),
        code,
        language: "zh-CN".to_owned(),
    };
    said(hall.appointments.join(&hall.intent(), asked).await)
}

pub(crate) async fn see(hall: &Hall, entry: &Waiting) -> Waiting {
    let key = entry.key.clone().unwrap();
    hall.appointments
        .waiting(&entry.id, &key)
        .await
        .map_err(|failure| failure.0)
        .unwrap()
}

#[tokio::test]
async fn a_place_that_comes_free_is_offered_to_the_first_who_waits() {
    let hall = Hall::open().await;
    let booked = full(&hall).await;
    assert_eq!(hall.days(DAY, DAY).await.days[0].state, DayState::Full);
    let first = join(&hall, "13900000001").await.unwrap();
    let second = join(&hall, "13900000002").await.unwrap();
    assert_eq!((first.before, second.before), (Some(0), Some(1)));
    hall.cancel(&booked[3]).await.unwrap();
    let offered = see(&hall, &first).await;
    assert_eq!(offered.state, WaitingState::Offered);
    assert_eq!(offered.offer.as_ref().unwrap().start, slot("09:30"));
    assert_eq!(see(&hall, &second).await.before, Some(0));
    assert_eq!(hall.messages("booking-offer").await.len(), 1);
    assert_eq!(
        hall.hold(&slot("09:30")).await.unwrap_err().code,
        ProblemCode::SlotGone
    );
    let key = first.key.clone().unwrap();
    let hold: Hold = said(
        hall.appointments
            .accept(&hall.intent(), &first.id, &key)
            .await,
    )
    .unwrap();
    let confirmed = hall.confirm(&hold, &Couple::nth(1)).await.unwrap();
    assert_eq!(confirmed.booking.state, BookingState::Confirmed);
    assert_eq!(see(&hall, &first).await.state, WaitingState::Accepted);
}

#[tokio::test]
async fn an_offer_that_nobody_takes_goes_to_the_next() {
    let hall = Hall::open().await;
    let booked = full(&hall).await;
    let first = join(&hall, "13900000001").await.unwrap();
    let second = join(&hall, "13900000002").await.unwrap();
    hall.cancel(&booked[0]).await.unwrap();
    hall.later(30 * 60 - 1);
    hall.appointments.sweep().await.unwrap();
    assert_eq!(see(&hall, &first).await.state, WaitingState::Offered);
    hall.later(1);
    hall.appointments.sweep().await.unwrap();
    assert_eq!(see(&hall, &first).await.state, WaitingState::Lapsed);
    assert_eq!(see(&hall, &second).await.state, WaitingState::Offered);
    let late = hall
        .appointments
        .accept(&hall.intent(), &first.id, &first.key.unwrap())
        .await;
    assert_eq!(late.unwrap_err().0.code, ProblemCode::StateChanged);
}

#[tokio::test]
async fn leaving_the_list_passes_the_offer_on() {
    let hall = Hall::open().await;
    let booked = full(&hall).await;
    let first = join(&hall, "13900000001").await.unwrap();
    let second = join(&hall, "13900000002").await.unwrap();
    hall.cancel(&booked[0]).await.unwrap();
    let key = first.key.clone().unwrap();
    let left: Waiting = said(
        hall.appointments
            .leave(&hall.intent(), &first.id, &key)
            .await,
    )
    .unwrap();
    assert_eq!(left.state, WaitingState::Left);
    assert_eq!(see(&hall, &second).await.state, WaitingState::Offered);
}

#[tokio::test]
async fn nobody_waits_twice_or_for_a_day_that_has_places() {
    let hall = Hall::open().await;
    let early = join(&hall, "13900000001").await.unwrap_err();
    assert_eq!(early.code, ProblemCode::StateChanged);
    full(&hall).await;
    join(&hall, "13900000001").await.unwrap();
    let twice = join(&hall, "13900000001").await.unwrap_err();
    assert_eq!(twice.code, ProblemCode::LimitReached);
}

#[tokio::test]
async fn who_still_waits_at_the_cut_off_is_told_that_it_came_to_nothing() {
    let hall = Hall::open().await;
    full(&hall).await;
    let entry = join(&hall, "13900000001").await.unwrap();
    hall.at("2026-11-24T16:00:00+08:00");
    hall.appointments.sweep().await.unwrap();
    assert_eq!(see(&hall, &entry).await.state, WaitingState::Lapsed);
    assert_eq!(hall.messages("offer-lapsed").await.len(), 1);
}

#[tokio::test]
async fn nobody_waits_for_the_certificate_of_a_divorce_whose_days_the_list_does_not_know() {
    let hall = Hall::open().await;
    let asked = WaitlistRequest {
        registry: HALL.to_owned(),
        service: Service::DivorceIssue,
        date: DAY.to_owned(),
        part: DayPart::Any,
        phone: "13800000001".to_owned(),
        code: "000000".to_owned(),
        language: "zh-CN".to_owned(),
    };
    let refused = hall.appointments.join(&hall.intent(), asked).await;
    assert_eq!(refused.unwrap_err().0.fields[0].pointer, "/service");
}

#[tokio::test]
async fn an_entry_and_its_telephone_are_forgotten_when_its_day_has_passed() {
    let hall = Hall::open().await;
    full(&hall).await;
    let entry = join(&hall, "13900000001").await.unwrap();
    hall.at("2026-11-25T23:59:59+08:00");
    hall.appointments.sweep().await.unwrap();
    assert_eq!(see(&hall, &entry).await.state, WaitingState::Lapsed);
    hall.later(1);
    hall.appointments.sweep().await.unwrap();
    let key = entry.key.unwrap();
    let gone = hall.appointments.waiting(&entry.id, &key).await;
    assert_eq!(gone.unwrap_err().0.code, ProblemCode::BookingUnknown);
}
