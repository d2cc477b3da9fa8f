//! Compiles the policy pack into the server, which checks rates files against it.
//!
//! Why here: `--check-rates` must work without a site, so `policy/pack.json`
//! of the built site is not enough, and what reads authored packs stays out of
//! the server that runs. A wrong pack fails the build, not a start.

use std::{
    env,
    error::Error,
    fs,
    io::{self, Write as _},
    path::Path,
};

use egude_rules::author::{self, Fault};

fn main() -> Result<(), Box<dyn Error>> {
    let packs = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../rules/packs");
    writeln!(io::stdout(), "cargo::rerun-if-changed={}", packs.display())?;
    let files = author::read_folder(&packs).map_err(|fault| fault.to_string())?;
    let pack = author::compile(&files).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
        lines.join("; ")
    })?;
    let out = Path::new(&env::var("OUT_DIR")?).join("pack.json");
    Ok(fs::write(out, serde_json::to_vec(&pack)?)?)
}
