//! Urgent help: first the help, then the papers, within the township's limit and its reserve.

use egude_contract::v1::{
    ProblemCode,
    aid::{
        CaseState, ChangeTarget, ClockUnit, EventKind, MissingItem, Outcome, Receipt, StaffDeed,
        Stage,
    },
};

use crate::window::{NEIGHBOUR, Window, county, on_both, staff, township, urgent};

on_both!(
    help_comes_first_and_papers_later,
    a_township_gives_no_more_than_its_limit,
    a_reserve_runs_out,
    what_the_county_gave_is_followed_by_papers_as_well,
    the_clock_of_urgent_help_runs_in_hours_and_is_seen_when_it_has_run_out,
);

fn advance(fen: i64) -> StaffDeed {
    StaffDeed::Advance {
        program: "temp-urgent".to_owned(),
        fen,
        text: "示例：现金".to_owned(),
    }
}

async fn accepted(window: &Window) -> Receipt {
    let receipt = window.submit(urgent()).await.unwrap();
    let done = window
        .deed(&township(), &receipt, StaffDeed::Accept {})
        .await;
    done.unwrap();
    receipt
}

async fn help_comes_first_and_papers_later(window: Window) {
    let receipt = accepted(&window).await;
    let case = window.case(&receipt).await.unwrap();
    assert_eq!(
        (case.state, case.parts[0].stage),
        (CaseState::Accepted, Stage::Advance)
    );
    window
        .deed(&township(), &receipt, advance(100_000))
        .await
        .unwrap();
    let case = window.case(&receipt).await.unwrap();
    let part = &case.parts[0];
    assert_eq!(
        (part.stage, part.advanced),
        (Stage::PapersDue, Some(100_000))
    );
    let clock = part.clock.as_ref().unwrap();
    assert_eq!((clock.limit, clock.unit), (10, ClockUnit::WorkingDays));
    assert_eq!(clock.due.as_deref(), Some("2026-12-07"));
    // What is missing may be told after the help, too.
    let items = vec![MissingItem {
        paper: Some("event-record".to_owned()),
        text: None,
    }];
    let told = window
        .deed(&township(), &receipt, StaffDeed::TellMissing { items })
        .await;
    assert_eq!(told.unwrap().case.tasks.len(), 1);
    let record = StaffDeed::Record {
        program: "temp-urgent".to_owned(),
        text: "示例：已补齐".to_owned(),
    };
    let done = window.deed(&township(), &receipt, record).await.unwrap();
    assert_eq!(done.case.state, CaseState::Closed);
    let events: Vec<_> = done.case.events.iter().map(|event| event.kind).collect();
    assert_eq!(
        events,
        [
            EventKind::Submitted,
            EventKind::Accepted,
            EventKind::Advanced,
            EventKind::MissingTold,
            EventKind::Recorded
        ]
    );
}

async fn a_township_gives_no_more_than_its_limit(window: Window) {
    let receipt = accepted(&window).await;
    let refused = window
        .deed(&township(), &receipt, advance(300_001))
        .await
        .unwrap_err();
    assert_eq!(refused.code, ProblemCode::OverLimit);
    // Above the limit the county decides.
    let decide = StaffDeed::Decide {
        program: "temp-urgent".to_owned(),
        outcome: Outcome::Approved,
        fen: Some(800_000),
        from: None,
        reasons: Vec::new(),
        text: None,
    };
    let refused = window
        .deed(&township(), &receipt, decide.clone())
        .await
        .unwrap_err();
    assert_eq!(refused.code, ProblemCode::OverLimit);
    let done = window.deed(&county(), &receipt, decide).await.unwrap();
    let decision = done.case.parts[0].decision.clone().unwrap();
    assert_eq!(
        (decision.fen, decision.by.kind.as_str()),
        (Some(800_000), "county")
    );
    // Where the bureau has put in no limit, a township gives goods, and no money.
    let mut sent = urgent();
    NEIGHBOUR.clone_into(&mut sent.region);
    let receipt = window.submit(sent).await.unwrap();
    let there = staff("there", &[NEIGHBOUR]);
    window
        .deed(&there, &receipt, StaffDeed::Accept {})
        .await
        .unwrap();
    let refused = window.deed(&there, &receipt, advance(1)).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::FigureMissing);
    assert!(window.deed(&there, &receipt, advance(0)).await.is_ok());
}

async fn a_reserve_runs_out(window: Window) {
    let first = accepted(&window).await;
    window
        .deed(&township(), &first, advance(300_000))
        .await
        .unwrap();
    let second = accepted(&window).await;
    let refused = window
        .deed(&township(), &second, advance(200_001))
        .await
        .unwrap_err();
    assert_eq!(refused.code, ProblemCode::ReserveEmpty);
    window
        .deed(&township(), &second, advance(200_000))
        .await
        .unwrap();
    let list = window.aid.work_list(&township()).await.unwrap();
    assert_eq!(
        (list.reserves[0].reserve, list.reserves[0].used),
        (Some(500_000), 500_000)
    );
}

async fn the_clock_of_urgent_help_runs_in_hours_and_is_seen_when_it_has_run_out(window: Window) {
    let receipt = accepted(&window).await;
    let clock = |case: &egude_contract::v1::aid::Case| case.parts[0].clock.clone().unwrap();
    let before = clock(&window.case(&receipt).await.unwrap());
    assert_eq!(
        (before.limit, before.unit, before.overdue),
        (24, ClockUnit::Hours, false)
    );
    window.later(24 * 3600 + 1);
    assert!(clock(&window.case(&receipt).await.unwrap()).overdue);
    let newer = window.submit(urgent()).await.unwrap();
    let list = window.aid.work_list(&township()).await.unwrap();
    let order: Vec<_> = list
        .items
        .iter()
        .map(|item| item.reference.clone())
        .collect();
    assert_eq!(
        order,
        [receipt.reference, newer.reference],
        "the overdue one first"
    );
}

/// Above the township's limit the county decides at once; the papers still follow.
async fn what_the_county_gave_is_followed_by_papers_as_well(window: Window) {
    let receipt = accepted(&window).await;
    let program = || "temp-urgent".to_owned();
    let approve = StaffDeed::Decide {
        program: program(),
        outcome: Outcome::Approved,
        fen: Some(900_000),
        from: None,
        reasons: Vec::new(),
        text: None,
    };
    let pay = StaffDeed::Pay {
        program: program(),
        on: "2026-11-23".to_owned(),
        fen: 900_000,
    };
    window.deed(&county(), &receipt, approve).await.unwrap();
    window.deed(&county(), &receipt, pay).await.unwrap();
    let case = window.case(&receipt).await.unwrap();
    assert_eq!(case.parts[0].stage, Stage::PapersDue);
    let clock = case.parts[0].clock.as_ref().unwrap();
    assert_eq!(clock.due.as_deref(), Some("2026-12-07"));
    let may = |what| case.may.iter().any(|one| one.what == what && one.may);
    assert!(may(ChangeTarget::Papers) && !may(ChangeTarget::Withdraw));
}
