//! Faults of members of JSON documents.

use super::fault::Faults;
use super::{Fault, FaultCode, Value60};
use crate::check;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A part of a record; a fault that stops, with the member that is wrong, if it is none.
pub(super) fn part<T: DeserializeOwned>(
    line: u32,
    value: &Value,
    faults: &mut Faults,
) -> Option<T> {
    match serde_path_to_error::deserialize(value) {
        Ok(part) => Some(part),
        Err(error) => {
            let path = error.path().to_string();
            let path = path.replace(['.', '['], "/").replace(']', "");
            let path = if path == "/" { String::new() } else { path };
            let missing = missing(&error.inner().to_string());
            let column = match &missing {
                Some(name) if path.is_empty() => name.clone(),
                Some(name) => format!("{path}/{name}"),
                None => path,
            };
            let code = if missing.is_some() {
                FaultCode::Missing
            } else {
                code_of(&column)
            };
            let at = value
                .pointer(&format!("/{column}"))
                .map(text)
                .unwrap_or_default();
            let at = Value60::of(&at);
            faults.push(Fault {
                line,
                column: (!column.is_empty()).then_some(column),
                code,
                value: (!at.is_empty()).then_some(at),
                hint: None,
                stops: true,
            });
            None
        }
    }
}

/// A fault of an entry, by its member.
pub(super) fn checked(line: u32, fault: check::Fault) -> Fault {
    let check::Fault {
        member,
        code,
        value,
        hint,
        stops,
    } = fault;
    Fault {
        line,
        column: Some(member),
        code,
        value,
        hint,
        stops,
    }
}

/// The reader says which member is not there in words alone.
fn missing(text: &str) -> Option<String> {
    let rest = text.strip_prefix("missing field `")?;
    Some(rest.split('`').next().unwrap_or_default().to_owned())
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// What is wrong where a member cannot be read.
fn code_of(path: &str) -> FaultCode {
    let last = path
        .rsplit('/')
        .find(|part| part.parse::<u32>().is_err())
        .unwrap_or_default();
    match last {
        "kind" => FaultCode::UnknownKind,
        "region" => FaultCode::UnknownRegion,
        "lat" | "lon" | "at" => FaultCode::BadPosition,
        "asOf" | "on" | "date" | "until" | "day" | "first" | "last" | "extra" => FaultCode::BadDate,
        "fen" => FaultCode::BadMoney,
        "from" | "to" if path.starts_with("prices") => FaultCode::BadMoney,
        "from" | "to" if path.starts_with("closures") && !path.contains("hours") => {
            FaultCode::BadDate
        }
        "from" | "to" if path.contains("season") => FaultCode::BadDate,
        "from" | "to" => FaultCode::BadTime,
        "interval" | "days" | "weeks" => FaultCode::BadRepeat,
        "total" | "nursing" | "free" | "level" | "radiusKm" | "within" | "hours" | "source" => {
            FaultCode::BadNumber
        }
        "phones" => FaultCode::BadPhone,
        "" | "name" | "address" | "notice" => FaultCode::NotReadable,
        _ => FaultCode::UnknownWord,
    }
}
