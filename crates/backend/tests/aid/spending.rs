//! The spending type: missing papers told once, two people look, it hangs out, and who may decides.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{
        CaseState, MissingItem, Outcome, Receipt, StaffDeed, Stage, SurveyHow, TaskAnswer,
        TaskState,
    },
};

use crate::window::{Window, county, on_both, said, spending, township};

on_both!(
    what_is_missing_is_told_once_and_closed_item_by_item,
    the_whole_way_to_the_money,
    an_objection_sends_it_back_to_the_survey,
    defacto_children_are_never_posted,
    two_of_staff_do_not_overwrite_each_other,
);

const PROGRAM: &str = "temp-expend";

fn paper(id: &str) -> MissingItem {
    MissingItem {
        paper: Some(id.to_owned()),
        text: None,
    }
}

pub(crate) fn survey(program: &str, names: &[&str]) -> StaffDeed {
    StaffDeed::Survey {
        program: program.to_owned(),
        on: "2026-11-23".to_owned(),
        staff: names.iter().map(|&name| name.to_owned()).collect(),
        how: SurveyHow::HomeVisit,
        text: "示例：情况属实".to_owned(),
    }
}

fn opinion(program: &str, fen: i64) -> StaffDeed {
    StaffDeed::Opinion {
        program: program.to_owned(),
        support: true,
        fen: Some(fen),
        text: "示例：同意".to_owned(),
    }
}

fn notice(program: &str, from: &str) -> StaffDeed {
    StaffDeed::Notice {
        program: program.to_owned(),
        from: from.to_owned(),
    }
}

fn approve(fen: i64) -> StaffDeed {
    StaffDeed::Decide {
        program: PROGRAM.to_owned(),
        outcome: Outcome::Approved,
        fen: Some(fen),
        from: None,
        reasons: Vec::new(),
        text: None,
    }
}

async fn what_is_missing_is_told_once_and_closed_item_by_item(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let who = township();
    let items = vec![paper("household-book"), paper("moon")];
    let refused = window
        .deed(&who, &receipt, StaffDeed::TellMissing { items })
        .await;
    let refused = refused.unwrap_err();
    assert!(
        refused
            .fields
            .iter()
            .any(|field| field.code == FieldCode::Unknown)
    );
    let items = vec![
        MissingItem {
            paper: None,
            text: Some("示例：住院收据".to_owned()),
        },
        MissingItem {
            paper: None,
            text: Some("示例：学费收据".to_owned()),
        },
    ];
    let told = window
        .deed(
            &who,
            &receipt,
            StaffDeed::TellMissing {
                items: items.clone(),
            },
        )
        .await
        .unwrap();
    assert_eq!(told.case.state, CaseState::NeedMore);
    assert_eq!(told.case.tasks_due.as_deref(), Some("2026-12-14"));
    let clock = told.case.parts[0].clock.clone().unwrap();
    assert_eq!(
        clock.due, told.case.tasks_due,
        "the office waits for the family, not the other way"
    );
    assert_eq!(window.messages("case-missing").await.len(), 1);
    let again = window
        .deed(&who, &receipt, StaffDeed::TellMissing { items })
        .await;
    assert_eq!(again.unwrap_err().code, ProblemCode::AlreadyTold);
    let unsaid = window
        .answer(&receipt, 1, TaskAnswer::Explained, None)
        .await;
    assert_eq!(unsaid.unwrap_err().fields[0].pointer, "/text");
    let unsent = window.answer(&receipt, 1, TaskAnswer::Pages, None).await;
    assert!(unsent.is_err(), "pages that were not sent answer nothing");
    let case = window
        .answer(&receipt, 1, TaskAnswer::Later, None)
        .await
        .unwrap();
    assert_eq!(case.tasks[0].state, TaskState::Answered);
    let list = window.aid.work_list(&who).await.unwrap();
    assert_eq!(list.items[0].to_look_at, 1);
    let close = |task, done, why: Option<&str>| StaffDeed::Item {
        task,
        done,
        why: why.map(str::to_owned),
    };
    let reopened = window
        .deed(&who, &receipt, close(1, false, Some("示例：看不清")))
        .await;
    let reopened = reopened.unwrap();
    assert_eq!(reopened.case.tasks[0].state, TaskState::Open);
    assert_eq!(reopened.case.tasks[0].why.as_deref(), Some("示例：看不清"));
    window
        .deed(&who, &receipt, close(1, true, None))
        .await
        .unwrap();
    let closed = window
        .deed(&who, &receipt, close(2, true, None))
        .await
        .unwrap();
    assert_eq!(
        closed.case.state,
        CaseState::Submitted,
        "it waits to be accepted again"
    );
    let accepted = window
        .deed(&who, &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    assert_eq!(accepted.case.state, CaseState::Accepted);
}

async fn at_opinion(window: &Window) -> Receipt {
    let receipt = window.submit(spending()).await.unwrap();
    let who = township();
    window
        .deed(&who, &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    let alone = window
        .deed(&who, &receipt, survey(PROGRAM, &["示例职员甲"]))
        .await;
    assert_eq!(alone.unwrap_err().fields[0].pointer, "/deed/staff");
    let twice = window
        .deed(
            &who,
            &receipt,
            survey(PROGRAM, &["示例职员甲", "示例职员甲 "]),
        )
        .await;
    assert!(twice.is_err(), "the same person is not two");
    let two = ["示例职员甲", "示例职员乙"];
    window
        .deed(&who, &receipt, survey(PROGRAM, &two))
        .await
        .unwrap();
    receipt
}

async fn the_whole_way_to_the_money(window: Window) {
    let receipt = at_opinion(&window).await;
    let who = township();
    window
        .deed(&who, &receipt, opinion(PROGRAM, 400_000))
        .await
        .unwrap();
    let hung = window
        .deed(&who, &receipt, notice(PROGRAM, "2026-11-23"))
        .await
        .unwrap();
    let posting = hung.case.posting.unwrap();
    assert_eq!(
        (posting.from.as_str(), posting.until.as_str()),
        ("2026-11-23", "2026-11-26")
    );
    let early = window.deed(&county(), &receipt, approve(400_000)).await;
    assert!(early.is_err(), "it still hangs");
    window.at("2026-11-27T09:00:00+08:00");
    let case = window.case(&receipt).await.unwrap();
    assert_eq!(
        case.parts[0].stage,
        Stage::Decision,
        "the notice ended by itself"
    );
    assert_eq!(
        case.parts[0].holder.kind, "county",
        "4,000 yuan is above the limit"
    );
    let refused = window
        .deed(&who, &receipt, approve(400_000))
        .await
        .unwrap_err();
    assert_eq!(refused.code, ProblemCode::OverLimit);
    let unsigned = window.deed(&county(), &receipt, approve(400_000)).await;
    assert_eq!(unsigned.unwrap_err().code, ProblemCode::SignatureMissing);
    for n in 1..=3 {
        let paper = StaffDeed::SignedOnPaper { n };
        window.deed(&who, &receipt, paper).await.unwrap();
    }
    let done = window
        .deed(&county(), &receipt, approve(400_000))
        .await
        .unwrap();
    let decision = done.case.parts[0].decision.clone().unwrap();
    assert_eq!(decision.outcome, Outcome::Approved);
    assert!(decision.remedies.contains(&"review".to_owned()));
    let pay = |fen| StaffDeed::Pay {
        program: PROGRAM.to_owned(),
        on: "2026-11-27".to_owned(),
        fen,
    };
    let more = window.deed(&county(), &receipt, pay(400_001)).await;
    assert!(more.is_err(), "no more is paid than was granted");
    let paid = window
        .deed(&county(), &receipt, pay(400_000))
        .await
        .unwrap();
    assert_eq!(
        (paid.case.state, paid.case.parts[0].stage),
        (CaseState::Closed, Stage::Paid)
    );
    assert_eq!(paid.case.kept_until.as_deref(), Some("2026-12-27"));
}

async fn an_objection_sends_it_back_to_the_survey(window: Window) {
    let receipt = at_opinion(&window).await;
    let who = township();
    window
        .deed(&who, &receipt, opinion(PROGRAM, 100_000))
        .await
        .unwrap();
    window
        .deed(&who, &receipt, notice(PROGRAM, "2026-11-23"))
        .await
        .unwrap();
    let objection = StaffDeed::Objection {
        program: PROGRAM.to_owned(),
        text: "示例：有异议".to_owned(),
    };
    let back = window.deed(&who, &receipt, objection).await.unwrap();
    assert_eq!(back.case.parts[0].stage, Stage::Survey);
    assert_eq!(back.case.posting, None, "it no longer hangs");
}

async fn defacto_children_are_never_posted(window: Window) {
    let mut sent = spending();
    sent.programs = vec!["defacto".to_owned()];
    let receipt = window.submit(sent).await.unwrap();
    let who = township();
    window
        .deed(&who, &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    let two = ["示例职员甲", "示例职员乙"];
    window
        .deed(&who, &receipt, survey("defacto", &two))
        .await
        .unwrap();
    window
        .deed(&who, &receipt, opinion("defacto", 140_000))
        .await
        .unwrap();
    let refused = window
        .deed(&who, &receipt, notice("defacto", "2026-11-23"))
        .await;
    assert_eq!(refused.unwrap_err().code, ProblemCode::StateChanged);
    let seen = window.staff_case(&county(), &receipt).await.unwrap();
    assert!(!seen.may.iter().any(|(deed, _)| deed == "notice"));
    assert_eq!(seen.case.posting, None);
}

async fn two_of_staff_do_not_overwrite_each_other(window: Window) {
    let receipt = window.submit(spending()).await.unwrap();
    let asked = |text: &str| egude_contract::v1::aid::DeedRequest {
        sequence: 0,
        deed: StaffDeed::Note {
            text: text.to_owned(),
        },
    };
    let who = township();
    let reference = &receipt.reference;
    let first = window
        .aid
        .deed(&window.intent(), &who, reference, asked("示例一"))
        .await;
    assert!(first.is_ok());
    let second = window
        .aid
        .deed(&window.intent(), &who, reference, asked("示例二"))
        .await;
    let second = said::<egude_contract::v1::aid::StaffCase>(second).unwrap_err();
    assert_eq!(second.code, ProblemCode::CaseMoved);
}
