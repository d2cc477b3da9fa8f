//! Service points to be written. None of them is anywhere.

use egude_backend::store::{PointBody, PointDeedRow, PointRow, ReportRow, SliceRow};
use egude_contract::v1::places::{PlaceDeed, PlaceReport, ReportAbout, ReportState};
use egude_domain::{Moment, RegionCode};
use egude_places::{Bounds, Kind, LocalText, Place, Point, Source, State};

use crate::{
    case_sample::TOWNSHIP,
    sample::{START, day},
};

/// The banner of [`TOWNSHIP`].
pub(crate) const BANNER: &str = "152921000000";

pub(crate) fn region(code: &str) -> RegionCode {
    code.parse().unwrap()
}

/// A point of which nobody made sure yet.
pub(crate) fn point(id: &str) -> PointRow {
    let place = Place {
        id: id.into(),
        kind: Kind::Meals,
        region: region(TOWNSHIP),
        name: LocalText {
            zh: "示例助餐点 \"'; 示例".into(),
            mn: Some("ᠮᠣᠩᠭᠣᠯ".into()),
        },
        aliases: vec!["如意食堂（示例）".into()],
        address: None,
        at: Some(Point {
            lat: 38.829_123_4,
            lon: 105.710_000_1,
            within: None,
        }),
        phones: vec!["13800000000".into()],
        operator: None,
        filing: None,
        grade: None,
        beds: None,
        takes: Vec::new(),
        prices: Vec::new(),
        subsidies: Vec::new(),
        medical: None,
        meals: Vec::new(),
        languages: Vec::new(),
        access: None,
        ride: false,
        radius_km: Some(3),
        hours: None,
        stops: Vec::new(),
        state: State::Open,
        notice: None,
        closures: Vec::new(),
        checked: None,
        source: 0,
    };
    PointRow {
        id: id.into(),
        region: region(TOWNSHIP),
        banner: region(BANNER),
        checked_on: None,
        version: 1,
        corrected: false,
        body: PointBody {
            place,
            timetable: None,
            source: Source {
                publisher: "示例民政局".into(),
                source: "示例".into(),
                as_of: day("2027-05-01"),
                sample: true,
            },
        },
    }
}

/// A slice of this banner.
pub(crate) fn slice(banner: &str, total: u32, body: &str) -> SliceRow {
    SliceRow {
        region: region(banner),
        total,
        digest: format!("digest of {body}"),
        as_of: START,
        bounds: Some(Bounds {
            south: 38.1,
            west: 105.2,
            north: 39.000_000_1,
            east: 106.0,
        }),
        sample: true,
        body: body.into(),
    }
}

/// Somebody confirmed a point.
pub(crate) fn deed(place: &str, at: Moment) -> PointDeedRow {
    PointDeedRow {
        place: place.into(),
        at,
        who: "sample".into(),
        deed: PlaceDeed::Confirm,
        changes: Vec::new(),
    }
}

/// A report that nobody looked at.
pub(crate) fn report(number: &str, place: &str, made: Moment) -> ReportRow {
    ReportRow {
        number: number.into(),
        place: place.into(),
        made,
        state: ReportState::New,
        report: PlaceReport {
            place: place.into(),
            digest: None,
            about: vec![ReportAbout::Hours],
            text: Some("示例：没开门 \u{0}".into()),
            phone: Some("13800000000".into()),
            language: "zh-CN".into(),
        },
        note: None,
        who: None,
    }
}
