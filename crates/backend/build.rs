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
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    let pack = serde_json::to_string(&pack)?;
    fs::write(out.join("pack.json"), &pack)?;
    one_door(&pack, out)
}

/// Compiles the data of the one door with this pack: the server asks them what may happen to a
/// case, so they have to be those of its own rules.
fn one_door(pack: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../aid/data/aid.toml");
    writeln!(io::stdout(), "cargo::rerun-if-changed={}", data.display())?;
    let text = fs::read_to_string(&data)?;
    let file = egude_aid::author::File {
        name: "aid.toml",
        text: &text,
    };
    let door = egude_aid::author::compile(file, pack).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        lines.join("; ")
    })?;
    Ok(fs::write(out.join("aid.json"), serde_json::to_vec(&door)?)?)
}
