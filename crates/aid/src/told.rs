//! Words for what people tell: what they spent, and what they saw of somebody else.

use serde::{Deserialize, Serialize};

use crate::{Cite, Confidence};

/// A kind of spending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Spending {
    /// `aid-spent-<id>`.
    pub id: String,
    /// The fact of the pack that the self-check asks for it.
    pub fact: String,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What somebody saw of a person who may need help (主动发现).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sign {
    /// `aid-sign-<id>`.
    pub id: String,
    /// Whom to call before anything is written, by the ids of the hotlines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hotlines: Vec<String>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}
