use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, FileExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    time::{Duration, UNIX_EPOCH},
};

use egude_domain::Moment;

use super::UploadError;

/// Left free unless the operator says otherwise: the database has to be written to.
const KEEP_FREE: u64 = 512 * 1024 * 1024;

/// The two folders.
#[derive(Clone, Debug)]
pub(super) struct Files {
    incoming: PathBuf,
    pages: PathBuf,
    keep_free: u64,
}

impl Files {
    pub(super) fn open(folder: &Path) -> Result<Self, UploadError> {
        let files = Self {
            incoming: folder.join("incoming"),
            pages: folder.join("pages"),
            keep_free: KEEP_FREE,
        };
        for one in [folder, &files.incoming, &files.pages] {
            let mut builder = DirBuilder::new();
            builder.recursive(true).mode(0o700).create(one)?;
            // It may have been there with more open doors.
            fs::set_permissions(one, fs::Permissions::from_mode(0o700))?;
        }
        Ok(files)
    }

    pub(super) fn keeping_free(&self, keep_free: u64) -> Self {
        Self {
            keep_free,
            ..self.clone()
        }
    }

    pub(super) fn room_for(&self, bytes: u64) -> Result<(), UploadError> {
        let disk = rustix::fs::statvfs(&self.incoming).map_err(io::Error::from)?;
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        if free.saturating_sub(bytes) < self.keep_free {
            return Err(UploadError::Full);
        }
        Ok(())
    }

    pub(super) fn write(&self, id: &str, offset: u64, piece: &[u8]) -> Result<(), UploadError> {
        self.room_for(piece.len() as u64)?;
        let path = named(&self.incoming, id)?;
        let fresh = !path.exists();
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false).mode(0o600);
        let file = options.open(path)?;
        file.write_all_at(piece, offset)?;
        file.sync_data()?;
        if fresh {
            File::open(&self.incoming)?.sync_all()?;
        }
        Ok(())
    }

    /// What arrived, at most so many bytes and one more.
    pub(super) fn incoming(&self, id: &str, most: u64) -> Result<Vec<u8>, UploadError> {
        let mut bytes = Vec::new();
        let file = open(&named(&self.incoming, id)?)?;
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes a page that was looked at: all of it or nothing, whatever happens meanwhile.
    pub(super) fn put(&self, id: &str, bytes: &[u8]) -> Result<(), UploadError> {
        self.room_for(bytes.len() as u64)?;
        let path = named(&self.pages, id)?;
        let half = path.with_extension("half");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(0o600);
        let mut file = options.open(&half)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&half, &path)?;
        File::open(&self.pages)?.sync_all()?;
        Ok(())
    }

    pub(super) fn read(&self, id: &str) -> Result<Vec<u8>, UploadError> {
        let mut bytes = Vec::new();
        open(&named(&self.pages, id)?)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    pub(super) fn remove_incoming(&self, id: &str) -> Result<(), UploadError> {
        gone(&named(&self.incoming, id)?)
    }

    pub(super) fn remove(&self, id: &str) -> Result<(), UploadError> {
        self.remove_incoming(id)?;
        let page = named(&self.pages, id)?;
        gone(&page.with_extension("half"))?;
        gone(&page)
    }

    pub(super) fn older(&self, than: Moment) -> Result<Vec<String>, UploadError> {
        // Before 1970 there were no pages.
        let seconds = u64::try_from(than.unix()).unwrap_or(0);
        let before = UNIX_EPOCH + Duration::from_secs(seconds);
        let mut words = Vec::new();
        for folder in [&self.incoming, &self.pages] {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                let old = entry.metadata()?.modified()? < before;
                let name = entry.file_name();
                if let Some(name) = name.to_str().filter(|_| old) {
                    words.push(name.trim_end_matches(".half").to_owned());
                }
            }
        }
        words.sort_unstable();
        words.dedup();
        Ok(words)
    }
}

/// Only words that the server can have made name files.
fn named(folder: &Path, id: &str) -> Result<PathBuf, UploadError> {
    let right = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if !(8..=64).contains(&id.len()) || !id.bytes().all(right) {
        return Err(UploadError::Missing);
    }
    Ok(folder.join(id))
}

fn open(path: &Path) -> Result<File, UploadError> {
    File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => UploadError::Missing,
        _ => error.into(),
    })
}

fn gone(path: &Path) -> Result<(), UploadError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
