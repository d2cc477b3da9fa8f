//! What is wrong with an application is said all at once, and where.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{Helper, HelperKind, Mandate, MessagesTo, PersonGiven},
};

use crate::window::{Window, member, number, spending, urgent};

fn at(problem: &egude_contract::v1::Problem, pointer: &str) -> Option<FieldCode> {
    let mut fields = problem.fields.iter();
    fields
        .find(|field| field.pointer == pointer)
        .map(|field| field.code)
}

#[tokio::test]
async fn everything_that_is_wrong_is_named_at_once() {
    let window = Window::open().await;
    let mut sent = spending();
    sent.applicant.name = "  ".to_owned();
    sent.applicant.id_number = Some("152502189001010011".to_owned());
    sent.applicant.phone = Some("12".to_owned());
    sent.members[0].id_number = None;
    sent.on = "2026-11-24".to_owned();
    sent.language = "en".to_owned();
    sent.declared = false;
    sent.consents.clear();
    let refused = window.submit(sent).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::ParameterInvalid);
    for (pointer, code) in [
        ("/applicant/name", FieldCode::Missing),
        ("/applicant/idNumber", FieldCode::IdNumberCheck),
        ("/applicant/phone", FieldCode::NotAPhone),
        ("/members/0/idNumber", FieldCode::Missing),
        ("/on", FieldCode::InFuture),
        ("/language", FieldCode::Unknown),
        ("/declared", FieldCode::NotAgreed),
        ("/consents/check", FieldCode::NotAgreed),
    ] {
        assert_eq!(at(&refused, pointer), Some(code), "{pointer}");
    }
}

#[tokio::test]
async fn urgent_help_needs_a_name_and_a_place_and_nothing_more() {
    let window = Window::open().await;
    let mut sent = urgent();
    sent.consents.clear();
    sent.urgent = None;
    sent.applicant = PersonGiven {
        name: "示例甲".to_owned(),
        id_number: None,
        phone: None,
        address: None,
    };
    sent.messages_to = MessagesTo::Nobody;
    assert!(window.submit(sent).await.is_ok());
}

#[tokio::test]
async fn where_nobody_accepts_it_is_said_and_nothing_is_kept() {
    let window = Window::open().await;
    let mut sent = urgent();
    sent.region = "150102001000".to_owned();
    let refused = window.submit(sent).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::NoDoor);
}

#[tokio::test]
async fn one_person_is_not_two_members_and_a_child_has_a_guardian() {
    let window = Window::open().await;
    let mut sent = spending();
    sent.members[0].id_number = Some(number("189001010010"));
    // Born last year.
    let mut baby = member("child-2", "child", "示例己", "202506010040", None);
    baby.guardian = Some("child-9".to_owned());
    sent.members.push(baby);
    let refused = window.submit(sent.clone()).await.unwrap_err();
    assert_eq!(
        at(&refused, "/members/0/idNumber"),
        Some(FieldCode::SamePerson)
    );
    assert_eq!(
        at(&refused, "/members/2/guardian"),
        Some(FieldCode::Unknown)
    );
    sent.members[0].id_number = Some(number("189103150020"));
    sent.members[2].guardian = None;
    let refused = window.submit(sent.clone()).await.unwrap_err();
    assert_eq!(
        at(&refused, "/members/2/guardian"),
        Some(FieldCode::Missing)
    );
    sent.members[2].guardian = Some("self".to_owned());
    sent.consents.push(egude_contract::v1::aid::Consent {
        purpose: "young".to_owned(),
        version: 1,
        given: true,
        of: Some("child-2".to_owned()),
    });
    let receipt = window.submit(sent).await.unwrap();
    assert_eq!(receipt.authorisations, 3, "who is under 18 does not sign");
}

#[tokio::test]
async fn each_child_has_its_own_agreement_and_who_is_none_needs_none() {
    let window = Window::open().await;
    let mut sent = spending();
    // Fifteen, or an adult: somebody looks after them, but they speak for themselves.
    sent.members[0].guardian = Some("self".to_owned());
    window.submit(sent.clone()).await.unwrap();
    for (id, born) in [("child-2", "202506010040"), ("child-3", "202306010040")] {
        let child = member(id, "child", "示例己", born, Some("self"));
        sent.members.push(child);
    }
    let young = |of: Option<&str>| egude_contract::v1::aid::Consent {
        purpose: "young".to_owned(),
        version: 1,
        given: true,
        of: of.map(str::to_owned),
    };
    sent.consents.push(young(Some("child-2")));
    let refused = window.submit(sent.clone()).await.unwrap_err();
    assert_eq!(
        at(&refused, "/consents/young"),
        Some(FieldCode::NotAgreed),
        "of one of two"
    );
    sent.consents.push(young(Some("child-3")));
    window.submit(sent.clone()).await.unwrap();
    // What is agreed to for a child is not agreed to for everybody.
    for consent in &mut sent.consents {
        consent.of = Some("child-2".to_owned());
    }
    let refused = window.submit(sent.clone()).await.unwrap_err();
    assert_eq!(at(&refused, "/consents/check"), Some(FieldCode::NotAgreed));
}

#[tokio::test]
async fn programs_are_known_and_asked_for_once() {
    let window = Window::open().await;
    let mut sent = spending();
    sent.programs = vec![
        "temp-expend".to_owned(),
        "temp-expend".to_owned(),
        "moon".to_owned(),
    ];
    let refused = window.submit(sent.clone()).await.unwrap_err();
    assert_eq!(at(&refused, "/programs/1"), Some(FieldCode::Repeated));
    assert_eq!(at(&refused, "/programs/2"), Some(FieldCode::Unknown));
    sent.programs.clear();
    let refused = window.submit(sent).await.unwrap_err();
    assert_eq!(at(&refused, "/programs"), Some(FieldCode::TooFew));
}

#[tokio::test]
async fn who_did_not_agree_to_messages_gets_none() {
    let window = Window::open().await;
    let mut sent = urgent();
    sent.consents.clear();
    window.submit(sent).await.unwrap();
    assert!(window.messages("case-submitted").await.is_empty());
    window.submit(urgent()).await.unwrap();
    assert_eq!(window.messages("case-submitted").await.len(), 1);
}

#[tokio::test]
async fn a_helper_gets_the_messages_if_they_were_chosen() {
    let window = Window::open().await;
    let mut sent = urgent();
    sent.messages_to = MessagesTo::Helper;
    let refused = window.submit(sent.clone()).await.unwrap_err();
    assert_eq!(at(&refused, "/messagesTo"), Some(FieldCode::Invalid));
    sent.applicant.phone = None;
    sent.helper = Some(Helper {
        name: "示例庚".to_owned(),
        phone: "13800000009".to_owned(),
        kind: HelperKind::Cadre,
        mandate: Mandate::Spoken,
    });
    window.submit(sent).await.unwrap();
    let messages = window.messages("case-submitted").await;
    assert_eq!(messages.last().unwrap().0, "13800000009");
}
