//! The way of one program through the offices, as far as it has gone.

use super::Aid;
use crate::state::Load;
use egude_aid::{Door, Posted, Procedure, Program};
use egude_client::aid::{Event, EventKind, Part, Stage};
use egude_domain::Moment;

impl Aid {
    /// Reads the law of the one door, and follows it; none while it is not there.
    pub fn with_door<T>(self, read: impl FnOnce(&Door) -> T) -> Option<T> {
        match self.law() {
            Load::Ready(law) => Some(read(&law)),
            _ => None,
        }
    }
}

/// One step of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub stage: Stage,
    /// How far it is.
    pub state: StepState,
    /// Done: when. Now: since when.
    pub at: Option<Moment>,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind.
    Done,
    /// Here.
    Now,
    /// Ahead, if it goes well.
    Next,
}

/// The way of a part: what is behind it, where it stands, what comes if it goes well. Where it
/// has ended otherwise, nothing comes. None while it is not known how the program goes.
pub fn steps(program: &Program, part: &Part, events: &[Event]) -> Option<Vec<Step>> {
    let way = way(program, part.stage);
    let here = way.iter().position(|stage| *stage == part.stage);
    let step = |(at, stage): (usize, &Stage)| {
        let state = match here {
            Some(here) if at < here => StepState::Done,
            Some(here) if at > here => StepState::Next,
            Some(here) if here + 1 == way.len() => StepState::Done,
            Some(_) => StepState::Now,
            // It ended on the way: what is on record was done.
            None => {
                ended_at(*stage, events)?;
                StepState::Done
            }
        };
        let at = match state {
            StepState::Now => Some(part.since),
            StepState::Done if Some(at) == here => Some(part.since),
            StepState::Done => ended_at(*stage, events),
            StepState::Next => None,
        };
        Some(Step {
            stage: *stage,
            state,
            at,
        })
    };
    let mut steps: Vec<Step> = way.iter().enumerate().filter_map(step).collect();
    if here.is_none() {
        steps.push(Step {
            stage: part.stage,
            state: StepState::Done,
            at: Some(part.since),
        });
    }
    Some(steps)
}

/// All stages of the way that goes well.
fn way(program: &Program, now: Stage) -> Vec<Stage> {
    let mut way = vec![Stage::Waiting];
    if matches!(now, Stage::ToPassOn | Stage::PassedOn) {
        way.extend([Stage::ToPassOn, Stage::PassedOn]);
        return way;
    }
    match program.procedure {
        Procedure::Urgent => {
            // Beyond the township's limit somebody decides first.
            if now == Stage::Approved {
                way.push(Stage::Approved);
            } else {
                way.push(Stage::Advance);
            }
            way.extend([Stage::PapersDue, Stage::Paid]);
            return way;
        }
        Procedure::PassOn => {
            way.extend([Stage::ToPassOn, Stage::PassedOn]);
            return way;
        }
        Procedure::Check | Procedure::Spending => {
            way.extend([Stage::Survey, Stage::Opinion]);
            if program.posted == Posted::Yes || now == Stage::Notice {
                way.push(Stage::Notice);
            }
        }
        Procedure::Form => {}
    }
    way.extend([Stage::Decision, Stage::Approved]);
    if program.pays {
        way.push(Stage::Paid);
    }
    way
}

/// When a stage was left, if that is on record.
fn ended_at(stage: Stage, events: &[Event]) -> Option<Moment> {
    let ends: &[EventKind] = match stage {
        Stage::Waiting => &[EventKind::Accepted],
        Stage::Advance => &[EventKind::Advanced],
        Stage::PapersDue => &[EventKind::Recorded],
        Stage::Survey => &[EventKind::Surveyed],
        Stage::Opinion => &[EventKind::OpinionGiven],
        Stage::Decision => &[EventKind::Approved, EventKind::Refused, EventKind::Ended],
        Stage::Approved => &[EventKind::Paid],
        Stage::ToPassOn => &[EventKind::Transferred],
        _ => return None,
    };
    let fits = |event: &&Event| event.kind.known().is_some_and(|kind| ends.contains(&kind));
    events.iter().rev().find(fits).map(|event| event.at)
}
