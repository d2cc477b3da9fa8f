//! The one-time list: what the person says is read, and what came in time is not too late.

use egude_contract::v1::{
    ProblemCode,
    aid::{MissingItem, Outcome, StaffDeed, TaskAnswer},
};

use crate::window::{Window, county, on_both, spending, township};

on_both!(
    staff_read_what_the_person_said,
    who_answered_in_time_is_not_refused_because_nobody_looked,
);

fn told(texts: &[&str]) -> StaffDeed {
    let item = |text: &&str| MissingItem {
        paper: None,
        text: Some((*text).to_owned()),
    };
    StaffDeed::TellMissing {
        items: texts.iter().map(item).collect(),
    }
}

async fn staff_read_what_the_person_said(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let who = township();
    window
        .deed(&who, &receipt, told(&["示例：住院收据"]))
        .await
        .unwrap();
    let said = "示例：医院没有给收据";
    window
        .answer(&receipt, 1, TaskAnswer::Explained, Some(said))
        .await
        .unwrap();
    let seen = window.staff_case(&who, &receipt).await.unwrap();
    assert_eq!(seen.case.tasks[0].said.as_deref(), Some(said));
}

async fn who_answered_in_time_is_not_refused_because_nobody_looked(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    window
        .deed(&township(), &receipt, told(&["示例：甲", "示例：乙"]))
        .await
        .unwrap();
    for task in [1, 2] {
        window
            .answer(&receipt, task, TaskAnswer::Explained, Some("示例：说明"))
            .await
            .unwrap();
    }
    // Long after the last day of the list.
    window.at("2027-01-04T09:00:00+08:00");
    let refuse = StaffDeed::Decide {
        program: "temp-expend".to_owned(),
        outcome: Outcome::Refused,
        fen: None,
        from: None,
        reasons: vec!["X-COND".to_owned()],
        text: None,
    };
    let refused = window.deed(&county(), &receipt, refuse.clone()).await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::StateChanged);
    // One was not enough, and staff said so.
    let again = StaffDeed::Item {
        task: 2,
        done: false,
        why: Some("示例：看不清".to_owned()),
    };
    window.deed(&township(), &receipt, again).await.unwrap();
    assert!(window.deed(&county(), &receipt, refuse).await.is_ok());
}
