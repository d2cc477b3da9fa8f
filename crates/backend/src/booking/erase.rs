use egude_domain::{CHINA, Moment};

use super::Appointments;
use crate::{
    problem::Failure,
    registries::Listed,
    store::{Desk, Purpose, Record},
};

/// How long an answer can be asked for again, and a hold that came to nothing is kept.
const KEPT: i64 = 24 * 3600;
const DAY: i64 = 24 * 3600;
/// As long as any office may keep names, and may look back: what an office had that
/// left the file goes then.
const LONGEST: i64 = 730;

impl Appointments {
    /// What time alone does: holds lapse, places are offered, names are erased.
    /// Called every few seconds; each part is a transaction of its own, so that one
    /// fault does not stop the others.
    pub async fn sweep(&self) -> Result<(), Failure> {
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        let now = self.now();
        self.lapse(&mut *desk, now).await?;
        for (registry, service, day) in desk.waited_days().await? {
            self.settle(&mut *desk, &registry, service, day, now)
                .await?;
        }
        desk.commit().await?;
        let mut desk = self.counter.store.desk(Purpose::Write).await?;
        self.erase(&mut *desk, now).await?;
        desk.sweep(now.plus(-KEPT)).await?;
        Ok(desk.commit().await?)
    }

    /// Names, telephones and remarks go when the office no longer needs them. What
    /// counts in the ledger is kept under a digest, until no rule looks back at it.
    async fn erase(&self, desk: &mut dyn Desk, now: Moment) -> Result<(), Failure> {
        for registry in desk.remembering().await? {
            let listed = self.registries.get(&registry);
            let before = now.plus(-keeps(listed) * DAY);
            for mut record in desk.to_erase(&registry, before).await? {
                erase(&mut record);
                desk.put(&record).await?;
            }
            let last = now.plus(-looks_back(listed) * DAY).date(CHINA);
            desk.forget_notes(&registry, last).await?;
        }
        Ok(desk.forget_waiting(now.date(CHINA)).await?)
    }
}

/// The slot and how it ended stay, to be counted.
fn erase(record: &mut Record) {
    let body = &mut record.body;
    body.people.clear();
    body.keys.clear();
    body.phone.clear();
    body.phone_digest.clear();
    body.remark = None;
    body.in_confidence.clear();
    // It says when the younger of the two was born.
    body.earliest = None;
}

/// Days after an appointment.
fn keeps(listed: Option<&Listed>) -> i64 {
    listed.map_or(LONGEST, |listed| i64::from(listed.office.keep_days))
}

/// Days after which no rule of the office counts something any more, nor blocks for it.
fn looks_back(listed: Option<&Listed>) -> i64 {
    let Some(listed) = listed else {
        return 2 * LONGEST;
    };
    let rules = listed.office.ledger_rules.iter();
    let days = rules.map(|rule| i64::from(rule.days) + i64::from(rule.block_days));
    days.max().unwrap_or(0)
}
