//! Reads authored packs, checks them, and compiles them to one [`Pack`].
//!
//! A pack is a folder of TOML files. A wrong pack is refused whole, and every
//! fault is named with its file, its line and what to do.

mod cases;
mod check;
pub mod cli;
mod coverage;
pub mod diff;
pub mod params;
mod run;
pub mod schema;
mod source;

use std::{
    fmt::{self, Write as _},
    fs,
    path::Path,
};

use sha2::{Digest, Sha256};

use crate::pack::Pack;
pub use cases::{Cases, Treated};
pub use coverage::Coverage;

/// One fault of an authored pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, below the pack's folder.
    pub file: String,
    /// The line, from 1; 0 for the whole file.
    pub line: usize,
    /// What is wrong and what to do.
    pub cause: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.cause),
            line => write!(f, "{}:{line}: {}", self.file, self.cause),
        }
    }
}

/// One authored file: its name below the pack's folder, and its text.
#[derive(Clone, Debug)]
pub struct File {
    /// Such as `programs/dibao.toml`.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl File {
    pub(crate) fn fault(&self, at: usize, cause: impl Into<String>) -> Fault {
        let before = self.text.get(..at.min(self.text.len())).unwrap_or_default();
        Fault {
            file: self.name.clone(),
            line: before.matches('\n').count() + 1,
            cause: cause.into(),
        }
    }

    /// What the TOML reader found, in one line.
    pub(crate) fn syntax(&self, error: &toml::de::Error) -> Fault {
        let at = error.span().map_or(0, |span| span.start);
        self.fault(at, error.message().replace('\n', ", "))
    }
}

/// The rates that files of cases share.
const SHARED_CASES: &str = "shared.cases.toml";

/// Reads every `.toml` of a pack's folder except the cases, in the order of their names.
pub fn read_folder(folder: &Path) -> Result<Vec<File>, Fault> {
    let files = read_all(folder)?.into_iter();
    Ok(files.filter(|file| !is_cases(file)).collect())
}

/// Reads every `.cases.toml` of a pack's folder, in the order of their names.
pub fn read_case_files(folder: &Path) -> Result<Vec<File>, Fault> {
    let files = read_all(folder)?.into_iter();
    Ok(files.filter(is_cases).collect())
}

fn is_cases(file: &File) -> bool {
    file.name.ends_with(".cases.toml")
}

fn read_all(folder: &Path) -> Result<Vec<File>, Fault> {
    let unreadable = |path: &Path, error: std::io::Error| Fault {
        file: path.display().to_string(),
        line: 0,
        cause: format!("cannot be read: {error}"),
    };
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).map_err(|e| unreadable(&dir, e))? {
            let path = entry.map_err(|e| unreadable(&dir, e))?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "toml") {
                let text = fs::read_to_string(&path).map_err(|e| unreadable(&path, e))?;
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy();
                let name = name.replace('\\', "/");
                files.push(File { name, text });
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// What a check of a whole folder found.
pub struct Review {
    /// The compiled pack.
    pub pack: Pack,
    /// The cases beside it, by file.
    pub cases: Vec<Cases>,
    /// Which results the cases assert.
    pub coverage: Coverage,
}

/// Compiles a pack, runs its cases, and looks for rules that no case has met.
/// Every fault is named, not just the first.
pub fn review(folder: &Path) -> Result<Review, Vec<Fault>> {
    let pack = compile(&read_folder(folder).map_err(|fault| vec![fault])?)?;
    let (cases, mut faults) = read_cases(folder);
    for each in &cases {
        faults.extend(each.run(&pack));
    }
    let coverage = Coverage::of(&pack, &cases);
    faults.extend(coverage.faults.iter().cloned());
    if faults.is_empty() {
        Ok(Review {
            pack,
            cases,
            coverage,
        })
    } else {
        Err(faults)
    }
}

/// The same without running the cases: what they assert, complete or not.
pub fn cover(folder: &Path) -> Result<Review, Vec<Fault>> {
    let pack = compile(&read_folder(folder).map_err(|fault| vec![fault])?)?;
    let (cases, faults) = read_cases(folder);
    if !faults.is_empty() {
        return Err(faults);
    }
    let coverage = Coverage::of(&pack, &cases);
    Ok(Review {
        pack,
        cases,
        coverage,
    })
}

/// Reads every file of cases of a pack's folder; a file without rates has the shared ones.
pub fn read_cases(folder: &Path) -> (Vec<Cases>, Vec<Fault>) {
    let files = match read_case_files(folder) {
        Ok(files) => files,
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let shared = files.iter().find(|file| file.name == SHARED_CASES);
    let shared = shared.and_then(|file| Cases::read(file, None).ok());
    let shared = shared.as_ref().map(Cases::rates);
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    for file in &files {
        match Cases::read(file, shared) {
            Ok(read) => cases.push(read),
            Err(fault) => faults.push(fault),
        }
    }
    (cases, faults)
}

/// Compiles authored files, or names every fault found.
pub fn compile(files: &[File]) -> Result<Pack, Vec<Fault>> {
    let (mut pack, places) = source::read(files)?;
    check::check(&mut pack, &places)?;
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.name.as_bytes());
        hash.update(file.text.as_bytes());
    }
    for byte in hash.finalize().iter().take(6) {
        // Writing to a string cannot fail.
        let _ = write!(pack.version, "{byte:02x}");
    }
    Ok(pack)
}
