//! Every adult signs by a link that is good once.

use egude_contract::v1::{
    ProblemCode,
    aid::{AuthorisationLink, AuthorisationText, Case, SignRequest, SignatureKind, StaffDeed},
};

use crate::window::{Window, on_both, said, spending, township};

on_both!(
    a_link_signs_once,
    a_new_link_ends_the_one_before,
    a_link_is_closed_after_wrong_numbers,
    one_on_paper_is_written_down_by_staff,
    of_a_signature_only_that_is_kept_which_was_looked_at,
);

fn typed() -> SignRequest {
    SignRequest {
        version: 1,
        language: "mn-Mong-CN".to_owned(),
        // The end of the number of `spouse-1`.
        number_end: Some(crate::window::number("189103150020")[14..].to_owned()),
        how: SignatureKind::Typed,
        strokes: Vec::new(),
        typed: Some("示例乙".to_owned()),
        agreed: true,
    }
}

async fn a_link_signs_once(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let (reference, key) = (&receipt.reference, &receipt.key);
    let link: AuthorisationLink =
        said(window.aid.link(&window.intent(), reference, key, 2).await).unwrap();
    let text = window.aid.authorisation(reference, 2, &link.key).await;
    let text = text.map_err(|failure| failure.0).unwrap();
    assert_eq!(
        (text.name.as_str(), text.applicant.as_str()),
        ("示**", "示**")
    );
    assert!(text.asks_number);
    let scribble = SignRequest {
        how: SignatureKind::Drawn,
        strokes: vec![vec![1, 1]],
        ..typed()
    };
    let refused = window
        .aid
        .sign(&window.intent(), reference, 2, &link.key, scribble)
        .await;
    assert_eq!(
        said::<AuthorisationText>(refused).unwrap_err().fields[0].pointer,
        "/strokes"
    );
    let signed = window
        .aid
        .sign(&window.intent(), reference, 2, &link.key, typed())
        .await;
    assert!(
        said::<AuthorisationText>(signed)
            .unwrap()
            .signed_at
            .is_some()
    );
    let again = window
        .aid
        .sign(&window.intent(), reference, 2, &link.key, typed())
        .await;
    assert_eq!(
        said::<AuthorisationText>(again).unwrap_err().code,
        ProblemCode::StateChanged
    );
    let case = window.case(&receipt).await.unwrap();
    let signed = case
        .authorisations
        .iter()
        .filter(|one| one.signed_at.is_some());
    assert_eq!((signed.count(), case.authorisations.len()), (1, 3));
    let opened = window.aid.case(reference, &link.key).await;
    assert!(
        opened.is_err(),
        "the link of one adult does not open the case"
    );
}

async fn a_new_link_ends_the_one_before(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let (reference, key) = (&receipt.reference, &receipt.key);
    let first: AuthorisationLink =
        said(window.aid.link(&window.intent(), reference, key, 2).await).unwrap();
    let second: AuthorisationLink =
        said(window.aid.link(&window.intent(), reference, key, 2).await).unwrap();
    assert!(
        window
            .aid
            .authorisation(reference, 2, &first.key)
            .await
            .is_err()
    );
    assert!(
        window
            .aid
            .authorisation(reference, 3, &second.key)
            .await
            .is_err()
    );
    assert!(
        window
            .aid
            .authorisation(reference, 2, &second.key)
            .await
            .is_ok()
    );
    window.later(7 * 24 * 3600);
    let lapsed = window.aid.authorisation(reference, 2, &second.key).await;
    assert_eq!(lapsed.unwrap_err().0.code, ProblemCode::LinkLapsed);
}

async fn a_link_is_closed_after_wrong_numbers(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let (reference, key) = (&receipt.reference, &receipt.key);
    let link: AuthorisationLink =
        said(window.aid.link(&window.intent(), reference, key, 2).await).unwrap();
    let wrong = SignRequest {
        number_end: Some("9999".to_owned()),
        ..typed()
    };
    for _ in 0..5 {
        let intent = window.intent();
        let refused = window
            .aid
            .sign(&intent, reference, 2, &link.key, wrong.clone())
            .await;
        let refused = said::<AuthorisationText>(refused).unwrap_err();
        assert_eq!(refused.fields[0].pointer, "/numberEnd");
    }
    let closed = window
        .aid
        .sign(&window.intent(), reference, 2, &link.key, typed())
        .await;
    assert_eq!(
        said::<AuthorisationText>(closed).unwrap_err().code,
        ProblemCode::CaseUnknown
    );
}

async fn one_on_paper_is_written_down_by_staff(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let deed = StaffDeed::SignedOnPaper { n: 3 };
    let seen = window
        .deed(&township(), &receipt, deed.clone())
        .await
        .unwrap();
    assert_eq!(seen.case.authorisations[2].how, Some(SignatureKind::Paper));
    assert!(window.deed(&township(), &receipt, deed).await.is_err());
    let case: Case = window.case(&receipt).await.unwrap();
    assert!(case.authorisations[2].signed_at.is_some());
}

async fn of_a_signature_only_that_is_kept_which_was_looked_at(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let (reference, key) = (&receipt.reference, &receipt.key);
    let link: AuthorisationLink =
        said(window.aid.link(&window.intent(), reference, key, 2).await).unwrap();
    let both = SignRequest {
        strokes: vec![vec![60_000; 9000]],
        ..typed()
    };
    let signed = window
        .aid
        .sign(&window.intent(), reference, 2, &link.key, both)
        .await;
    said::<AuthorisationText>(signed).unwrap();
    let export = window.aid.export(&township(), reference).await;
    let export = export.map_err(|failure| failure.0).unwrap();
    assert_eq!(
        export.signatures[1]["signed"]["strokes"],
        serde_json::json!([])
    );
}
