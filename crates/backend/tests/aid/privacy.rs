//! Nobody sees what is not theirs, and nothing stays longer than it has to.

use axum::body::Bytes;
use egude_contract::v1::{
    ProblemCode,
    aid::{StaffDeed, StaffTip, Tip, TipReceipt, TipState, TipStep},
};

use crate::window::{
    BANNER, NEIGHBOUR, PHONE, TOWNSHIP, Window, county, on_both, said, spending, staff, township,
    urgent,
};

on_both!(
    staff_of_one_township_cannot_see_anothers_cases,
    a_reference_alone_opens_nothing_and_says_nothing,
    a_code_opens_its_own_case_and_lapses,
    every_look_is_written_down,
    a_look_of_staff_is_not_hidden_behind_those_of_the_family,
    a_closed_case_is_erased_when_its_days_are_over,
    a_hand_over_is_taken_once,
    a_tip_is_seen_only_where_it_belongs,
);

async fn staff_of_one_township_cannot_see_anothers_cases(window: Window) {
    let receipt = window.submit(urgent()).await.unwrap();
    for regions in [&[][..], &[NEIGHBOUR], &["150100000000"]] {
        let other = staff("other", regions);
        assert!(window.aid.work_list(&other).await.unwrap().items.is_empty());
        let seen = window.staff_case(&other, &receipt).await.unwrap_err();
        assert_eq!(seen.code, ProblemCode::CaseUnknown);
        let done = window
            .deed(&other, &receipt, StaffDeed::Accept {})
            .await
            .unwrap_err();
        assert_eq!(done.code, ProblemCode::CaseUnknown);
        assert!(window.aid.export(&other, &receipt.reference).await.is_err());
    }
    for regions in [&[TOWNSHIP][..], &[BANNER], &[NEIGHBOUR, TOWNSHIP]] {
        assert!(
            window
                .staff_case(&staff("own", regions), &receipt)
                .await
                .is_ok()
        );
    }
}

async fn a_reference_alone_opens_nothing_and_says_nothing(window: Window) {
    let receipt = window.submit(urgent()).await.unwrap();
    let nobody = "3333-3333-3333";
    let wrong_key = window
        .aid
        .case(&receipt.reference, "wrong")
        .await
        .unwrap_err()
        .0;
    let no_case = window.aid.case(nobody, &receipt.key).await.unwrap_err().0;
    assert_eq!(wrong_key, no_case);
    // Neither a wrong telephone nor an unknown reference gets a code, and both hear the same.
    assert_eq!(window.code("13800000007", &receipt.reference).await, None);
    let guessed = window
        .open_by(&receipt.reference, "13800000007", "000000")
        .await;
    let astray = window.open_by(nobody, PHONE, "000000").await;
    assert_eq!(guessed.unwrap_err().code, ProblemCode::CodeWrong);
    assert!(astray.is_err());
}

async fn a_code_opens_its_own_case_and_lapses(window: Window) {
    let receipt = window.submit(urgent()).await.unwrap();
    let other = window.submit(urgent()).await.unwrap();
    let code = window.code(PHONE, &receipt.reference).await.unwrap();
    let elsewhere = window.open_by(&other.reference, PHONE, &code).await;
    assert!(elsewhere.is_err(), "it is good for one case");
    let opened = window
        .open_by(&receipt.reference, PHONE, &code)
        .await
        .unwrap();
    assert_eq!(opened.case.reference, receipt.reference);
    assert!(
        window
            .open_by(&receipt.reference, PHONE, &code)
            .await
            .is_err(),
        "and once"
    );
    assert!(
        window
            .aid
            .case(&receipt.reference, &opened.key)
            .await
            .is_ok()
    );
    window.later(3601);
    assert!(
        window
            .aid
            .case(&receipt.reference, &opened.key)
            .await
            .is_err()
    );
    let code = window.code(PHONE, &receipt.reference).await.unwrap();
    window.later(10 * 60);
    let late = window
        .open_by(&receipt.reference, PHONE, &code)
        .await
        .unwrap_err();
    assert_eq!(late.code, ProblemCode::CodeLapsed);
}

async fn every_look_is_written_down(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    window.staff_case(&township(), &receipt).await.unwrap();
    window.case(&receipt).await.unwrap();
    let export = window.aid.export(&county(), &receipt.reference).await;
    let export = export.map_err(|failure| failure.0).unwrap();
    let looks: Vec<_> = export
        .staff
        .views
        .iter()
        .map(|view| (view.who.as_str(), view.what.as_str()))
        .collect();
    let all = [
        ("county", "export"),
        ("applicant", "case"),
        ("township", "case"),
    ];
    assert_eq!(looks, all);
    let full = export.staff.application.applicant.id_number.unwrap();
    assert_eq!(full.len(), 18);
    assert!(!full.contains('*'));
    let seen = window.staff_case(&township(), &receipt).await.unwrap();
    assert!(
        seen.application
            .applicant
            .id_number
            .unwrap()
            .contains("********")
    );
}

async fn a_look_of_staff_is_not_hidden_behind_those_of_the_family(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    window.staff_case(&township(), &receipt).await.unwrap();
    for _ in 0..60 {
        window.later(3600);
        window.case(&receipt).await.unwrap();
    }
    let seen = window.staff_case(&county(), &receipt).await.unwrap();
    let who: Vec<_> = seen.views.iter().map(|view| view.who.as_str()).collect();
    assert_eq!((who[0], who[1]), ("county", "applicant"));
    assert!(who.contains(&"township"));
}

async fn a_closed_case_is_erased_when_its_days_are_over(window: Window) {
    let receipt = window.submit(urgent()).await.unwrap();
    let all = egude_contract::v1::aid::WithdrawRequest { program: None };
    let (reference, key) = (&receipt.reference, &receipt.key);
    let gone = window
        .aid
        .withdraw(&window.intent(), reference, key, all)
        .await;
    assert!(gone.is_ok());
    window.later(29 * 24 * 3600);
    window
        .aid
        .sweep()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert!(window.case(&receipt).await.is_ok(), "30 days it is kept");
    window.later(2 * 24 * 3600);
    window
        .aid
        .sweep()
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert!(window.case(&receipt).await.is_err());
    let seen = window.staff_case(&county(), &receipt).await.unwrap_err();
    assert_eq!(seen.code, ProblemCode::CaseUnknown);
}

async fn a_hand_over_is_taken_once(window: Window) {
    let bytes = Bytes::from_static(b"ciphertext");
    let kept = window.aid.hand_over(bytes.clone()).await;
    let kept = kept.map_err(|failure| failure.0).unwrap();
    let taken = window
        .aid
        .take(&kept.id)
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    assert_eq!(taken, bytes);
    let again = window.aid.take(&kept.id).await.unwrap_err().0;
    assert_eq!(again.code, ProblemCode::HandOverGone);
    let late = window
        .aid
        .hand_over(bytes)
        .await
        .map_err(|failure| failure.0)
        .unwrap();
    window.later(15 * 60);
    assert!(window.aid.take(&late.id).await.is_err());
}

async fn a_tip_is_seen_only_where_it_belongs(window: Window) {
    let tip = Tip {
        region: TOWNSHIP.to_owned(),
        place: "示例嘎查".to_owned(),
        who: None,
        signs: vec!["no-warmth".to_owned()],
        text: None,
        urgent: true,
        phone: None,
        language: "zh-CN".to_owned(),
    };
    let receipt: TipReceipt = said(window.aid.tip(&window.intent(), tip.clone()).await).unwrap();
    let nothing = Tip {
        signs: Vec::new(),
        place: " ".to_owned(),
        ..tip
    };
    let refused = said::<TipReceipt>(window.aid.tip(&window.intent(), nothing).await);
    assert_eq!(refused.unwrap_err().fields.len(), 2);
    let step = || TipStep {
        state: TipState::Done,
        note: Some("示例：已探访".to_owned()),
    };
    let other = staff("other", &[NEIGHBOUR]);
    let stranger = window
        .aid
        .tip_step(&window.intent(), &other, &receipt.number, step())
        .await;
    assert!(stranger.is_err());
    let list = window.aid.work_list(&township()).await.unwrap();
    assert_eq!((list.tips.len(), list.tips[0].state), (1, TipState::New));
    let own = window
        .aid
        .tip_step(&window.intent(), &township(), &receipt.number, step())
        .await;
    assert_eq!(said::<StaffTip>(own).unwrap().state, TipState::Done);
    assert!(
        window
            .aid
            .work_list(&township())
            .await
            .unwrap()
            .tips
            .is_empty()
    );
}
