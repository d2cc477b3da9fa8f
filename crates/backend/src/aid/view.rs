//! A case as whoever applied sees it: masked, with what is due and what can be changed.

use egude_aid::life::Stage as LifeStage;
use egude_contract::v1::aid as wire;
use egude_domain::Moment;

use super::{
    AidDesk, mask,
    message::reader,
    receipt::{is_over, shown},
};
use crate::{
    problem::Failure,
    store::{CaseRecord, Desk, Level, PartRow, UploadRow},
};

impl AidDesk {
    pub(super) async fn view(
        &self,
        desk: &mut dyn Desk,
        case: &CaseRecord,
        now: Moment,
    ) -> Result<wire::Case, Failure> {
        let uploads = desk.uploads(&case.reference).await?;
        let mut case = case.clone();
        self.settle(&mut case, now);
        let case = &case;
        let body = &case.body;
        Ok(wire::Case {
            reference: shown(&case.reference),
            state: case.state,
            lane: case.lane,
            at: case.made.rfc3339(),
            region: case.region.clone(),
            name: mask::name(&body.name),
            phone: reader(case).map(|phone| phone.masked()),
            account: body.bank.as_ref().map(|bank| mask::tail(&bank.number)),
            helper: body.helper.as_ref().map(|(name, _)| mask::name(name)),
            parts: body
                .parts
                .iter()
                .map(|part| self.part(case, part, now))
                .collect(),
            tasks: body.tasks.iter().map(task).collect(),
            tasks_due: self.clock_of_list(case, now).and_then(|clock| clock.due),
            authorisations: body.authorisations.iter().map(authorisation).collect(),
            papers: papers(case, &uploads),
            transfers: self.transfers(case),
            posting: posting(case),
            events: body.events.clone(),
            may: self.may_change(case),
            versions: body.versions.clone().unwrap_or(wire::Versions {
                form: 0,
                pack: String::new(),
                rates: None,
                door: String::new(),
            }),
            kept_until: self.kept_until(case),
            sequence: body.sequence,
        })
    }

    fn part(&self, case: &CaseRecord, part: &PartRow, now: Moment) -> wire::Part {
        wire::Part {
            program: part.program.clone(),
            stage: stage(part.life.stage),
            since: part.life.since.rfc3339(),
            holder: self.holder_of(case, part, now),
            clock: self.clock_of(case, part, now),
            extended: part.life.extended.clone(),
            decision: part.decision.clone(),
            advanced: part.life.advanced.map(|advanced| advanced.amount.fen()),
        }
    }

    fn transfers(&self, case: &CaseRecord) -> Vec<wire::Transfer> {
        let rows = case.body.transfers.iter();
        rows.map(|row| wire::Transfer {
            to: row.to.clone(),
            holder: self.holder(case, &Level::Receiver(row.to.clone())),
            at: row.at.rfc3339(),
            fields: row.fields.clone(),
            text: row.text.clone(),
        })
        .collect()
    }

    /// The last day on which a closed case is kept.
    fn kept_until(&self, case: &CaseRecord) -> Option<String> {
        let closed = case.closed?;
        let days = i32::try_from(self.keep_days(&case.region)).ok()?;
        let last = closed.date(egude_domain::CHINA).plus_days(days)?;
        is_over(case.state).then(|| last.to_string())
    }
}

/// What hangs, will hang or hung of a part that is still asked for.
fn posting(case: &CaseRecord) -> Option<wire::Posting> {
    let asked = |program: &str| {
        let mut parts = case.body.parts.iter();
        parts.any(|part| part.program == program && part.life.stage != LifeStage::Withdrawn)
    };
    let mut postings = case.body.postings.iter().rev();
    postings.find(|one| asked(&one.program)).cloned()
}

fn task(row: &crate::store::TaskRow) -> wire::Task {
    wire::Task {
        id: row.id,
        paper: row.paper.clone(),
        text: row.text.clone(),
        state: row.state,
        answer: row.answer,
        said: row.said.clone(),
        why: row.why.clone(),
    }
}

fn authorisation(row: &crate::store::AuthorisationRow) -> wire::Authorisation {
    wire::Authorisation {
        n: row.n,
        name: mask::name(&row.name),
        relation: row.relation.clone(),
        signed_at: row.signed.as_ref().map(|signed| signed.at.rfc3339()),
        how: row.signed.as_ref().map(|signed| signed.how),
    }
}

/// Every paper of the list, and those that came only with a task.
fn papers(case: &CaseRecord, uploads: &[UploadRow]) -> Vec<wire::CasePaper> {
    let pages = |paper: &str| {
        let rows = uploads.iter().filter(|row| row.paper == paper);
        rows.map(upload).collect::<Vec<_>>()
    };
    let listed = case.body.papers.iter().map(|paper| wire::CasePaper {
        paper: paper.paper.clone(),
        how: paper.how,
        pages: pages(&paper.paper),
    });
    let mut all: Vec<_> = listed.collect();
    for row in uploads {
        if !all.iter().any(|paper| paper.paper == row.paper) {
            all.push(wire::CasePaper {
                paper: row.paper.clone(),
                how: wire::PaperHow::Pages,
                pages: pages(&row.paper),
            });
        }
    }
    all
}

/// A page as it is shown.
pub(super) fn upload(row: &UploadRow) -> wire::Upload {
    wire::Upload {
        id: row.id.clone(),
        paper: row.paper.clone(),
        task: row.task,
        page: row.page,
        offset: row.offset,
        bytes: row.bytes,
        state: row.state,
        refused: row.refused.clone(),
        anyway: row.anyway.clone(),
    }
}

pub(super) const fn stage(stage: LifeStage) -> wire::Stage {
    match stage {
        LifeStage::Waiting => wire::Stage::Waiting,
        LifeStage::Advance => wire::Stage::Advance,
        LifeStage::PapersDue => wire::Stage::PapersDue,
        LifeStage::Survey => wire::Stage::Survey,
        LifeStage::Opinion => wire::Stage::Opinion,
        LifeStage::Notice => wire::Stage::Notice,
        LifeStage::Decision => wire::Stage::Decision,
        LifeStage::Approved => wire::Stage::Approved,
        LifeStage::Paid => wire::Stage::Paid,
        LifeStage::Refused => wire::Stage::Refused,
        LifeStage::Ended => wire::Stage::Ended,
        LifeStage::Withdrawn => wire::Stage::Withdrawn,
        LifeStage::ToPassOn => wire::Stage::ToPassOn,
        LifeStage::PassedOn => wire::Stage::PassedOn,
    }
}
