//! Until the client has them.
#![allow(missing_docs, async_fn_in_trait, dead_code)]
use crate::state::marriage::Client;
use egude_client::ClientError;
use egude_client::booking::Key;
use egude_domain::{Date, Moment, RegionCode};
use egude_places::*;
mod import;
pub use import::*;

#[derive(Debug, Clone, PartialEq)]
pub struct StaffPlaces {
    pub as_of: Moment,
    pub items: Vec<StaffPlaceItem>,
    pub more: u32,
}
#[derive(Debug, Clone, PartialEq)]
pub struct StaffPlaceItem {
    pub id: String,
    pub kind: Kind,
    pub region: RegionCode,
    pub name: LocalText,
    pub state: State,
    pub checked_on: Option<Date>,
    pub reports: u32,
    pub corrected: bool,
}
#[derive(Debug, Clone, PartialEq)]
pub struct StaffPlace {
    pub place: Place,
    pub timetables: Vec<Timetable>,
    pub sources: Vec<Source>,
    pub version: u32,
    pub reports: Vec<StaffReport>,
    pub deeds: Vec<PlaceDeedDone>,
}
#[derive(Debug, Clone, PartialEq)]
pub struct StaffReport {
    pub number: String,
    pub at: Moment,
    pub report: PlaceReport,
    pub state: ReportState,
    pub note: Option<String>,
    pub who: Option<String>,
}
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceDeedDone {
    pub at: Moment,
    pub who: String,
    pub deed: PlaceDeed,
    pub changes: Vec<MemberChange>,
}
#[derive(Debug, Clone, PartialEq)]
pub struct MemberChange {
    pub member: String,
    pub before: Option<serde_json::Value>,
    pub after: Option<serde_json::Value>,
}
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceReport {
    pub place: String,
    pub digest: Option<String>,
    pub about: Vec<ReportAbout>,
    pub text: Option<String>,
    pub phone: Option<String>,
    pub language: String,
}
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportAbout {
    ClosedDown,
    Hours,
    Phone,
    Address,
    Price,
    Beds,
    Access,
    Stop,
    Other,
}
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ReportState {
    New,
    Right,
    Wrong,
}
#[derive(Debug, Clone, PartialEq)]
pub enum PlaceDeed {
    Confirm,
    Correct {
        place: Box<Place>,
        timetables: Vec<Timetable>,
    },
    Close {
        from: Date,
        to: Date,
        why: Why,
        hours: Vec<Span>,
    },
    Reopen {
        from: Date,
        to: Date,
    },
    CancelStop {
        stop: String,
        day: Date,
        why: Why,
    },
    RestoreStop {
        stop: String,
        day: Date,
    },
    State {
        state: State,
    },
    Settle {
        report: String,
        state: ReportState,
        note: Option<String>,
    },
    Import,
}
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceDeedRequest {
    pub version: u32,
    pub deed: PlaceDeed,
}
#[derive(Debug, Clone, PartialEq)]
pub struct ImportFile {
    pub name: String,
    pub datum: Option<Datum>,
    pub scope: Option<RegionCode>,
    pub bytes: Vec<u8>,
}

pub trait PlaceDesk {
    async fn staff_places(
        &self,
        key: &Key,
        region: Option<&RegionCode>,
    ) -> Result<StaffPlaces, ClientError>;
    async fn staff_place(&self, key: &Key, place: &str) -> Result<StaffPlace, ClientError>;
    async fn place_deed(
        &self,
        intent: &str,
        key: &Key,
        place: &str,
        request: &PlaceDeedRequest,
    ) -> Result<StaffPlace, ClientError>;
    async fn preview(
        &self,
        intent: &str,
        key: &Key,
        file: &ImportFile,
    ) -> Result<ImportPreview, ClientError>;
    async fn publish(
        &self,
        intent: &str,
        key: &Key,
        request: &PublishRequest,
    ) -> Result<Published, ClientError>;
}
impl PlaceDesk for Client {
    async fn staff_places(
        &self,
        _: &Key,
        _: Option<&RegionCode>,
    ) -> Result<StaffPlaces, ClientError> {
        Err(ClientError::Offline)
    }
    async fn staff_place(&self, _: &Key, _: &str) -> Result<StaffPlace, ClientError> {
        Err(ClientError::Offline)
    }
    async fn place_deed(
        &self,
        _: &str,
        _: &Key,
        _: &str,
        _: &PlaceDeedRequest,
    ) -> Result<StaffPlace, ClientError> {
        Err(ClientError::Offline)
    }
    async fn preview(
        &self,
        _: &str,
        _: &Key,
        _: &ImportFile,
    ) -> Result<ImportPreview, ClientError> {
        Err(ClientError::Offline)
    }
    async fn publish(
        &self,
        _: &str,
        _: &Key,
        _: &PublishRequest,
    ) -> Result<Published, ClientError> {
        Err(ClientError::Offline)
    }
}
