//! The two cargos: the usual one, and the one that builds for the browser.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::Result;

use crate::{paths::Paths, run, setup};

/// The browser's target triple.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Which compiler builds for the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wasm {
    /// The one that also builds everything else.
    Usual,
    /// Debian's rustc-web, where rustup cannot download the target.
    Debian,
}

/// The linker of Debian's rustc-web.
pub(crate) const DEBIAN_LINKER: &str = "wasm-ld-19";
/// Where Debian puts its cargo and rustc.
pub(crate) const DEBIAN_BIN: &str = "/usr/bin";

/// The cargo that runs us, for this machine's own target.
pub(crate) fn native(paths: &Paths) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = run::command(program);
    command
        .current_dir(&paths.root)
        .env("CARGO_TARGET_DIR", &paths.target);
    command
}

impl Wasm {
    /// The compiler that has the browser's standard library, if one has.
    pub(crate) fn present() -> Option<Self> {
        if has_std(&mut run::command("rustc")) {
            Some(Self::Usual)
        } else if setup::debian_std_is_current() {
            Some(Self::Debian)
        } else {
            None
        }
    }

    /// Every build for the browser starts here: tools on `PATH`, and with
    /// Debian's compiler its linker and none of rustup's variables.
    pub(crate) fn command(self, paths: &Paths, program: &str) -> Result<Command> {
        let mut command = run::command(program);
        command
            .current_dir(&paths.root)
            .env("CARGO_TARGET_DIR", &paths.web_target)
            // Meant for this machine's own programs, and it would replace ours.
            .env_remove("RUSTFLAGS")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags());
        let first = match self {
            Self::Usual => None,
            Self::Debian => {
                for name in ["RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC"] {
                    command.env_remove(name);
                }
                command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
                Some(Path::new(DEBIAN_BIN))
            }
        };
        command.env("PATH", paths.search_path(first)?);
        Ok(command)
    }

    /// Cargo for the browser. Named in full, since a child is searched on our own `PATH`.
    pub(crate) fn cargo(self, paths: &Paths) -> Result<Command> {
        match self {
            Self::Usual => self.command(paths, "cargo"),
            Self::Debian => self.command(paths, "/usr/bin/cargo"),
        }
    }
}

/// What rustc is told besides `.cargo/config.toml`; cargo joins the two.
fn flags() -> String {
    let mut flags = String::new();
    // The folder of the crates stays out of the module: it names who built it.
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    if let Some(home) = home {
        let sources = home.join("registry/src").display().to_string();
        // The variable is split at spaces.
        if !sources.contains(char::is_whitespace) {
            flags.push_str("--remap-path-prefix=");
            flags.push_str(&sources);
            flags.push_str("=crates");
        }
    }
    flags
}

/// Whether this compiler finds a standard library for the browser.
pub(crate) fn has_std(rustc: &mut Command) -> bool {
    let Ok(folder) = run::output(rustc.args(["--print", "target-libdir", "--target", TARGET]))
    else {
        return false;
    };
    fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            name.strip_prefix("libstd-")
                .and_then(|rest| rest.strip_suffix(".rlib"))
                .is_some()
        })
    })
}

/// `cargo xtask wasm …`: any cargo command for the browser.
pub(crate) fn for_wasm(paths: &Paths, arguments: &[OsString]) -> Result<ExitCode> {
    let wasm = setup::wasm(paths)?;
    let mut cargo = wasm.cargo(paths)?;
    cargo.args(arguments).env("CARGO_BUILD_TARGET", TARGET);
    Ok(if run::succeeds(&mut cargo)? {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
