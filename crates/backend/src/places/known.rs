//! The regions that points may be in, as files and corrections are checked against them.

use egude_contract::v1::Region;
use egude_places::import::{self, Known};

/// The shipped regions with all their names.
pub(super) fn of(regions: &[Region]) -> Known {
    Known::new(regions.iter().filter_map(|region| {
        let names = std::iter::once(&region.name_zh)
            .chain(&region.name_mn)
            .chain(&region.short_names);
        Some(import::Region {
            code: region.code.parse().ok()?,
            names: names.cloned().collect(),
        })
    }))
}
