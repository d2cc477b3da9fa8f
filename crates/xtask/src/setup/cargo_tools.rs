//! Tools that cargo installs: Trunk, wasm-bindgen, nextest.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{cargo, lock, paths::Paths, run, say};

/// The last Trunk that the project's minimum Rust builds.
const TRUNK: &str = "0.21.14";
/// Installed only where there is no nextest at all.
const NEXTEST: &str = "0.9.143";

/// Cuts the app; the markers of `wasm_split_helpers` are written for it.
const SPLIT: &str = "0.2.4";

/// One program at one version.
struct Tool<'a> {
    package: &'a str,
    program: &'a str,
    version: &'a str,
    /// Whether the package's own lock file is used.
    locked: bool,
    /// Without which there is no program.
    features: &'a [&'a str],
}

/// Trunk, the wasm-bindgen that equals the library's version, and what cuts the app.
pub(crate) fn for_build(paths: &Paths) -> Result<()> {
    let trunk = Tool {
        package: "trunk",
        program: "trunk",
        version: TRUNK,
        locked: true,
        features: &[],
    };
    trunk.prepare(paths)?;
    let split = Tool {
        package: "wasm_split_cli_support",
        program: "wasm-split-cli",
        version: SPLIT,
        locked: true,
        features: &["build-binary"],
    };
    split.prepare(paths)?;
    if !paths.root.join("Cargo.lock").exists() {
        run::run(cargo::native(paths).arg("generate-lockfile"))?;
    }
    let version = lock::version(&paths.root, "wasm-bindgen")?;
    // Its own lock file did not build when this was written.
    Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: &version,
        locked: false,
        features: &[],
    }
    .prepare(paths)
}

/// Nextest: any installed version will do.
pub(crate) fn for_test(paths: &Paths) -> Result<()> {
    let ours = paths.bin().join("cargo-nextest");
    if ours.is_file() || run::find(&["cargo-nextest"]).is_some() {
        say::step("cargo-nextest: ready");
        return Ok(());
    }
    let nextest = Tool {
        package: "cargo-nextest",
        program: "cargo-nextest",
        version: NEXTEST,
        locked: true,
        features: &[],
    };
    nextest.prepare(paths)
}

impl Tool<'_> {
    fn prepare(&self, paths: &Paths) -> Result<()> {
        let Self {
            package, version, ..
        } = self;
        if self.is_there(paths) {
            say::step(&format!("{package} {version}: ready"));
            return Ok(());
        }
        say::step(&format!(
            "{package} {version}: compiling it, this takes minutes"
        ));
        self.install(paths).with_context(|| {
            format!(
                "{package} {version} cannot be had. Tried: cargo install from the package \
                 registry. Check the network, or put `{}` {version} into {}",
                self.program,
                paths.bin().display()
            )
        })
    }

    fn is_there(&self, paths: &Paths) -> bool {
        let program: PathBuf = paths.bin().join(self.program);
        run::output(run::command(program).arg("--version")).is_ok_and(|said| {
            said.lines()
                .next()
                .is_some_and(|line| line.split(' ').any(|word| word == self.version))
        }) || self.is_noted(paths)
    }

    /// Not every program says its version; cargo notes what it has installed.
    fn is_noted(&self, paths: &Paths) -> bool {
        let notes = fs::read_to_string(paths.tools.join(".crates.toml"));
        paths.bin().join(self.program).is_file()
            && notes.is_ok_and(|notes| {
                notes.contains(&format!("\"{} {} (", self.package, self.version))
            })
    }

    fn install(&self, paths: &Paths) -> Result<()> {
        let mut cargo = cargo::native(paths);
        cargo
            .args([
                "install",
                self.package,
                "--version",
                self.version,
                "--force",
            ])
            .args(self.locked.then_some("--locked"))
            .args(self.features.iter().flat_map(|name| ["--features", name]))
            .arg("--root")
            .arg(&paths.tools)
            // Not in the repository: its cargo configuration is not for foreign tools.
            .current_dir(std::env::temp_dir())
            .env("CARGO_TARGET_DIR", paths.tools.join("build"))
            // Quick to build matters more here than quick to run.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
        run::run(&mut cargo)?;
        // Two tools share nothing worth a gigabyte.
        fs::remove_dir_all(paths.tools.join("build"))?;
        Ok(())
    }
}
