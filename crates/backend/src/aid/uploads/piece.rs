use axum::body::Bytes;
use egude_contract::v1::{ProblemCode, aid::UploadState};

use super::super::{AidDesk, receipt::is_over};
use crate::{
    problem::Failure,
    store::{Purpose, UploadRow},
};

impl AidDesk {
    /// Takes one piece. First the file, then the count: what is counted is on the disk, and
    /// what is on the disk beyond the count is written over.
    pub(super) async fn piece(
        &self,
        case: (&str, &str),
        id: &str,
        offset: u64,
        piece: Bytes,
    ) -> Result<UploadRow, Failure> {
        let length = piece.len() as u64;
        if length > self.uploads.limits().piece {
            return Err(Failure::of(ProblemCode::BodyTooLarge));
        }
        // Only words of ours have turns; whoever makes some up waits for nobody.
        let mut desk = self.counter.read().await?;
        self.opened_page(&mut *desk, case, id, self.counter.now())
            .await?;
        drop(desk);
        let _turn = self.uploads.turn(id).await;
        let mut desk = self.counter.read().await?;
        let (record, row) = self
            .opened_page(&mut *desk, case, id, self.counter.now())
            .await?;
        drop(desk);
        let end = offset.checked_add(length);
        let end = end.ok_or_else(|| Failure::of(ProblemCode::OffsetWrong))?;
        // It arrived before, and the answer was lost.
        if row.state != UploadState::Receiving || end <= row.offset {
            return Ok(row);
        }
        if is_over(record.state) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        if offset != row.offset {
            return Err(Failure::of(ProblemCode::OffsetWrong));
        }
        if end > row.bytes {
            return Err(Failure::of(ProblemCode::BodyTooLarge));
        }
        self.uploads.write(id, offset, piece).await?;
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let (_, mut row) = self.opened_page(&mut *desk, case, id, now).await?;
        if row.state == UploadState::Removed {
            // Taken away while this was written: it must not come back.
            self.uploads.remove(id).await;
        }
        // Or another server wrote.
        if row.state != UploadState::Receiving || row.offset != offset {
            return Ok(row);
        }
        row.offset = end;
        if end == row.bytes {
            row.state = UploadState::Checking;
        }
        desk.put_upload(&row).await?;
        desk.commit().await?;
        Ok(row)
    }
}
