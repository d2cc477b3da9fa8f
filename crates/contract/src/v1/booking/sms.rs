use serde::{Deserialize, Serialize};

/// Asks for a code by message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SmsRequest {
    /// A mobile number, 11 digits.
    pub phone: String,
    /// What the code will be good for.
    pub purpose: SmsPurpose,
    /// The hold's id for `confirm`, the number for `open`, the reference for `case`; absent for `wait`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `zh-CN` or `mn-Mong-CN`.
    pub language: String,
}

/// What a code is good for, and for nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SmsPurpose {
    /// Confirming a hold.
    Confirm,
    /// Opening a booking by its number.
    Open,
    /// Joining a waitlist.
    Wait,
    /// Opening a case by its reference.
    Case,
}

/// The same answer whether or not a message was sent: it does not tell whether a
/// number or a telephone is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct SmsSent {
    /// Until when the code is good, RFC 3339.
    pub until: String,
    /// Seconds until another one can be asked for.
    pub again_after: u32,
}

/// Opens a booking without its link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenRequest {
    /// The telephone to which the code was sent.
    pub phone: String,
    /// The code, six digits.
    pub code: String,
}

/// A key for a booking that was opened by number and code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// Good for an hour.
    pub key: String,
    /// The booking.
    pub booking: super::Booking,
}
