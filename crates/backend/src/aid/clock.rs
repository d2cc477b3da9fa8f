//! How a case stands at a moment: what time alone does, what is due next, who has it.

use egude_aid::{
    Figures, Office, Program,
    clock::{self, Due, Place, Unit},
    life::{self, Holder as LifeHolder, Stage},
};
use egude_contract::v1::aid as wire;
use egude_domain::{CHINA, Moment, Money, TimeOfDay};

use super::AidDesk;
use crate::{
    door::Door,
    store::{CaseRecord, Level, PartRow},
};

impl AidDesk {
    /// Brings the case up to this moment, and with it the columns that are searched.
    pub(super) fn settle(&self, case: &mut CaseRecord, now: Moment) {
        for part in &mut case.body.parts {
            part.life = part.life.at(now);
        }
        let parts = case.body.parts.iter();
        let known = parts.filter_map(|part| Some((self.law.program(&part.program)?, &part.life)));
        let state = life::case::after(state_of(case.state), known);
        case.state = wire_state(state);
        case.closed = match (state.is_last(), case.closed) {
            (true, None) => Some(now),
            (true, before) => before,
            (false, _) => None,
        };
        case.due = self.next_due(case, now);
    }

    /// When the next clock of the office or the person runs out.
    fn next_due(&self, case: &CaseRecord, now: Moment) -> Option<Moment> {
        let end = |due: &wire::Clock| -> Option<Moment> {
            let text = due.due.as_deref()?;
            text.parse().ok().or_else(|| {
                let day: egude_domain::Date = text.parse().ok()?;
                Some(Moment::of(day.plus_days(1)?, TimeOfDay::default(), CHINA))
            })
        };
        let parts = case.body.parts.iter();
        let clocks = parts.filter_map(|part| self.clock_of(case, part, now));
        clocks.filter_map(|clock| end(&clock)).min()
    }

    /// The clock to show of a part: the next to run out.
    pub(super) fn clock_of(
        &self,
        case: &CaseRecord,
        part: &PartRow,
        now: Moment,
    ) -> Option<wire::Clock> {
        let program = self.law.program(&part.program)?;
        if case.state == wire::CaseState::NeedMore && part.life.stage == Stage::Waiting {
            // The office waits for the person; its own time goes on when the list is closed.
            return self.clock_of_list(case, now);
        }
        let figures = self.figures(case);
        let place = self.place(case, &figures, now);
        let begun = case.body.tasks_closed.unwrap_or(case.made);
        let clocks = clock::clocks(&self.law, program, &part.life, begun, place);
        clocks.first().map(wire_clock)
    }

    /// The clock of the one-time list.
    pub(super) fn clock_of_list(&self, case: &CaseRecord, now: Moment) -> Option<wire::Clock> {
        let figures = self.figures(case);
        let place = self.place(case, &figures, now);
        let told = case.body.tasks_told?;
        clock::list(&self.law, told, place).as_ref().map(wire_clock)
    }

    fn place<'a>(&'a self, case: &CaseRecord, figures: &'a Figures, now: Moment) -> Place<'a> {
        Place {
            figures,
            delegated: self.door(&case.region).is_some_and(|door| door.delegated()),
            calendar: Some(&self.calendar),
            now,
        }
    }

    /// The bureau's figures for the place of the case; none if it left the file.
    pub(super) fn figures(&self, case: &CaseRecord) -> Figures {
        let door = self.door(&case.region);
        door.map_or_else(Figures::default, |door| law_figures(door.figures()))
    }

    /// Who acts at a case, as the life of a part wants to know it.
    pub(super) fn desk_of<'a>(
        &'a self,
        case: &CaseRecord,
        figures: &'a Figures,
        by: Office,
        reserve_left: Option<i64>,
        now: Moment,
    ) -> life::Desk<'a> {
        // What came waits for staff, however late it is; what is still to be brought does not.
        let open = |task: &crate::store::TaskRow| match task.state {
            wire::TaskState::Open => true,
            wire::TaskState::Answered => task.answer == Some(wire::TaskAnswer::Later),
            wire::TaskState::Closed => false,
        };
        let list = self.clock_of_list(case, now);
        life::Desk {
            door: &self.law,
            figures,
            delegated: self.door(&case.region).is_some_and(|door| door.delegated()),
            reserve_left: reserve_left.map(Money::from_fen),
            list_overdue: case.body.tasks.iter().any(open) && list.is_some_and(|one| one.overdue),
            by,
            now,
        }
    }

    /// The office that has a part now.
    pub(super) fn holder_of(&self, case: &CaseRecord, part: &PartRow, now: Moment) -> wire::Holder {
        let figures = self.figures(case);
        let desk = self.desk_of(case, &figures, Office::Township, None, now);
        let level = match self.law.program(&part.program) {
            Some(program) => level(program, part, &desk),
            None => Level::Township,
        };
        self.holder(case, &level)
    }

    /// An office of this level at the place of the case.
    pub(super) fn holder(&self, case: &CaseRecord, level: &Level) -> wire::Holder {
        let named = |door: Door<'_>| door.holder(level);
        self.door(&case.region).map_or_else(
            || wire::Holder {
                kind: match level {
                    Level::Township => "township".to_owned(),
                    Level::County => "county".to_owned(),
                    Level::Receiver(kind) => kind.clone(),
                },
                region: case.region.clone(),
                name: None,
                phones: Vec::new(),
            },
            named,
        )
    }
}

fn level(program: &Program, part: &PartRow, desk: &life::Desk<'_>) -> Level {
    match life::holder(program, &part.life, desk) {
        LifeHolder::Township => Level::Township,
        LifeHolder::County => Level::County,
        LifeHolder::Receiver(kind) => Level::Receiver(kind.to_owned()),
    }
}

fn wire_clock(clock: &clock::Clock<'_>) -> wire::Clock {
    wire::Clock {
        step: clock.step.to_owned(),
        limit: clock.limit,
        unit: match clock.unit {
            Unit::WorkingDays => wire::ClockUnit::WorkingDays,
            Unit::Days => wire::ClockUnit::Days,
            Unit::Hours => wire::ClockUnit::Hours,
        },
        from: clock.from.rfc3339(),
        due: clock.due.map(|due| match due {
            Due::Day(day) => day.to_string(),
            Due::At(moment) => moment.rfc3339(),
        }),
        overdue: clock.overdue,
        cite: clock.cite.first().cloned().map(String::from),
    }
}

fn law_figures(given: wire::Figures) -> Figures {
    Figures {
        advance_hours: given.advance_hours,
        papers_days: given.papers_days,
        tasks_days: given.tasks_days,
        accept_days: given.accept_days,
        review_days: given.review_days,
        decide_days: given.decide_days,
        notice_days: given.notice_days,
        township_limit: given.township_limit.map(Money::from_fen),
        keep_days: given.keep_days,
    }
}

pub(super) const fn state_of(state: wire::CaseState) -> life::case::State {
    use life::case::State;
    match state {
        wire::CaseState::Submitted => State::Submitted,
        wire::CaseState::NeedMore => State::NeedMore,
        wire::CaseState::Accepted => State::Accepted,
        wire::CaseState::Closed => State::Closed,
        wire::CaseState::Withdrawn => State::Withdrawn,
    }
}

pub(super) const fn wire_state(state: life::case::State) -> wire::CaseState {
    use life::case::State;
    match state {
        State::Submitted => wire::CaseState::Submitted,
        State::NeedMore => wire::CaseState::NeedMore,
        State::Accepted => wire::CaseState::Accepted,
        State::Closed => wire::CaseState::Closed,
        State::Withdrawn => wire::CaseState::Withdrawn,
    }
}
