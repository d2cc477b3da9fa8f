//! Looking at a page that has arrived.

use std::sync::Arc;

use egude_contract::v1::aid::UploadLimits;
use egude_paper::{Kind, sniff};

use super::{Refusal, Scanned, UploadError, Uploads, blocking, pdf, picture};

/// What a page turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its media type.
    pub media: &'static str,
    /// How many pages it has; 1 for a picture.
    pub pages: u16,
    /// The scanner that looked at it; none if there is none.
    pub scanned: Option<String>,
}

/// How looking at a page ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It can be taken, and lies where it is read.
    Taken(Found),
    /// It cannot.
    Refused(Refusal),
    /// The scanner does not answer: look again later.
    Later,
}

/// A page without what it tells besides.
pub(super) struct Clean {
    pub(super) media: &'static str,
    pub(super) pages: u16,
    pub(super) bytes: Vec<u8>,
}

impl Uploads {
    /// Looks at a page of which all has arrived. It may be done again with the same end: what
    /// arrived stays until [`Uploads::settled`].
    pub async fn check(&self, id: &str, bytes: u64) -> Result<Checked, UploadError> {
        let turn = Arc::clone(&self.looking).acquire_owned().await;
        let turn = turn.map_err(|_| UploadError::Stopped)?;
        let (files, limits, word) = (Arc::clone(&self.files), self.limits.clone(), id.to_owned());
        let looked = blocking(move || {
            let arrived = files.incoming(&word, limits.bytes)?;
            let looked = look(&arrived, bytes, &limits);
            drop(turn);
            Ok(looked)
        });
        let clean = match looked.await {
            Ok(Ok(clean)) => clean,
            Ok(Err(refusal)) => return Ok(Checked::Refused(refusal)),
            // It would break again the next time.
            Err(UploadError::Broke) => return Ok(Checked::Refused(Refusal::Broken)),
            Err(error) => return Err(error),
        };
        let Clean {
            media,
            pages,
            bytes,
        } = clean;
        let scanned = match self.scan(&bytes).await? {
            Ok(scanned) => scanned,
            Err(checked) => return Ok(checked),
        };
        let (files, word) = (Arc::clone(&self.files), id.to_owned());
        blocking(move || files.put(&word, &bytes)).await?;
        Ok(Checked::Taken(Found {
            media,
            pages,
            scanned,
        }))
    }

    async fn scan(&self, bytes: &[u8]) -> Result<Result<Option<String>, Checked>, UploadError> {
        let Some(scanner) = &self.scanner else {
            return Ok(Ok(None));
        };
        let turn = self.scanning.acquire().await;
        let _turn = turn.map_err(|_| UploadError::Stopped)?;
        Ok(match scanner.scan(bytes).await {
            Ok(Scanned::Clean) => Ok(Some(scanner.name().to_owned())),
            Ok(Scanned::Infected) => {
                tracing::warn!("the scanner found something in a page that was sent");
                Err(Checked::Refused(Refusal::Infected))
            }
            Err(error) => {
                tracing::warn!(%error, "the scanner did not look at a page; it waits");
                Err(Checked::Later)
            }
        })
    }
}

/// `announced` is how many bytes there have to be.
fn look(bytes: &[u8], announced: u64, limits: &UploadLimits) -> Result<Clean, Refusal> {
    let length = bytes.len() as u64;
    if length == 0 {
        return Err(Refusal::Empty);
    }
    if length > limits.bytes {
        return Err(Refusal::TooLarge);
    }
    if length != announced {
        return Err(Refusal::Broken);
    }
    let kind = sniff(bytes);
    let media = kind.media().ok_or(Refusal::Type)?;
    if !limits.media.iter().any(|one| one == media) {
        return Err(Refusal::Type);
    }
    let (pages, bytes) = match kind {
        Kind::Pdf => (pdf::look(bytes, limits.pdf_pages)?, bytes.to_vec()),
        _ => (1, picture::look(bytes, kind)?),
    };
    Ok(Clean {
        media,
        pages,
        bytes,
    })
}
