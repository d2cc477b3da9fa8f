//! Debian packages, where there is apt and the right to use it.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::{run, say};

/// Installs what is missing of `packages`; nothing is asked of a machine that has them.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| version(package).is_none())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if run::find(&["apt-get"]).is_none() || as_root("true").is_none() {
        bail!(
            "these Debian packages are needed and cannot be installed from here \
             (no apt, or neither root nor passwordless sudo): {list}"
        );
    }
    say::step(&format!("installing Debian packages: {list}"));
    if apt(
        &["install", "-y", "-q", "--no-install-recommends"],
        &missing,
    )? {
        return Ok(());
    }
    say::step("package lists may be old: updating them and trying again");
    apt(&["update", "-q"], &[])?;
    if !apt(
        &["install", "-y", "-q", "--no-install-recommends"],
        &missing,
    )? {
        bail!("apt-get could not install: {list}; what it said is above");
    }
    Ok(())
}

fn apt(options: &[&str], packages: &[&str]) -> Result<bool> {
    let Some(mut command) = as_root("apt-get") else {
        return Ok(false);
    };
    command
        .args(options)
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive");
    run::succeeds(command.stdin(Stdio::null()))
}

/// A command with root's rights, if we have or may take them without a question.
pub(crate) fn as_root(program: &str) -> Option<Command> {
    if run::output(run::command("id").arg("-u")).is_ok_and(|id| id == "0") {
        return Some(run::command(program));
    }
    run::output(run::command("sudo").args(["-n", "true"])).ok()?;
    let mut command = run::command("sudo");
    command.args(["-n", program]);
    Some(command)
}

/// The installed version of a package.
pub(crate) fn version(package: &str) -> Option<String> {
    let mut query = run::command("dpkg-query");
    let answer =
        run::output(query.args(["-W", "-f", "${db:Status-Status} ${Version}", package])).ok()?;
    answer.strip_prefix("installed ").map(str::to_owned)
}
