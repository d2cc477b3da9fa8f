use egude_contract::v1::aid::{EventKind, UploadState};

use super::{
    super::{AidDesk, cases, receipt::is_over},
    begin::pages,
};
use crate::{
    counter::number,
    problem::Failure,
    store::{Purpose, UploadRow},
    uploads::{Checked, Refusal, UploadError},
};

/// So many at once; the rest a moment later.
const AT_ONCE: usize = 10;
/// So many of the line are known at once.
const LINE: u32 = 500;
/// After so many that nothing came of, the scanner is taken to be away.
const IN_VAIN: u32 = 2;
/// Files that nothing names are left alone for a day: they may be of a deed that is not done.
const ORPHANS: i64 = 24 * 3600;

impl AidDesk {
    /// Looks at a page of which all has arrived, and writes down how it ended.
    pub(super) async fn look_at(&self, row: UploadRow) -> Result<UploadRow, Failure> {
        let _turn = self.uploads.turn(&row.id).await;
        let checked = match self.uploads.check(&row.id, row.bytes).await {
            Ok(checked) => checked,
            // The database counts bytes that no file has: it was lost, and is to be sent again.
            Err(UploadError::Missing) => Checked::Refused(Refusal::Broken),
            Err(error) => return Err(error.into()),
        };
        if checked == Checked::Later {
            return Ok(row);
        }
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        let Some(mut row) = desk.upload(&row.id).await? else {
            self.uploads.remove(&row.id).await;
            return Ok(row);
        };
        if row.state != UploadState::Checking {
            if row.state == UploadState::Removed {
                // Taken away while it was looked at: what was just written goes as well.
                self.uploads.remove(&row.id).await;
            }
            return Ok(row);
        }
        let rows = desk.uploads(&row.reference).await?;
        let refused = match checked {
            Checked::Taken(found) => {
                let others = pages(&rows).saturating_sub(u64::from(row.pages));
                let all = others + u64::from(found.pages);
                found.media.clone_into(&mut row.media);
                row.pages = found.pages;
                row.scanned = found.scanned;
                let most = u64::from(self.uploads.limits().pages);
                (all > most).then_some(Refusal::TooManyPages)
            }
            Checked::Refused(refusal) => Some(refusal),
            Checked::Later => return Ok(row),
        };
        row.refused = refused.map(|refusal| refusal.as_str().to_owned());
        row.state = if refused.is_some() {
            UploadState::Refused
        } else {
            UploadState::Taken
        };
        desk.put_upload(&row).await?;
        if refused.is_none() {
            let case = desk.case(&row.reference).await?;
            if let Some(mut case) = case.filter(|case| case.content && !is_over(case.state)) {
                cases::noted(&mut case, EventKind::PaperArrived, now);
                case.body.sequence += 1;
                self.settle(&mut case, now);
                desk.put_case(&case).await?;
                self.tell(&mut *desk, &case, "paper-arrived", None, now)
                    .await?;
            }
        }
        desk.commit().await?;
        // Only now: until it is written down, it can be looked at again.
        if refused.is_some() {
            self.uploads.remove(&row.id).await;
        } else {
            self.uploads.settled(&row.id).await;
        }
        Ok(row)
    }

    /// Looks at pages that wait: the scanner was away, or the server was stopped.
    pub async fn look_again(&self) -> Result<(), Failure> {
        let mut desk = self.counter.read().await?;
        let mut waiting = desk.uploads_to_check(LINE).await?;
        drop(desk);
        if waiting.is_empty() {
            return Ok(());
        }
        // From anywhere in the line: a few at its head on which the scanner chokes every time
        // must not hold up all others.
        let from = number()? % waiting.len() as u64;
        waiting.rotate_left(usize::try_from(from).unwrap_or(0));
        let mut in_vain = 0;
        for row in waiting.into_iter().take(AT_ONCE) {
            // What failed is logged where it failed, and looked at again.
            let looked = self.look_at(row).await;
            if looked.is_ok_and(|row| row.state != UploadState::Checking) {
                continue;
            }
            in_vain += 1;
            if in_vain == IN_VAIN {
                break;
            }
        }
        Ok(())
    }

    /// Removes files that no page names: of a server that was stopped at the wrong moment.
    pub async fn sweep_files(&self) -> Result<(), Failure> {
        let before = self.counter.now().plus(-ORPHANS);
        for id in self.uploads.files_before(before).await? {
            let mut desk = self.counter.read().await?;
            let row = desk.upload(&id).await?;
            drop(desk);
            match row.map(|row| row.state) {
                None | Some(UploadState::Removed | UploadState::Refused) => {
                    self.uploads.remove(&id).await;
                }
                Some(UploadState::Taken) => self.uploads.settled(&id).await,
                Some(UploadState::Receiving | UploadState::Checking) => {}
            }
        }
        Ok(())
    }
}
