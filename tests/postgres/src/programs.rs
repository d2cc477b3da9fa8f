use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::Error;

/// The one user of a cluster.
pub(crate) const USER: &str = "egude";
/// Where Debian puts the programs of each version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// The folder with `initdb`, `postgres` and their tools: the newest version.
pub(crate) fn folder() -> Result<PathBuf, Error> {
    let told = env::var_os("EGUDE_POSTGRES_BIN").map(PathBuf::from);
    told.filter(|folder| holds_server(folder))
        .or_else(newest)
        .or_else(on_path)
        .ok_or_else(|| {
            Error(
                "PostgreSQL is not installed: `cargo xtask setup` installs Debian's package \
                 postgresql; elsewhere put the folder with initdb and postgres into \
                 EGUDE_POSTGRES_BIN"
                    .to_owned(),
            )
        })
}

fn newest() -> Option<PathBuf> {
    let versions = fs::read_dir(DEBIAN).ok()?;
    versions
        .filter_map(|entry| {
            let folder = entry.ok()?.path();
            let version: u32 = folder.file_name()?.to_str()?.parse().ok()?;
            Some((version, folder.join("bin")))
        })
        .filter(|(_, bin)| holds_server(bin))
        .max()
        .map(|(_, bin)| bin)
}

fn on_path() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).find(|folder| holds_server(folder))
}

fn holds_server(folder: &Path) -> bool {
    ["initdb", "postgres", "createdb"]
        .iter()
        .all(|program| folder.join(program).is_file())
}

/// A user without rights, with its numbers, if this process is root.
pub(crate) fn unprivileged(folder: &Path) -> Result<Option<(u32, u32)>, Error> {
    use std::os::unix::fs::MetadataExt as _;
    // What we have just made belongs to who we are.
    if fs::metadata(folder)?.uid() != 0 {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd")?;
    let numbers = |name: &str| {
        let line = users
            .lines()
            .find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line
            .split(':')
            .skip(2)
            .map_while(|field| field.parse().ok());
        Some((fields.next()?, fields.next()?))
    };
    match numbers("postgres").or_else(|| numbers("nobody")) {
        Some(numbers) => Ok(Some(numbers)),
        None => Err(Error(
            "PostgreSQL does not run as root, and there is no user postgres or nobody".to_owned(),
        )),
    }
}
