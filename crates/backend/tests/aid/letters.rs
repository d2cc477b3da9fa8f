//! Refusals have reasons of the list; what the person takes back stays taken back.

use egude_contract::v1::{
    ProblemCode,
    aid::{
        Bank, Case, CaseState, ChangeRequest, MessagesTo, Outcome, StaffDeed, Stage,
        WithdrawRequest,
    },
};

use crate::{
    spending::survey,
    window::{PHONE, Window, county, on_both, said, spending, township, urgent},
};

on_both!(
    a_refusal_names_a_reason_of_the_list_and_what_can_be_done,
    who_takes_it_back_is_asked_nothing_more,
    what_may_change_depends_on_how_far_it_is,
    the_old_telephone_learns_that_it_was_changed,
    messages_are_not_turned_off_behind_somebodys_back,
    nobody_is_called_without_end,
);

async fn a_refusal_names_a_reason_of_the_list_and_what_can_be_done(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let who = township();
    window
        .deed(&who, &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    let two = ["示例职员甲", "示例职员乙"];
    window
        .deed(&who, &receipt, survey("temp-expend", &two))
        .await
        .unwrap();
    let against = StaffDeed::Opinion {
        program: "temp-expend".to_owned(),
        support: false,
        fen: None,
        text: "示例：不同意".to_owned(),
    };
    window.deed(&who, &receipt, against).await.unwrap();
    let refuse = |reasons: &[&str]| StaffDeed::Decide {
        program: "temp-expend".to_owned(),
        outcome: Outcome::Refused,
        fen: None,
        from: None,
        reasons: reasons.iter().map(|&reason| reason.to_owned()).collect(),
        text: None,
    };
    for reasons in [&[][..], &["X-MOON"], &["X-DUP"]] {
        let refused = window
            .deed(&county(), &receipt, refuse(reasons))
            .await
            .unwrap_err();
        assert_eq!(refused.fields[0].pointer, "/deed/reasons", "{reasons:?}");
    }
    let done = window
        .deed(&county(), &receipt, refuse(&["X-SAME"]))
        .await
        .unwrap();
    let decision = done.case.parts[0].decision.clone().unwrap();
    assert_eq!(decision.reasons, ["X-SAME"]);
    assert_eq!(decision.remedies.len(), 2);
    assert_eq!(window.messages("case-decided").await.len(), 1);
    let again = window
        .deed(&county(), &receipt, refuse(&["X-SAME"]))
        .await
        .unwrap_err();
    assert_eq!(
        again.code,
        ProblemCode::StateChanged,
        "nothing is decided twice"
    );
}

async fn who_takes_it_back_is_asked_nothing_more(window: Window) {
    let mut sent = spending();
    sent.programs.push("dis-care".to_owned());
    let receipt = window.submit(sent).await.unwrap();
    let (reference, key) = (&receipt.reference, &receipt.key);
    let one = WithdrawRequest {
        program: Some("dis-care".to_owned()),
    };
    let case: Case = said(
        window
            .aid
            .withdraw(&window.intent(), reference, key, one)
            .await,
    )
    .unwrap();
    assert_eq!(
        (case.state, case.parts[1].stage),
        (CaseState::Submitted, Stage::Withdrawn)
    );
    let all = WithdrawRequest { program: None };
    let case: Case = said(
        window
            .aid
            .withdraw(&window.intent(), reference, key, all)
            .await,
    )
    .unwrap();
    assert_eq!(case.state, CaseState::Withdrawn);
    let done = window
        .deed(&township(), &receipt, StaffDeed::Accept {})
        .await;
    assert_eq!(done.unwrap_err().code, ProblemCode::StateChanged);
    assert!(
        window
            .aid
            .work_list(&county())
            .await
            .unwrap()
            .items
            .is_empty()
    );
}

fn change() -> ChangeRequest {
    ChangeRequest {
        phone: None,
        messages_to: None,
        address: None,
        bank: None,
        text: None,
    }
}

async fn what_may_change_depends_on_how_far_it_is(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let (reference, key) = (&receipt.reference, &receipt.key);
    let bank = |number: &str| ChangeRequest {
        bank: Some(Bank {
            holder: "self".to_owned(),
            number: number.to_owned(),
            name: "示例银行".to_owned(),
        }),
        ..change()
    };
    let wrong = window
        .aid
        .change(&window.intent(), reference, key, bank("12 34"))
        .await;
    let wrong = said::<Case>(wrong).unwrap_err();
    assert_eq!(wrong.fields[0].pointer, "/bank/number");
    let text = ChangeRequest {
        text: Some("示例：收入写错了".to_owned()),
        ..change()
    };
    let both = window
        .aid
        .change(&window.intent(), reference, key, bank("6222000011112222"))
        .await;
    let case: Case = said(both).unwrap();
    assert_eq!(case.account.as_deref(), Some("************2222"));
    said::<Case>(
        window
            .aid
            .change(&window.intent(), reference, key, text.clone())
            .await,
    )
    .unwrap();
    window
        .deed(&township(), &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    let late = window
        .aid
        .change(&window.intent(), reference, key, text)
        .await;
    assert_eq!(
        said::<Case>(late).unwrap_err().code,
        ProblemCode::StateChanged
    );
    let seen = window.staff_case(&township(), &receipt).await.unwrap();
    assert_eq!(
        seen.changes.len(),
        2,
        "staff see both, beside what was sent"
    );
    assert_eq!(seen.application.bank, None, "what was sent stays as it was");
}

async fn the_old_telephone_learns_that_it_was_changed(window: Window) {
    let receipt = window.submit(urgent()).await.unwrap();
    let asked = ChangeRequest {
        phone: Some("13800000002".to_owned()),
        ..change()
    };
    let (reference, key) = (&receipt.reference, &receipt.key);
    let case: Case = said(
        window
            .aid
            .change(&window.intent(), reference, key, asked)
            .await,
    )
    .unwrap();
    assert_eq!(case.phone.as_deref(), Some("138****0002"));
    let told = window.messages("case-changed").await;
    let to: Vec<_> = told.iter().map(|(phone, _)| phone.as_str()).collect();
    assert_eq!(to, ["13800000002", PHONE]);
}

/// Whoever found the link must not be able to turn messages off and then change the account.
async fn messages_are_not_turned_off_behind_somebodys_back(window: Window) {
    let receipt = window.submit(urgent()).await.unwrap();
    let asked = ChangeRequest {
        messages_to: Some(MessagesTo::Nobody),
        ..change()
    };
    let (reference, key) = (&receipt.reference, &receipt.key);
    let intent = window.intent();
    let done = window.aid.change(&intent, reference, key, asked);
    said::<Case>(done.await).unwrap();
    let told = window.messages("case-changed").await;
    let to: Vec<_> = told.iter().map(|(phone, _)| phone.as_str()).collect();
    assert_eq!(to, [PHONE]);
}

async fn nobody_is_called_without_end(window: Window) {
    let receipt = window.submit(urgent()).await.unwrap();
    let (reference, key) = (&receipt.reference, &receipt.key);
    let number = |n: u32| ChangeRequest {
        phone: Some(format!("1380000{n:04}")),
        ..change()
    };
    let mut refused = None;
    for n in 0..100 {
        let intent = window.intent();
        let done = window.aid.change(&intent, reference, key, number(n));
        if let Err(problem) = said::<Case>(done.await) {
            refused = Some(problem);
            break;
        }
    }
    let refused = refused.unwrap();
    assert_eq!(refused.code, ProblemCode::TooManyRequests);
    assert!(refused.retry_after.is_some_and(|wait| wait <= 24 * 3600));
    assert!(window.messages("case-changed").await.len() <= 40);
    window.later(i64::from(refused.retry_after.unwrap()));
    let intent = window.intent();
    let done = window.aid.change(&intent, reference, key, number(0));
    assert!(said::<Case>(done.await).is_ok(), "a day later it can be");
}
