//! Writes the document beside this crate's manifest, or with `--check`
//! tells whether the committed one is the one that the types give.

use std::{env, error::Error, fs, io, io::Write as _, path::Path, process::ExitCode};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    let made = egude_contract::openapi::document()?;
    let mut out = io::stdout();
    if env::args().any(|arg| arg == "--check") {
        if fs::read_to_string(&file).unwrap_or_default() == made {
            return Ok(ExitCode::SUCCESS);
        }
        writeln!(
            out,
            "crates/contract/openapi.json differs from the types; write it anew with"
        )?;
        writeln!(out, "  cargo xtask openapi")?;
        return Ok(ExitCode::FAILURE);
    }
    fs::write(&file, made)?;
    writeln!(out, "wrote crates/contract/openapi.json")?;
    Ok(ExitCode::SUCCESS)
}
