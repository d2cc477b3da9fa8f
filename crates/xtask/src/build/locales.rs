//! Joins each language's topic files to the one file that the app fetches.
//!
//! Comments are for translators and stay behind; what they say about review
//! is counted into `status.json`, from which the app knows a draft translation.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::say;

/// One language, joined.
#[derive(Debug, Default)]
struct Joined {
    /// The text without comments.
    text: String,
    /// Which file each id came from.
    ids: BTreeMap<String, String>,
    /// Messages, terms not counted.
    messages: usize,
    /// Messages with a `# reviewed:` comment.
    reviewed: usize,
}

/// Writes `<tag>/egude.ftl` for every language and `status.json`.
pub(crate) fn assemble(source: &Path, target: &Path) -> Result<()> {
    let mut status = serde_json::Map::new();
    for folder in sorted(source)?.into_iter().filter(|path| path.is_dir()) {
        let tag = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut joined = Joined::default();
        for file in sorted(&folder)?
            .iter()
            .filter(|path| path.extension() == Some("ftl".as_ref()))
        {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            joined
                .add(&name, &text)
                .with_context(|| format!("locales/{tag}"))?;
        }
        fs::create_dir_all(target.join(&tag))?;
        fs::write(target.join(&tag).join("egude.ftl"), &joined.text)?;
        say::step(&format!(
            "texts {tag}: {} messages, {} reviewed",
            joined.messages, joined.reviewed
        ));
        status.insert(
            tag,
            json!({ "messages": joined.messages, "reviewed": joined.reviewed }),
        );
    }
    fs::create_dir_all(target)?;
    fs::write(target.join("status.json"), serde_json::to_string(&status)?)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

impl Joined {
    /// Fluent comments and ids stand in the first column; all else is indented or blank.
    fn add(&mut self, file: &str, text: &str) -> Result<()> {
        let mut reviewed = false;
        for (number, line) in text.lines().enumerate() {
            if line.starts_with('#') {
                reviewed |= line.starts_with("# reviewed:");
                continue;
            }
            if let Some(id) = id(line) {
                if let Some(other) = self.ids.insert(id.to_owned(), file.to_owned()) {
                    bail!("{file}:{}: \"{id}\" is already in {other}", number + 1);
                }
                if !id.starts_with('-') {
                    self.messages += 1;
                    self.reviewed += usize::from(reviewed);
                }
            }
            reviewed = false;
            if !line.trim().is_empty() {
                self.text.push_str(line.trim_end());
                self.text.push('\n');
            }
        }
        Ok(())
    }
}

/// The id that a line starts, if it starts one.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let name = id.strip_prefix('-').unwrap_or(id);
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let goes_on = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (begins && goes_on).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_behind_and_review_is_counted() {
        let mut joined = Joined::default();
        let text = "### Shell\n\n# reviewed: Sarna, 2026-12-01\n# a note\nhome-title = 一门\n\n\
                    # only a note\nhome-text =\n    first # not a comment\n    second\n-brand = 一门\n";
        joined.add("shell.ftl", text).unwrap();
        let expected = "home-title = 一门\nhome-text =\n    first # not a comment\n    second\n\
                        -brand = 一门\n";
        assert_eq!(joined.text, expected);
        assert_eq!((joined.messages, joined.reviewed), (2, 1));
    }

    #[test]
    fn a_review_note_counts_for_its_own_message_only() {
        let mut joined = Joined::default();
        joined
            .add("a.ftl", "# reviewed: Sarna, 2026-12-01\n\na = 1\n")
            .unwrap();
        joined.add("b.ftl", "b = 1\n").unwrap();
        assert_eq!((joined.messages, joined.reviewed), (2, 0));
    }

    #[test]
    fn an_id_in_two_files_is_refused_with_both_names() {
        let mut joined = Joined::default();
        joined.add("a.ftl", "same = 1\n").unwrap();
        let error = joined.add("b.ftl", "\nsame = 2\n").unwrap_err().to_string();
        assert_eq!(error, "b.ftl:2: \"same\" is already in a.ftl");
    }

    #[test]
    fn attributes_and_variants_are_not_ids() {
        assert_eq!(id("    .title = text"), None);
        assert_eq!(id("   *[other] a = b"), None);
        assert_eq!(id("id="), Some("id"));
    }
}
