use egude_contract::v1::aid::{Tip, TipState};
use egude_domain::Moment;
use serde::Deserialize;

use super::{Holder, Id};

/// A tip arrived.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct TipReceipt {
    /// A number to ask by; says nothing of the content.
    pub number: Id,
    /// When.
    pub at: Moment,
    /// Who looks.
    pub holder: Holder,
}

/// A tip, for staff.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StaffTip {
    /// Its number.
    pub number: Id,
    /// When it came.
    pub at: Moment,
    /// How it stands.
    pub state: TipState,
    /// What was sent.
    pub tip: Tip,
    /// What staff wrote.
    #[serde(default)]
    pub note: Option<String>,
}
