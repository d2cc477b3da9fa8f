//! Bad input, field by field: what is wrong, where, and nothing else changed.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    booking::{ConfirmRequest, DocumentKind, Hold, Sex, SmsPurpose},
};

use crate::hall::{Couple, Hall, confirmation};

const SLOT: &str = "2026-11-25T09:00:00+08:00";

/// What the server says to a confirmation that was spoilt in one way.
async fn spoilt(
    hall: &Hall,
    hold: &Hold,
    spoil: impl Fn(&mut ConfirmRequest),
) -> Vec<(String, FieldCode)> {
    let mut asked = confirmation(&Couple::nth(1), "000000");
    spoil(&mut asked);
    let key = hold.key.clone().unwrap();
    let refused = hall
        .appointments
        .confirm(&hall.intent(), &hold.id, &key, asked)
        .await;
    let problem = refused.unwrap_err().0;
    assert_eq!(problem.code, ProblemCode::ParameterInvalid);
    problem
        .fields
        .into_iter()
        .map(|field| (field.pointer, field.code))
        .collect()
}

#[tokio::test]
async fn each_wrong_field_is_named() {
    type Spoil = fn(&mut ConfirmRequest);
    let hall = Hall::open().await;
    let hold = hall.hold(SLOT).await.unwrap();
    let cases: [(Spoil, &str, FieldCode); 19] = [
        (
            |c| c.people[0].name.clear(),
            "/people/0/name",
            FieldCode::Missing,
        ),
        (
            |c| c.people[1].name = "字".repeat(61),
            "/people/1/name",
            FieldCode::TooLong,
        ),
        (
            |c| c.people[1].name = "示例\u{7}".into(),
            "/people/1/name",
            FieldCode::Invalid,
        ),
        (
            |c| c.people[0].number = "15250218990101001".into(),
            "/people/0/number",
            FieldCode::IdNumberForm,
        ),
        (
            |c| c.people[0].number = "110105194912310021".into(),
            "/people/0/number",
            FieldCode::IdNumberCheck,
        ),
        (
            |c| c.people[0].number = "152525189902290002".into(),
            "/people/0/number",
            FieldCode::IdNumberDate,
        ),
        (
            |c| c.people[0].number = "152502990101001".into(),
            "/people/0/number",
            FieldCode::IdNumberOld,
        ),
        (
            |c| c.people[1].number = c.people[0].number.clone(),
            "/people/1/number",
            FieldCode::SamePerson,
        ),
        (
            |c| c.people[1].number = "152502189901010019".into(),
            "/people/1/number",
            FieldCode::SameSex,
        ),
        (
            |c| c.people[0].birth = Some("1899-01-02".into()),
            "/people/0/birth",
            FieldCode::Invalid,
        ),
        (
            |c| c.people[0].sex = Some(Sex::Female),
            "/people/0/sex",
            FieldCode::Invalid,
        ),
        (
            |c| c.people[0].document = DocumentKind::Passport,
            "/people/0/document",
            FieldCode::NotOffered,
        ),
        (
            |c| c.people[1].phone = Some("13800000000".into()),
            "/people/1/phone",
            FieldCode::Invalid,
        ),
        (|c| drop(c.people.pop()), "/people", FieldCode::Missing),
        (
            |c| c.people.push(c.people[0].clone()),
            "/people",
            FieldCode::Invalid,
        ),
        (
            |c| c.phone = "0479-8210000".into(),
            "/phone",
            FieldCode::NotAPhone,
        ),
        (
            |c| c.language = "en".into(),
            "/language",
            FieldCode::Unknown,
        ),
        (|c| c.consent = false, "/consent", FieldCode::NotAgreed),
        (
            |c| c.remark = Some("字".repeat(201)),
            "/remark",
            FieldCode::TooLong,
        ),
    ];
    for (spoil, pointer, code) in cases {
        let found = spoilt(&hall, &hold, spoil).await;
        assert!(
            found.contains(&(pointer.to_owned(), code)),
            "{pointer} {code:?}: {found:?}"
        );
    }
    hall.confirm(&hold, &Couple::nth(1))
        .await
        .expect("nothing was used up by being wrong");
}

#[tokio::test]
async fn all_that_is_wrong_is_said_at_once() {
    let hall = Hall::open().await;
    let hold = hall.hold(SLOT).await.unwrap();
    let found = spoilt(&hall, &hold, |asked| {
        asked.people[0].name.clear();
        asked.people[1].number.clear();
        asked.phone.clear();
        asked.consent = false;
    })
    .await;
    assert_eq!(found.len(), 4, "{found:?}");
}

#[tokio::test]
async fn who_is_too_young_on_the_day_is_told_from_when() {
    let hall = Hall::open().await;
    // Their numbers say that they were born on 1880-01-01, so it has to be 1901.
    hall.at("1901-12-02T09:00:00+08:00");
    let hold = hall.hold("1901-12-04T09:00:00+08:00").await.unwrap();
    let asked = confirmation(&Couple::nth(1), "000000");
    let key = hold.key.clone().unwrap();
    let refused = hall
        .appointments
        .confirm(&hall.intent(), &hold.id, &key, asked)
        .await;
    let problem = refused.unwrap_err().0;
    let young: Vec<_> = problem
        .fields
        .iter()
        .filter(|field| field.code == FieldCode::TooYoung)
        .collect();
    assert_eq!(young.len(), 1, "{:?}", problem.fields);
    assert_eq!(young[0].pointer, "/people/0/number");
    assert_eq!(problem.until.as_deref(), Some("1902-01-01"));
}

#[tokio::test]
async fn one_person_one_booking_and_one_telephone_two() {
    let hall = Hall::open().await;
    let couple = Couple::nth(1);
    hall.booked(SLOT, &couple).await;
    let hold = hall.hold("2026-11-26T09:00:00+08:00").await.unwrap();
    let again = hall.confirm(&hold, &couple).await.unwrap_err();
    assert_eq!(
        (again.code, again.fields[0].pointer.as_str()),
        (ProblemCode::LimitReached, "/people/0")
    );
    for n in 2..4 {
        let other = Couple {
            phone: couple.phone.clone(),
            ..Couple::nth(n)
        };
        let hold = hall.hold("2026-11-26T09:30:00+08:00").await.unwrap();
        let done = hall.confirm(&hold, &other).await;
        match n {
            2 => drop(done.unwrap()),
            _ => assert_eq!(done.unwrap_err().fields[0].pointer, "/phone"),
        }
    }
}

#[tokio::test]
async fn a_wrong_number_or_telephone_gets_the_same_answer_as_a_right_one() {
    let hall = Hall::open().await;
    let booked = hall.booked(SLOT, &Couple::nth(1)).await;
    let stranger = "13900000000";
    for number in [booked.booking.number.as_str(), "3333-3333"] {
        hall.later(61);
        let before = hall.messages("code").await.len();
        let asked = egude_contract::v1::booking::SmsRequest {
            phone: stranger.to_owned(),
            purpose: SmsPurpose::Open,
            subject: Some(number.to_owned()),
            language: "zh-CN".to_owned(),
        };
        let sent = hall.counter.send_code(asked).await;
        assert_eq!(sent.map_err(|failure| failure.0).unwrap().again_after, 60);
        let after = hall.messages("code").await.len();
        assert!(
            after <= before,
            "nobody is called who has nothing to do with it"
        );
    }
}
