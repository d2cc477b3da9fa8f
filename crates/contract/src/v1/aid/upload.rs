use serde::{Deserialize, Serialize};

/// One paper of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CasePaper {
    /// The id of the paper in the pack.
    pub paper: String,
    /// How it was said to come.
    pub how: super::PaperHow,
    /// Its pages, in order.
    pub pages: Vec<Upload>,
}

/// Announces a page. Its bytes follow in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UploadRequest {
    /// The id of the paper in the pack.
    pub paper: String,
    /// The item of the one-time list that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<u16>,
    /// Its place among the pages of the paper, from 1.
    pub page: u16,
    /// How many bytes it has.
    pub bytes: u64,
    /// `image/jpeg`, `image/png`, or `application/pdf`: what the sender believes.
    pub media: String,
    /// What the device found and the person sent anyway: `blurred`, `dark`, `glare`, `small`, `blank`.
    #[serde(default)]
    pub anyway: Vec<String>,
}

/// A page on its way or arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Upload {
    /// Its own word.
    pub id: String,
    /// The paper.
    pub paper: String,
    /// The item of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<u16>,
    /// Its place, from 1.
    pub page: u16,
    /// How many bytes have arrived; the next piece begins here.
    pub offset: u64,
    /// How many there are.
    pub bytes: u64,
    /// How it stands.
    pub state: UploadState,
    /// Why it was refused: `type`, `broken`, `too-large`, `too-many-pages`, `empty`,
    /// `encrypted`, `active`, `infected`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// What the device found and the person sent anyway.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anyway: Vec<String>,
}

/// How a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UploadState {
    /// Bytes are missing.
    Receiving,
    /// All is there and is being looked at.
    Checking,
    /// It was taken.
    Taken,
    /// It was refused.
    Refused,
    /// The person took it away before it was looked at.
    Removed,
}
