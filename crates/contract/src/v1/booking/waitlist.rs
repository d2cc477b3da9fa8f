use serde::{Deserialize, Serialize};

use super::{Hold, Service};

/// Wants a place on a day that is full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WaitlistRequest {
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// When on that day.
    pub part: DayPart,
    /// The telephone to which the code was sent, and an offer will be.
    pub phone: String,
    /// The code, six digits.
    pub code: String,
    /// `zh-CN` or `mn-Mong-CN`: the language of messages.
    pub language: String,
}

/// A part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DayPart {
    /// The whole day.
    Any,
    /// Slots that begin before 12:00.
    Morning,
    /// Slots that begin at 12:00 or later.
    Afternoon,
}

/// An entry of a waitlist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// Its own word.
    pub id: String,
    /// What its owner shows. Only in the first answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// How it stands.
    pub state: WaitingState,
    /// Where.
    pub registry: String,
    /// What for.
    pub service: Service,
    /// The day.
    pub date: String,
    /// When on that day.
    pub part: DayPart,
    /// How many wait before, while `state` is `waiting`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<u32>,
    /// The place that is offered, as a hold, while `state` is `offered`: accepting it
    /// gives the hold its key and the time to fill in the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Hold>,
}

/// How an entry of a waitlist stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WaitingState {
    /// Nothing is free yet.
    Waiting,
    /// A place is kept until the offer ends.
    Offered,
    /// The offer was taken.
    Accepted,
    /// The offer ended unanswered, or the day came.
    Lapsed,
    /// The person left the list.
    Left,
}
