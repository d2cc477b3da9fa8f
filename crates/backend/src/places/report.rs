//! What somebody found wrong. No name is asked, and nothing of it is logged.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    places::{PlaceReport, PlaceReportReceipt, ReportState},
};
use egude_domain::{BookingNumber, Phone};

use super::PlaceDesk;
use crate::{
    counter::{self, Begun, Idem, Reply, number},
    problem::Failure,
    store::{Desk, ReportRow},
    text::{Faults, kept},
};

/// Seconds that a report is kept, settled or not: half a year, as tips are.
pub(super) const KEPT: i64 = 183 * 86_400;

impl PlaceDesk {
    /// `POST /place-reports`
    pub async fn report(&self, idem: &Idem, mut report: PlaceReport) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        report.text = kept(report.text.as_deref());
        report.phone = kept(report.phone.as_deref());
        report.about.sort_unstable();
        report.about.dedup();
        check(&report)?;
        if job.desk.place(&report.place).await?.is_none() {
            return Err(Failure::of(ProblemCode::NotFound));
        }
        let row = ReportRow {
            number: new_number(&mut *job.desk).await?,
            place: report.place.clone(),
            made: job.now,
            state: ReportState::New,
            report,
            note: None,
            who: None,
        };
        job.desk.put_report(&row).await?;
        let answer = PlaceReportReceipt {
            number: row.number,
            at: row.made.rfc3339(),
        };
        job.finish(201, &answer).await
    }
}

fn check(report: &PlaceReport) -> Result<(), Failure> {
    let mut faults = Faults::default();
    faults.needed("/place", &report.place, 60);
    faults.optional("/digest", report.digest.as_deref(), 64);
    faults.optional("/text", report.text.as_deref(), 300);
    if report.about.is_empty() && report.text.is_none() {
        faults.add("/about", FieldCode::TooFew);
    }
    let phone = report.phone.as_deref();
    if phone.is_some_and(|text| text.parse::<Phone>().is_err()) {
        faults.add("/phone", FieldCode::NotAPhone);
    }
    if counter::language(&report.language, "/language").is_err() {
        faults.add("/language", FieldCode::Unknown);
    }
    faults.none()
}

/// One that no report has.
async fn new_number(desk: &mut dyn Desk) -> Result<String, Failure> {
    loop {
        let number = BookingNumber::from_parts(number()?).to_string();
        if desk.report(&number).await?.is_none() {
            return Ok(number);
        }
    }
}
