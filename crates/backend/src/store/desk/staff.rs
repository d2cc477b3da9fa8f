//! What staff change, and who of them did what.

use egude_contract::v1::LocalText;
use egude_domain::Moment;

/// Staff closed a day or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosureRow {
    /// Where.
    pub registry: String,
    /// Which day and hours.
    pub closure: egude_booking::Closure,
    /// Why.
    pub reason: LocalText,
}

/// A staff session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The digest of its key.
    pub key: String,
    /// The account.
    pub name: String,
    /// The last use.
    pub used: Moment,
    /// When it ends whatever happens.
    pub until: Moment,
}

/// Who did what, when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// The account.
    pub who: String,
    /// The operation, with what of it matters: `mark no-show`, `close 2027-05-20`.
    pub what: String,
    /// Where.
    pub registry: String,
    /// The booking's number, if it was about one.
    pub number: Option<String>,
    /// When.
    pub at: Moment,
}
