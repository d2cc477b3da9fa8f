//! `GeoJSON` (RFC 7946): a collection of points whose properties are named as columns are.

use super::column::Column;
use super::fault::Faults;
use super::record::{Headings, Record};
use super::seen::Seen;
use super::words::{find, nearest};
use super::{Fault, FaultCode, File, Format, Known, Limits, Read, Value60, row};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[expect(
    clippy::needless_pass_by_value,
    reason = "as its neighbours are called"
)]
pub(super) fn read(value: Value, file: &File, known: &Known, read: &mut Read, faults: &mut Faults) {
    read.format = Format::Geojson;
    old_system(&value, faults);
    let Some(Value::Array(features)) = value.get("features") else {
        return faults.file(FaultCode::NotReadable, None, Some("features".to_owned()));
    };
    if features.len() > Limits::ROWS {
        let most = Limits::ROWS.to_string();
        return faults.file(
            FaultCode::TooLarge,
            Some(&features.len().to_string()),
            Some(most),
        );
    }
    read.rows = u32::try_from(features.len()).unwrap_or(u32::MAX);
    let mut unknown = BTreeSet::new();
    let mut seen = Seen::default();
    for (line, feature) in (1..).zip(features) {
        let before = faults.stops();
        let (headings, cells) = cells(line, feature, &mut unknown, faults);
        let id = cells.get(&Column::Id).cloned();
        let mut record = Record {
            line,
            headings: &headings,
            cells,
            faults,
        };
        let entry = row::entry(&mut record, file, known);
        let name = |column| headings.get(&column).map_or("", String::as_str);
        if let Some(id) = id {
            seen.id(line, &id, name(Column::Id), faults);
        }
        if let Some(entry) = entry {
            seen.place(&entry, name(Column::Name), faults);
            if faults.stops() == before {
                read.entries.push(entry);
            }
        }
    }
}

/// `crs` is of before the RFC, which has WGS-84 alone: another system there is named.
fn old_system(value: &Value, faults: &mut Faults) {
    let name = value
        .pointer("/crs/properties/name")
        .and_then(Value::as_str);
    let same = |name: &str| {
        ["CRS84", "4326", "4490"]
            .iter()
            .any(|each| name.ends_with(each))
    };
    if let Some(name) = name.filter(|name| !same(name)) {
        faults.push(Fault {
            line: 0,
            column: Some("crs".to_owned()),
            code: FaultCode::WrongDatum,
            value: Some(Value60::of(name)),
            hint: Some("wgs84".to_owned()),
            stops: true,
        });
    }
}

/// Properties and position as cells.
fn cells(
    line: u32,
    feature: &Value,
    unknown: &mut BTreeSet<String>,
    faults: &mut Faults,
) -> (Headings, BTreeMap<Column, String>) {
    let (mut headings, mut cells) = (Headings::new(), BTreeMap::new());
    for (name, value) in feature
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let text = text(value);
        let Some(column) = find::<Column>("column", name) else {
            if unknown.insert(name.clone()) {
                let hint = nearest("column", name);
                faults.push(fault(line, name, FaultCode::ColumnUnknown, "", hint, false));
            }
            continue;
        };
        if text.len() > Limits::CELL {
            let hint = Some(Limits::CELL.to_string());
            faults.push(fault(line, name, FaultCode::TooLong, &text, hint, true));
        } else if headings.insert(column, name.clone()).is_some() {
            faults.push(fault(line, name, FaultCode::ColumnTwice, "", None, true));
        } else if !text.trim().is_empty() {
            cells.insert(column, text.trim().to_owned());
        }
    }
    if let Some(id) = feature
        .get("id")
        .map(text)
        .filter(|_| !cells.contains_key(&Column::Id))
    {
        headings.insert(Column::Id, "id".to_owned());
        cells.insert(Column::Id, id);
    }
    position(line, feature, &mut cells, faults);
    (headings, cells)
}

/// The geometry is the position, whatever the properties say.
fn position(line: u32, feature: &Value, cells: &mut BTreeMap<Column, String>, faults: &mut Faults) {
    let Some(geometry) = feature
        .get("geometry")
        .filter(|geometry| !geometry.is_null())
    else {
        return;
    };
    let kind = geometry
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let place = geometry.get("coordinates").and_then(Value::as_array);
    let number = |at: usize| place.and_then(|all| all.get(at)).and_then(Value::as_f64);
    match (kind, number(1), number(0)) {
        ("Point", Some(lat), Some(lon)) => {
            cells.insert(Column::Lat, plain(lat));
            cells.insert(Column::Lon, plain(lon));
        }
        _ => faults.push(fault(
            line,
            "geometry",
            FaultCode::BadPosition,
            kind,
            Some("Point".to_owned()),
            true,
        )),
    }
}

/// Never in scientific notation.
fn plain(degrees: f64) -> String {
    format!("{degrees}")
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(text).collect::<Vec<_>>().join(";"),
        other => other.to_string(),
    }
}

fn fault(
    line: u32,
    column: &str,
    code: FaultCode,
    value: &str,
    hint: Option<String>,
    stops: bool,
) -> Fault {
    let value = Value60::of(value);
    let value = (!value.is_empty()).then_some(value);
    Fault {
        line,
        column: Some(Value60::of(column)),
        code,
        value,
        hint,
        stops,
    }
}
