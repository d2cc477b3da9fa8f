//! A file is read and compared; nothing is published by that.

mod shape;

use std::collections::BTreeSet;

use axum::body::Bytes;
use egude_contract::v1::{
    FieldCode, ProblemCode,
    places::{Datum, ImportFault, ImportFaultCode},
};
use egude_domain::{Level, Moment, RegionCode};
use egude_places::import::{self, Entry, File};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{
    PlaceDesk, as_type, json,
    merge::{self, Plan},
    today,
};
use shape::{also, fill, shape};

use crate::{
    counter::{Begun, Idem, Reply, hex, word},
    problem::Failure,
    staff::Who,
    store::{Desk, ImportRow, PointBody},
};

/// Seconds that a file that was read is kept: a day.
pub(super) const KEPT: i64 = 86_400;

/// A file that staff sent.
#[derive(Clone, Debug)]
pub struct Uploaded {
    /// Its name.
    pub name: String,
    /// In which system its positions are, if staff said so.
    pub datum: Option<Datum>,
    /// A region that the file stands for as a whole, if staff said so.
    pub scope: Option<RegionCode>,
    /// What it holds.
    pub bytes: Bytes,
}

/// What publishing needs.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) may: bool,
    pub(super) scope: Vec<RegionCode>,
    pub(super) entries: Vec<PointBody>,
}

impl Kept {
    pub(super) fn read(text: &str) -> Result<Self, Failure> {
        serde_json::from_str(text).map_err(|error| {
            tracing::error!(%error, "a file that was read cannot be read again");
            Failure::of(ProblemCode::Internal)
        })
    }
}

impl PlaceDesk {
    /// `POST /staff/place-imports`
    pub async fn preview(&self, idem: &Idem, who: &Who, file: Uploaded) -> Result<Reply, Failure> {
        if file.scope.as_ref().is_some_and(|scope| !who.sees(scope)) {
            return Err(Failure::query("scope", FieldCode::Unknown));
        }
        let now = self.counter.now();
        let read = self.read(who, &file, now).await?;
        let mut preview = shape(&read, &file, word(16)?, now.rfc3339())?;
        let stops = read.faults.iter().any(|fault| fault.stops);
        let entries: Vec<PointBody> = read.entries.into_iter().map(body).collect();
        // Comparing takes a second, in which others write; publishing looks whether they did.
        let mut desk = self.counter.read().await?;
        let scope = scope(&mut *desk, &entries, file.scope.as_ref()).await?;
        let mut against = elsewhere(&mut *desk, &scope, &entries).await?;
        against.extend(beyond(who, &scope));
        preview.may = against.is_empty() && !entries.is_empty() && !stops;
        let base = base(&mut *desk, &scope).await?;
        let plan = merge::plan(&mut *desk, &scope, entries.clone(), today(now)).await?;
        drop(desk);
        preview.scope = scope.iter().map(ToString::to_string).collect();
        against.extend(stale(&plan));
        also(&mut preview, against);
        fill(&mut preview, &plan)?;
        let kept = Kept {
            may: preview.may,
            scope,
            // What cannot be published need not be kept.
            entries: if preview.may { entries } else { Vec::new() },
        };
        let row = ImportRow {
            id: preview.import.clone(),
            who: who.name.clone(),
            made: now,
            base,
            body: json(&kept)?,
        };
        let mut job = match self.counter.begin(idem).await? {
            Begun::Again(reply) => return Ok(reply),
            Begun::New(job) => job,
        };
        job.desk.put_import(&row).await?;
        job.finish(200, &preview).await
    }

    /// Off the threads that answer others: a large file takes a second.
    async fn read(&self, who: &Who, file: &Uploaded, now: Moment) -> Result<import::Read, Failure> {
        let known = (*self.known).clone().within(who.regions.clone());
        let datum = file.datum.as_ref().map(as_type).transpose()?;
        let (name, bytes) = (file.name.clone(), file.bytes.clone());
        let reading = tokio::task::spawn_blocking(move || {
            let file = File {
                name: &name,
                bytes: &bytes,
                datum,
                today: today(now),
            };
            import::read(&file, &known)
        });
        reading.await.map_err(|error| {
            tracing::error!(%error, "reading a file did not end");
            Failure::of(ProblemCode::Internal)
        })
    }
}

/// An entry as it is kept.
pub(super) fn body(entry: Entry) -> PointBody {
    PointBody {
        place: entry.place,
        timetable: entry.timetable,
        source: entry.source,
    }
}

/// Names what stands in these banners: whoever publishes has seen exactly that.
pub(super) async fn base(desk: &mut dyn Desk, scope: &[RegionCode]) -> Result<String, Failure> {
    let mut whole = Sha256::new();
    let slices = desk.slices().await?;
    for banner in scope {
        if let Some(slice) = slices.iter().find(|slice| slice.region == *banner) {
            whole.update(&slice.digest);
        }
        whole.update([0]);
    }
    Ok(hex(&whole.finalize()))
}

/// The banners that the file stands for: those that it names, and all that have points within the
/// region that staff named.
async fn scope(
    desk: &mut dyn Desk,
    entries: &[PointBody],
    asked: Option<&RegionCode>,
) -> Result<Vec<RegionCode>, Failure> {
    let named = entries
        .iter()
        .filter_map(|entry| entry.place.region.banner());
    let mut scope: BTreeSet<RegionCode> = named.collect();
    if let Some(asked) = asked {
        if asked.level() >= Level::Banner {
            scope.extend(asked.banner());
        }
        for slice in desk.slices().await? {
            if slice.region.upwards().any(|one| one == *asked) {
                scope.insert(slice.region);
            }
        }
    }
    Ok(scope.into_iter().collect())
}

/// Ids that a point of another banner has: publishing would take it away there.
async fn elsewhere(
    desk: &mut dyn Desk,
    scope: &[RegionCode],
    entries: &[PointBody],
) -> Result<Vec<ImportFault>, Failure> {
    let mut faults = Vec::new();
    for slice in desk.slices().await? {
        if scope.contains(&slice.region) {
            continue;
        }
        let ids = desk.place_ids(&slice.region).await?;
        let ids: BTreeSet<String> = ids.into_iter().collect();
        let taken = entries.iter().filter(|entry| ids.contains(&entry.place.id));
        faults.extend(taken.map(|entry| ImportFault {
            line: 0,
            column: Some("id".to_owned()),
            code: ImportFaultCode::Duplicate,
            value: Some(entry.place.id.clone()),
            hint: Some(slice.region.to_string()),
            stops: true,
        }));
    }
    Ok(faults)
}

/// Banners of which the account has a part only: the file would withdraw what is not theirs.
fn beyond(who: &Who, scope: &[RegionCode]) -> Option<ImportFault> {
    let banner = scope.iter().find(|banner| !who.sees(banner))?;
    Some(ImportFault {
        line: 0,
        column: None,
        code: ImportFaultCode::NotYourRegion,
        value: Some(banner.to_string()),
        hint: None,
        stops: true,
    })
}

/// A file that is older than what it would replace.
fn stale(plan: &Plan) -> Option<ImportFault> {
    let older = plan.changed.iter().filter_map(|(row, body, _)| {
        let (now, then) = (row.body.source.as_of, body.source.as_of);
        (then < now).then_some((now, then))
    });
    older.max().map(|(now, then)| ImportFault {
        line: 0,
        column: None,
        code: ImportFaultCode::Stale,
        value: Some(then.to_string()),
        hint: Some(now.to_string()),
        stops: false,
    })
}
