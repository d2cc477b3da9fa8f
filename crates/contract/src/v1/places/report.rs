use serde::{Deserialize, Serialize};

/// What somebody found wrong. No name is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaceReport {
    /// The place.
    pub place: String,
    /// The slice that the sender saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// What is wrong; empty only with a text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<ReportAbout>,
    /// In their own words, at most 300 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The sender's telephone, only if staff may call back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The sender's language.
    pub language: String,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReportAbout {
    /// It is no longer there.
    ClosedDown,
    /// The hours.
    Hours,
    /// The telephone number.
    Phone,
    /// The place or the way.
    Address,
    /// The price.
    Price,
    /// The beds.
    Beds,
    /// Getting in.
    Access,
    /// The van did not come.
    Stop,
    /// Something else.
    Other,
}

/// It arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlaceReportReceipt {
    /// A number to ask by; says nothing of the content.
    pub number: String,
    /// When, RFC 3339.
    pub at: String,
}
