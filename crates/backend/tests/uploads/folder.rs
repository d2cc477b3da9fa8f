//! A folder of pages, without cases.

use std::sync::Arc;

use egude_backend::uploads::{Checked, Found, Refusal, Scanner, Uploads};
use egude_contract::v1::aid::UploadLimits;
use tempfile::TempDir;

pub(crate) const ID: &str = "page0000000000000000000000";

pub(crate) struct Folder {
    pub(crate) uploads: Uploads,
    pub(crate) dir: TempDir,
}

pub(crate) fn limits() -> UploadLimits {
    UploadLimits {
        bytes: 8 * 1024 * 1024,
        pdf_pages: 20,
        pages: 30,
        media: ["image/jpeg", "image/png", "application/pdf"]
            .map(str::to_owned)
            .to_vec(),
        piece: 256 * 1024,
    }
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self::scanned_by(None)
    }

    pub(crate) fn scanned_by(scanner: Option<Arc<dyn Scanner>>) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let uploads = Uploads::open(dir.path(), limits(), scanner).unwrap();
        Self {
            uploads: uploads.keeping_free(0),
            dir,
        }
    }

    /// What becomes of a file that arrived whole.
    pub(crate) async fn check(&self, bytes: &[u8]) -> Checked {
        self.uploads.remove(ID).await;
        let length = bytes.len() as u64;
        self.uploads.write(ID, 0, bytes.to_vec()).await.unwrap();
        self.uploads.check(ID, length).await.unwrap()
    }
}

pub(crate) fn taken(media: &'static str, pages: u16) -> Checked {
    Checked::Taken(Found {
        media,
        pages,
        scanned: None,
    })
}

/// What becomes of a file.
pub(crate) async fn of(bytes: &[u8]) -> Checked {
    Folder::new().check(bytes).await
}

/// By which word it is refused; nothing if it is taken.
pub(crate) async fn refused(bytes: &[u8]) -> Option<Refusal> {
    match of(bytes).await {
        Checked::Refused(refusal) => Some(refusal),
        _ => None,
    }
}
