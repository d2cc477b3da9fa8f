use serde::{Deserialize, Serialize};

use super::{PersonRequest, Service};

/// Wants one place for a few minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HoldRequest {
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The start of the slot, RFC 3339 with offset.
    pub start: String,
    /// For `divorce-issue`: the day the application was received, `YYYY-MM-DD`. The
    /// slot has to lie inside the legal window that follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<String>,
}

/// A place that is kept for one person for a few minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Hold {
    /// Its own word, 26 characters at most; says nothing.
    pub id: String,
    /// What the holder shows, in the header `egude-key`. Only in the first answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// How it stands.
    pub state: HoldState,
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The start of the slot, RFC 3339.
    pub start: String,
    /// The end of the slot.
    pub end: String,
    /// When it lapses, RFC 3339.
    pub until: String,
    /// Seconds until it lapses, by the server's clock; 0 if it has.
    pub seconds_left: u32,
}

/// How a hold stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HoldState {
    /// The place is kept.
    Held,
    /// It became a booking.
    Confirmed,
    /// The time ran out.
    Lapsed,
    /// The holder gave it back.
    Released,
}

/// Turns a hold into a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmRequest {
    /// Who comes: two for `marry`, `divorce-apply`, `divorce-issue` and `ceremony`,
    /// one or two for the others.
    pub people: Vec<PersonRequest>,
    /// The telephone to which the code was sent.
    pub phone: String,
    /// The code, six digits.
    pub code: String,
    /// True if both are here and confirm now: at a kiosk or on one phone.
    pub together: bool,
    /// That what is written may be kept until the appointment is over. Has to be true.
    pub consent: bool,
    /// `zh-CN` or `mn-Mong-CN`: the language of messages.
    pub language: String,
    /// For the office, where it takes remarks; 200 characters at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}
