//! What somebody else did to a place since it was looked at.

use super::{PlaceDeedDone, StaffPlace};

/// What is new, the newest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved(pub Vec<PlaceDeedDone>);

impl Moved {
    /// Compares two readings of one place, whose records have the newest first.
    pub(super) fn between(before: &StaffPlace, after: &StaffPlace) -> Self {
        let new = after.deeds.len().saturating_sub(before.deeds.len());
        Self(after.deeds.iter().take(new).cloned().collect())
    }
}
