//! What belongs to another office is passed on, with no more than it may get.

use egude_contract::v1::{
    FieldCode,
    aid::{CaseState, StaffDeed, Stage},
};

use crate::window::{Window, on_both, spending, township};

on_both!(
    another_office_gets_what_it_may_get_and_the_person_sees_what,
    what_only_consent_allows_needs_consent,
    the_bureaus_own_systems_are_told_what_they_asked_for,
);

fn transfer(program: Option<&str>, to: &str, fields: &[&str]) -> StaffDeed {
    StaffDeed::Transfer {
        program: program.map(str::to_owned),
        to: to.to_owned(),
        fields: fields.iter().map(|&field| field.to_owned()).collect(),
        text: "示例：请办理".to_owned(),
    }
}

async fn another_office_gets_what_it_may_get_and_the_person_sees_what(window: Window) {
    let mut sent = spending();
    sent.programs = vec!["medical".to_owned()];
    sent.consents.push(egude_contract::v1::aid::Consent {
        purpose: "pass-on".to_owned(),
        version: 1,
        given: true,
        of: None,
    });
    let receipt = window.submit(sent).await.unwrap();
    let who = township();
    window
        .deed(&who, &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    let medical = Some("medical");
    let wrong = window.deed(
        &who,
        &receipt,
        transfer(medical, "medical-insurance", &["members"]),
    );
    let wrong = wrong.await.unwrap_err();
    assert_eq!(wrong.fields[0].code, FieldCode::NotOffered);
    let astray = window
        .deed(&who, &receipt, transfer(medical, "moon", &["name"]))
        .await;
    assert!(astray.is_err(), "nobody knows such an office");
    let done = window.deed(
        &who,
        &receipt,
        transfer(medical, "medical-insurance", &["name", "phone"]),
    );
    let case = done.await.unwrap().case;
    assert_eq!(
        (case.state, case.parts[0].stage),
        (CaseState::Closed, Stage::PassedOn)
    );
    assert_eq!(case.parts[0].holder.phones, ["12345"]);
    let passed = &window.case(&receipt).await.unwrap().transfers[0];
    assert_eq!(passed.fields, ["name", "phone"]);
    assert_eq!(passed.text.as_deref(), Some("示例：请办理"));
}

async fn what_only_consent_allows_needs_consent(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let who = township();
    let refused = window
        .deed(&who, &receipt, transfer(None, "charity", &["name"]))
        .await;
    assert_eq!(refused.unwrap_err().fields[0].code, FieldCode::NotAgreed);
    let mut sent = spending();
    sent.consents.push(egude_contract::v1::aid::Consent {
        purpose: "pass-on".to_owned(),
        version: 1,
        given: true,
        of: None,
    });
    let receipt = window.submit(sent).await.unwrap();
    let done = window
        .deed(&who, &receipt, transfer(None, "charity", &["name"]))
        .await
        .unwrap();
    assert_eq!(done.case.state, CaseState::Submitted, "the case stays here");
}

async fn the_bureaus_own_systems_are_told_what_they_asked_for(window: Window) {
    use egude_backend::{Purpose, Store as _};
    let receipt = window.submit(spending()).await.unwrap();
    window
        .deed(&township(), &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    let mut elsewhere = spending();
    crate::window::NEIGHBOUR.clone_into(&mut elsewhere.region);
    window.submit(elsewhere).await.unwrap();
    let mut desk = window.store.desk(Purpose::Read).await.unwrap();
    let due = desk.due_deliveries(window.now(), 10).await.unwrap();
    assert_eq!(
        due.len(),
        1,
        "of this township, and the acceptance is not asked for"
    );
    assert_eq!(due[0].kind, "application");
    assert!(due[0].body.contains(&receipt.reference));
}
