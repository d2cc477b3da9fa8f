use std::fmt;

use egude_contract::v1::booking::{DocumentKind, HoldState, Service};
use egude_domain::{Date, Moment, Phone};
use serde::{Deserialize, Serialize};

use super::{Id, Key};

/// Wants one place for a few minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HoldRequest {
    /// Where.
    pub registry: Id,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// For `divorce-issue`: the day the application was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_on: Option<Date>,
}

/// A place that is kept for one person for a few minutes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hold {
    /// Its own word.
    pub id: Id,
    /// What the holder shows. Only in the first answer.
    #[serde(default)]
    pub key: Option<Key>,
    /// How it stands.
    pub state: HoldState,
    /// Where.
    pub registry: Id,
    /// What for.
    pub service: Service,
    /// The start of the slot.
    pub start: Moment,
    /// The end of the slot.
    pub end: Moment,
    /// When it lapses, by the server's clock.
    pub until: Moment,
    /// Seconds until it lapses, by the server's clock; 0 if it has. What a
    /// countdown starts from, for a device's clock may be wrong.
    pub seconds_left: u32,
}

/// Turns a hold into a booking. `Debug` shows nothing that a person wrote.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmRequest {
    /// Who comes, the one who books first.
    pub people: Vec<PersonRequest>,
    /// The telephone to which the code was sent.
    #[serde(serialize_with = "super::sms::phone")]
    pub phone: Phone,
    /// The code, six digits.
    pub code: String,
    /// True if both are here and confirm now: at a kiosk or on one phone.
    pub together: bool,
    /// That what is written may be kept until the appointment is over.
    pub consent: bool,
    /// `zh-CN` or `mn-Mong-CN`: the language of messages.
    pub language: String,
    /// For the office, where it takes remarks; 200 characters at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// A person as given when a booking is confirmed. `Debug` shows the document only.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonRequest {
    /// As in the document, 1 to 60 characters.
    pub name: String,
    /// Which document.
    pub document: DocumentKind,
    /// Its number.
    pub number: String,
    /// The birth date where the number does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth: Option<Date>,
    /// The sex where the number does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<egude_domain::Sex>,
    /// Of the second person, where the office asks for it.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "some_phone")]
    pub phone: Option<Phone>,
}

#[expect(clippy::ref_option, reason = "the shape that serde calls")]
fn some_phone<S: serde::Serializer>(phone: &Option<Phone>, to: S) -> Result<S::Ok, S::Error> {
    phone.as_ref().map(Phone::as_str).serialize(to)
}

impl fmt::Debug for ConfirmRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ConfirmRequest");
        shown.field("people", &self.people).finish_non_exhaustive()
    }
}

impl fmt::Debug for PersonRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("PersonRequest");
        shown
            .field("document", &self.document)
            .finish_non_exhaustive()
    }
}
