//! Drafts on their way to another device. The server has ciphertext and no key.

use axum::body::Bytes;
use egude_contract::v1::{ProblemCode, aid as wire};

use super::AidDesk;
use crate::{
    counter::word,
    problem::Failure,
    store::{HandOverRow, Purpose},
};

/// All that wait, together: a few dozen with photographs.
const ROOM: u64 = 512 * 1024 * 1024;

impl AidDesk {
    /// `POST /hand-overs`
    pub async fn hand_over(&self, bytes: Bytes) -> Result<wire::HandOver, Failure> {
        if bytes.is_empty() {
            return Err(Failure::of(ProblemCode::RequestMalformed));
        }
        if bytes.len() > wire::HAND_OVER_BYTES {
            return Err(Failure::of(ProblemCode::BodyTooLarge));
        }
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        desk.sweep_hand_overs(now).await?;
        if desk.hand_over_bytes().await? + bytes.len() as u64 > ROOM {
            return Err(Failure::of(ProblemCode::Unavailable));
        }
        let row = HandOverRow {
            id: word(26)?,
            bytes: bytes.to_vec(),
            until: now.plus(i64::from(self.doors.hand_over_minutes()) * 60),
        };
        desk.put_hand_over(&row).await?;
        desk.commit().await?;
        Ok(wire::HandOver {
            id: row.id,
            until: row.until.rfc3339(),
        })
    }

    /// `POST /hand-overs/{id}/take`: once.
    pub async fn take(&self, id: &str) -> Result<Vec<u8>, Failure> {
        let gone = || Failure::of(ProblemCode::HandOverGone);
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let row = desk.take_hand_over(id, now).await?.ok_or_else(gone)?;
        desk.commit().await?;
        Ok(row.bytes)
    }
}
