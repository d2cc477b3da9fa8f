//! The repository as the tidy tests see it: the files that git knows or would take in.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A text file of the repository.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// Path from the root, with forward slashes.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl TextFile {
    /// A file that exists only in a test.
    pub fn sample(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The line of a byte offset, counted from 1.
    pub fn line_at(&self, offset: usize) -> usize {
        let end = offset.min(self.text.len());
        self.text[..end].matches('\n').count() + 1
    }
}

/// The root of the repository: the folder above this package.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Paths of all files that git tracks, or would track after `git add`, and that exist.
///
/// # Panics
/// When git cannot be run: these promises are about tracked files.
pub fn paths() -> Vec<String> {
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root())
        .output()
        .expect("git must be installed: the tidy tests read the list of tracked files from it");
    assert!(
        output.status.success(),
        "git ls-files failed: run the tests in a clone of the repository"
    );
    let mut paths: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .split('\0')
        .filter(|path| !path.is_empty() && root().join(path).is_file())
        .map(str::to_owned)
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

/// All tracked files that are text; pictures and fonts are left out.
pub fn text_files() -> Vec<TextFile> {
    files_in("", "")
}

/// The tracked text files in a folder whose names end so.
pub fn files_in(folder: &str, ending: &str) -> Vec<TextFile> {
    let wanted = |path: &String| path.starts_with(folder) && path.ends_with(ending);
    paths()
        .into_iter()
        .filter(wanted)
        .filter_map(|path| file(&path))
        .collect()
}

/// One file by its path, if it is there and is text.
pub fn file(path: &str) -> Option<TextFile> {
    let text = std::fs::read_to_string(root().join(path)).ok()?;
    (!text.contains('\0')).then(|| TextFile {
        path: path.to_owned(),
        text,
    })
}
