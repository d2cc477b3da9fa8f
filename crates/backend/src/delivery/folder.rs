use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use super::CarryError;

/// As one file each. It appears whole or not at all; the same one again has the same name.
#[derive(Clone, Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) const fn new(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// The folder is not made: where a share that is mounted there is missing, files would
    /// end up on this machine and nobody would fetch them.
    pub(super) async fn carry(&self, name: String, body: String) -> Result<(), CarryError> {
        let folder = self.0.clone();
        let written = tokio::task::spawn_blocking(move || write(&folder, &name, &body));
        match written.await {
            Ok(Ok(())) => Ok(()),
            // The path is the bureau's own; the kind of error is enough for a log.
            Ok(Err(error)) => Err(CarryError::Away(error.kind().to_string())),
            Err(_) => Err(CarryError::Away("it broke off".to_owned())),
        }
    }
}

fn write(folder: &Path, name: &str, body: &str) -> io::Result<()> {
    let part = folder.join(format!(".{name}.part"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    // Others of the machine do not read of people's need; a group may.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o640);
    let mut file = options.open(&part)?;
    file.write_all(body.as_bytes())?;
    file.sync_all()?;
    fs::rename(&part, folder.join(name))?;
    // The name lasts only once the folder is written too.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}
