//! Sent once is sent once, however often it is sent.

use egude_backend::{Store as _, counter::Idem};
use egude_contract::v1::{ProblemCode, aid::Receipt};

use crate::window::{Window, county, on_both, said, urgent};

on_both!(
    a_repeat_gets_the_first_receipt,
    a_repeat_after_a_week_is_still_the_same_case,
    another_application_under_the_same_intention_is_refused,
    two_at_once_are_one_case,
);

async fn a_repeat_gets_the_first_receipt(window: Window) {
    let intent = window.intent();
    let first: Receipt = said(window.aid.submit(&intent, urgent()).await).unwrap();
    let again: Receipt = said(window.aid.submit(&intent, urgent()).await).unwrap();
    assert_eq!(first, again);
    assert_eq!(
        window.aid.work_list(&county()).await.unwrap().items.len(),
        1
    );
}

async fn a_repeat_after_a_week_is_still_the_same_case(window: Window) {
    let intent = window.intent();
    let first: Receipt = said(window.aid.submit(&intent, urgent()).await).unwrap();
    window.later(7 * 24 * 3600);
    // What was answered is forgotten after a day; the case is not.
    let mut desk = window
        .store
        .desk(egude_backend::Purpose::Write)
        .await
        .unwrap();
    desk.sweep(window.now()).await.unwrap();
    desk.commit().await.unwrap();
    let again: Receipt = said(window.aid.submit(&intent, urgent()).await).unwrap();
    assert_eq!(first.reference, again.reference);
    assert!(window.case(&again).await.is_ok(), "the new key opens it");
    assert!(window.case(&first).await.is_ok(), "so does the first");
}

async fn another_application_under_the_same_intention_is_refused(window: Window) {
    let intent = window.intent();
    said::<Receipt>(window.aid.submit(&intent, urgent()).await).unwrap();
    let mut other = urgent();
    "示例丁".clone_into(&mut other.applicant.name);
    let mixed = Idem {
        request_digest: "another".to_owned(),
        ..intent.clone()
    };
    let refused = said::<Receipt>(window.aid.submit(&mixed, other.clone()).await).unwrap_err();
    assert_eq!(refused.code, ProblemCode::IdempotencyMismatch);
    window.later(7 * 24 * 3600);
    let mut desk = window
        .store
        .desk(egude_backend::Purpose::Write)
        .await
        .unwrap();
    desk.sweep(window.now()).await.unwrap();
    desk.commit().await.unwrap();
    let refused = said::<Receipt>(window.aid.submit(&mixed, other).await).unwrap_err();
    assert_eq!(refused.code, ProblemCode::IdempotencyMismatch);
}

async fn two_at_once_are_one_case(window: Window) {
    let intent = window.intent();
    let (one, two) = tokio::join!(
        window.aid.submit(&intent, urgent()),
        window.aid.submit(&intent, urgent())
    );
    let (one, two): (Receipt, Receipt) = (said(one).unwrap(), said(two).unwrap());
    assert_eq!(one, two);
}
