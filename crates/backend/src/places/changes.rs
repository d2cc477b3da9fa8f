//! What differs between two states of a point, member by member.

use std::collections::{BTreeMap, BTreeSet};

use egude_contract::v1::places::MemberChange;
use serde_json::{Map, Value};

use crate::{problem::Failure, store::PointBody};

use super::as_type;

/// The hours, which lie beside the entry.
const TIMETABLE: &str = "timetable";
/// Positions in lists of a slice; they say nothing of the point.
const POSITIONS: [&str; 2] = ["hours", "source"];

/// Every member that is another one after than before, by name.
pub(super) fn between(before: &PointBody, after: &PointBody) -> Result<Vec<MemberChange>, Failure> {
    let (before, after) = (members(before)?, members(after)?);
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differs = |name: &&&String| before.get(**name) != after.get(**name);
    Ok(names
        .iter()
        .filter(differs)
        .map(|name| MemberChange {
            member: (*name).clone(),
            before: before.get(*name).cloned(),
            after: after.get(*name).cloned(),
        })
        .collect())
}

/// Members by name, with what they are; none if they are not there.
pub(super) type Values = BTreeMap<String, Option<Value>>;

/// What a point has for these members.
pub(super) fn values(body: &PointBody, names: BTreeSet<String>) -> Result<Values, Failure> {
    let mut all = members(body)?;
    Ok(names
        .into_iter()
        .map(|name| {
            let value = all.remove(&name);
            (name, value)
        })
        .collect())
}

/// A point with other values of these members.
pub(super) fn with(body: &PointBody, values: Values) -> Result<PointBody, Failure> {
    let mut all = members(body)?;
    for (name, value) in values {
        match value {
            Some(value) => all.insert(name, value),
            None => all.remove(&name),
        };
    }
    let timetable = all.remove(TIMETABLE);
    let has_hours = timetable.is_some();
    all.insert("source".into(), Value::from(0));
    if has_hours {
        all.insert("hours".into(), Value::from(0));
    }
    Ok(PointBody {
        place: as_type(&all)?,
        timetable: timetable.as_ref().map(as_type).transpose()?,
        source: body.source.clone(),
    })
}

fn members(body: &PointBody) -> Result<Map<String, Value>, Failure> {
    let mut all: Map<String, Value> = as_type(&body.place)?;
    for name in POSITIONS {
        all.remove(name);
    }
    if let Some(timetable) = &body.timetable {
        all.insert(TIMETABLE.into(), as_type(timetable)?);
    }
    Ok(all)
}
