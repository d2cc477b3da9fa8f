//! Reads the authored data, checks them, fills in what the pack of rules says, and runs
//! the cases beside them.
//!
//! Wrong data are refused whole, and every fault is named with its line and what to do.

mod cases;
mod check;
mod fill;
mod pack;
mod source;

use std::fmt::Write as _;

pub use cases::Cases;
pub use egude_domain::authored::{Fault, File};
use pack::Pack;
use sha2::{Digest as _, Sha256};

use crate::Door;

/// What the TOML reader found, in one line.
fn syntax(file: File<'_>, error: &toml::de::Error) -> Fault {
    let at = error.span().map_or(0, |span| span.start);
    file.fault(at, error.message().replace('\n', ", "))
}

/// Where an id stands in the file.
fn at(file: File<'_>, id: &str) -> usize {
    file.text.find(&format!("\"{id}\"")).unwrap_or(0)
}

/// Compiles the data with the compiled pack (`pack.json`), or names every fault found.
pub fn compile(file: File<'_>, pack: &str) -> Result<Door, Vec<Fault>> {
    let pack = Pack::read(pack).map_err(|cause| vec![file.fault(0, cause)])?;
    let source = source::read(file).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let mut door = fill::door(file, source, &pack, &mut faults);
    check::check(file, &door, &pack, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let content = serde_json::to_vec(&door)
        .map_err(|error| vec![file.fault(0, format!("cannot be written as JSON: {error}"))])?;
    for byte in Sha256::digest(content).iter().take(8) {
        // Writing to a string does not fail.
        let _ = write!(door.version, "{byte:02x}");
    }
    Ok(door)
}

/// Compiles the data and runs their cases; how many came out as written.
pub fn review(file: File<'_>, pack: &str, cases: File<'_>) -> Result<(Door, usize), Vec<Fault>> {
    let door = compile(file, pack)?;
    let read = Cases::read(cases).map_err(|fault| vec![fault])?;
    let faults = read.run(&door);
    if faults.is_empty() {
        Ok((door, read.len()))
    } else {
        Err(faults)
    }
}
