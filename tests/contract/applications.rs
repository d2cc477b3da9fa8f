//! The app's side of the one door against the real router.

mod given;
mod sending;

use egude_client::{
    ProblemCode,
    aid::{
        Applications as _, CaseDesk as _, CaseState, ChangeRequest, ChangeTarget, DeedRequest,
        EventKind, Key, MissingItem, Newer, OpenRequest, Receipt, SignRequest, SignatureKind,
        SmsPurpose, SmsRequest, StaffCase, StaffDeed, TaskAnswer, TaskRequest, TaskState, Tip,
        TipState, TipStep, WithdrawRequest, body_of,
    },
    booking::{Appointments as _, StaffSignIn},
};

use super::{World, appointments::code, world};
use given::{PHONE, TOWNSHIP, number, spending, urgent};

async fn submitted(world: &World, intent: &str) -> Receipt {
    let body = body_of(&spending());
    world.client.submit(intent, &body).await.unwrap()
}

#[tokio::test]
async fn the_door_says_who_accepts_and_what_can_be_sent() {
    let world = world().await;
    let of = async |code: &str| world.client.one_door(&code.parse().unwrap()).await;
    let door = of(TOWNSHIP).await.unwrap();
    assert!(door.sample && door.uploads.piece > 0);
    assert_eq!(door.holder.unwrap().kind, "township");
    assert_eq!(of("152531000000").await.unwrap().holder, None);
    let unknown = of("999999000000").await.unwrap_err();
    assert!(unknown.is(ProblemCode::RegionUnknown));
}

#[tokio::test]
async fn what_is_sent_twice_under_one_intention_is_one_case() {
    let world = world().await;
    let client = &world.client;
    let body = body_of(&spending());
    let first = client.submit("intent0000000001", &body).await.unwrap();
    let again = client.submit("intent0000000001", &body).await.unwrap();
    assert_eq!(first, again, "the same receipt, with the same key");
    let other = body_of(&urgent());
    let error = client.submit("intent0000000001", &other).await.unwrap_err();
    assert!(error.is(ProblemCode::IdempotencyMismatch));
    let case = client.case(first.reference, &first.key).await.unwrap();
    assert_eq!(case.state, CaseState::Submitted);
    assert_eq!(case.events[0].kind, Newer::Known(EventKind::Submitted));
    let wrong: Key = "abcdefghijklmnopqrstuvwxyz".parse().unwrap();
    let error = client.case(first.reference, &wrong).await.unwrap_err();
    assert!(error.is(ProblemCode::CaseUnknown));
}

#[tokio::test]
async fn what_is_wrong_is_told_field_by_field() {
    let world = world().await;
    let mut sent = spending();
    sent.declared = false;
    sent.applicant.phone = Some("12".to_owned());
    let body = body_of(&sent);
    let error = world.client.submit("intent0000000001", &body).await;
    let error = error.unwrap_err();
    assert!(error.is(ProblemCode::ParameterInvalid));
    let pointers: Vec<&str> = error.fields().iter().map(|f| f.pointer.as_str()).collect();
    assert!(pointers.contains(&"/declared") && pointers.contains(&"/applicant/phone"));
}

#[tokio::test]
async fn a_case_opens_by_telephone_and_code_too() {
    let world = world().await;
    let client = &world.client;
    let receipt = submitted(&world, "intent0000000001").await;
    let asked = SmsRequest {
        phone: PHONE.parse().unwrap(),
        purpose: SmsPurpose::Case,
        subject: Some(receipt.reference.to_string()),
        language: "zh-CN".to_owned(),
    };
    client.send_code(&asked).await.unwrap();
    let request = OpenRequest {
        phone: asked.phone,
        code: code(&world).await,
    };
    let opened = client.open_case(receipt.reference, &request).await.unwrap();
    assert_ne!(opened.key, receipt.key, "a key of its own, for an hour");
    let case = client.case(receipt.reference, &opened.key).await.unwrap();
    assert_eq!(case, opened.case);
    let again = client.open_case(receipt.reference, &request).await;
    assert!(again.is_err(), "a code opens once");
}

#[tokio::test]
async fn an_adult_signs_by_a_link_of_their_own() {
    let world = world().await;
    let client = &world.client;
    let receipt = submitted(&world, "intent0000000001").await;
    let reference = receipt.reference;
    assert_eq!(receipt.authorisations, 3);
    let link = client.authorisation_link("intent0000000002", reference, &receipt.key, 2);
    let link = link.await.unwrap();
    let text = client.authorisation(reference, 2, &link.key).await.unwrap();
    assert!(text.asks_number && text.signed_at.is_none());
    let request = SignRequest {
        version: text.version,
        language: "mn-Mong-CN".to_owned(),
        number_end: Some(number("189103150020")[14..].to_owned()),
        how: SignatureKind::Typed,
        strokes: Vec::new(),
        typed: Some("示例乙".to_owned()),
        agreed: true,
    };
    let signed = client.sign("intent0000000003", reference, 2, &link.key, &request);
    let signed = signed.await.unwrap();
    assert!(signed.signed_at.is_some());
    let repeated = client.sign("intent0000000003", reference, 2, &link.key, &request);
    assert_eq!(repeated.await.unwrap(), signed, "a lost answer comes again");
    let case = client.case(reference, &receipt.key).await.unwrap();
    assert_eq!(case.authorisations[1].signed_at, signed.signed_at);
}

#[tokio::test]
async fn a_person_corrects_and_takes_back() {
    let world = world().await;
    let client = &world.client;
    let Receipt { reference, key, .. } = submitted(&world, "intent0000000001").await;
    assert!(
        client
            .case(reference, &key)
            .await
            .unwrap()
            .may(ChangeTarget::Contact)
    );
    let request = ChangeRequest {
        phone: Some("13800000002".to_owned()),
        messages_to: None,
        address: None,
        bank: None,
        text: None,
    };
    let case = client.change("intent0000000002", reference, &key, &request);
    assert_eq!(case.await.unwrap().phone.as_deref(), Some("138****0002"));
    let all = WithdrawRequest { program: None };
    let case = client.withdraw("intent0000000003", reference, &key, &all);
    assert_eq!(case.await.unwrap().state, CaseState::Withdrawn);
    let again = client.withdraw("intent0000000004", reference, &key, &all);
    assert!(again.await.unwrap_err().is(ProblemCode::StateChanged));
}

async fn signed_in(world: &World) -> Key {
    let request = StaffSignIn {
        name: "sample-county".to_owned(),
        password: "sample-password".to_owned(),
    };
    let session = world.client.sign_in(&request).await.unwrap();
    assert!(!session.regions.is_empty());
    session.key
}

fn deed(seen: &StaffCase, deed: StaffDeed) -> DeedRequest {
    let sequence = seen.case.sequence;
    DeedRequest { sequence, deed }
}

#[tokio::test]
async fn staff_tell_what_is_missing_once_and_the_person_answers() {
    let world = world().await;
    let client = &world.client;
    let Receipt { reference, key, .. } = submitted(&world, "intent0000000001").await;
    let staff = signed_in(&world).await;
    let list = client.work_list(&staff).await.unwrap();
    assert_eq!(list.items[0].reference, reference);
    let seen = client.staff_case(&staff, reference).await.unwrap();
    assert_eq!(seen.case.name, "示例甲");
    assert!(seen.may("tell-missing", None), "{:?}", seen.may);
    let missing = StaffDeed::TellMissing {
        items: vec![MissingItem {
            paper: None,
            text: Some("示例：还缺一张收费单".to_owned()),
        }],
    };
    let missing = deed(&seen, missing);
    let told = client.deed("intent0000000002", &staff, reference, &missing);
    let told = told.await.unwrap();
    assert_eq!(told.case.state, CaseState::NeedMore);
    let late = deed(&seen, StaffDeed::Accept {});
    let late = client.deed("intent0000000003", &staff, reference, &late);
    assert!(late.await.unwrap_err().is(ProblemCode::CaseMoved));
    let answer = TaskRequest {
        answer: TaskAnswer::Later,
        text: None,
    };
    let case = client.answer_task("intent0000000004", reference, &key, 1, &answer);
    let case = case.await.unwrap();
    assert_eq!(case.tasks[0].state, TaskState::Answered);
    let seen = client.staff_case(&staff, reference).await.unwrap();
    assert_eq!(seen.deeds.len(), 1);
    let text = client.export(&staff, reference).await.unwrap();
    let export: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(export["staff"]["case"]["reference"], reference.to_string());
}

#[tokio::test]
async fn a_tip_reaches_staff_who_say_what_became_of_it() {
    let world = world().await;
    let client = &world.client;
    let tip = Tip {
        region: TOWNSHIP.to_owned(),
        place: "示例：敖包北三公里".to_owned(),
        who: None,
        signs: Vec::new(),
        text: Some("示例：一个人住，没有柴火".to_owned()),
        urgent: true,
        phone: None,
        language: "mn-Mong-CN".to_owned(),
    };
    let receipt = client.tell("intent0000000001", &tip).await.unwrap();
    let again = client.tell("intent0000000001", &tip).await.unwrap();
    assert_eq!(receipt, again);
    let staff = signed_in(&world).await;
    let list = client.work_list(&staff).await.unwrap();
    assert_eq!((list.tips.len(), &list.tips[0].tip), (1, &tip));
    let step = TipStep {
        state: TipState::Done,
        note: Some("示例：去看过了".to_owned()),
    };
    let done = client.tip_step("intent0000000002", &staff, &receipt.number, &step);
    assert_eq!(done.await.unwrap().state, TipState::Done);
}

#[tokio::test]
async fn a_draft_moves_to_another_device_once_and_byte_by_byte() {
    let world = world().await;
    let client = &world.client;
    let sealed: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let left = client.hand_over(&sealed).await.unwrap();
    assert_eq!(client.take(&left.id).await.unwrap(), sealed);
    let again = client.take(&left.id).await.unwrap_err();
    assert!(again.is(ProblemCode::HandOverGone));
}
