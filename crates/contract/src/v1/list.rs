use serde::{Deserialize, Serialize};

/// Any list on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct List<T> {
    /// The entries, in the order to show them.
    pub items: Vec<T>,
    /// How many entries there are in all. Equals the number of items as long
    /// as lists have no pages.
    pub total: u64,
}

impl<T> List<T> {
    /// A whole list on one page.
    pub fn whole(items: Vec<T>) -> Self {
        let total = items.len() as u64;
        Self { items, total }
    }
}
