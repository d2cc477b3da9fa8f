//! Everything that a place may publish or set, as a table for a clerk.

use std::fmt::Write as _;

use toml::{Table, Value};

use super::{Fault, File, compile};

/// The file of the pack that holds them.
const PARAMS: &str = "params.toml";

/// The table as Markdown, as `docs/for-bureaus/parameters.md` keeps it. What is said of several
/// programs or persons alike is one line.
pub fn markdown(files: &[File]) -> Result<String, Vec<Fault>> {
    compile(files)?;
    let table: Table = files
        .iter()
        .find(|file| file.name == PARAMS)
        .and_then(|file| file.text.parse().ok())
        .unwrap_or_default();
    let mut text = String::from(HEAD);
    text += "\n## Amounts\n\n| id | what |\n| --- | --- |\n";
    for rate in entries(&table, "rate") {
        line(&mut text, &[&ids(rate), &word(rate, "note")]);
    }
    text += "\n## Decisions\n\n| id | kind | what |\n| --- | --- | --- |\n";
    for param in entries(&table, "param") {
        line(
            &mut text,
            &[&ids(param), &kind(param), &word(param, "note")],
        );
    }
    Ok(text)
}

const HEAD: &str = "\
# Everything that a place may set

<!-- Made from crates/rules/packs/params.toml by `cargo xtask policy params`; a test compares them. -->

How these are written into `rates.json` is in [data.md](data.md), what happens without one in [packs.md](packs.md#when-a-parameter-is-not-set).
";

fn entries<'a>(table: &'a Table, kind: &str) -> impl Iterator<Item = &'a Table> {
    let entries = table.get(kind).and_then(Value::as_array);
    entries.into_iter().flatten().filter_map(Value::as_table)
}

fn word(entry: &Table, field: &str) -> String {
    let text = entry.get(field).and_then(Value::as_str);
    text.unwrap_or_default().replace('|', "\\|")
}

fn words(entry: &Table, field: &str) -> Vec<String> {
    let list = entry.get(field).and_then(Value::as_array);
    let words = list.into_iter().flatten().filter_map(Value::as_str);
    words.map(|word| format!("`{word}`")).collect()
}

/// The id, or the ids of a template.
fn ids(entry: &Table) -> String {
    let id = word(entry, "id");
    match words(entry, "for").as_slice() {
        [] => format!("`{id}`"),
        each => {
            let made = each
                .iter()
                .map(|word| id.replace("{for}", word.trim_matches('`')));
            let made: Vec<String> = made.map(|id| format!("`{id}`")).collect();
            made.join(", ")
        }
    }
}

/// The kind as a file writes it, with the words that it takes.
fn kind(param: &Table) -> String {
    let options = words(param, "options").join(", ");
    match word(param, "kind").as_str() {
        "fen" => "`fen`: an amount".into(),
        "int" => "`int`: a whole number".into(),
        "share" => "`ratio`: a share from 0 to 1".into(),
        "multiple" => "`ratio`: how many times as much".into(),
        "flag" => "`flag`: yes or no".into(),
        "text" => format!("`text`: one of {options}"),
        "list" => format!("`list`: some of {options}"),
        other => other.to_owned(),
    }
}

fn line(text: &mut String, cells: &[&str]) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}
