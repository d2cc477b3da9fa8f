//! The document as text: one entry a line, so that a change shows as one.

use std::fmt::Write as _;

use anyhow::Result;
use egude_places::import::Document;
use serde::Serialize;

pub(super) fn text(document: &Document) -> Result<String> {
    let mut text = format!("{{\n\"placesVersion\": {},\n", document.places_version);
    list(&mut text, "sources", &document.sources)?;
    text.push_str(",\n");
    list(&mut text, "timetables", &document.timetables)?;
    text.push_str(",\n");
    list(&mut text, "words", &document.words)?;
    text.push_str(",\n");
    list(&mut text, "items", &document.items)?;
    text.push_str("\n}\n");
    Ok(text)
}

fn list<T: Serialize>(text: &mut String, name: &str, all: &[T]) -> Result<()> {
    let lines: Vec<String> = all
        .iter()
        .map(serde_json::to_string)
        .collect::<Result<_, _>>()?;
    write!(text, "\"{name}\": [\n{}\n]", lines.join(",\n"))?;
    Ok(())
}
