//! Cases beside the data: answers and parts with what an experienced clerk would say.

use std::collections::BTreeSet;

use egude_domain::{Calendar, Date, Moment};
use serde::Deserialize;

use super::{Fault, File, at, syntax};
use crate::{
    Door, Figures, Lane,
    clock::{Due, Place, clocks, list},
    lane::{Answers, lane},
    life::{Advanced, Hanging, Part, Stage},
};

/// A file of cases.
#[derive(Debug)]
pub struct Cases {
    name: String,
    text: String,
    form: Form,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    /// Rest days.
    calendar: Calendar,
    lane: Vec<LaneCase>,
    clock: Vec<ClockCase>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LaneCase {
    name: String,
    #[serde(flatten)]
    answers: Answers,
    gives: Lane,
    /// The row that says it.
    row: String,
    /// All notes, in order.
    #[serde(default)]
    notes: Vec<String>,
}

/// A part and the clocks that run.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ClockCase {
    name: String,
    program: String,
    stage: Stage,
    /// When it arrived, was accepted, and so on.
    submitted: Moment,
    accepted: Option<Moment>,
    /// Since when the stage is; otherwise the acceptance or the arrival.
    since: Option<Moment>,
    again: Option<Moment>,
    advanced: Option<Moment>,
    posted: Option<Hanging>,
    told: Option<Moment>,
    #[serde(default)]
    extended: bool,
    #[serde(default)]
    delegated: bool,
    #[serde(default)]
    figures: Figures,
    /// True where no calendar of rest days is published.
    #[serde(default)]
    no_calendar: bool,
    now: Moment,
    /// All that run, in order: `survey 2026-10-12`, with `!` if it is overdue, `?` if the
    /// end is not known.
    running: Vec<String>,
    /// All that would run with a figure of the bureau.
    #[serde(default)]
    unset: Vec<String>,
}

impl Cases {
    /// Reads a file of cases.
    pub fn read(file: File<'_>) -> Result<Self, Fault> {
        Ok(Self {
            name: file.name.to_owned(),
            text: file.text.to_owned(),
            form: toml::from_str(file.text).map_err(|error| syntax(file, &error))?,
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.form.lane.len() + self.form.clock.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Runs every case: a fault for each that does not come out as written, and for each
    /// row and clock that no case meets.
    pub fn run(&self, door: &Door) -> Vec<Fault> {
        let file = File {
            name: &self.name,
            text: &self.text,
        };
        let mut faults = Vec::new();
        let mut met = BTreeSet::new();
        let mut compare = |name: &str, what: &str, found: String, wanted: String| {
            if found != wanted {
                let cause = format!("case \"{name}\": {what} {found}, expected {wanted}");
                faults.push(file.fault(at(file, name), cause));
            }
        };
        for case in &self.form.lane {
            let found = lane(door, case.answers);
            let row = found.row.map_or("", |row| &row.id);
            met.insert(row);
            met.extend(found.notes.iter().map(|note| note.id.as_str()));
            let notes: Vec<&str> = found.notes.iter().map(|note| note.id.as_str()).collect();
            let said = format!("{} by {row} with {}", found.lane, notes.join(" "));
            let wanted = format!(
                "{} by {} with {}",
                case.gives,
                case.row,
                case.notes.join(" ")
            );
            compare(&case.name, "goes", said, wanted);
        }
        for case in &self.form.clock {
            let (running, unset) = case.found(door, &self.form.calendar);
            met.extend(running.iter().chain(&unset).map(|(id, _)| *id));
            let said = |of: &[(&str, String)]| {
                let each: Vec<&str> = of.iter().map(|(_, said)| said.as_str()).collect();
                each.join(", ")
            };
            compare(&case.name, "runs", said(&running), case.running.join(", "));
            compare(&case.name, "lacks", said(&unset), case.unset.join(", "));
        }
        let rows = door.lane.rows.iter().map(|row| ("lane", &row.id));
        let notes = door.lane.notes.iter().map(|note| ("lane-note", &note.id));
        let clocks = door.clocks.iter().map(|rule| ("clock", &rule.id));
        let all: BTreeSet<_> = rows.chain(notes).chain(clocks).collect();
        for (kind, id) in all.into_iter().filter(|(_, id)| !met.contains(id.as_str())) {
            faults.push(file.fault(0, format!("no case meets {kind} {id}; add one")));
        }
        faults
    }
}

type Said<'a> = Vec<(&'a str, String)>;

impl ClockCase {
    fn found<'a>(&self, door: &'a Door, calendar: &Calendar) -> (Said<'a>, Said<'a>) {
        let place = Place {
            figures: &self.figures,
            delegated: self.delegated,
            calendar: (!self.no_calendar).then_some(calendar),
            now: self.now,
        };
        let say = |id, due: Option<Due>, overdue| {
            let day = due.map(|due| match due {
                Due::Day(day) => Date::to_string(&day),
                Due::At(moment) => moment.rfc3339(),
            });
            let day = day.as_deref().unwrap_or("?");
            (id, format!("{id} {day}{}", if overdue { "!" } else { "" }))
        };
        if let Some(told) = self.told {
            let clock = list(door, told, place);
            let running = clock.map(|clock| say(clock.step, clock.due, clock.overdue));
            return (running.into_iter().collect(), Vec::new());
        }
        let Some(program) = door.program(&self.program) else {
            return (Vec::new(), Vec::new());
        };
        let mut part = Part::new(self.submitted);
        part.stage = self.stage;
        part.since = self.since.or(self.accepted).unwrap_or(self.submitted);
        part.accepted = self.accepted;
        part.again = self.again;
        part.posted = self.posted;
        part.extended = self.extended.then(String::new);
        part.advanced = self.advanced.map(|at| Advanced {
            at,
            amount: egude_domain::Money::from_fen(0),
        });
        let found = clocks(door, program, &part, self.submitted, place);
        let running = found.running.iter();
        let running = running.map(|clock| say(clock.step, clock.due, clock.overdue));
        let unset = found
            .unset
            .iter()
            .map(|rule| (rule.id.as_str(), rule.id.clone()));
        (running.collect(), unset.collect())
    }
}
