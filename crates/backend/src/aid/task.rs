//! The one-time list, as the person answers it.

use egude_aid::life::list::{self, Item};
use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{self as wire, EventKind, TaskAnswer, TaskState},
};

use super::{
    AidDesk, cases,
    receipt::is_over,
    text::{Faults, kept},
};
use crate::{
    counter::{Idem, Reply, field},
    problem::Failure,
};

impl AidDesk {
    /// `POST …/tasks/{task}`
    pub async fn task(
        &self,
        idem: &Idem,
        reference: &str,
        key: &str,
        id: u16,
        asked: wire::TaskRequest,
    ) -> Result<Reply, Failure> {
        let (mut job, mut case) = match self.change_case(idem, reference, key).await? {
            Err(reply) => return Ok(reply),
            Ok(both) => both,
        };
        let now = job.now;
        let mut faults = Faults::default();
        faults.optional("/text", asked.text.as_deref(), 300);
        if asked.answer == TaskAnswer::Explained && kept(asked.text.as_deref()).is_none() {
            faults.add("/text", FieldCode::Missing);
        }
        faults.none()?;
        if is_over(case.state) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        if asked.answer == TaskAnswer::Pages {
            let uploads = job.desk.uploads(&case.reference).await?;
            let has = |row: &crate::store::UploadRow| {
                row.task == Some(id)
                    && matches!(
                        row.state,
                        wire::UploadState::Taken | wire::UploadState::Checking
                    )
            };
            if !uploads.iter().any(has) {
                return Err(field("/answer", FieldCode::Missing));
            }
        }
        let task = case.body.tasks.iter_mut().find(|task| task.id == id);
        let Some(task) = task else {
            return Err(Failure::path("task", FieldCode::Unknown));
        };
        let next = list::step(item(task.state), list::Event::Answer);
        task.state = wire_item(next.map_err(|_| Failure::of(ProblemCode::StateChanged))?);
        task.answer = Some(asked.answer);
        task.said = kept(asked.text.as_deref());
        task.why = None;
        cases::noted(&mut case, EventKind::TaskAnswered, now);
        self.tell(&mut *job.desk, &case, "task-answered", None, now)
            .await?;
        self.finish_case(job, case).await
    }
}

pub(super) const fn item(state: TaskState) -> Item {
    match state {
        TaskState::Open => Item::Open,
        TaskState::Answered => Item::Answered,
        TaskState::Closed => Item::Closed,
    }
}

pub(super) const fn wire_item(item: Item) -> TaskState {
    match item {
        Item::Open => TaskState::Open,
        Item::Answered => TaskState::Answered,
        Item::Closed => TaskState::Closed,
    }
}
