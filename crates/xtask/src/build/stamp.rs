//! Whether anything that goes into the site changed since the last build.

use std::{
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};

use super::integrity;
use crate::paths::Paths;

/// What goes into the site. A folder counts with everything below it.
const INPUTS: [&str; 19] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "app",
    "crates/aid",
    "crates/client",
    "crates/contract",
    "crates/domain",
    "crates/draft",
    "crates/flow",
    "crates/marriage",
    "crates/paper",
    "crates/places",
    "crates/rules",
    "crates/xtask",
    "locales",
    "public",
    "style",
];

/// A digest of names, sizes and times of all inputs.
pub(crate) fn of(paths: &Paths) -> Result<String> {
    let mut lines = Vec::new();
    for input in INPUTS {
        collect(&paths.root.join(input), &mut lines)?;
    }
    lines.sort();
    Ok(integrity::hex(&Sha256::digest(lines.join("\n"))))
}

/// The stamp of the site that lies in `dist/`.
pub(crate) fn last(paths: &Paths) -> Option<String> {
    fs::read_to_string(file(paths)).ok()
}

/// Remembers that `dist/` was built from `stamp`.
pub(crate) fn keep(paths: &Paths, stamp: &str) -> Result<()> {
    let file = file(paths);
    fs::create_dir_all(file.parent().context("no folder for the stamp")?)?;
    fs::write(file, stamp)?;
    Ok(())
}

/// Beside `dist/`, not in it: everything in there is served.
fn file(paths: &Paths) -> PathBuf {
    paths.root.join("target/site.stamp")
}

fn collect(path: &Path, lines: &mut Vec<String>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), lines)?;
        }
    } else if let Ok(data) = path.metadata() {
        let time = data
            .modified()?
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_nanos();
        lines.push(format!("{} {} {time}", path.display(), data.len()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_or_a_longer_one_changes_the_stamp() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_owned();
        let paths = Paths {
            tools: root.clone(),
            target: root.clone(),
            web_target: root.clone(),
            root,
        };
        let empty = of(&paths).unwrap();
        let style = folder.path().join("style");
        fs::create_dir(&style).unwrap();
        fs::write(style.join("a.css"), "a{}").unwrap();
        let one = of(&paths).unwrap();
        assert_ne!(empty, one);
        assert_eq!(one, of(&paths).unwrap());
        fs::write(style.join("a.css"), "a{}b{}").unwrap();
        assert_ne!(one, of(&paths).unwrap());
    }
}
