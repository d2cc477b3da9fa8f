//! Checks of an entry, whoever made it: an import, or staff who correct it.

use crate::import::{FaultCode, Known, Value60};
use crate::{Place, Timetable};
use egude_domain::Date;

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

/// What is wrong with an entry.
pub fn entry(
    place: &Place,
    _timetable: Option<&Timetable>,
    known: &Known,
    _today: Date,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !known.is_place(&place.region) {
        faults.push(Fault {
            member: "region".to_owned(),
            code: FaultCode::UnknownRegion,
            value: Some(Value60::of(place.region.as_str())),
            hint: None,
            stops: true,
        });
    }
    faults
}
