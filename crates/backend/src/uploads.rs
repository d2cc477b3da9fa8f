//! The bytes of pages that people send: kept in files, looked at before anybody sees them.
//!
//! What arrives lies in `incoming`, under a random word that the server made; only what was
//! looked at, and taken, is written to `pages`, and only from there anything is read. How many
//! bytes have arrived is known by the database alone: a file may have more after a crash, never
//! fewer.

mod check;
mod files;
mod pdf;
mod picture;
mod refusal;
mod scanner;

use std::{
    collections::HashMap,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use egude_contract::v1::aid::UploadLimits;
use egude_domain::Moment;
use tokio::sync::{OwnedMutexGuard, Semaphore};

pub use check::{Checked, Found};
pub use refusal::Refusal;
pub use scanner::{Clamd, ScanBy, ScanError, Scanned, Scanner, ScannerWrong};

use self::files::Files;

/// Scans at once: each keeps a page in memory while the scanner works.
const SCANS: usize = 4;

/// Why a page could not be written, read or looked at. Not the page's fault.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// So little room is left that nothing more is taken.
    #[error("less than the room to be kept free is left where pages are kept")]
    Full,
    /// There is no such page.
    #[error("there is no such page")]
    Missing,
    /// The file system failed.
    #[error("pages cannot be kept: {0}")]
    File(#[from] io::Error),
    /// A decoder broke on it.
    #[error("looking at a page broke off")]
    Broke,
    /// The work was stopped.
    #[error("looking at a page was stopped")]
    Stopped,
}

/// Where pages are, and what is taken.
pub struct Uploads {
    files: Arc<Files>,
    limits: UploadLimits,
    scanner: Option<Arc<dyn Scanner>>,
    /// Decoding a picture takes memory: one at a time.
    looking: Arc<Semaphore>,
    scanning: Semaphore,
    /// Pages to which something is being written.
    busy: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

impl Uploads {
    /// Pages in this folder, made if it is not there; only this user can look into it.
    pub fn open(
        folder: &Path,
        limits: UploadLimits,
        scanner: Option<Arc<dyn Scanner>>,
    ) -> Result<Self, UploadError> {
        Ok(Self {
            files: Arc::new(Files::open(folder)?),
            limits,
            scanner,
            looking: Arc::new(Semaphore::new(1)),
            scanning: Semaphore::new(SCANS),
            busy: Mutex::default(),
        })
    }

    /// The same, but with so many bytes to be left free on the disk.
    #[must_use]
    pub fn keeping_free(mut self, bytes: u64) -> Self {
        self.files = Arc::new(self.files.keeping_free(bytes));
        self
    }

    /// What is taken.
    pub const fn limits(&self) -> &UploadLimits {
        &self.limits
    }

    /// Whether a scanner looks at what arrives, as health says it.
    pub const fn has_scanner(&self) -> bool {
        self.scanner.is_some()
    }

    /// Whether a page of so many bytes still finds room.
    pub fn room_for(&self, bytes: u64) -> Result<(), UploadError> {
        self.files.room_for(bytes)
    }

    /// Waits for whoever writes to this page; nobody else writes until the answer is dropped.
    pub async fn turn(&self, id: &str) -> OwnedMutexGuard<()> {
        let turn = {
            let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
            busy.retain(|_, turn| Arc::strong_count(turn) > 1);
            Arc::clone(busy.entry(id.to_owned()).or_default())
        };
        turn.lock_owned().await
    }

    /// Writes a piece where it belongs. When this has returned, no crash undoes it.
    pub async fn write(
        &self,
        id: &str,
        offset: u64,
        piece: impl AsRef<[u8]> + Send + 'static,
    ) -> Result<(), UploadError> {
        let files = Arc::clone(&self.files);
        let id = id.to_owned();
        blocking(move || files.write(&id, offset, piece.as_ref())).await
    }

    /// The bytes of a page that was taken.
    pub async fn read(&self, id: &str) -> Result<Vec<u8>, UploadError> {
        let files = Arc::clone(&self.files);
        let id = id.to_owned();
        blocking(move || files.read(&id)).await
    }

    /// Removes what arrived of a page that has been taken, after that was written down.
    pub async fn settled(&self, id: &str) {
        let files = Arc::clone(&self.files);
        let id = id.to_owned();
        log(blocking(move || files.remove_incoming(&id)).await);
    }

    /// Removes everything of a page. That it stays is logged and no reason to fail: what no
    /// page names any more is swept.
    pub async fn remove(&self, id: &str) {
        let files = Arc::clone(&self.files);
        let id = id.to_owned();
        log(blocking(move || files.remove(&id)).await);
    }

    /// The words of files that were last written before this moment, to be compared with what
    /// is still named.
    pub async fn files_before(&self, before: Moment) -> Result<Vec<String>, UploadError> {
        let files = Arc::clone(&self.files);
        blocking(move || files.older(before)).await
    }
}

fn log(done: Result<(), UploadError>) {
    if let Err(error) = done {
        tracing::error!(%error, "a page was not removed");
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, UploadError> + Send + 'static,
) -> Result<T, UploadError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| {
        Err(if error.is_panic() {
            UploadError::Broke
        } else {
            UploadError::Stopped
        })
    })
}

/// The folder of pages within the data folder.
pub fn folder(data: &Path) -> PathBuf {
    data.join("uploads")
}
