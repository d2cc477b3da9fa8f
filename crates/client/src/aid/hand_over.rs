use egude_domain::Moment;
use serde::Deserialize;

use super::Id;

/// A draft that waits to be taken by another device.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HandOver {
    /// The word to take it by.
    pub id: Id,
    /// Until when it waits.
    pub until: Moment,
}
