//! What staff see of the points of their regions.

use egude_contract::v1::places::{
    Kind, PlaceDeedDone, StaffPlace, StaffPlaceItem, StaffPlaces, StaffReport,
};
use egude_domain::RegionCode;

use super::{PlaceDesk, as_type, unknown};
use crate::{
    problem::Failure,
    staff::{Who, prefixes},
    store::{Desk, PointDeedRow, PointRow, ReportRow},
};

/// How many are shown; whoever has more narrows the region.
const MOST: u32 = 500;

impl PlaceDesk {
    /// `GET /staff/places`
    pub async fn staff_places(
        &self,
        who: &Who,
        region: Option<RegionCode>,
    ) -> Result<StaffPlaces, Failure> {
        let regions = match region {
            Some(region) if who.sees(&region) => vec![region],
            Some(_) => return Err(unknown()),
            None => who.regions.clone(),
        };
        let prefixes = prefixes(&regions);
        let mut desk = self.counter.read().await?;
        let rows = desk.places_to_keep(&prefixes, MOST).await?;
        let all = desk.count_places(&prefixes).await?;
        let shown = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        Ok(StaffPlaces {
            as_of: self.counter.now().rfc3339(),
            items: rows.iter().map(item).collect::<Result<_, _>>()?,
            more: all.saturating_sub(shown),
        })
    }

    /// `GET /staff/places/{place}`
    pub async fn staff_place(&self, who: &Who, id: &str) -> Result<StaffPlace, Failure> {
        let mut desk = self.counter.read().await?;
        let row = theirs(&mut *desk, who, id).await?;
        shown(&mut *desk, row).await
    }
}

/// A point of the account's regions.
pub(super) async fn theirs(desk: &mut dyn Desk, who: &Who, id: &str) -> Result<PointRow, Failure> {
    let row = desk.place(id).await?;
    row.filter(|row| who.sees(&row.region)).ok_or_else(unknown)
}

/// A point with its reports and its record.
pub(super) async fn shown(desk: &mut dyn Desk, row: PointRow) -> Result<StaffPlace, Failure> {
    let reports = desk.reports_of(&row.id).await?;
    let deeds = desk.place_deeds(&row.id).await?;
    Ok(StaffPlace {
        place: as_type(&row.body.place)?,
        timetables: row
            .body
            .timetable
            .iter()
            .map(as_type)
            .collect::<Result<_, _>>()?,
        sources: vec![as_type(&row.body.source)?],
        version: row.version,
        reports: reports.into_iter().map(report).collect(),
        deeds: deeds.into_iter().map(done).collect(),
    })
}

fn item((row, reports): &(PointRow, u32)) -> Result<StaffPlaceItem, Failure> {
    let place = &row.body.place;
    let kind: Kind = as_type(&place.kind)?;
    Ok(StaffPlaceItem {
        id: row.id.clone(),
        kind,
        region: row.region.to_string(),
        name: as_type(&place.name)?,
        state: as_type(&place.state)?,
        checked_on: row.checked_on.map(|day| day.to_string()),
        reports: *reports,
        corrected: row.corrected,
    })
}

fn report(row: ReportRow) -> StaffReport {
    StaffReport {
        number: row.number,
        at: row.made.rfc3339(),
        report: row.report,
        state: row.state,
        note: row.note,
        who: row.who,
    }
}

fn done(row: PointDeedRow) -> PlaceDeedDone {
    PlaceDeedDone {
        at: row.at.rfc3339(),
        who: row.who,
        deed: row.deed,
        changes: row.changes,
    }
}
