//! The minutes at which something turns.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    booking::{BookingState, DayState, HoldRequest, HoldState, Service, SmsPurpose, StaffMark},
};

use crate::hall::{Couple, Hall, confirmation, request, said};

const SLOT: &str = "2026-11-25T09:00:00+08:00";

#[tokio::test]
async fn a_hold_is_good_to_its_last_second_and_not_a_second_longer() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    for (wait, good) in [(600 - 62, true), (600 - 61, false)] {
        let hold = hall.hold(SLOT).await.unwrap();
        hall.later(wait);
        // Asking for the code takes 61 seconds more.
        let key = hold.key.clone().unwrap();
        let code = if good {
            hall.code(&couple.phone, SmsPurpose::Confirm, Some(&hold.id))
                .await
        } else {
            hall.later(61);
            "000000".to_owned()
        };
        let asked = confirmation(&couple, &code);
        let confirmed = hall
            .appointments
            .confirm(&hall.intent(), &hold.id, &key, asked)
            .await;
        match confirmed {
            Ok(_) => assert!(good),
            Err(failure) => {
                assert!(!good);
                assert_eq!(failure.0.code, ProblemCode::HoldLapsed);
            }
        }
    }
}

#[tokio::test]
async fn a_hold_that_lapsed_is_free_for_others_without_anybody_sweeping() {
    let hall = Hall::open().await;
    let hold = hall.hold(SLOT).await.unwrap();
    hall.hold(SLOT).await.unwrap();
    assert_eq!(hall.free(SLOT).await, 0);
    hall.later(600);
    assert_eq!(hall.free(SLOT).await, 2);
    hall.hold(SLOT).await.unwrap();
    hall.hold(SLOT).await.unwrap();
    let seen = hall
        .appointments
        .hold_of(&hold.id, &hold.key.unwrap())
        .await
        .unwrap();
    assert_eq!((seen.state, seen.seconds_left), (HoldState::Lapsed, 0));
}

#[tokio::test]
async fn the_cut_off_minute_itself_is_too_late() {
    let hall = Hall::open().await;
    hall.at("2026-11-24T15:59:59+08:00");
    hall.hold(SLOT).await.unwrap();
    hall.at("2026-11-24T16:00:00+08:00");
    assert_eq!(
        hall.hold(SLOT).await.unwrap_err().code,
        ProblemCode::SlotNotOpen
    );
    let days = hall.days("2026-11-25", "2026-11-25").await;
    assert_eq!(days.days[0].state, DayState::Past);
}

#[tokio::test]
async fn a_hold_taken_before_the_cut_off_can_be_confirmed_after_it() {
    let hall = Hall::open().await;
    hall.at("2026-11-24T15:58:00+08:00");
    let hold = hall.hold(SLOT).await.unwrap();
    hall.at("2026-11-24T16:02:00+08:00");
    let confirmed = hall.confirm(&hold, &Couple::nth(1)).await.unwrap();
    assert_eq!(confirmed.booking.state, BookingState::Confirmed);
}

#[tokio::test]
async fn a_day_opens_at_its_minute_and_not_before() {
    let hall = Hall::open().await;
    // 40 days before 2027-01-04, a Monday.
    let start = "2027-01-04T09:00:00+08:00";
    hall.at("2026-11-25T08:29:59+08:00");
    let refused = hall.hold(start).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::SlotNotOpen);
    assert_eq!(refused.until.as_deref(), Some("2026-11-25T08:30:00+08:00"));
    hall.at("2026-11-25T08:30:00+08:00");
    hall.hold(start).await.unwrap();
}

#[tokio::test]
async fn an_office_that_closes_while_somebody_fills_in_the_form_takes_no_booking_away_silently() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    let hold = hall.hold(SLOT).await.unwrap();
    hall.close("2026-11-25", None, None).await;
    let refused = hall.confirm(&hold, &couple).await.unwrap_err();
    assert_eq!(
        refused.code,
        ProblemCode::SlotNotOpen,
        "a booking there would be a wasted way"
    );
}

#[tokio::test]
async fn cancelling_late_counts_and_cancelling_in_time_does_not() {
    for (at, counted) in [
        ("2026-11-24T16:59:59+08:00", 0),
        ("2026-11-24T17:00:00+08:00", 1),
    ] {
        let hall = Hall::open().await;
        let booked = hall.booked(SLOT, &Couple::nth(1)).await;
        hall.at(at);
        let cancelled = hall.cancel(&booked).await.unwrap();
        assert_eq!(cancelled.ledger.rules[1].had_cancels, counted, "{at}");
    }
}

#[tokio::test]
async fn once_the_slot_has_begun_it_can_no_longer_be_cancelled_here() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    hall.at(SLOT);
    assert_eq!(
        hall.cancel(&booked).await.unwrap_err().code,
        ProblemCode::TooLate
    );
    assert_eq!(
        hall.see(&booked).await.unwrap().state,
        BookingState::Confirmed
    );
}

#[tokio::test]
async fn a_code_is_good_ten_minutes_five_tries_one_use_and_one_hold() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    let hold = hall.hold(SLOT).await.unwrap();
    let other = hall.hold(SLOT).await.unwrap();
    let code = hall
        .code(&couple.phone, SmsPurpose::Confirm, Some(&hold.id))
        .await;
    let wrong = if code == "123456" { "123457" } else { "123456" };
    let attempt = async |hold: &egude_contract::v1::booking::Hold, code: &str| {
        let key = hold.key.clone().unwrap();
        let asked = confirmation(&couple, code);
        let done = hall
            .appointments
            .confirm(&hall.intent(), &hold.id, &key, asked)
            .await;
        done.err().map(|failure| failure.0.code)
    };
    assert_eq!(
        attempt(&other, &code).await,
        Some(ProblemCode::CodeLapsed),
        "for another hold"
    );
    for _ in 0..5 {
        assert_eq!(attempt(&hold, wrong).await, Some(ProblemCode::CodeWrong));
    }
    assert_eq!(
        attempt(&hold, &code).await,
        Some(ProblemCode::CodeLapsed),
        "tried too often"
    );
    let code = hall
        .code(&couple.phone, SmsPurpose::Confirm, Some(&hold.id))
        .await;
    assert_eq!(attempt(&hold, &code).await, None);
}

#[tokio::test]
async fn codes_cannot_be_asked_for_without_end() {
    let hall = Hall::open().await;
    let hold = hall.hold(SLOT).await.unwrap();
    let ask = || egude_contract::v1::booking::SmsRequest {
        phone: "13800000000".to_owned(),
        purpose: SmsPurpose::Confirm,
        subject: Some(hold.id.clone()),
        language: "zh-CN".to_owned(),
    };
    hall.counter.send_code(ask()).await.unwrap();
    hall.later(59);
    let refused = hall.counter.send_code(ask()).await.unwrap_err().0;
    assert_eq!(
        (refused.code, refused.retry_after),
        (ProblemCode::TooManyRequests, Some(1))
    );
    for _ in 1..10 {
        hall.later(61);
        hall.counter.send_code(ask()).await.unwrap();
    }
    hall.later(61);
    assert!(hall.counter.send_code(ask()).await.is_err(), "ten a day");
}

#[tokio::test]
async fn the_certificate_of_divorce_is_booked_inside_its_window_only() {
    let hall = Hall::open().await;
    hall.at("2026-12-01T09:00:00+08:00");
    // Received on 2026-11-02: cooling to 12-02, window from 12-03 to 2027-01-01, a Friday.
    let ask = |start: &str, received: Option<&str>| HoldRequest {
        received_on: received.map(str::to_owned),
        ..request(Service::DivorceIssue, start)
    };
    let hold = async |start: &str, received: Option<&str>| {
        let done = hall
            .appointments
            .hold(&hall.intent(), ask(start, received))
            .await;
        done.map(|_| ()).map_err(|failure| failure.0)
    };
    let day = |day: &str| format!("{day}T09:00:00+08:00");
    let received = Some("2026-11-02");
    let early = hold(&day("2026-12-02"), received).await.unwrap_err();
    assert_eq!(early.code, ProblemCode::OutsideWindow);
    hold(&day("2026-12-03"), received).await.unwrap();
    hold(&day("2027-01-01"), received).await.unwrap();
    let late = hold(&day("2027-01-04"), received).await.unwrap_err();
    assert_eq!(late.code, ProblemCode::OutsideWindow);
    let without = hold(&day("2026-12-03"), None).await.unwrap_err();
    assert_eq!(without.fields[0].code, FieldCode::Missing);
    let future = hold(&day("2026-12-03"), Some("2026-12-02"))
        .await
        .unwrap_err();
    assert_eq!(future.fields[0].pointer, "/receivedOn");
}

#[tokio::test]
async fn an_application_that_was_done_says_from_when_the_days_are_counted() {
    use egude_contract::v1::booking::{Confirmed, Hold};
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    let hold: Hold = said(
        hall.appointments
            .hold(&hall.intent(), request(Service::DivorceApply, SLOT))
            .await,
    )
    .unwrap();
    let confirmed: Confirmed = hall.confirm(&hold, &couple).await.unwrap();
    hall.at("2026-11-25T09:20:00+08:00");
    let done = hall.mark(&confirmed, StaffMark::Done).await.unwrap();
    assert_eq!(done.state, BookingState::Done);
    let seen = hall.see(&confirmed).await.unwrap();
    assert_eq!(seen.received_on.as_deref(), Some("2026-11-25"));
}

#[tokio::test]
async fn staff_who_mark_a_day_later_move_neither_the_receipt_day_nor_the_missed_day() {
    use egude_contract::v1::booking::{Booking, Hold};
    let hall = Hall::open().await;
    let hold: Hold = said(
        hall.appointments
            .hold(&hall.intent(), request(Service::DivorceApply, SLOT))
            .await,
    )
    .unwrap();
    let applied = hall.confirm(&hold, &Couple::nth(1)).await.unwrap();
    let missed = hall.booked(SLOT, &Couple::nth(2)).await;
    hall.at("2026-11-26T08:00:00+08:00");
    hall.mark(&applied, StaffMark::Done).await.unwrap();
    hall.mark(&missed, StaffMark::NoShow).await.unwrap();
    let seen: Booking = hall.see(&applied).await.unwrap();
    assert_eq!(seen.received_on.as_deref(), Some("2026-11-25"));
    // 30 days back from 12-24, the last of them included, reach to 11-25.
    for (day, counted) in [("2026-12-24", 1), ("2026-12-25", 0)] {
        hall.at(&format!("{day}T08:00:00+08:00"));
        let seen = hall.see(&missed).await.unwrap();
        assert_eq!(seen.ledger.rules[0].had_no_shows, counted, "{day}");
    }
}

#[tokio::test]
async fn a_day_of_a_thousand_years_ago_is_answered_as_fast_as_tomorrow() {
    let hall = Hall::open().await;
    let begun = std::time::Instant::now();
    for (from, to) in [("0001-01-01", "0001-01-31"), ("9999-11-01", "9999-12-31")] {
        let days = hall.days(from, to).await;
        assert_eq!(days.next_free.as_deref(), Some("2026-11-24"), "{from}");
        let dates = days.days.iter().map(|day| day.date.as_str());
        assert!(dates.clone().all(|day| (from..=to).contains(&day)));
        assert!(dates.count() > 30);
    }
    assert!(begun.elapsed().as_secs() < 2, "{:?}", begun.elapsed());
}
