//! From a hold to its end, on each database.

use egude_contract::v1::{
    ProblemCode,
    booking::{
        BookingState, Hold, HoldState, Opened, PartnerRequest, PartnerState, Service, StaffMark,
    },
};

use crate::hall::{Couple, HALL, Hall, confirmation, on_both, request, said, who};

const SLOT: &str = "2026-11-25T09:00:00+08:00";
const OTHER: &str = "2026-11-26T10:30:00+08:00";

async fn a_couple_books_and_finds_its_booking_again(hall: Hall) {
    let couple = Couple::nth(1);
    assert_eq!(hall.free(SLOT).await, 2);
    let hold = hall.hold(SLOT).await.unwrap();
    assert_eq!((hold.state, hold.seconds_left), (HoldState::Held, 600));
    assert_eq!(hall.free(SLOT).await, 1);
    let confirmed = hall.confirm(&hold, &couple).await.unwrap();
    assert_eq!(confirmed.booking.state, BookingState::Confirmed);
    assert_eq!(confirmed.booking.partner, PartnerState::Pending);
    assert_eq!(hall.see(&confirmed).await.unwrap(), confirmed.booking);
    let opened = hall
        .open_by_code(&confirmed.booking.number, &couple.phone)
        .await
        .unwrap();
    assert_eq!(opened.booking, confirmed.booking);
    assert_eq!(hall.messages("booking-confirmed").await.len(), 1);
    assert_eq!(hall.free(SLOT).await, 1);
}

async fn the_same_intention_twice_is_one_hold_and_one_booking(hall: Hall) {
    let intent = hall.intent();
    let asked = request(Service::Marry, SLOT);
    let first = hall
        .appointments
        .hold(&intent, asked.clone())
        .await
        .unwrap();
    let again = hall.appointments.hold(&intent, asked).await.unwrap();
    assert_eq!(first, again);
    assert_eq!(hall.free(SLOT).await, 1);
    let hold: Hold = said(Ok(first)).unwrap();
    let couple = Couple::nth(1);
    let code = hall
        .code(
            &couple.phone,
            egude_contract::v1::booking::SmsPurpose::Confirm,
            Some(&hold.id),
        )
        .await;
    let (intent, key) = (hall.intent(), hold.key.unwrap());
    let asked = confirmation(&couple, &code);
    let first = hall
        .appointments
        .confirm(&intent, &hold.id, &key, asked.clone())
        .await
        .unwrap();
    let again = hall
        .appointments
        .confirm(&intent, &hold.id, &key, asked)
        .await
        .unwrap();
    assert_eq!(first, again);
    assert_eq!(hall.messages("booking-confirmed").await.len(), 1);
}

async fn a_key_of_one_intention_does_not_serve_another(hall: Hall) {
    let intent = hall.intent();
    hall.appointments
        .hold(&intent, request(Service::Marry, SLOT))
        .await
        .unwrap();
    let other = egude_backend::counter::Idem {
        request_digest: "another".to_owned(),
        ..intent
    };
    let refused = hall
        .appointments
        .hold(&other, request(Service::Marry, OTHER))
        .await;
    assert_eq!(
        refused.unwrap_err().0.code,
        ProblemCode::IdempotencyMismatch
    );
}

async fn the_last_place_goes_to_one_and_the_other_is_told(hall: Hall) {
    hall.hold(SLOT).await.unwrap();
    hall.hold(SLOT).await.unwrap();
    assert_eq!(
        hall.hold(SLOT).await.unwrap_err().code,
        ProblemCode::SlotGone
    );
}

async fn a_cancelled_place_rests_before_others_can_have_it(hall: Hall) {
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    hall.hold(SLOT).await.unwrap();
    assert_eq!(
        hall.cancel(&booked).await.unwrap().state,
        BookingState::Cancelled
    );
    assert_eq!(hall.free(SLOT).await, 0);
    hall.later(15 * 60 - 1);
    assert_eq!(hall.free(SLOT).await, 1, "only the other's hold has lapsed");
    hall.later(1);
    assert_eq!(hall.free(SLOT).await, 2);
}

async fn moving_keeps_number_and_key_and_always_exactly_one_place(hall: Hall) {
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    let hold = hall.hold(OTHER).await.unwrap();
    assert_eq!(
        hall.see(&booked).await.unwrap().start,
        SLOT,
        "nothing moved yet"
    );
    let moved = hall.move_to(&booked, &hold).await.unwrap();
    assert_eq!((moved.start.as_str(), moved.sequence), (OTHER, 1));
    assert_eq!(hall.see(&booked).await.unwrap(), moved);
    assert_eq!(hall.free(OTHER).await, 1);
    hall.later(15 * 60);
    assert_eq!(hall.free(SLOT).await, 2, "the old place rested and is free");
    assert_eq!(hall.free(OTHER).await, 1);
}

async fn a_failed_move_leaves_the_booking_as_it_was(hall: Hall) {
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    let hold = hall.hold(OTHER).await.unwrap();
    hall.later(600);
    let moved = hall.move_to(&booked, &hold).await;
    assert_eq!(moved.unwrap_err().code, ProblemCode::HoldLapsed);
    assert_eq!(hall.see(&booked).await.unwrap(), booked.booking);
    assert_eq!(hall.free(OTHER).await, 2);
}

async fn the_second_person_confirms_once_with_their_own_number(hall: Hall) {
    let couple = Couple::nth(1);
    let booked = hall.booked(SLOT, &couple).await;
    let (number, key) = (&booked.booking.number, booked.partner_key.clone().unwrap());
    let give = |number: &str| PartnerRequest {
        number: number.to_owned(),
    };
    let wrong = give(&couple.first);
    let refused = hall
        .appointments
        .partner(&hall.intent(), number, &key, wrong)
        .await;
    assert_eq!(refused.unwrap_err().0.fields[0].pointer, "/number");
    let right = give(&couple.second);
    let opened: Opened = said(
        hall.appointments
            .partner(&hall.intent(), number, &key, right.clone())
            .await,
    )
    .unwrap();
    assert_eq!(opened.booking.partner, PartnerState::Confirmed);
    let again = hall
        .appointments
        .partner(&hall.intent(), number, &key, right)
        .await;
    assert_eq!(again.unwrap_err().0.code, ProblemCode::BookingUnknown);
    let seen = hall
        .appointments
        .booking(number, &opened.key)
        .await
        .unwrap();
    assert_eq!(seen.you, egude_contract::v1::booking::Place::Second);
    assert_eq!(
        hall.see(&booked).await.unwrap().partner,
        PartnerState::Confirmed
    );
}

async fn closing_a_day_tells_each_who_booked_and_gives_the_places_back_on_reopening(hall: Hall) {
    let one = hall.booked(SLOT, &Couple::nth(1)).await;
    let other = hall.booked(SLOT, &Couple::nth(2)).await;
    assert_eq!(hall.close("2026-11-25", None, None).await, 2);
    for booked in [&one, &other] {
        assert_eq!(hall.see(booked).await.unwrap().state, BookingState::Closed);
    }
    let told = hall.messages("booking-closed").await;
    assert!(
        told.iter()
            .all(|(_, values)| values.contains(&("reason".into(), "停电".into())))
    );
    assert_eq!(told.len(), 2);
    assert_eq!(
        hall.hold(SLOT).await.unwrap_err().code,
        ProblemCode::SlotNotOpen
    );
    let day = "2026-11-25".parse().unwrap();
    hall.appointments
        .reopen(&hall.intent(), &who(), HALL, day)
        .await
        .unwrap();
    assert_eq!(hall.free(SLOT).await, 2);
}

async fn not_coming_twice_closes_booking_and_a_wrong_mark_can_be_taken_back(hall: Hall) {
    let couple = Couple::nth(1);
    for (day, start) in [("25", SLOT), ("26", OTHER)] {
        let booked = hall.booked(start, &couple).await;
        hall.at(&format!("2026-11-{day}T11:00:00+08:00"));
        assert_eq!(
            hall.mark(&booked, StaffMark::NoShow).await.unwrap().state,
            BookingState::NoShow
        );
        if day == "25" {
            hall.at("2026-11-25T12:00:00+08:00");
        } else {
            let seen = hall.see(&booked).await.unwrap();
            assert_eq!(seen.ledger.blocked_until.as_deref(), Some("2026-12-11"));
            let hold = hall.hold("2026-12-01T09:00:00+08:00").await.unwrap();
            let refused = hall.confirm(&hold, &couple).await.unwrap_err();
            assert_eq!(refused.code, ProblemCode::BookingBlocked);
            assert_eq!(refused.until.as_deref(), Some("2026-12-11"));
            assert_eq!(
                hall.mark(&booked, StaffMark::Undo).await.unwrap().state,
                BookingState::Confirmed
            );
            assert_eq!(hall.see(&booked).await.unwrap().ledger.blocked_until, None);
        }
    }
}

async fn staff_of_another_hall_are_refused_the_same_way_as_for_a_hall_that_is_none(hall: Hall) {
    let stranger = egude_backend::booking::Who {
        name: "stranger".to_owned(),
        registries: vec!["another".to_owned()],
        regions: Vec::new(),
    };
    let day = "2026-11-25".parse().unwrap();
    for registry in [HALL, "another", "none"] {
        let refused = hall.appointments.staff_day(&stranger, registry, day).await;
        assert_eq!(
            refused.unwrap_err().0.code,
            ProblemCode::NotYours,
            "{registry}"
        );
    }
}

on_both!(
    a_couple_books_and_finds_its_booking_again,
    the_same_intention_twice_is_one_hold_and_one_booking,
    a_key_of_one_intention_does_not_serve_another,
    the_last_place_goes_to_one_and_the_other_is_told,
    a_cancelled_place_rests_before_others_can_have_it,
    moving_keeps_number_and_key_and_always_exactly_one_place,
    a_failed_move_leaves_the_booking_as_it_was,
    the_second_person_confirms_once_with_their_own_number,
    closing_a_day_tells_each_who_booked_and_gives_the_places_back_on_reopening,
    not_coming_twice_closes_booking_and_a_wrong_mark_can_be_taken_back,
    staff_of_another_hall_are_refused_the_same_way_as_for_a_hall_that_is_none,
);

#[tokio::test]
async fn who_was_only_named_and_never_confirmed_is_not_blamed() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    for (day, start) in [("25", SLOT), ("26", OTHER)] {
        let booked = hall.booked(start, &couple).await;
        hall.at(&format!("2026-11-{day}T11:00:00+08:00"));
        hall.mark(&booked, StaffMark::NoShow).await.unwrap();
        hall.at(&format!("2026-11-{day}T12:00:00+08:00"));
    }
    // The one who was named books with somebody else.
    let other = Couple {
        second: couple.second,
        ..Couple::nth(2)
    };
    let booked = hall.booked("2026-12-01T09:00:00+08:00", &other).await;
    assert_eq!(booked.booking.state, BookingState::Confirmed);
}
