//! What staff do with a point.

use egude_contract::v1::{
    FieldCode, ProblemCode,
    places::{PlaceDeed, PlaceDeedRequest, ReportState},
};
use egude_domain::{Date, RegionCode};
use egude_places::Checked;

use super::{PlaceDesk, as_type, changes, correct, days, slices, staff, stop, today};
use crate::{
    counter::{self, Begun, Idem, Job, Reply},
    problem::Failure,
    staff::Who,
    store::{PointBody, PointDeedRow, PointRow},
    text::{Faults, kept},
};

impl PlaceDesk {
    /// `POST /staff/places/{place}/deeds`
    pub async fn deed(
        &self,
        idem: &Idem,
        who: &Who,
        id: &str,
        asked: PlaceDeedRequest,
    ) -> Result<Reply, Failure> {
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        let row = staff::theirs(&mut *job.desk, who, id).await?;
        if row.version != asked.version {
            return Err(Failure::of(ProblemCode::StateChanged));
        }
        let day = today(job.now);
        let after = self.done(&mut job, who, &row, &asked.deed, day).await?;
        let changes = changes::between(&row.body, &after)?;
        let row = PointRow {
            region: after.place.region.clone(),
            checked_on: after.place.checked.as_ref().map(|checked| checked.on),
            version: row.version.saturating_add(1),
            corrected: row.corrected || lasts(&asked.deed),
            body: after,
            ..row
        };
        job.desk.put_place(&row).await?;
        let done = PointDeedRow {
            place: row.id.clone(),
            at: job.now,
            who: who.name.clone(),
            deed: asked.deed,
            changes,
        };
        job.desk.put_place_deed(&done).await?;
        slices::rewrite(&mut *job.desk, &row.banner, job.now).await?;
        let answer = staff::shown(&mut *job.desk, row).await?;
        job.finish(200, &answer).await
    }

    /// The point as it is after the deed.
    async fn done(
        &self,
        job: &mut Job,
        who: &Who,
        row: &PointRow,
        deed: &PlaceDeed,
        today: Date,
    ) -> Result<PointBody, Failure> {
        let mut body = row.body.clone();
        match deed {
            PlaceDeed::Confirm => {}
            PlaceDeed::Correct { place, timetables } => {
                body = correct::correct(row, place, timetables, &self.known, today)?;
                within(who, row, &body.place.region)?;
            }
            PlaceDeed::Close {
                from,
                to,
                why,
                hours,
            } => {
                let span = days::span(from, to, today)?;
                let hours = days::hours(hours)?;
                days::close(&mut body.place, span, as_type(why)?, hours, today)?;
            }
            PlaceDeed::Reopen { from, to } => {
                days::reopen(&mut body.place, days::span(from, to, today)?);
                days::forget(&mut body.place, today);
            }
            PlaceDeed::CancelStop { stop, day, why } => {
                stop::cancel(&mut body.place, stop, day, as_type(why)?, today)?;
            }
            PlaceDeed::RestoreStop { stop, day } => stop::restore(&mut body.place, stop, day)?,
            PlaceDeed::State { state } => body.place.state = as_type(state)?,
            PlaceDeed::Settle {
                report,
                state,
                note,
            } => settle(job, who, row, report, *state, note.as_deref()).await?,
            PlaceDeed::Import => return Err(counter::field("/deed/deed", FieldCode::Invalid)),
        }
        if matches!(deed, PlaceDeed::Confirm | PlaceDeed::Correct { .. }) {
            body.place.checked = Some(Checked {
                on: today,
                by: row.body.source.publisher.clone(),
            });
        }
        Ok(body)
    }
}

/// Whether an import that is older leaves it.
const fn lasts(deed: &PlaceDeed) -> bool {
    matches!(deed, PlaceDeed::Correct { .. } | PlaceDeed::State { .. })
}

/// A correction moves a point neither out of its banner nor out of the account's regions.
fn within(who: &Who, row: &PointRow, region: &RegionCode) -> Result<(), Failure> {
    if who.sees(region) && region.banner().as_ref() == Some(&row.banner) {
        return Ok(());
    }
    Err(counter::field("/deed/place/region", FieldCode::Unknown))
}

async fn settle(
    job: &mut Job,
    who: &Who,
    row: &PointRow,
    number: &str,
    state: ReportState,
    note: Option<&str>,
) -> Result<(), Failure> {
    let mut faults = Faults::default();
    faults.optional("/deed/note", note, 500);
    if state == ReportState::New {
        faults.add("/deed/state", FieldCode::Invalid);
    }
    faults.none()?;
    let report = job.desk.report(number).await?;
    let report = report.filter(|report| report.place == row.id);
    let mut report = report.ok_or_else(|| counter::field("/deed/report", FieldCode::Unknown))?;
    report.state = state;
    report.note = kept(note);
    report.who = Some(who.name.clone());
    job.desk.put_report(&report).await?;
    Ok(())
}
