//! Pages of papers: announced, sent in pieces, looked at, taken.

mod begin;
mod look;
mod piece;
mod seen;

use axum::body::Bytes;
use egude_contract::v1::{ProblemCode, aid as wire};
use egude_domain::Moment;

use super::{AidDesk, unknown};
use crate::{
    problem::Failure,
    store::{CaseRecord, Desk, UploadRow},
    uploads::UploadError,
};

pub use seen::PageFile;

impl From<UploadError> for Failure {
    fn from(error: UploadError) -> Self {
        match error {
            UploadError::Missing => unknown(),
            UploadError::Full
            | UploadError::File(_)
            | UploadError::Broke
            | UploadError::Stopped => {
                tracing::error!(%error, "pages cannot be kept");
                let mut failure = Self::of(ProblemCode::Unavailable);
                failure.0.retry_after = Some(60);
                failure
            }
        }
    }
}

impl AidDesk {
    /// The case that this key opens, and its page of this word.
    async fn opened_page(
        &self,
        desk: &mut dyn Desk,
        (reference, key): (&str, &str),
        id: &str,
        now: Moment,
    ) -> Result<(CaseRecord, UploadRow), Failure> {
        let case = self.opened_case(desk, reference, key, now).await?;
        let row = desk.upload(id).await?;
        let row = row.filter(|row| row.reference == case.reference);
        Ok((case, row.ok_or_else(unknown)?))
    }

    /// Whether a scanner looks at pages.
    pub fn has_scanner(&self) -> bool {
        self.uploads.has_scanner()
    }

    /// `GET …/uploads/{upload}`
    pub async fn upload(
        &self,
        reference: &str,
        key: &str,
        id: &str,
    ) -> Result<wire::Upload, Failure> {
        let mut desk = self.counter.read().await?;
        let now = self.counter.now();
        let (_, row) = self
            .opened_page(&mut *desk, (reference, key), id, now)
            .await?;
        Ok(super::view::upload(&row))
    }

    /// `PATCH …/uploads/{upload}`: whoever hangs up does not stop what has begun.
    pub async fn upload_piece(
        &self,
        reference: &str,
        key: &str,
        id: &str,
        offset: u64,
        piece: Bytes,
    ) -> Result<wire::Upload, Failure> {
        let desk = self.clone();
        let (reference, key, id) = (reference.to_owned(), key.to_owned(), id.to_owned());
        let work = async move {
            let case = (reference.as_str(), key.as_str());
            let row = desk.piece(case, &id, offset, piece).await?;
            let row = if row.state == wire::UploadState::Checking {
                desk.look_at(row).await?
            } else {
                row
            };
            Ok(super::view::upload(&row))
        };
        let done = tokio::spawn(work).await;
        done.unwrap_or_else(|_| Err(Failure::of(ProblemCode::Internal)))
    }
}
