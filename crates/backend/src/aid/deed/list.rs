//! What is missing: told once, all of it; closed item by item.

use egude_aid::life::{
    case,
    list::{self, Item},
};
use egude_contract::v1::{
    FieldCode,
    aid::{CaseState, EventKind, Lane, MissingItem, TaskState},
};

use super::{AidDesk, Done, Work, refused};
use crate::{
    aid::{
        clock,
        task::{item as item_of, wire_item},
        text::{Faults, kept},
    },
    counter::field,
    problem::Failure,
    store::{CaseRecord, TaskRow},
};

const ITEMS: usize = 20;

/// Telling what is missing, as the life of the case wants to know it.
pub(in crate::aid) fn tell_event(case: &CaseRecord) -> case::Event {
    case::Event::TellMissing {
        told: case.body.tasks_told.is_some(),
        urgent: case.lane == Lane::Urgent,
    }
}

impl AidDesk {
    pub(super) fn tell_missing(
        &self,
        work: &mut Work<'_>,
        items: &[MissingItem],
    ) -> Result<Done, Failure> {
        let state = clock::state_of(work.case.state);
        let state = case::step(state, tell_event(&work.case)).map_err(refused)?;
        let mut faults = Faults::default();
        if items.is_empty() {
            faults.add("/deed/items", FieldCode::TooFew);
        }
        if items.len() > ITEMS {
            faults.add("/deed/items", FieldCode::TooMany);
        }
        for (at, item) in items.iter().enumerate() {
            let here = format!("/deed/items/{at}");
            faults.optional(&format!("{here}/text"), item.text.as_deref(), 300);
            match &item.paper {
                Some(paper) => self.may_be_asked(&mut faults, &here, paper, &work.case),
                None if kept(item.text.as_deref()).is_none() => {
                    faults.add(format!("{here}/text"), FieldCode::Missing);
                }
                None => {}
            }
        }
        faults.none()?;
        let row = |(at, item): (usize, &MissingItem)| TaskRow {
            id: u16::try_from(at + 1).unwrap_or(u16::MAX),
            paper: item.paper.clone(),
            text: kept(item.text.as_deref()),
            state: TaskState::Open,
            answer: None,
            said: None,
            why: None,
        };
        work.case.body.tasks = items.iter().enumerate().map(row).collect();
        work.case.body.tasks_told = Some(work.now);
        work.case.state = clock::wire_state(state);
        Ok(Done::of(EventKind::MissingTold).told("case-missing"))
    }

    /// A paper of the pack that the platform does not look up for every program asked for.
    fn may_be_asked(&self, faults: &mut Faults, here: &str, paper: &str, case: &CaseRecord) {
        let Some(known) = self.law.papers.get(paper) else {
            return faults.add(format!("{here}/paper"), FieldCode::Unknown);
        };
        let programs = || case.body.parts.iter().map(|part| &part.program);
        let looked_up = programs().any(|id| known.looked_up.contains(id));
        if looked_up && !programs().any(|id| known.asked.contains(id)) {
            faults.add(format!("{here}/paper"), FieldCode::NotOffered);
        }
    }
}

pub(super) fn item(
    work: &mut Work<'_>,
    id: u16,
    done: bool,
    why: Option<&str>,
) -> Result<Done, Failure> {
    let mut faults = Faults::default();
    faults.optional("/deed/why", why, 300);
    if !done && kept(why).is_none() {
        faults.add("/deed/why", FieldCode::Missing);
    }
    faults.none()?;
    let tasks = &mut work.case.body.tasks;
    let task = tasks.iter_mut().find(|task| task.id == id);
    let task = task.ok_or_else(|| field("/deed/task", FieldCode::Unknown))?;
    let event = if done {
        list::Event::Close
    } else {
        list::Event::Reopen
    };
    let next = list::step(item_of(task.state), event).map_err(refused)?;
    task.state = wire_item(next);
    task.why = if done { None } else { kept(why) };
    if next == Item::Open {
        task.answer = None;
    }
    let open = tasks.iter().any(|task| task.state != TaskState::Closed);
    let event = if open {
        case::Event::ListOpened
    } else {
        case::Event::ListClosed
    };
    let state = clock::state_of(work.case.state);
    let next = clock::wire_state(case::step(state, event).map_err(refused)?);
    // Urgent help has never waited for papers, so its time never stopped.
    let waited = work.case.state == CaseState::NeedMore && work.case.lane != Lane::Urgent;
    if waited && next == CaseState::Submitted {
        work.case.body.tasks_closed = Some(work.now);
    }
    work.case.state = next;
    Ok(if done {
        Done::of(EventKind::TaskClosed)
    } else {
        Done::of(EventKind::TaskReopened).told("case-missing")
    })
}
