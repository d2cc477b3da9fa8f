//! What is announced is refused before any byte, if it is refused.

use egude_contract::v1::{FieldCode, ProblemCode, aid::UploadState};

use crate::{
    place::{PAPER, Place, page_of, said},
    samples::{jpeg, pdf},
};

#[tokio::test]
async fn sixty_megabytes_are_refused_before_the_first_byte() {
    let place = Place::new().await;
    let refused = place.begin(page_of(1, "image/jpeg", 60_000_000)).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::BodyTooLarge);
    let mut most = page_of(1, "image/jpeg", 0);
    most.bytes = u64::MAX;
    let refused = place.begin(most).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::BodyTooLarge);
    assert!(place.case().await.papers[0].pages.is_empty());
    assert!(place.files().is_empty());
}

#[tokio::test]
async fn what_is_wrong_is_named_at_its_place() {
    let place = Place::new().await;
    let right = || page_of(1, "image/jpeg", 9);
    for (pointer, code, asked) in [
        ("/bytes", FieldCode::TooFew, page_of(1, "image/jpeg", 0)),
        ("/page", FieldCode::Invalid, page_of(0, "image/jpeg", 9)),
        (
            "/page",
            FieldCode::Invalid,
            page_of(60_000, "image/jpeg", 9),
        ),
        ("/media", FieldCode::Invalid, page_of(1, "text/html", 9)),
        (
            "/media",
            FieldCode::Invalid,
            page_of(1, "image/jpeg; x=../y", 9),
        ),
        ("/paper", FieldCode::Unknown, {
            let mut asked = right();
            asked.paper = "nobody-knows-it".into();
            asked
        }),
        ("/task", FieldCode::Unknown, {
            let mut asked = right();
            asked.task = Some(7);
            asked
        }),
        ("/anyway", FieldCode::Invalid, {
            let mut asked = right();
            asked.anyway = vec!["<script>".into()];
            asked
        }),
    ] {
        let refused = place.begin(asked).await.unwrap_err();
        assert_eq!(refused.code, ProblemCode::ParameterInvalid, "{pointer}");
        assert_eq!(refused.fields[0].pointer, pointer);
        assert_eq!(refused.fields[0].code, code, "{pointer}");
    }
}

#[tokio::test]
async fn a_path_is_nowhere_a_name() {
    let place = Place::new().await;
    let good = place.begin(page_of(1, "image/jpeg", 9)).await.unwrap();
    for trick in [
        "../../egude.sqlite",
        "/etc/passwd",
        "..",
        "a\0b",
        "..\\..\\x",
        "%2e%2e%2f",
    ] {
        let mut asked = page_of(1, "image/jpeg", 9);
        asked.paper = trick.to_owned();
        assert!(place.begin(asked).await.is_err(), "{trick}");
        assert_eq!(
            place.state(trick).await.unwrap_err().code,
            ProblemCode::CaseUnknown
        );
        let sent = place.piece(trick, 0, b"x").await;
        assert_eq!(sent.unwrap_err().code, ProblemCode::CaseUnknown);
        assert_eq!(
            place.remove(trick).await.unwrap_err().code,
            ProblemCode::CaseUnknown
        );
        assert_eq!(
            place.seen(trick).await.unwrap_err().code,
            ProblemCode::CaseUnknown
        );
        let elsewhere = place.aid.upload(trick, &place.receipt.key, &good.id).await;
        assert!(elsewhere.is_err(), "{trick}");
    }
    assert!(place.files().is_empty());
}

#[tokio::test]
async fn another_case_knows_nothing_of_a_page() {
    let place = Place::new().await;
    let page = place.send(1, "image/jpeg", &jpeg()).await.unwrap();
    let other = Place::new().await;
    assert_eq!(
        other.state(&page.id).await.unwrap_err().code,
        ProblemCode::CaseUnknown
    );
    let wrong_key = place
        .aid
        .upload(&place.receipt.reference, "wrong", &page.id)
        .await;
    assert_eq!(wrong_key.unwrap_err().0.code, ProblemCode::CaseUnknown);
    let neighbour = crate::place::staff("152502201000");
    let seen = place
        .aid
        .page(&neighbour, &place.receipt.reference, &page.id)
        .await;
    assert_eq!(seen.unwrap_err().0.code, ProblemCode::CaseUnknown);
}

#[tokio::test]
async fn a_page_that_is_announced_twice_is_one_page() {
    let place = Place::new().await;
    let asked = page_of(1, "image/jpeg", 500);
    let intent = place.intent();
    let (reference, key) = (&place.receipt.reference, &place.receipt.key);
    let begin = || {
        place
            .aid
            .upload_begin(&intent, reference, key, asked.clone())
    };
    let first: egude_contract::v1::aid::Upload = said(begin().await).unwrap();
    let again = said(begin().await).unwrap();
    assert_eq!(first, again, "the same intention");
    let place_again = place.begin(asked.clone()).await.unwrap();
    assert_eq!(first.id, place_again.id, "another intention, the same page");
    // Another picture for the same place, before the first one was there.
    let other = place.begin(page_of(1, "image/jpeg", 600)).await.unwrap();
    assert_ne!(first.id, other.id);
    let case = place.case().await;
    assert_eq!(case.papers[0].pages.len(), 1);
    assert_eq!(
        place.state(&first.id).await.unwrap().state,
        UploadState::Removed
    );
}

#[tokio::test]
async fn a_case_has_so_many_pages_and_no_more() {
    let place = Place::new().await;
    // The bureau takes six.
    let two = place
        .send(1, "application/pdf", &pdf(2, "", ""))
        .await
        .unwrap();
    assert_eq!(two.state, UploadState::Taken);
    for page in 2..=4 {
        place.send(page, "image/jpeg", &jpeg()).await.unwrap();
    }
    let three = place
        .send(5, "application/pdf", &pdf(3, "", ""))
        .await
        .unwrap();
    assert_eq!(three.state, UploadState::Refused);
    assert_eq!(three.refused.as_deref(), Some("too-many-pages"));
    let last = place.send(5, "image/jpeg", &jpeg()).await.unwrap();
    assert_eq!(last.state, UploadState::Taken);
    let refused = place.begin(page_of(6, "image/jpeg", 9)).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::TooManyPages);
    place.remove(&last.id).await.unwrap();
    assert!(place.begin(page_of(6, "image/jpeg", 9)).await.is_ok());
    assert_eq!(PAPER, place.case().await.papers[0].paper);
}
