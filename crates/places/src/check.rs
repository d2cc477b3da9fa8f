//! Checks of an entry, whoever made it: an import, or staff who correct it.

pub(crate) mod boxes;
mod days;
mod facts;
mod hours;
mod look;
mod phones;
mod whereabouts;

use crate::import::{FaultCode, Known};
use crate::{Place, Timetable};
use egude_domain::Date;
use look::Look;

/// One thing that is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The member, as in JSON, `/` between them: `phones/0`, `beds/total`, and for the hours
    /// `timetable/weekly/0/from`.
    pub member: String,
    /// What is wrong.
    pub code: FaultCode,
    /// What stands there, at most 60 signs.
    pub value: Option<String>,
    /// What would be right: a word, a number, never a sentence.
    pub hint: Option<String>,
    /// Whether it cannot be published so.
    pub stops: bool,
}

/// What is wrong with an entry: the same for an import and for a correction by staff.
///
/// What stops is what would send somebody to the wrong place or hour, or what nobody can mean. What
/// does not stop is named for a second look.
pub fn entry(
    place: &Place,
    timetable: Option<&Timetable>,
    known: &Known,
    today: Date,
) -> Vec<Fault> {
    let mut look = Look::default();
    facts::check(place, today, &mut look);
    phones::check(&place.phones, &mut look);
    whereabouts::check(place, known, &mut look);
    if let Some(timetable) = timetable {
        hours::check(timetable, &mut look);
    }
    days::check(place, today, &mut look);
    look.into_faults()
}

#[cfg(test)]
mod tests;
