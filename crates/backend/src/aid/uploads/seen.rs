use egude_contract::v1::{
    ProblemCode,
    aid::{ChangeTarget, UploadState},
};

use super::super::{AidDesk, unknown, view};
use crate::{
    counter::{Idem, Reply},
    problem::Failure,
    staff::Who,
    store::Purpose,
};

/// A page, for staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFile {
    /// Its media type, as it was found.
    pub media: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl AidDesk {
    /// `POST …/uploads/{upload}/remove`: until staff have looked at pages of the case.
    pub async fn upload_remove(
        &self,
        idem: &Idem,
        reference: &str,
        key: &str,
        id: &str,
    ) -> Result<Reply, Failure> {
        let (mut job, case) = match self.change_case(idem, reference, key).await? {
            Err(reply) => return Ok(reply),
            Ok(both) => both,
        };
        let row = job.desk.upload(id).await?;
        let row = row.filter(|row| row.reference == case.reference);
        let mut row = row.ok_or_else(unknown)?;
        let seen = row.state == UploadState::Taken
            && job.desk.has_view(&case.reference, "page", row.made).await?;
        if seen || !self.may(&case, ChangeTarget::Papers) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        row.state = UploadState::Removed;
        job.desk.put_upload(&row).await?;
        let reply = job.finish(200, &view::upload(&row)).await?;
        self.uploads.remove(id).await;
        Ok(reply)
    }

    /// `GET /staff/cases/{reference}/pages/{upload}`. Written down before it is shown.
    pub async fn page(&self, who: &Who, reference: &str, id: &str) -> Result<PageFile, Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let case = self.theirs(&mut *desk, who, reference).await?;
        let row = desk.upload(id).await?;
        let taken =
            row.filter(|row| row.reference == case.reference && row.state == UploadState::Taken);
        let row = taken.ok_or_else(unknown)?;
        self.looked(&mut *desk, &case.reference, &who.name, "page", now)
            .await?;
        desk.commit().await?;
        let bytes = self.uploads.read(&row.id).await?;
        Ok(PageFile {
            media: row.media,
            bytes,
        })
    }
}
