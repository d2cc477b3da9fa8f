//! Which entries of two packs differ, as they are written: comments and the order of entries
//! change nothing and are not told.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use toml::{Table, Value};

use crate::author::File;

/// One field of one entry that differs, or a whole entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuthoredChange {
    /// Such as `rule D-2`.
    pub entry: String,
    /// The file, below the pack's folder.
    pub file: String,
    /// The field; absent for a whole entry that came or went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there.
    pub after: Option<String>,
}

/// An entry: where it stands and what it says.
type Entries = BTreeMap<String, (String, Table)>;

pub(super) fn changes(old: &[File], new: &[File]) -> Vec<AuthoredChange> {
    let (before, after) = (entries(old), entries(new));
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut found = Vec::new();
    for key in keys {
        let (was, is) = (before.get(key), after.get(key));
        let Some((file, _)) = is.or(was) else {
            continue;
        };
        let mut tell = |field: Option<&String>, before: Option<String>, after: Option<String>| {
            found.push(AuthoredChange {
                entry: key.clone(),
                file: file.clone(),
                field: field.cloned(),
                before,
                after,
            });
        };
        match (was, is) {
            (Some((_, was)), Some((_, is))) => {
                let fields: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
                for field in fields {
                    let (was, is) = (was.get(field), is.get(field));
                    if was != is {
                        tell(Some(field), was.map(said), is.map(said));
                    }
                }
            }
            (was, is) => tell(
                None,
                was.map(|(_, table)| gist(table)),
                is.map(|(_, table)| gist(table)),
            ),
        }
    }
    found
}

/// What an entry says, in one line: its expression, or else all of it.
fn gist(table: &Table) -> String {
    let is = table.get("is").or_else(|| table.get("counts"));
    is.map_or_else(|| table.to_string().replace('\n', ", "), said)
}

fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

fn entries(files: &[File]) -> Entries {
    let mut found = Entries::new();
    for file in files {
        // What cannot be read is refused when it is compiled.
        let Ok(mut table) = file.text.parse::<Table>() else {
            continue;
        };
        if let Some(Value::Table(program)) = table.remove("program") {
            take_program(&file.name, program, &mut found);
        }
        for (kind, value) in table {
            for entry in tables(value) {
                let key = key(&kind, &entry, &file.name);
                found.insert(key, (file.name.clone(), entry));
            }
        }
    }
    found
}

/// A program's own fields, its steps and its papers.
fn take_program(file: &str, mut program: Table, found: &mut Entries) {
    let id = text(&program, "id");
    for part in ["step", "paper"] {
        for entry in program.remove(part).map(tables).unwrap_or_default() {
            let key = format!("{part} {} of {id}", text(&entry, "id"));
            found.insert(key, (file.to_owned(), entry));
        }
    }
    found.insert(format!("program {id}"), (file.to_owned(), program));
}

/// The name of an entry. Versions of a rule have one id and each its first day; notes have ids
/// of their program.
fn key(kind: &str, entry: &Table, file: &str) -> String {
    match kind {
        "income" => format!("income {}", text(entry, "kind")),
        "choice" => format!(
            "choice {}",
            entry.get("programs").map(said).unwrap_or_default()
        ),
        "note" => format!("note {} of {file}", text(entry, "id")),
        "rule" => match entry.get("from") {
            Some(from) => format!("rule {} from {}", text(entry, "id"), said(from)),
            None => format!("rule {}", text(entry, "id")),
        },
        kind => format!("{kind} {}", text(entry, "id")),
    }
}

fn text(table: &Table, field: &str) -> String {
    table.get(field).map(said).unwrap_or_default()
}

fn tables(value: Value) -> Vec<Table> {
    match value {
        Value::Array(entries) => entries
            .into_iter()
            .filter_map(|entry| match entry {
                Value::Table(table) => Some(table),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}
