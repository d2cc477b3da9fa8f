//! `cargo xtask font`: the Mongolian font of the site, cut from Noto Sans Mongolian.
//!
//! The result is committed, so only who changes the cut needs Python.

use std::fs;

use anyhow::{Context, Result};

use crate::{paths::Paths, run, say, setup};

/// What `pyftsubset` and its woff2 writer were when the font was cut last.
const PYTHON_PACKAGES: [&str; 2] = ["fonttools==4.68.0", "brotli==1.2.1"];

/// Hudum letters and their controls, digits, Mongolian and CJK punctuation.
/// No Latin: it comes from the system's own font.
const CHARACTERS: &str = "U+0020,U+0030-0039,U+00A0,U+1800-180F,U+1810-1819,U+1820-1842,\
U+200B-200D,U+202F,U+2048-2049,U+25CC,U+3001-3002,U+3008-300F,U+FE35-FE44";

/// Writes `public/fonts/egude-mongol.woff2` and its licence.
pub(crate) fn remake(paths: &Paths) -> Result<()> {
    say::heading("font");
    setup::install_with_font(paths)?;
    let python = paths.tools.join("python");
    if !python.join("bin/pyftsubset").is_file() {
        say::step("installing fonttools into the tool folder");
        run::run(run::command("python3").args(["-m", "venv"]).arg(&python))
            .context("Python 3 with its venv module is needed to cut the font")?;
        run::run(
            run::command(python.join("bin/pip"))
                .args(["install", "-q"])
                .args(PYTHON_PACKAGES),
        )?;
    }
    let source = paths
        .tools
        .join("node-font/node_modules/@expo-google-fonts/noto-sans-mongolian");
    let fonts = paths.root.join("public/fonts");
    fs::create_dir_all(&fonts)?;
    let file = fonts.join("egude-mongol.woff2");
    let mut subset = run::command(python.join("bin/pyftsubset"));
    subset
        .arg(source.join("400Regular/NotoSansMongolian_400Regular.ttf"))
        .args(["--layout-features=*", "--no-hinting", "--flavor=woff2"])
        .arg(format!("--unicodes={CHARACTERS}"))
        .arg(format!("--output-file={}", file.display()));
    run::run(&mut subset)?;
    fs::copy(source.join("LICENSE_FONT"), fonts.join("OFL.txt"))?;
    say::step(&format!(
        "{}: {} bytes",
        file.display(),
        fs::metadata(&file)?.len()
    ));
    Ok(())
}
