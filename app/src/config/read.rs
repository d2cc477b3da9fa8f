//! Reading one field of `config.json`, with its path for the person who has to mend it.

use super::{Checked, ConfigError, Problem, wrong};
use serde_json::{Map, Value};

pub(super) fn get<'a>(map: &'a Map<String, Value>, path: &str, name: &str) -> Checked<&'a Value> {
    map.get(name).ok_or_else(|| ConfigError {
        field: format!("{path}{name}"),
        problem: Problem::Missing,
    })
}

pub(super) fn string<'a>(map: &'a Map<String, Value>, path: &str, name: &str) -> Checked<&'a str> {
    match get(map, path, name)?.as_str() {
        Some(text) if !text.is_empty() => Ok(text),
        _ => wrong(format!("{path}{name}"), Problem::WrongType),
    }
}

pub(super) fn list<'a>(map: &'a Map<String, Value>, name: &str) -> Checked<&'a Vec<Value>> {
    match get(map, "", name)?.as_array() {
        Some(items) if !items.is_empty() => Ok(items),
        _ => wrong(name, Problem::WrongType),
    }
}

pub(super) fn number(map: &Map<String, Value>, path: &str, name: &str) -> Checked<f64> {
    match get(map, path, name)?.as_f64() {
        Some(number) => Ok(number),
        None => wrong(format!("{path}{name}"), Problem::WrongType),
    }
}

// A misspelt optional field would otherwise be a silent default.
pub(super) fn only(map: &Map<String, Value>, path: &str, known: &[&str]) -> Checked<()> {
    match map.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => wrong(format!("{path}{key}"), Problem::UnknownField),
        None => Ok(()),
    }
}
