use serde::{Deserialize, Serialize};

use super::{Bank, MessagesTo};

/// Corrects something after it was sent. What was sent stays as it is; the correction
/// stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeRequest {
    /// A new telephone of the applicant; the old one gets a message too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Who gets the messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages_to: Option<MessagesTo>,
    /// Where they live or stay now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Where money is paid to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank: Option<Bank>,
    /// What was wrong or has changed, in their own words, at most 500 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Takes the application back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawRequest {
    /// Only this program; without it, all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
}

/// What can be changed now, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct MayChange {
    /// What.
    pub what: ChangeTarget,
    /// Whether.
    pub may: bool,
}

/// What a person may want to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChangeTarget {
    /// The telephone, and who gets messages.
    Contact,
    /// Where they live.
    Address,
    /// Where money is paid to.
    Bank,
    /// What they wrote.
    Text,
    /// Send more pages.
    Papers,
    /// Take it back.
    Withdraw,
}
