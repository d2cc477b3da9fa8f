//! What is kept, what is shown, and what is not told.

use egude_backend::{Purpose, Store as _};
use egude_contract::v1::{
    ProblemCode,
    booking::{ConfirmRequest, PartnerRequest, Service, SmsPurpose},
};

use crate::hall::{Couple, HALL, Hall, confirmation, request, said, who};

const SLOT: &str = "2026-11-25T09:00:00+08:00";

#[tokio::test]
async fn an_identity_number_is_neither_kept_nor_shown() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    let booked = hall.booked(SLOT, &couple).await;
    let shown = serde_json::to_string(&booked).unwrap();
    let day = "2026-11-25".parse().unwrap();
    let staff = hall
        .appointments
        .staff_day(&who(), HALL, day)
        .await
        .unwrap();
    let staff = serde_json::to_string(&staff).unwrap();
    let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
    let number = booked.booking.number.replace('-', "");
    let kept = desk.by_number(&number).await.unwrap().unwrap();
    let kept = serde_json::to_string(&kept.body).unwrap();
    for text in [&shown, &staff, &kept] {
        assert!(
            !text.contains(&couple.first) && !text.contains(&couple.second),
            "{text}"
        );
    }
    assert!(
        !shown.contains("示例甲") && !shown.contains(&couple.phone),
        "{shown}"
    );
    assert!(!kept.contains(&booked.key), "keys are kept as digests");
}

#[tokio::test]
async fn what_one_tells_in_confidence_changes_nothing_for_the_other() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    let hold = said(
        hall.appointments
            .hold(&hall.intent(), request(Service::DivorceApply, SLOT))
            .await,
    )
    .unwrap();
    let booked = hall.confirm(&hold, &couple).await.unwrap();
    let number = booked.booking.number.clone();
    let asked = PartnerRequest {
        number: couple.second.clone(),
    };
    let key = booked.partner_key.clone().unwrap();
    let opened = hall
        .appointments
        .partner(&hall.intent(), &number, &key, asked)
        .await;
    let opened: egude_contract::v1::booking::Opened = said(opened).unwrap();
    let both = async || {
        let second = hall.appointments.booking(&number, &opened.key).await;
        (hall.see(&booked).await.unwrap(), second.unwrap())
    };
    let before = both().await;
    let waiting = async || {
        let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
        desk.due(hall.now(), 1000).await.unwrap().len()
    };
    let messages = waiting().await;
    let told = hall
        .appointments
        .in_confidence(&hall.intent(), &number, &opened.key)
        .await
        .unwrap();
    assert_eq!((told.status, told.body.as_str()), (204, ""));
    let after = both().await;
    assert_eq!(before, after);
    let now = waiting().await;
    assert_eq!(messages, now, "and nobody gets a message");
    let day = "2026-11-25".parse().unwrap();
    let staff = hall
        .appointments
        .staff_day(&who(), HALL, day)
        .await
        .unwrap();
    assert!(staff.bookings[0].in_confidence, "but staff know");
}

#[tokio::test]
async fn names_are_erased_when_the_office_no_longer_needs_them() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    hall.at("2026-12-24T09:00:00+08:00");
    hall.appointments.sweep().await.unwrap();
    assert!(hall.see(&booked).await.is_ok(), "30 days have not passed");
    hall.at("2026-12-26T09:00:00+08:00");
    hall.appointments.sweep().await.unwrap();
    assert!(hall.see(&booked).await.is_err());
    let number = booked.booking.number.replace('-', "");
    let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
    let kept = desk.by_number(&number).await.unwrap().unwrap();
    assert!(kept.body.people.is_empty() && kept.body.phone.is_empty() && kept.body.keys.is_empty());
    assert_eq!(kept.body.earliest, None, "it says when one was born");
}

#[tokio::test]
async fn who_looked_at_a_day_is_written_down() {
    let hall = Hall::open().await;
    let day = "2026-11-25".parse().unwrap();
    hall.appointments
        .staff_day(&who(), HALL, day)
        .await
        .unwrap();
    let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
    let deeds = desk.deeds(HALL, 10).await.unwrap();
    assert_eq!(
        (deeds[0].who.as_str(), deeds[0].what.as_str()),
        ("sample", "see 2026-11-25")
    );
}

#[tokio::test]
async fn the_one_time_link_shows_what_is_to_be_confirmed_and_opens_nothing_once_it_is_used() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    let booked = hall.booked(SLOT, &couple).await;
    let (number, key) = (&booked.booking.number, booked.partner_key.clone().unwrap());
    let seen = hall.appointments.booking(number, &key).await.unwrap();
    assert_eq!(seen.people[0].name, booked.booking.people[0].name);
    assert_eq!(seen.people[1].number_end, "");
    assert!(seen.ledger.rules.is_empty());
    let cancelled = hall.appointments.cancel(&hall.intent(), number, &key).await;
    assert!(cancelled.is_err(), "it only shows");
    let asked = PartnerRequest {
        number: couple.second.clone(),
    };
    hall.appointments
        .partner(&hall.intent(), number, &key, asked)
        .await
        .unwrap();
    assert!(hall.appointments.booking(number, &key).await.is_err());
}

#[tokio::test]
async fn names_are_kept_until_the_slot_is_over_for_long_enough_however_early_it_was_booked() {
    let hall = Hall::open().await;
    let far = "2027-01-01T09:00:00+08:00";
    let booked = hall.booked(far, &Couple::nth(1)).await;
    hall.at("2027-01-01T08:00:00+08:00");
    hall.appointments.sweep().await.unwrap();
    assert_eq!(hall.see(&booked).await.unwrap(), booked.booking);
}

#[tokio::test]
async fn a_link_that_was_forwarded_does_not_let_anybody_try_out_a_number() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    let booked = hall.booked(SLOT, &couple).await;
    let (number, key) = (&booked.booking.number, booked.partner_key.clone().unwrap());
    let attempt = async |person: &str| {
        let asked = PartnerRequest {
            number: person.to_owned(),
        };
        let done = hall
            .appointments
            .partner(&hall.intent(), number, &key, asked)
            .await;
        done.map_err(|failure| failure.0.code)
    };
    for n in 2..12 {
        let wrong = attempt(&Couple::nth(n).second).await.unwrap_err();
        assert_eq!(wrong, ProblemCode::ParameterInvalid);
    }
    assert_eq!(
        attempt(&couple.second).await,
        Err(ProblemCode::BookingUnknown)
    );
    assert_eq!(hall.see(&booked).await.unwrap(), booked.booking);
}

#[tokio::test]
async fn one_code_does_not_tell_of_many_people_whether_they_have_a_booking() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    hall.booked(SLOT, &couple).await;
    let hold = hall.hold("2026-11-26T09:00:00+08:00").await.unwrap();
    let code = hall
        .code("13900000001", SmsPurpose::Confirm, Some(&hold.id))
        .await;
    let asked = ConfirmRequest {
        phone: "13900000001".to_owned(),
        ..confirmation(&couple, &code)
    };
    for tries in 0..6 {
        let key = hold.key.clone().unwrap();
        let refused = hall
            .appointments
            .confirm(&hall.intent(), &hold.id, &key, asked.clone())
            .await;
        let code = refused.unwrap_err().0.code;
        let right = if tries < 5 {
            ProblemCode::LimitReached
        } else {
            ProblemCode::CodeLapsed
        };
        assert_eq!(code, right, "{tries}");
    }
}

#[tokio::test]
async fn the_ledger_forgets_what_no_rule_looks_back_at() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    hall.at("2026-11-24T18:00:00+08:00");
    hall.cancel(&booked).await.unwrap();
    let number = booked.booking.number.replace('-', "");
    let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
    let kept = desk.by_number(&number).await.unwrap().unwrap();
    let person = &kept.body.people[0].digest;
    drop(desk);
    // 30 days are looked back, and 15 more may be blocked.
    for (day, entries) in [("2027-01-07", 1), ("2027-01-08", 0)] {
        hall.at(&format!("{day}T08:00:00+08:00"));
        hall.appointments.sweep().await.unwrap();
        let mut desk = hall.store.desk(Purpose::Read).await.unwrap();
        assert_eq!(
            desk.noted(HALL, person).await.unwrap().len(),
            entries,
            "{day}"
        );
    }
}
