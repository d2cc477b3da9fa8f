//! The office closes a day or a part of it: nobody comes for nothing.

use egude_contract::v1::{
    ProblemCode,
    booking::{BookingState, StaffMark, WaitingState},
};

use crate::{
    hall::{Couple, Hall},
    waitlist::{DAY, full, join, see, slot},
};

#[tokio::test]
async fn who_would_still_be_there_when_it_closes_is_told() {
    let hall = Hall::open().await;
    let before = hall.booked(&slot("09:00"), &Couple::nth(1)).await;
    let across = hall.booked(&slot("09:30"), &Couple::nth(2)).await;
    let after = hall.booked(&slot("10:00"), &Couple::nth(3)).await;
    assert_eq!(hall.close(DAY, Some("09:45"), Some("10:00")).await, 1);
    let state = async |booked| hall.see(booked).await.unwrap().state;
    assert_eq!(state(&before).await, BookingState::Confirmed);
    assert_eq!(state(&across).await, BookingState::Closed);
    assert_eq!(state(&after).await, BookingState::Confirmed);
}

#[tokio::test]
async fn who_came_in_the_morning_is_not_told_in_the_afternoon_that_it_was_closed() {
    let hall = Hall::open().await;
    let morning = hall.booked(&slot("09:00"), &Couple::nth(1)).await;
    let still = hall.booked(&slot("09:30"), &Couple::nth(2)).await;
    hall.at(&slot("09:30"));
    assert_eq!(hall.close(DAY, None, None).await, 1);
    assert_eq!(
        hall.see(&morning).await.unwrap().state,
        BookingState::Confirmed
    );
    assert_eq!(hall.see(&still).await.unwrap().state, BookingState::Closed);
    let done = hall.mark(&morning, StaffMark::Done).await;
    assert!(done.is_ok(), "they were served");
}

#[tokio::test]
async fn whose_offer_is_closed_waits_again_and_is_not_sent_to_a_closed_door() {
    let hall = Hall::open().await;
    let booked = full(&hall).await;
    let first = join(&hall, "13900000001").await.unwrap();
    hall.cancel(&booked[0]).await.unwrap();
    assert_eq!(see(&hall, &first).await.state, WaitingState::Offered);
    hall.close(DAY, Some("09:00"), Some("09:30")).await;
    let waits = see(&hall, &first).await;
    assert_eq!(
        (waits.state, waits.before),
        (WaitingState::Waiting, Some(0))
    );
    let key = first.key.clone().unwrap();
    let refused = hall
        .appointments
        .accept(&hall.intent(), &first.id, &key)
        .await;
    assert_eq!(refused.unwrap_err().0.code, ProblemCode::StateChanged);
    hall.cancel(&booked[7]).await.unwrap();
    let offered = see(&hall, &first).await;
    assert_eq!(offered.offer.unwrap().start, slot("10:30"));
    hall.close(DAY, None, None).await;
    assert_eq!(see(&hall, &first).await.state, WaitingState::Lapsed);
    assert_eq!(hall.messages("offer-lapsed").await.len(), 1);
}

#[tokio::test]
async fn an_offer_on_a_day_that_the_file_closed_is_not_accepted() {
    let hall = Hall::open().await;
    let booked = full(&hall).await;
    let first = join(&hall, "13900000001").await.unwrap();
    let second = join(&hall, "13900000002").await.unwrap();
    hall.cancel(&booked[0]).await.unwrap();
    let closed = r#""closedDays": [{"from": "2026-11-25", "to": "2026-11-25"}], "slotMinutes""#;
    let file = crate::hall::REGISTRIES.replace(r#""slotMinutes""#, closed);
    let hall = hall.with_file(&file);
    let key = first.key.clone().unwrap();
    let refused = hall
        .appointments
        .accept(&hall.intent(), &first.id, &key)
        .await;
    assert_eq!(refused.unwrap_err().0.code, ProblemCode::SlotNotOpen);
    hall.appointments.sweep().await.unwrap();
    let told = see(&hall, &second).await.state;
    assert_eq!(told, WaitingState::Lapsed, "told now, not at the cut-off");
}
