//! Child processes: started with a clean environment, reported in plain words.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// A command without the variables that `cargo run` leaves behind.
///
/// They belong to xtask's own package; a cargo started below would hand them
/// to build scripts, and `LD_LIBRARY_PATH` would feed one compiler the
/// libraries of another.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(is_left_by_cargo_run) {
            command.env_remove(name);
        }
    }
    if let Some(value) = env::var_os("LD_LIBRARY_PATH") {
        let kept: Vec<PathBuf> = env::split_paths(&value)
            .filter(|path| !is_build_folder(path))
            .collect();
        match env::join_paths(kept) {
            Ok(kept) if !kept.is_empty() => command.env("LD_LIBRARY_PATH", kept),
            _ => command.env_remove("LD_LIBRARY_PATH"),
        };
    }
    command
}

fn is_left_by_cargo_run(name: &str) -> bool {
    matches!(name, "CARGO" | "CARGO_MANIFEST_DIR" | "CARGO_MANIFEST_PATH")
        || name.starts_with("CARGO_PKG_")
}

fn is_build_folder(path: &Path) -> bool {
    path.components()
        .any(|part| part.as_os_str() == ".rustup" || part.as_os_str() == "target")
        || env::var_os("CARGO_TARGET_DIR").is_some_and(|target| path.starts_with(target))
        || env::var_os("RUSTUP_HOME").is_some_and(|rustup| path.starts_with(rustup))
}

/// The command as one would type it, without its environment.
pub(crate) fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs to the end with the terminal's own output; fails if the command fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    if succeeds(command)? {
        return Ok(());
    }
    bail!("`{}` failed; what it said is above", line(command))
}

/// Runs to the end; whether it succeeded. An error means it could not start.
pub(crate) fn succeeds(command: &mut Command) -> Result<bool> {
    let status = command
        .status()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    Ok(status.success())
}

/// Runs quietly and returns what it printed, without the last newline.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed: {}", line(command), said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .trim_end()
        .to_owned())
}

/// Runs for at most `limit`; a command that takes longer is ended and counts as failed.
pub(crate) fn succeeds_within(command: &mut Command, limit: Duration) -> Result<bool> {
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    let end = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if Instant::now() >= end {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        sleep(Duration::from_millis(100));
    }
}

/// The first of `names` that is an executable file on `PATH`.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path)
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_hangs_is_ended() {
        let begin = Instant::now();
        let mut sleeper = command("sleep");
        assert!(!succeeds_within(sleeper.arg("30"), Duration::from_millis(200)).unwrap());
        assert!(begin.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = run(command("ls").arg("--no-such-option").stderr(Stdio::null())).unwrap_err();
        assert!(error.to_string().contains("ls --no-such-option"));
    }

    #[test]
    fn children_do_not_inherit_what_cargo_run_set() {
        assert!(is_left_by_cargo_run("CARGO_PKG_NAME"));
        assert!(!is_left_by_cargo_run("CARGO_TARGET_DIR"));
        assert!(!is_left_by_cargo_run("CARGO_HOME"));
    }
}
