use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{self as wire, ChangeTarget, UploadState},
};

use super::super::{AidDesk, text::Faults, view};
use crate::{
    counter::{Idem, Job, Reply, word},
    problem::Failure,
    store::{CaseRecord, UploadRow},
};

/// What a device may have found.
const ANYWAY: [&str; 5] = ["blurred", "dark", "glare", "small", "blank"];

impl AidDesk {
    /// `POST …/uploads`. Who announces a page again that is on its way, or there, gets that one.
    pub async fn upload_begin(
        &self,
        idem: &Idem,
        reference: &str,
        key: &str,
        asked: wire::UploadRequest,
    ) -> Result<Reply, Failure> {
        let (mut job, case) = match self.change_case(idem, reference, key).await? {
            Err(reply) => return Ok(reply),
            Ok(both) => both,
        };
        if asked.bytes > self.uploads.limits().bytes {
            return Err(Failure::of(ProblemCode::BodyTooLarge));
        }
        self.announced(&case, &asked)?;
        if !self.may(&case, ChangeTarget::Papers) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let rows = job.desk.uploads(&case.reference).await?;
        if let Some(there) = rows.iter().find(|row| is_place(row, &asked)) {
            if there.bytes == asked.bytes {
                let answer = view::upload(there);
                return job.finish(200, &answer).await;
            }
            if there.state != UploadState::Receiving {
                return Err(Failure::of(ProblemCode::StateChanged));
            }
            self.give_up(&mut job, there.clone()).await?;
        }
        if pages(&rows) >= u64::from(self.uploads.limits().pages) {
            return Err(Failure::of(ProblemCode::TooManyPages));
        }
        self.uploads.room_for(asked.bytes)?;
        for refused in rows.iter().filter(|row| is_refused(row, &asked)) {
            self.give_up(&mut job, refused.clone()).await?;
        }
        let row = UploadRow {
            id: word(26)?,
            reference: case.reference,
            paper: asked.paper,
            task: asked.task,
            page: asked.page,
            media: asked.media,
            bytes: asked.bytes,
            offset: 0,
            state: UploadState::Receiving,
            refused: None,
            anyway: asked.anyway,
            scanned: None,
            pages: 1,
            made: job.now,
        };
        job.desk.put_upload(&row).await?;
        job.finish(201, &view::upload(&row)).await
    }

    /// Another picture for the same place: the one that never arrived is not waited for, and
    /// one that was refused need not be seen any more. Its
    /// file is swept with those that no page names.
    async fn give_up(&self, job: &mut Job, mut row: UploadRow) -> Result<(), Failure> {
        row.state = UploadState::Removed;
        Ok(job.desk.put_upload(&row).await?)
    }

    fn announced(&self, case: &CaseRecord, asked: &wire::UploadRequest) -> Result<(), Failure> {
        let mut faults = Faults::default();
        // Whatever is known as a paper may be sent, on the list or not.
        let listed = self.law.papers.contains_key(&asked.paper)
            || case.body.papers.iter().any(|row| row.paper == asked.paper);
        let task = asked
            .task
            .map(|id| case.body.tasks.iter().find(|task| task.id == id));
        match task {
            None if !listed => faults.add("/paper", FieldCode::Unknown),
            Some(None) => faults.add("/task", FieldCode::Unknown),
            Some(Some(task)) => {
                let of_task = task
                    .paper
                    .as_ref()
                    .is_none_or(|paper| *paper == asked.paper);
                if !of_task || !is_word(&asked.paper) {
                    faults.add("/paper", FieldCode::Unknown);
                }
            }
            None => {}
        }
        if asked.page == 0 || u32::from(asked.page) > self.uploads.limits().pages {
            faults.add("/page", FieldCode::Invalid);
        }
        if asked.bytes == 0 {
            faults.add("/bytes", FieldCode::TooFew);
        }
        if !self.uploads.limits().media.contains(&asked.media) {
            faults.add("/media", FieldCode::Invalid);
        }
        let known = |word: &String| ANYWAY.contains(&word.as_str());
        if asked.anyway.len() > ANYWAY.len() || !asked.anyway.iter().all(known) {
            faults.add("/anyway", FieldCode::Invalid);
        }
        faults.none()
    }
}

/// Whether it stands, or will stand, where this one wants to.
fn is_place(row: &UploadRow, asked: &wire::UploadRequest) -> bool {
    row.state != UploadState::Refused && is_same(row, asked)
}

/// Whether it was to stand there, and was refused.
fn is_refused(row: &UploadRow, asked: &wire::UploadRequest) -> bool {
    row.state == UploadState::Refused && is_same(row, asked)
}

fn is_same(row: &UploadRow, asked: &wire::UploadRequest) -> bool {
    (row.page, row.task) == (asked.page, asked.task) && row.paper == asked.paper
}

/// Pages that are there or on their way.
pub(super) fn pages(rows: &[UploadRow]) -> u64 {
    let rows = rows.iter().filter(|row| row.state != UploadState::Refused);
    rows.map(|row| u64::from(row.pages)).sum()
}

/// As ids of papers are.
fn is_word(text: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=64).contains(&text.len()) && text.bytes().all(sign)
}
