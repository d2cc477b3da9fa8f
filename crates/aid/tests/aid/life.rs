use egude_aid::{
    Figures, Office, Procedure, Program,
    life::{Desk, Event, Holder, Outcome, Part, Refused, Stage, case, holder, list, step},
};
use egude_domain::Money;

use crate::world::{at, desk, door, hang, program};

const MON: &str = "2026-10-12 09:00";

fn yuan(yuan: i64) -> Money {
    Money::from_yuan(yuan)
}

/// Runs what has to be taken.
fn run(program: &Program, desk: &Desk<'_>, part: Part, events: &[Event]) -> Part {
    events.iter().fold(part, |part, event| {
        step(program, &part, event, desk).unwrap_or_else(|why| panic!("{event:?}: {why}"))
    })
}

fn new(now: &str) -> Part {
    Part::new(at(now))
}

const SURVEY: Event = Event::Survey { staff: 2 };
const OPINION: Event = Event::Opinion {
    support: true,
    amount: None,
};

fn approve(fen: Option<Money>) -> Event {
    Event::Decide {
        outcome: Outcome::Approved,
        amount: fen,
    }
}

const REFUSE: Event = Event::Decide {
    outcome: Outcome::Refused,
    amount: None,
};

#[test]
fn dibao_goes_from_the_survey_to_the_county_and_is_paid() {
    let dibao = program("dibao");
    let here = desk(at(MON));
    let part = run(dibao, &here, new(MON), &[Event::Accept, SURVEY, OPINION]);
    assert_eq!(part.stage, Stage::Notice);
    let part = run(dibao, &here, part, &[hang("2026-10-12")]);
    assert!(part.hangs("2026-10-19".parse().unwrap()));
    assert!(!part.hangs("2026-10-20".parse().unwrap()));
    let late = desk(at("2026-10-19 23:59"));
    assert_eq!(
        step(dibao, &part, &approve(None), &late),
        Err(Refused::StillPosted)
    );
    let next = desk(at("2026-10-20 00:00"));
    assert_eq!(holder(dibao, &part, &next), Holder::County);
    assert_eq!(
        step(dibao, &part, &approve(None), &next),
        Err(Refused::NotYours)
    );
    let county = Desk {
        by: Office::County,
        ..next
    };
    let part = run(dibao, &county, part, &[approve(None), Event::Pay]);
    assert_eq!(part.stage, Stage::Paid);
    assert_eq!(part.decided.unwrap().by, Office::County);
}

#[test]
fn a_township_that_decides_itself_shows_no_county() {
    let dibao = program("dibao");
    let mut part = new(MON);
    part.stage = Stage::Decision;
    let delegated = Desk {
        delegated: true,
        ..desk(at(MON))
    };
    assert_eq!(holder(dibao, &part, &delegated), Holder::Township);
    assert!(step(dibao, &part, &REFUSE, &delegated).is_ok());
    assert_eq!(holder(dibao, &part, &desk(at(MON))), Holder::County);
}

#[test]
fn one_person_makes_no_survey() {
    for id in ["dibao", "temp-expend"] {
        let here = desk(at(MON));
        let part = run(program(id), &here, new(MON), &[Event::Accept]);
        let alone = Event::Survey { staff: 1 };
        let found = step(program(id), &part, &alone, &here);
        assert_eq!(found, Err(Refused::TooFewStaff), "{id}");
        assert!(step(program(id), &part, &SURVEY, &here).is_ok(), "{id}");
    }
}

#[test]
fn what_the_township_is_against_hangs_nowhere_and_is_not_granted_unseen() {
    let dibao = program("dibao");
    let county = Desk {
        by: Office::County,
        ..desk(at(MON))
    };
    let against = Event::Opinion {
        support: false,
        amount: Some(yuan(500)),
    };
    let part = run(dibao, &county, new(MON), &[Event::Accept, SURVEY, against]);
    assert_eq!((part.stage, part.proposed), (Stage::Decision, None));
    assert_eq!(
        step(dibao, &part, &approve(None), &county),
        Err(Refused::NotNow)
    );
    assert!(step(dibao, &part, &hang("2026-10-13"), &county).is_ok());
    assert!(step(dibao, &part, &REFUSE, &county).is_ok());
}

#[test]
fn an_objection_leads_back_to_the_survey_and_to_a_new_notice() {
    let tekun = program("tekun");
    let here = desk(at(MON));
    let posted = [Event::Accept, SURVEY, OPINION, hang("2026-10-12")];
    let part = run(tekun, &here, new(MON), &posted);
    let later = desk(at("2026-10-14 10:00"));
    let part = run(tekun, &later, part, &[Event::Objection]);
    assert_eq!((part.stage, part.posted), (Stage::Survey, None));
    assert_eq!(part.again, Some(at("2026-10-14 10:00")));
    let part = run(tekun, &later, part, &[SURVEY, OPINION]);
    assert_eq!(
        step(tekun, &part, &hang("2026-10-12"), &later),
        Err(Refused::NotNow),
        "not for days that have passed"
    );
    assert!(step(tekun, &part, &hang("2026-10-14"), &later).is_ok());
}

#[test]
fn the_township_grants_up_to_its_limit_and_the_county_beyond() {
    let spending = program("temp-expend");
    for (amount, who) in [(3000, Holder::Township), (3001, Holder::County)] {
        let here = desk(at(MON));
        let opinion = Event::Opinion {
            support: true,
            amount: Some(yuan(amount)),
        };
        let events = [Event::Accept, SURVEY, opinion, hang("2026-10-12")];
        let part = run(spending, &here, new(MON), &events);
        // The bureau said five days.
        let after = desk(at("2026-10-18 08:00"));
        assert_eq!(holder(spending, &part, &after), who);
        let found = step(spending, &part, &approve(Some(yuan(amount))), &after);
        match who {
            Holder::Township => assert!(found.is_ok()),
            _ => assert_eq!(found, Err(Refused::OverLimit)),
        }
    }
}

#[test]
fn a_notice_whose_length_nobody_said_is_not_begun() {
    let none = Figures::default();
    let here = Desk {
        figures: &none,
        ..desk(at(MON))
    };
    let spending = program("temp-expend");
    let part = run(spending, &here, new(MON), &[Event::Accept, SURVEY, OPINION]);
    let found = step(spending, &part, &hang("2026-10-12"), &here);
    assert_eq!(found, Err(Refused::NoFigure));
}

#[test]
fn urgent_help_comes_first_and_the_record_after() {
    let urgent = program("temp-urgent");
    let here = desk(at(MON));
    let advance = Event::Advance { amount: yuan(1000) };
    let part = run(urgent, &here, new(MON), &[Event::Accept, advance.clone()]);
    assert_eq!(part.stage, Stage::PapersDue);
    assert_eq!(
        step(urgent, &part, &advance, &here),
        Err(Refused::NotNow),
        "help is advanced once"
    );
    assert_eq!(
        step(urgent, &part, &Event::Withdraw, &here),
        Err(Refused::NotNow),
        "what was given is put on record"
    );
    let part = run(urgent, &here, part, &[Event::Record]);
    assert_eq!((part.stage, part.recorded), (Stage::Paid, true));
}

#[test]
fn urgent_help_keeps_within_limit_and_reserve_and_bread_needs_neither() {
    let urgent = program("temp-urgent");
    let here = desk(at(MON));
    let part = run(urgent, &here, new(MON), &[Event::Accept]);
    let with = |amount, desk: &Desk<'_>| {
        step(urgent, &part, &Event::Advance { amount }, desk).map(|part| part.stage)
    };
    assert_eq!(with(yuan(3001), &here), Err(Refused::OverLimit));
    assert_eq!(with(Money::from_fen(-1), &here), Err(Refused::NoAmount));
    let poor = Desk {
        reserve_left: Some(yuan(10)),
        ..here
    };
    assert_eq!(with(yuan(11), &poor), Err(Refused::OverReserve));
    assert_eq!(with(yuan(10), &poor), Ok(Stage::PapersDue));
    let none = Figures::default();
    let unset = Desk {
        figures: &none,
        ..here
    };
    assert_eq!(with(yuan(1), &unset), Err(Refused::NoFigure));
    assert_eq!(with(yuan(0), &unset), Ok(Stage::PapersDue));
}

#[test]
fn above_the_limit_the_county_decides_at_once_and_the_record_still_follows() {
    let urgent = program("temp-urgent");
    let county = Desk {
        by: Office::County,
        ..desk(at(MON))
    };
    let much = approve(Some(yuan(9000)));
    let part = run(urgent, &county, new(MON), &[Event::Accept]);
    assert_eq!(
        step(urgent, &part, &much, &desk(at(MON))),
        Err(Refused::OverLimit)
    );
    let part = run(urgent, &county, part, &[much, Event::Pay]);
    assert_eq!(part.stage, Stage::PapersDue);
    let part = run(urgent, &county, part, &[Event::Record]);
    assert_eq!(part.stage, Stage::Paid);
}

#[test]
fn more_time_needs_a_ground_of_the_law_and_is_given_once() {
    let here = desk(at(MON));
    let extend = |ground: &str| Event::Extend {
        ground: ground.into(),
    };
    for id in ["dibao", "dibao-single", "edge", "rigid"] {
        let part = run(program(id), &here, new(MON), &[Event::Accept]);
        assert_eq!(
            step(program(id), &part, &extend("too-much-work"), &here),
            Err(Refused::NoGround)
        );
        let part = run(program(id), &here, part, &[extend("hard-survey")]);
        let again = step(program(id), &part, &extend("apart"), &here);
        assert_eq!(again, Err(Refused::NotNow), "{id}");
    }
    for id in ["tekun", "temp-expend", "defacto"] {
        let part = run(program(id), &here, new(MON), &[Event::Accept]);
        let found = step(program(id), &part, &extend("hard-survey"), &here);
        assert_eq!(found, Err(Refused::NoSuchStep), "{id}");
    }
}

#[test]
fn only_who_does_not_take_part_in_a_check_is_ended() {
    let end = Event::Decide {
        outcome: Outcome::Ended,
        amount: None,
    };
    let county = Desk {
        by: Office::County,
        ..desk(at(MON))
    };
    for known in &door().programs {
        let part = run(known, &county, new(MON), &[Event::Accept]);
        let found = step(known, &part, &end, &county).is_ok();
        assert_eq!(
            found,
            ["dibao", "dibao-single"].contains(&known.id.as_str())
        );
    }
}

#[test]
fn nobody_is_refused_unheard_unless_the_list_stayed_open_past_its_day() {
    for known in &door().programs {
        let part = new(MON);
        let here = desk(at(MON));
        let found = step(known, &part, &REFUSE, &here);
        assert!(found.is_err(), "{}", known.id);
        let overdue = Desk {
            list_overdue: true,
            ..here
        };
        let found = step(known, &part, &REFUSE, &overdue).is_ok();
        // Urgent help never waits for papers.
        let waits = !matches!(known.procedure, Procedure::PassOn | Procedure::Urgent);
        assert_eq!(found, waits, "{}", known.id);
    }
}

#[test]
fn what_others_decide_is_passed_on_and_named() {
    for id in ["medical", "edu", "housing", "job", "vagrant"] {
        let here = desk(at(MON));
        let known = program(id);
        let part = run(known, &here, new(MON), &[Event::Accept]);
        assert_eq!(part.stage, Stage::ToPassOn);
        let nobody = Event::PassOn {
            to: "somebody".into(),
        };
        assert_eq!(step(known, &part, &nobody, &here), Err(Refused::NoReceiver));
        let to = known.receiver.clone().unwrap();
        let part = run(known, &here, part, &[Event::PassOn { to: to.clone() }]);
        assert_eq!(holder(known, &part, &here), Holder::Receiver(&to));
    }
}

#[test]
fn the_list_is_told_once_and_closes_item_by_item() {
    let tell = |told, urgent| case::Event::TellMissing { told, urgent };
    assert_eq!(
        case::step(case::State::Submitted, tell(false, false)),
        Ok(case::State::NeedMore)
    );
    assert_eq!(
        case::step(case::State::NeedMore, tell(true, false)),
        Err(Refused::ToldBefore)
    );
    assert_eq!(
        case::step(case::State::Accepted, tell(false, false)),
        Err(Refused::NotNow)
    );
    assert_eq!(
        case::step(case::State::Accepted, tell(false, true)),
        Ok(case::State::Accepted)
    );
    assert_eq!(
        case::step(case::State::NeedMore, case::Event::ListClosed),
        Ok(case::State::Submitted)
    );
    assert_eq!(
        case::step(case::State::Submitted, case::Event::Accept),
        Ok(case::State::Accepted)
    );
    assert_eq!(
        case::step(case::State::NeedMore, case::Event::Accept),
        Ok(case::State::Accepted)
    );

    assert_eq!(
        list::step(list::Item::Open, list::Event::Answer),
        Ok(list::Item::Answered)
    );
    assert_eq!(
        list::step(list::Item::Answered, list::Event::Close),
        Ok(list::Item::Closed)
    );
    assert_eq!(
        list::step(list::Item::Answered, list::Event::Reopen),
        Ok(list::Item::Open)
    );
    assert_eq!(
        list::step(list::Item::Closed, list::Event::Answer),
        Err(Refused::NotNow)
    );
}

#[test]
fn a_case_ends_with_its_last_part() {
    let (edge, dibao) = (program("edge"), program("dibao"));
    let with = |stage| {
        let mut part = new(MON);
        part.stage = stage;
        part
    };
    let after = |a: Stage, b: Stage| {
        let (a, b) = (with(a), with(b));
        case::after(case::State::Accepted, [(edge, &a), (dibao, &b)])
    };
    assert_eq!(after(Stage::Approved, Stage::Survey), case::State::Accepted);
    assert_eq!(
        after(Stage::Approved, Stage::Approved),
        case::State::Accepted
    );
    assert_eq!(after(Stage::Approved, Stage::Paid), case::State::Closed);
    assert_eq!(
        after(Stage::Withdrawn, Stage::Withdrawn),
        case::State::Withdrawn
    );
    assert_eq!(after(Stage::Withdrawn, Stage::Refused), case::State::Closed);
}
