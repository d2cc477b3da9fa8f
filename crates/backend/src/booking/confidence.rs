use egude_booking::Service;
use egude_contract::v1::ProblemCode;

use super::Appointments;
use crate::counter::{Begun, Idem, Reply};
use crate::problem::Failure;

impl Appointments {
    /// `POST /bookings/{number}/in-confidence`: one of the two does not want to go
    /// on with a divorce. Only staff see it. Nothing that the other one sees
    /// changes, no message is sent, and saying it again changes nothing.
    pub async fn in_confidence(
        &self,
        idem: &Idem,
        number: &str,
        key: &str,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let desk = &mut *job.desk;
        let (mut record, you) = self.opened(desk, number, key, job.now).await?;
        if !matches!(
            record.service,
            Service::DivorceApply | Service::DivorceIssue
        ) {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        if !record.body.in_confidence.contains(&you) {
            record.body.in_confidence.push(you);
            desk.put(&record).await?;
        }
        job.finish_empty().await
    }
}
