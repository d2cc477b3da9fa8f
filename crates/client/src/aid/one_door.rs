use egude_contract::v1::{LocalText, aid::UploadLimits};
use egude_domain::{Date, Money, RegionCode};
use serde::Deserialize;

/// An office that has something now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Holder {
    /// What kind: `township`, `county`, or a receiver of the data of the one door.
    pub kind: String,
    /// Its region.
    pub region: RegionCode,
    /// Its name, where the bureau put it in.
    #[serde(default)]
    pub name: Option<LocalText>,
    /// Numbers to call, as they are written.
    #[serde(default)]
    pub phones: Vec<String>,
}

/// What the one door of a place is like, as its bureau put it in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OneDoor {
    /// The region that was asked about.
    pub region: RegionCode,
    /// Who accepts an application from there; nobody if the bureau put nobody in.
    #[serde(default)]
    pub holder: Option<Holder>,
    /// Townships of the banner that accept, for choosing.
    pub townships: Vec<OneDoorOffice>,
    /// Figures of the place.
    pub figures: Figures,
    /// Offices that something may be passed on to.
    pub receivers: Vec<Holder>,
    /// Where notices hang.
    #[serde(default)]
    pub notice_place: Option<LocalText>,
    /// What can be sent.
    pub uploads: UploadLimits,
    /// Who put the figures in.
    pub publisher: String,
    /// Where they stand.
    pub source: String,
    /// From when they hold.
    pub as_of: Date,
    /// True if it is invented, to show how the product works.
    pub sample: bool,
}

/// A township that accepts applications.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OneDoorOffice {
    /// Which one.
    pub region: RegionCode,
    /// Its window.
    pub holder: Holder,
    /// Whether it decides itself what the county has delegated.
    pub delegated: bool,
}

/// Figures that no law gives; each absent where the bureau put none in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Figures {
    /// Hours until urgent help.
    pub advance_hours: Option<u32>,
    /// Working days until papers are brought after urgent help.
    pub papers_days: Option<u32>,
    /// Working days until missing papers of the one-time list are brought.
    pub tasks_days: Option<u32>,
    /// Working days until a case is accepted or the list is sent.
    pub accept_days: Option<u32>,
    /// Spending type: working days of the township's review.
    pub review_days: Option<u32>,
    /// Spending type: working days of the decision.
    pub decide_days: Option<u32>,
    /// Spending type: days of the notice.
    pub notice_days: Option<u32>,
    /// What a township may grant by itself.
    pub township_limit: Option<Money>,
    /// Days that a closed case is kept.
    pub keep_days: Option<u32>,
}
