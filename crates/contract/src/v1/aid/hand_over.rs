use serde::{Deserialize, Serialize};

/// A draft on its way to another device: encrypted by the sender, with a key that only the
/// QR code has. Taken once, then it is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct HandOver {
    /// The word to take it by.
    pub id: String,
    /// Until when it waits, RFC 3339.
    pub until: String,
}
