//! An entry as staff say that it should be.

use egude_contract::v1::{FieldCode, FieldProblem, Problem, ProblemCode, places as wire};
use egude_domain::Date;
use egude_places::{
    Place, Timetable, check,
    import::{FaultCode, Known},
};

use super::as_type;
use crate::{
    counter,
    problem::Failure,
    store::{PointBody, PointRow},
};

/// The corrected point, or everything that is wrong, at its pointer.
pub(super) fn correct(
    row: &PointRow,
    place: &wire::Place,
    timetables: &[wire::Timetable],
    known: &Known,
    today: Date,
) -> Result<PointBody, Failure> {
    let ([] | [_]) = timetables else {
        return Err(counter::field("/deed/timetables", FieldCode::TooMany));
    };
    let place: Place = typed(place, "/deed/place")?;
    let timetable = timetables.first();
    let timetable: Option<Timetable> = timetable
        .map(|one| typed(one, "/deed/timetables/0"))
        .transpose()?;
    let place = Place {
        id: row.id.clone(),
        hours: timetable.as_ref().map(|_| 0),
        source: 0,
        checked: row.body.place.checked.clone(),
        ..place
    };
    let faults = check::entry(&place, timetable.as_ref(), known, today);
    let fields: Vec<FieldProblem> = faults
        .iter()
        .filter(|fault| fault.stops)
        .map(problem)
        .collect();
    if fields.is_empty() {
        return Ok(PointBody {
            place,
            timetable,
            source: row.body.source.clone(),
        });
    }
    let mut problem = Problem::of(ProblemCode::ParameterInvalid);
    problem.fields = fields;
    Err(Failure(problem))
}

/// With days, times and regions; the place of what is none of them is told.
fn typed<A, B>(from: &A, at: &str) -> Result<B, Failure>
where
    A: serde::Serialize,
    B: serde::de::DeserializeOwned,
{
    let value: serde_json::Value = as_type(from)?;
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        // The whole of it is ".".
        let path = path.trim_start_matches('.');
        let path = path.replace(['.', '['], "/").replace(']', "");
        let slash = if path.is_empty() { "" } else { "/" };
        counter::field(format!("{at}{slash}{path}"), FieldCode::Invalid)
    })
}

fn problem(fault: &check::Fault) -> FieldProblem {
    let pointer = match fault.member.strip_prefix("timetable") {
        Some(rest) => format!("/deed/timetables/0{rest}"),
        None => format!("/deed/place/{}", fault.member),
    };
    FieldProblem {
        pointer,
        code: code(fault.code),
    }
}

const fn code(code: FaultCode) -> FieldCode {
    match code {
        FaultCode::Missing => FieldCode::Missing,
        FaultCode::TooLong => FieldCode::TooLong,
        FaultCode::BadDate => FieldCode::NotADate,
        FaultCode::BadPhone => FieldCode::NotAPhone,
        FaultCode::Duplicate => FieldCode::Repeated,
        FaultCode::UnknownKind
        | FaultCode::UnknownWord
        | FaultCode::UnknownRegion
        | FaultCode::NotYourRegion => FieldCode::Unknown,
        _ => FieldCode::Invalid,
    }
}
