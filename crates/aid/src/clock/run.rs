use egude_domain::{CHINA, Calendar, Cite, Date, Moment};

use super::{Kind, Rule, Since, Unit, Whose};
use crate::{
    Confidence, Door, Figures, Procedure, Program,
    life::{Part, Stage},
};

/// Where and when clocks are read.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The bureau's figures.
    pub figures: &'a Figures,
    /// Whether the township decides itself what can be delegated.
    pub delegated: bool,
    /// The working days that are published.
    pub calendar: Option<&'a Calendar>,
    /// Now.
    pub now: Moment,
}

/// Clocks of one stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clocks<'a> {
    /// Those that run; the one that is due first comes first, what is not known when
    /// comes last.
    pub running: Vec<Clock<'a>>,
    /// Those that would run if the bureau had put in the figure.
    pub unset: Vec<&'a Rule>,
}

/// A clock that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock<'a> {
    /// The rule's id.
    pub step: &'a str,
    /// How much time there is.
    pub limit: u32,
    /// Of what.
    pub unit: Unit,
    /// From when.
    pub from: Moment,
    /// Until when; none where the calendar of working days does not reach.
    pub due: Option<Due>,
    /// Whether that has passed and somebody should have been done.
    pub overdue: bool,
    /// Who.
    pub whose: Whose,
    /// From the law or from the bureau.
    pub kind: Kind,
    /// Where it stands.
    pub cite: &'a [Cite],
    /// How sure that is.
    pub confidence: Confidence,
}

/// The end of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The last day.
    Day(Date),
    /// The last moment.
    At(Moment),
}

impl Due {
    /// Whether it has passed.
    pub fn over(self, now: Moment) -> bool {
        match self {
            Self::Day(day) => now.date(CHINA) > day,
            Self::At(moment) => now > moment,
        }
    }

    /// The day on which it ends.
    pub fn day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::At(moment) => moment.date(CHINA),
        }
    }
}

impl Clocks<'_> {
    /// The one to show: the next to run out.
    pub fn first(&self) -> Option<&Clock<'_>> {
        self.running.first()
    }
}

/// The clocks of a part as it stands.
pub fn clocks<'a>(
    door: &'a Door,
    program: &Program,
    part: &Part,
    submitted: Moment,
    place: Place<'_>,
) -> Clocks<'a> {
    let part = part.at(place.now);
    let mut found = Clocks::default();
    for rule in door
        .clocks
        .iter()
        .filter(|rule| runs(rule, program, part.stage, place))
    {
        let from = match rule.since {
            Since::Submitted => Some(submitted),
            Since::Accepted => part.accepted,
            Since::Surveying => part.again.or(part.accepted),
            // A notice ends on a day that is kept with it.
            Since::Posted => part.posted.map(|posted| posted.at),
            Since::Stage => Some(part.since),
            // What was decided above the limit was given by paying it.
            Since::Advanced => {
                let paid = (part.stage == Stage::PapersDue).then_some(part.since);
                part.advanced.map(|advanced| advanced.at).or(paid)
            }
            Since::Told => None,
        };
        let Some(from) = from else { continue };
        match time(rule, part.extended.is_some(), place.figures) {
            Some((limit, unit)) => {
                let mut clock = clock(rule, limit, unit, from, place);
                if let (Since::Posted, Some(posted)) = (rule.since, part.posted) {
                    clock.due = Some(Due::Day(posted.until));
                }
                found.running.push(clock);
            }
            None => found.unset.push(rule),
        }
    }
    let far = |clock: &Clock<'_>| {
        clock
            .due
            .map_or((true, None), |due| (false, Some(due.day())))
    };
    found.running.sort_by_key(far);
    found
}

/// The clock of the one-time list, if it was told and the bureau has a figure for it.
pub fn list<'a>(door: &'a Door, told: Moment, place: Place<'_>) -> Option<Clock<'a>> {
    let rule = door.clocks.iter().find(|rule| rule.since == Since::Told)?;
    let (limit, unit) = time(rule, false, place.figures)?;
    Some(clock(rule, limit, unit, told, place))
}

fn runs(rule: &Rule, program: &Program, stage: Stage, place: Place<'_>) -> bool {
    let named = if rule.programs.is_empty() {
        program.procedure != Procedure::PassOn
    } else {
        rule.programs.contains(&program.id)
    };
    let here = rule
        .delegated
        .is_none_or(|delegated| delegated == place.delegated);
    named && here && rule.stages.contains(&stage)
}

fn time(rule: &Rule, extended: bool, figures: &Figures) -> Option<(u32, Unit)> {
    let limit = match rule.figure {
        Some(figure) => figures.get(figure),
        None if extended => rule.extended.or(rule.limit),
        None => rule.limit,
    };
    limit.zip(rule.unit)
}

fn clock<'a>(rule: &'a Rule, limit: u32, unit: Unit, from: Moment, place: Place<'_>) -> Clock<'a> {
    let day = from.date(CHINA);
    let due = match unit {
        Unit::Hours => Some(Due::At(from.plus(i64::from(limit) * 3600))),
        Unit::Days => i32::try_from(limit)
            .ok()
            .and_then(|days| day.plus_days(days))
            .map(Due::Day),
        Unit::WorkingDays => place
            .calendar
            .and_then(|calendar| calendar.after(day, limit))
            .map(Due::Day),
    };
    let over = due.is_some_and(|due| due.over(place.now));
    Clock {
        step: &rule.id,
        limit,
        unit,
        from,
        due,
        overdue: over && rule.whose != Whose::Nobody,
        whose: rule.whose,
        kind: if rule.figure.is_some() {
            Kind::Figure
        } else {
            Kind::Law
        },
        cite: &rule.cite,
        confidence: rule.confidence,
    }
}
