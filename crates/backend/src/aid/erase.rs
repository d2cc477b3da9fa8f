//! What time alone does: cases are erased when their days are over, the rest is swept.

use egude_domain::{CHINA, Moment, TimeOfDay};

use super::AidDesk;
use crate::{
    problem::Failure,
    store::{CaseBody, CaseRecord, Desk, Purpose},
};

/// A page that was begun and never finished.
const STALE: i64 = 7 * 24 * 3600;
/// What is kept of a tip.
const TIPS: i64 = 180 * 24 * 3600;
/// Where no figure says how long: the time that bookings are kept, too (730 days).
const KEEP_DAYS: u32 = 730;

impl AidDesk {
    /// Every few seconds.
    pub async fn sweep(&self) -> Result<(), Failure> {
        let mut files = Vec::new();
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.counter.now();
        desk.sweep_hand_overs(now).await?;
        desk.sweep_tips(now.plus(-TIPS)).await?;
        for upload in desk.stale_uploads(now.plus(-STALE)).await? {
            desk.drop_upload(&upload.id).await?;
            files.push(upload.id);
        }
        let mut over = Vec::new();
        for region in desk.regions_with_closed_cases().await? {
            let before = self.erase_before(&region, now);
            over.extend(desk.cases_to_erase(&region, before).await?);
        }
        desk.commit().await?;
        for case in over {
            // One that cannot be read keeps none of the others.
            match self.erased(case).await {
                Ok(gone) => files.extend(gone),
                Err(failure) => tracing::error!(code = ?failure.0.code, "a case cannot be erased"),
            }
        }
        // Only now: a file that is still named has to be there.
        for file in files {
            self.uploads.remove(&file).await;
        }
        Ok(())
    }

    async fn erased(&self, case: CaseRecord) -> Result<Vec<String>, Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let files = self.erase(&mut *desk, case).await?;
        desk.commit().await?;
        Ok(files)
    }

    /// Cases that closed before this moment have been kept long enough: whole days.
    fn erase_before(&self, region: &str, now: Moment) -> Moment {
        let today = Moment::of(now.date(CHINA), TimeOfDay::default(), CHINA);
        today.plus(-i64::from(self.keep_days(region)) * 24 * 3600)
    }

    /// Days that a closed case is kept.
    pub(super) fn keep_days(&self, region: &str) -> u32 {
        let code = region.parse().ok();
        let days = code.and_then(|code| self.doors.keep_days(&code));
        days.unwrap_or(KEEP_DAYS)
    }

    async fn erase(&self, desk: &mut dyn Desk, case: CaseRecord) -> Result<Vec<String>, Failure> {
        let files = desk.erase_case(&case.reference).await?;
        let parts = case.body.parts;
        desk.put_case(&CaseRecord {
            person: None,
            content: false,
            // How it ended may be counted; whose it was may not be known.
            body: CaseBody {
                parts: parts
                    .into_iter()
                    .map(|part| crate::store::PartRow {
                        decision: None,
                        ..part
                    })
                    .collect(),
                ..CaseBody::default()
            },
            ..case
        })
        .await?;
        Ok(files)
    }
}
