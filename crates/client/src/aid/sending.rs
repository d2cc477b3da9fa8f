use std::future::Future;

use egude_contract::v1::aid::{UploadRequest, UploadState};
use egude_domain::Reference;

use super::{Applications, Id, Key, Upload, backing::Backing, pieces::Pieces};
use crate::{ClientError, Pause, ProblemCode};

/// Where the bytes of a page lie: in memory, or in the device's store.
pub trait PageSource {
    /// So many bytes from this one on; nothing if they are gone.
    fn piece(&self, from: u64, bytes: u64) -> impl Future<Output = Option<Vec<u8>>>;
}

/// A page that is to go up to a case.
#[derive(Clone, Copy, Debug)]
pub struct PageToSend<'a> {
    /// The case.
    pub reference: Reference,
    /// Its key.
    pub key: &'a Key,
    /// What is announced, under one intent as long as it is the same page.
    pub request: &'a UploadRequest,
    /// That intent.
    pub intent: &'a str,
    /// The page's own word, if it was announced before.
    pub announced: Option<&'a Id>,
    /// Bytes of one piece, at most, as the one door says.
    pub most: u64,
}

/// What the sending of a page has to tell while it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So far it is.
    At(Upload),
    /// No answer; it goes on after so many milliseconds.
    Waiting(ClientError, u32),
}

/// Why the sending of a page ended before the page was there. What has arrived stays:
/// sent again, it goes on from there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The device no longer has the bytes.
    #[error("the bytes of the page are gone")]
    Gone,
    /// The back end refused, or could not be reached for minutes.
    #[error(transparent)]
    Client(#[from] ClientError),
}

/// Sends a page piece by piece until all of it has arrived and, if that does not take
/// long, was looked at. Where the connection breaks, it asks how far the page is and
/// goes on from there. A page that the back end looked at and refused is no error: it
/// says so itself.
pub async fn send_page<C: Applications, P: Pause>(
    client: &C,
    pause: &P,
    page: PageToSend<'_>,
    source: &(impl PageSource + ?Sized),
    mut progress: impl FnMut(Progress),
) -> Result<Upload, SendError> {
    let mut backing = Backing::new();
    let mut pieces = Pieces::new(page.most);
    let mut asked = begin(client, page).await;
    let mut known: Option<Upload> = None;
    loop {
        let wait = match asked {
            Ok(upload) => {
                progress(Progress::At(upload.clone()));
                let receiving = upload.state == UploadState::Receiving;
                let wait = if receiving && upload.offset < upload.bytes {
                    pieces.at(upload.offset);
                    backing.at(upload.offset).ok_or(ClientError::Timeout)?
                } else if receiving || upload.state == UploadState::Checking {
                    match backing.checking() {
                        Some(ms) => ms,
                        None => return Ok(upload),
                    }
                } else {
                    return Ok(upload);
                };
                known = Some(upload);
                wait
            }
            Err(error) if error.is(ProblemCode::OffsetWrong) => {
                backing.failed(None).ok_or(error)?;
                pieces.broke();
                0
            }
            Err(error) if error.is_passing() => {
                pieces.broke();
                let wait = backing.failed(error.retry_after());
                let wait = wait.ok_or_else(|| error.clone())?;
                progress(Progress::Waiting(error, wait));
                wait
            }
            Err(error) => return Err(error.into()),
        };
        if wait > 0 {
            pause.pause(wait).await;
        }
        asked = match &known {
            None => begin(client, page).await,
            Some(upload) if pieces.is_sure() && upload.offset < upload.bytes => {
                let size = pieces.next(upload.bytes - upload.offset);
                let piece = source.piece(upload.offset, size).await;
                let piece = piece.filter(|piece| !piece.is_empty());
                let piece = piece.ok_or(SendError::Gone)?;
                let (id, from) = (&upload.id, upload.offset);
                client
                    .send_piece(page.reference, page.key, id, from, &piece)
                    .await
            }
            Some(upload) => client.upload_of(page.reference, page.key, &upload.id).await,
        };
    }
}

/// Announces the page, or asks how far it is if it was announced before.
async fn begin<C: Applications>(client: &C, page: PageToSend<'_>) -> Result<Upload, ClientError> {
    let PageToSend { reference, key, .. } = page;
    match page.announced {
        Some(id) => client.upload_of(reference, key, id).await,
        None => {
            client
                .announce(page.intent, reference, key, page.request)
                .await
        }
    }
}

impl PageSource for [u8] {
    async fn piece(&self, from: u64, bytes: u64) -> Option<Vec<u8>> {
        let from = usize::try_from(from).ok()?;
        let bytes = usize::try_from(bytes).ok()?;
        let end = from.checked_add(bytes)?.min(self.len());
        Some(self.get(from..end)?.to_vec())
    }
}

impl PageSource for Vec<u8> {
    async fn piece(&self, from: u64, bytes: u64) -> Option<Vec<u8>> {
        self.as_slice().piece(from, bytes).await
    }
}
