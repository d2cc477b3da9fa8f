use egude_domain::{CHINA, Date, Moment, Money};

use super::{
    Event, Outcome, Part, Refused, Stage,
    decide::may_decide,
    part::{Advanced, Decided, Hanging},
};
use crate::{Door, Figures, Office, Posted, Procedure, Program, posting};

/// Who acts, where, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The data of the one door.
    pub door: &'a Door,
    /// The bureau's figures.
    pub figures: &'a Figures,
    /// Whether the township decides itself what can be delegated.
    pub delegated: bool,
    /// What is left of the township's reserve; none where it is not kept here.
    pub reserve_left: Option<Money>,
    /// Whether items of the one-time list are open after its last day.
    pub list_overdue: bool,
    /// Which office acts.
    pub by: Office,
    /// Now.
    pub now: Moment,
}

/// What a part becomes by an event.
///
/// A notice that has ended by the clock has ended, whether or not
/// [`Event::NoticeOver`] was written down.
pub fn step(
    program: &Program,
    part: &Part,
    event: &Event,
    desk: &Desk<'_>,
) -> Result<Part, Refused> {
    let before = part.stage;
    let part = part.at(desk.now);
    let now = desk.now;
    if *event == Event::Transfer {
        // Told to another office beside the case: nothing moves.
        return match part.stage {
            Stage::Withdrawn => Err(Refused::Already(part.stage)),
            _ => Ok(part),
        };
    }
    if part.stage.is_last() || part.stage == Stage::Approved && !program.pays {
        return Err(Refused::Already(part.stage));
    }
    known(program, event)?;
    match (part.stage, event) {
        (Stage::Waiting, Event::Accept) => {
            let mut part = part.to(first(program), now);
            part.accepted = Some(now);
            Ok(part)
        }
        (Stage::Survey, Event::Survey { staff }) => {
            if *staff < program.survey_staff.unwrap_or(1) {
                return Err(Refused::TooFewStaff);
            }
            Ok(part.to(Stage::Opinion, now))
        }
        (Stage::Opinion, Event::Opinion { support, amount }) => {
            let mut part = part;
            part.proposed = amount.filter(|_| *support);
            // What is not proposed has no amount that could be posted.
            let next = if *support && program.posted == Posted::Yes {
                Stage::Notice
            } else {
                Stage::Decision
            };
            Ok(part.to(next, now))
        }

        // After an opinion against it, and where the law leaves the notice open, it waits at
        // the decision and can still be posted.
        (Stage::Notice | Stage::Decision, Event::Notice { from }) if part.posted.is_none() => {
            hang(program, part, *from, desk)
        }
        (Stage::Notice, Event::Objection) if part.posted.is_some() => {
            let mut part = part.to(Stage::Survey, now);
            part.posted = None;
            part.proposed = None;
            part.again = Some(now);
            Ok(part)
        }
        (stage, Event::NoticeOver) if stage != before => Ok(part),

        (
            Stage::Survey | Stage::Opinion | Stage::Notice | Stage::Decision,
            Event::Extend { ground },
        ) => extend(program, part, ground, desk),

        (Stage::Advance, Event::Advance { amount }) => advance(part, *amount, desk),
        (Stage::PapersDue, Event::Record) => {
            let mut part = part.to(Stage::Paid, now);
            part.recorded = true;
            Ok(part)
        }

        (stage, Event::Decide { outcome, amount }) => {
            if part.decided.is_some() {
                return Err(Refused::Already(stage));
            }
            when(program, &part, *outcome, desk)?;
            // Who accepts also says that it cannot be accepted.
            if part.stage != Stage::Waiting {
                may_decide(program, &part, *outcome, *amount, desk)?;
            }
            let mut part = part.to(end(*outcome), now);
            part.decided = Some(Decided {
                at: now,
                outcome: *outcome,
                by: desk.by,
                amount: *amount,
            });
            Ok(part)
        }
        (Stage::Approved, Event::Pay) if program.procedure == Procedure::Urgent => {
            Ok(part.to(Stage::PapersDue, now))
        }
        (Stage::Approved, Event::Pay) => Ok(part.to(Stage::Paid, now)),

        // Whoever was asked and is not the right office passes it on (S1 art. 60).
        (Stage::Waiting | Stage::ToPassOn | Stage::Advance, Event::PassOn { to }) => {
            if desk.door.receiver(to).is_none() {
                return Err(Refused::NoReceiver);
            }
            let mut part = part.to(Stage::PassedOn, now);
            part.passed_to = Some(to.clone());
            Ok(part)
        }
        (Stage::PapersDue, Event::Withdraw) => Err(Refused::NotNow),
        (stage, Event::Withdraw) if stage != Stage::Approved => Ok(part.to(Stage::Withdrawn, now)),
        (stage, Event::Accept) | (stage @ Stage::Approved, _) => Err(Refused::Already(stage)),
        _ => Err(Refused::NotNow),
    }
}

/// Whether the procedure of the program has such a step at all.
fn known(program: &Program, event: &Event) -> Result<(), Refused> {
    let looks = matches!(program.procedure, Procedure::Check | Procedure::Spending);
    match event {
        Event::Notice { .. } | Event::NoticeOver | Event::Objection
            if program.posted == Posted::Never =>
        {
            Err(Refused::NeverPosted)
        }
        Event::Survey { .. } | Event::Opinion { .. } | Event::Extend { .. } if !looks => {
            Err(Refused::NoSuchStep)
        }
        Event::Advance { .. } | Event::Record if program.procedure != Procedure::Urgent => {
            Err(Refused::NoSuchStep)
        }
        Event::Pay if !program.pays => Err(Refused::NoSuchStep),
        _ => Ok(()),
    }
}

const fn first(program: &Program) -> Stage {
    match program.procedure {
        Procedure::Urgent => Stage::Advance,
        Procedure::Spending | Procedure::Check => Stage::Survey,
        Procedure::Form => Stage::Decision,
        Procedure::PassOn => Stage::ToPassOn,
    }
}

const fn end(outcome: Outcome) -> Stage {
    match outcome {
        Outcome::Approved => Stage::Approved,
        Outcome::Refused => Stage::Refused,
        Outcome::Ended => Stage::Ended,
    }
}

fn hang(program: &Program, part: Part, from: Date, desk: &Desk<'_>) -> Result<Part, Refused> {
    let days = posting::days(desk.door, program, desk.figures).ok_or(Refused::NoFigure)?;
    // The first day is not counted (民法典 art. 201).
    let until = i32::try_from(days)
        .ok()
        .and_then(|days| from.plus_days(days))
        .ok_or(Refused::NoFigure)?;
    if from < part.since.date(CHINA) {
        return Err(Refused::NotNow);
    }
    let mut part = part.to(Stage::Notice, desk.now);
    part.posted = Some(Hanging {
        at: desk.now,
        from,
        until,
    });
    Ok(part)
}

fn extend(program: &Program, part: Part, ground: &str, desk: &Desk<'_>) -> Result<Part, Refused> {
    let has =
        |rule: &&crate::clock::Rule| rule.extended.is_some() && rule.programs.contains(&program.id);
    if !desk.door.clocks.iter().any(|rule| has(&rule)) {
        return Err(Refused::NoSuchStep);
    }
    if !desk.door.grounds.iter().any(|each| each.id == ground) {
        return Err(Refused::NoGround);
    }
    if part.extended.is_some() {
        return Err(Refused::NotNow);
    }
    let mut part = part;
    part.extended = Some(ground.to_owned());
    Ok(part)
}

fn advance(part: Part, amount: Money, desk: &Desk<'_>) -> Result<Part, Refused> {
    let nothing = Money::from_fen(0);
    if amount < nothing {
        return Err(Refused::NoAmount);
    }
    // Goods alone need no figure: bread does not wait for a limit.
    if amount > nothing {
        let limit = desk.figures.township_limit.ok_or(Refused::NoFigure)?;
        if amount > limit {
            return Err(Refused::OverLimit);
        }
        if desk.reserve_left.is_some_and(|left| amount > left) {
            return Err(Refused::OverReserve);
        }
    }
    let mut part = part.to(Stage::PapersDue, desk.now);
    part.advanced = Some(Advanced {
        at: desk.now,
        amount,
    });
    Ok(part)
}

/// Whether this is a moment for such a decision.
fn when(program: &Program, part: &Part, outcome: Outcome, desk: &Desk<'_>) -> Result<(), Refused> {
    let ends = desk.door.may_end(program);
    let passes = program.procedure == Procedure::PassOn;
    match (part.stage, outcome) {
        (_, _) if passes => Err(Refused::NoSuchStep),
        (_, Outcome::Ended) if !ends => Err(Refused::NoSuchStep),
        // Nothing is granted that everybody should have read and nobody could.
        (Stage::Decision, Outcome::Approved)
            if program.posted == Posted::Yes && part.posted.is_none() =>
        {
            Err(Refused::NotNow)
        }
        (Stage::Decision, _)
        | (Stage::Advance | Stage::PapersDue, Outcome::Approved | Outcome::Refused)
        | (Stage::Survey | Stage::Opinion | Stage::Notice, Outcome::Ended) => Ok(()),
        // Papers are missing although the list was told once and its last day has passed. Urgent
        // help never waits for papers (TA-12).
        (Stage::Waiting, Outcome::Refused)
            if desk.list_overdue && program.procedure != Procedure::Urgent =>
        {
            Ok(())
        }
        (Stage::Notice, _) if part.posted.is_some() => Err(Refused::StillPosted),
        _ => Err(Refused::NotNow),
    }
}
