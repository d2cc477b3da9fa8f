use std::fmt;

use egude_contract::v1::booking::SmsPurpose;
use egude_domain::{Moment, Phone};
use serde::{Deserialize, Serialize, Serializer};

use super::{Booking, Key};

/// Asks for a code by message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SmsRequest {
    /// Where to.
    #[serde(serialize_with = "phone")]
    pub phone: Phone,
    /// What the code will be good for.
    pub purpose: SmsPurpose,
    /// The hold's id for `confirm`, the number for `open`; none for `wait`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `zh-CN` or `mn-Mong-CN`.
    pub language: String,
}

/// The same answer whether or not a message was sent: it does not tell whether a
/// number or a telephone is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SmsSent {
    /// Until when the code is good.
    pub until: Moment,
    /// Seconds until another one can be asked for.
    pub again_after: u32,
}

/// Opens a booking without its link. `Debug` does not show the code.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenRequest {
    /// The telephone to which the code was sent.
    #[serde(serialize_with = "phone")]
    pub phone: Phone,
    /// The code, six digits.
    pub code: String,
}

/// A booking with a key to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// For the private link; of a booking opened by number and code, good for an hour.
    pub key: Key,
    /// The booking.
    pub booking: Booking,
}

/// A telephone number has no form that is shown by accident, so it is written here.
pub(super) fn phone<S: Serializer>(phone: &Phone, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(phone.as_str())
}

impl fmt::Debug for OpenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenRequest").finish_non_exhaustive()
    }
}
