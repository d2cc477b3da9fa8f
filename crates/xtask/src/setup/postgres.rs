//! Debian's `PostgreSQL`, for tests that start a server of their own.

use std::{env, fs, path::Path};

use anyhow::{Context, Result};

use super::apt;
use crate::{run, say};

/// Where Debian puts the programs of each version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// What Debian does when a server is installed for the first time.
const DEFAULTS: &str = "/etc/postgresql-common/createcluster.conf";

/// The installed server programs, or Debian's.
pub(crate) fn find_or_install() -> Result<()> {
    if !is_there() {
        install().context(
            "the tests of the store need PostgreSQL's programs; install them, or put their \
             folder into EGUDE_POSTGRES_BIN",
        )?;
    }
    say::step("postgresql: ready (the tests start a server of their own)");
    Ok(())
}

fn is_there() -> bool {
    let told = env::var_os("EGUDE_POSTGRES_BIN");
    let told = told.is_some_and(|folder| Path::new(&folder).join("initdb").is_file());
    let debian = fs::read_dir(DEBIAN).is_ok_and(|mut versions| {
        versions.any(|version| version.is_ok_and(|v| v.path().join("bin/initdb").is_file()))
    });
    told || debian || run::find(&["initdb"]).is_some()
}

/// Without the database that Debian would make and start for the whole machine.
fn install() -> Result<()> {
    say::step("postgresql: only its programs are wanted, no database of this machine is made");
    apt::install(&["postgresql-common"])?;
    let make = |words: &[&str]| -> Result<()> {
        let mut tool = apt::as_root("pg_conftool").context("root's rights are needed")?;
        run::run(tool.args(["--short", DEFAULTS]).args(words))
    };
    make(&["set", "create_main_cluster", "off"])?;
    let installed = apt::install(&["postgresql"]);
    // Whoever wants a database here later gets Debian's own way back.
    make(&["remove", "create_main_cluster"])?;
    installed
}
