//! What waits at the townships of an account.

use egude_contract::v1::aid::{self as wire, TaskState};
use egude_domain::{CHINA, Moment};

use super::{
    AidDesk, mask,
    receipt::shown,
    scope::{covers, prefixes},
    tip::staff_tip,
    view::stage,
};
use crate::{
    booking::Who,
    problem::Failure,
    store::{CaseRecord, Desk},
};

/// More are not read by anybody at once.
const MOST: u32 = 300;

impl AidDesk {
    /// `GET /staff/cases`
    pub async fn work_list(&self, who: &Who) -> Result<wire::WorkList, Failure> {
        let mut desk = self.counter.read().await?;
        let now = self.counter.now();
        let prefixes = prefixes(&who.regions);
        let cases = desk.open_cases(&prefixes, MOST).await?;
        let all = desk.count_open_cases(&prefixes).await?;
        let mut items: Vec<_> = cases.into_iter().map(|case| self.item(case, now)).collect();
        // What the store has sorted by what was due when it was written may have run out since.
        items.sort_by_key(|item| !item.overdue);
        let tips = desk.open_tips(&prefixes).await?;
        let reserves = self.reserves(&mut *desk, who, now).await?;
        Ok(wire::WorkList {
            as_of: now.rfc3339(),
            more: all.saturating_sub(u32::try_from(items.len()).unwrap_or(u32::MAX)),
            items,
            tips: tips.into_iter().map(staff_tip).collect(),
            reserves,
        })
    }

    fn item(&self, mut case: CaseRecord, now: Moment) -> wire::WorkItem {
        self.settle(&mut case, now);
        let clocks: Vec<_> = case
            .body
            .parts
            .iter()
            .filter_map(|part| self.clock_of(&case, part, now))
            .collect();
        let answered = |task: &&crate::store::TaskRow| task.state == TaskState::Answered;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let signed = case
            .body
            .authorisations
            .iter()
            .filter(|row| row.signed.is_some());
        wire::WorkItem {
            reference: shown(&case.reference),
            name: mask::name(&case.body.name),
            region: case.region.clone(),
            state: case.state,
            lane: case.lane,
            at: case.made.rfc3339(),
            parts: case
                .body
                .parts
                .iter()
                .map(|part| (part.program.clone(), stage(part.life.stage)))
                .collect(),
            due: clocks.iter().filter_map(|clock| clock.due.clone()).min(),
            overdue: clocks.iter().any(|clock| clock.overdue),
            to_look_at: count(case.body.tasks.iter().filter(answered).count()),
            signed: (count(signed.count()), count(case.body.authorisations.len())),
        }
    }

    async fn reserves(
        &self,
        desk: &mut dyn Desk,
        who: &Who,
        now: Moment,
    ) -> Result<Vec<wire::Reserve>, Failure> {
        let mut reserves = Vec::new();
        let year = now.date(CHINA).year();
        for door in self.doors.accepting() {
            let region = door.region().as_str().to_owned();
            if door.is_township() && covers(&who.regions, &region) {
                reserves.push(wire::Reserve {
                    township_limit: door.figures().township_limit,
                    reserve: door.reserve(),
                    used: desk.advanced(&region, year).await?,
                    region,
                });
            }
        }
        Ok(reserves)
    }

    /// What is left of the reserve at the place of a case; none where none is kept here.
    pub(super) async fn reserve_left(
        &self,
        desk: &mut dyn Desk,
        case: &CaseRecord,
        now: Moment,
    ) -> Result<Option<i64>, Failure> {
        let Some(door) = self.door(&case.region) else {
            return Ok(None);
        };
        let Some(reserve) = door.reserve() else {
            return Ok(None);
        };
        let year = now.date(CHINA).year();
        let used = desk.advanced(door.region().as_str(), year).await?;
        Ok(Some(reserve - used))
    }
}
