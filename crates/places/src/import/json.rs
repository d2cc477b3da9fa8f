//! Which of the JSON formats a text is.

use super::fault::Faults;
use super::{FaultCode, File, Format, Known, Read, document, geojson, hsds};
use serde_json::Value;

pub(super) fn read(text: &str, file: &File, known: &Known, read: &mut Read, faults: &mut Faults) {
    read.format = Format::Egude;
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
            let near = text
                .lines()
                .nth(error.line().saturating_sub(1))
                .unwrap_or_default();
            let from = near.char_indices().nth(error.column().saturating_sub(20));
            let near = from.map_or(near, |(at, _)| &near[at..]);
            return faults.line(
                line,
                FaultCode::NotReadable,
                Some(near),
                Some(error.column().to_string()),
            );
        }
    };
    if value.get("type").and_then(Value::as_str) == Some("FeatureCollection") {
        geojson::read(value, file, known, read, faults);
    } else if value.get("placesVersion").is_some() || value.get("items").is_some() {
        document::read(value, file, known, read, faults);
    } else if let Some(services) = services(value) {
        hsds::read(services, file, known, read, faults);
    } else {
        faults.file(
            FaultCode::NotReadable,
            None,
            Some("FeatureCollection".to_owned()),
        );
    }
}

/// The services of an HSDS answer: a list, or a page with `contents`.
fn services(value: Value) -> Option<Vec<Value>> {
    let list = match value {
        Value::Array(list) => list,
        Value::Object(mut page) => {
            let list = page
                .remove("contents")
                .or_else(|| page.remove("services"))?;
            match list {
                Value::Array(list) => list,
                _ => return None,
            }
        }
        _ => return None,
    };
    let is_service = |value: &Value| value.get("name").is_some() || value.get("id").is_some();
    (list.is_empty() || list.iter().any(is_service)).then_some(list)
}
