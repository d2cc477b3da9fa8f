use std::fmt;

use egude_contract::v1::booking::{DayPart, Service, WaitingState};
use egude_domain::{Date, Phone};
use serde::{Deserialize, Serialize};

use super::{Hold, Id, Key};

/// Wants a place on a day that is full. `Debug` shows neither telephone nor code.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WaitlistRequest {
    /// Where.
    pub registry: Id,
    /// What for.
    pub service: Service,
    /// The day.
    pub date: Date,
    /// When on that day.
    pub part: DayPart,
    /// The telephone to which the code was sent, and an offer will be.
    #[serde(serialize_with = "super::sms::phone")]
    pub phone: Phone,
    /// The code, six digits.
    pub code: String,
    /// `zh-CN` or `mn-Mong-CN`: the language of messages.
    pub language: String,
}

/// An entry of a waitlist.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// Its own word.
    pub id: Id,
    /// What its owner shows. Only in the first answer.
    #[serde(default)]
    pub key: Option<Key>,
    /// How it stands.
    pub state: WaitingState,
    /// Where.
    pub registry: Id,
    /// What for.
    pub service: Service,
    /// The day.
    pub date: Date,
    /// When on that day.
    pub part: DayPart,
    /// How many wait before, while nothing is offered.
    #[serde(default)]
    pub before: Option<u32>,
    /// The place that is offered. Accepting it gives the hold its key.
    #[serde(default)]
    pub offer: Option<Hold>,
}

impl fmt::Debug for WaitlistRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("WaitlistRequest");
        shown.field("registry", &self.registry);
        shown.field("date", &self.date).finish_non_exhaustive()
    }
}
