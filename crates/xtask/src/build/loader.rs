//! The script that fetches the parts, built into what wasm-bindgen writes for the main module: two
//! files that import each other could not both carry a digest in their names.

use std::collections::BTreeMap;

use super::bundle::Sent;

const TEXT: &str = include_str!("loader.js");
const LOAD: &str = "__wasm_split_load_";
/// The module that the main module asks for the loader.
const IMPORTED: &str = "\"./__wasm_split.js\"";

/// What wasm-split-cli says of the parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Loader {
    /// What the main module shares with the parts.
    shared: String,
    /// The files of each part.
    parts: BTreeMap<String, Vec<String>>,
}

impl Loader {
    /// Reads the loader that wasm-split-cli writes.
    pub(crate) fn read(script: &str) -> Option<Self> {
        let (before, _) = script.split_once("} = initSync(")?;
        let shared = before.rsplit_once('{')?.1.trim().trim_end_matches(',');
        let mut chunks = BTreeMap::new();
        let mut parts = BTreeMap::new();
        for piece in script.split("const __").skip(1) {
            let (name, rest) = piece.split_once(" = ")?;
            let file = rest
                .split_once("\"./")
                .and_then(|(_, rest)| rest.split_once(".wasm\""));
            let file = file.map(|(file, _)| file.to_owned());
            let needs = rest.rsplit_once('[')?.1.split_once(']')?.0;
            if let Some(part) = format!("__{name}").strip_prefix(LOAD) {
                let mut files: Vec<String> = file.into_iter().collect();
                for chunk in needs.split(',').map(str::trim).filter(|c| !c.is_empty()) {
                    files.push(chunks.get(chunk).cloned()?);
                }
                parts.insert(part.to_owned(), files);
            } else {
                chunks.insert(format!("__{name}"), file?);
            }
        }
        Some(Self {
            shared: shared.to_owned(),
            parts,
        })
    }

    #[cfg(test)]
    pub(crate) fn of<const N: usize>(parts: [(&str, Vec<String>); N]) -> Self {
        Self {
            shared: String::new(),
            parts: parts.map(|(part, files)| (part.to_owned(), files)).into(),
        }
    }

    /// Each file, and a name for it that says which parts need it.
    pub(crate) fn names(&self) -> BTreeMap<String, String> {
        let mut names = BTreeMap::<String, String>::new();
        for (part, files) in &self.parts {
            for file in files {
                names
                    .entry(file.clone())
                    .and_modify(|name| {
                        name.push_str("-and-");
                        name.push_str(part);
                    })
                    .or_insert_with(|| part.clone());
            }
        }
        names
    }

    /// The files of each part.
    pub(crate) fn parts(&self) -> &BTreeMap<String, Vec<String>> {
        &self.parts
    }

    /// The script that fetches what each part needs.
    fn script(&self, sent: &BTreeMap<String, Vec<Sent>>) -> Option<String> {
        let mut files = serde_json::Map::new();
        for part in self.parts.keys() {
            let needs = sent.get(part)?.iter().map(|file| {
                serde_json::json!([format!("/{}", file.name), file.integrity, file.pieces])
            });
            files.insert(part.clone(), needs.collect());
        }
        let loaders = self
            .parts
            .keys()
            .map(|part| format!("{LOAD}{part}: loadPart('{part}')"))
            .collect::<Vec<_>>();
        Some(
            TEXT.replace("PART_FILES", &serde_json::Value::from(files).to_string())
                .replace("SHARED", &self.shared)
                .replace("LOADERS", &loaders.join(", ")),
        )
    }
}

/// What wasm-bindgen writes, with the loader in place of its imports.
pub(crate) fn build_in(
    glue: &str,
    loader: &Loader,
    sent: &BTreeMap<String, Vec<Sent>>,
) -> Option<String> {
    let mut text = loader.script(sent)?;
    let mut found = false;
    for line in glue.lines() {
        let import = line
            .strip_prefix("import * as ")
            .and_then(|rest| rest.trim_end_matches(';').strip_suffix(IMPORTED))
            .and_then(|rest| rest.strip_suffix(" from "));
        match import {
            Some(name) => {
                found = true;
                text.push_str("const ");
                text.push_str(name);
                text.push_str(" = parts;");
            }
            // A second file would not be known by its digest.
            None if line.starts_with("import ") => return None,
            None => text.push_str(line),
        }
        text.push('\n');
    }
    found.then_some(text)
}

#[cfg(test)]
mod tests;
