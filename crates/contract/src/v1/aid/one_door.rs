use serde::{Deserialize, Serialize};

use super::Holder;
use crate::v1::LocalText;

/// What the one door of a place is like, as its bureau put it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OneDoor {
    /// The region that was asked about.
    pub region: String,
    /// Who accepts an application from there. Absent if nobody was put in: then it goes to
    /// the county's hotline, and the app says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<Holder>,
    /// Townships of the banner that accept, for choosing.
    pub townships: Vec<OneDoorOffice>,
    /// Figures of the place.
    pub figures: Figures,
    /// Offices that something may be passed on to.
    pub receivers: Vec<Holder>,
    /// Where notices hang.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_place: Option<LocalText>,
    /// What can be sent.
    pub uploads: UploadLimits,
    /// Who put the figures in; empty where nobody did.
    pub publisher: String,
    /// Where they stand; empty where nobody put any in.
    pub source: String,
    /// From when they hold, `YYYY-MM-DD`; today where nobody put any in.
    pub as_of: String,
    /// True if it is invented, to show how the product works.
    pub sample: bool,
}

/// A township that accepts applications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OneDoorOffice {
    /// 12 digits.
    pub region: String,
    /// Its window.
    pub holder: Holder,
    /// Whether it decides itself what the county has delegated.
    pub delegated: bool,
}

/// Figures that no law gives; each absent where the bureau put none in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// Hours until urgent help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advance_hours: Option<u32>,
    /// Working days until papers are brought after urgent help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub papers_days: Option<u32>,
    /// Working days until missing papers of the one-time list are brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tasks_days: Option<u32>,
    /// Working days until a case is accepted or the list is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accept_days: Option<u32>,
    /// Spending type: working days of the township's review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_days: Option<u32>,
    /// Spending type: working days of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decide_days: Option<u32>,
    /// Spending type: days of the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_days: Option<u32>,
    /// Fen that a township may grant by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub township_limit: Option<i64>,
    /// Days that a closed case is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_days: Option<u32>,
}

/// What can be sent with a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct UploadLimits {
    /// Bytes of one page.
    pub bytes: u64,
    /// Pages of one PDF.
    pub pdf_pages: u32,
    /// Pages of a case.
    pub pages: u32,
    /// Media types.
    pub media: Vec<String>,
    /// Bytes of one piece, at most.
    pub piece: u64,
}
