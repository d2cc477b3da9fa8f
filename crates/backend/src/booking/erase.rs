use egude_contract::v1::booking::WaitingState;
use egude_domain::{CHINA, Moment};

use super::{
    Appointments,
    offers::{forget, notice},
};
use crate::{
    problem::Failure,
    store::{Desk, Purpose},
};

/// How long an answer can be asked for again, and a hold that came to nothing is kept.
const KEPT: i64 = 24 * 3600;
const DAY: i64 = 24 * 3600;

impl Appointments {
    /// What time alone does: holds lapse, places are offered, names are erased.
    /// Called every few seconds; each part is a transaction of its own, so that one
    /// fault does not stop the others.
    pub async fn sweep(&self) -> Result<(), Failure> {
        let mut desk = self.store.desk(Purpose::Write).await?;
        let now = self.now();
        self.lapse(&mut *desk, now).await?;
        self.offer_all(&mut *desk, now).await?;
        desk.commit().await?;
        let mut desk = self.store.desk(Purpose::Write).await?;
        self.erase(&mut *desk, now).await?;
        desk.sweep(now.plus(-KEPT)).await?;
        Ok(desk.commit().await?)
    }

    /// Offers what is free on every day that somebody waits for; who waited for a
    /// day that has come is told that it came to nothing.
    async fn offer_all(&self, desk: &mut dyn Desk, now: Moment) -> Result<(), Failure> {
        for (registry, service, date) in desk.waited_days().await? {
            let listed = self.registries.get(&registry);
            let cut_off = listed.map(|listed| listed.office.cut_off(date, self.calendar()));
            if let (Some(listed), Some(cut_off)) = (listed, cut_off)
                && now < cut_off
            {
                self.offer(desk, &listed.office, service, date, now).await?;
                continue;
            }
            for mut entry in desk.waiting_for(&registry, service, date).await? {
                if entry.state == WaitingState::Waiting {
                    desk.enqueue(&notice(&entry, "offer-lapsed", Vec::new(), now)?)
                        .await?;
                    entry.state = WaitingState::Lapsed;
                    forget(&mut entry);
                    desk.put_waiting(&entry).await?;
                }
            }
        }
        Ok(())
    }

    /// Names, telephones and remarks go when the office no longer needs them. What
    /// counts in the ledger is kept under a digest.
    async fn erase(&self, desk: &mut dyn Desk, now: Moment) -> Result<(), Failure> {
        for listed in self.registries.all() {
            let days = i64::from(listed.office.keep_days);
            let before = now.plus(-days * DAY);
            for mut record in desk.to_erase(&listed.office.id, before).await? {
                record.body.people.clear();
                record.body.keys.clear();
                record.body.phone.clear();
                record.body.phone_digest.clear();
                record.body.remark = None;
                record.body.in_confidence.clear();
                desk.put(&record).await?;
            }
        }
        tracing::trace!(day = %now.date(CHINA), "erased what is no longer needed");
        Ok(())
    }
}
