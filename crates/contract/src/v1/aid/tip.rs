use serde::{Deserialize, Serialize};

/// Tells the office about somebody who may need help (主动发现). No more is asked than what is
/// needed to look. The office does not name the sender, but cannot promise that nobody
/// guesses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tip {
    /// Where, 12 digits: banner or township.
    pub region: String,
    /// How to find them, at most 200 signs.
    pub place: String,
    /// Whom it is about, as far as needed to find them, at most 60 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// What is the matter: words of the data of the one door.
    pub signs: Vec<String>,
    /// In their own words, at most 300 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Whether somebody has to look today.
    pub urgent: bool,
    /// The sender's telephone, only if staff may call back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The sender's language.
    pub language: String,
}

/// It arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct TipReceipt {
    /// A number to ask by; says nothing of the content.
    pub number: String,
    /// When, RFC 3339.
    pub at: String,
    /// Who looks.
    pub holder: super::Holder,
}

/// A tip, for staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct StaffTip {
    /// Its number.
    pub number: String,
    /// When it came, RFC 3339.
    pub at: String,
    /// How it stands.
    pub state: TipState,
    /// What was sent.
    pub tip: Tip,
    /// What staff wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How a tip stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TipState {
    /// Nobody has looked.
    New,
    /// Somebody is on it.
    Taken,
    /// They were visited, or it was settled.
    Done,
}

/// What staff say of a tip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TipStep {
    /// How it stands now.
    pub state: TipState,
    /// What was found, at most 500 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
