use egude_domain::{Level, RegionCode};
use std::collections::{BTreeMap, HashMap};

/// A region that places may be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its code, 12 digits.
    pub code: RegionCode,
    /// Its name and other names, in any script; the first is the full one.
    pub names: Vec<String>,
}

/// The regions that a file or a correction is checked against.
#[derive(Clone, Debug, Default)]
pub struct Known {
    regions: BTreeMap<RegionCode, Region>,
    names: HashMap<String, Vec<RegionCode>>,
    mine: Option<Vec<RegionCode>>,
}

impl Known {
    /// These regions; places may be in any banner or township among them.
    pub fn new(regions: impl IntoIterator<Item = Region>) -> Self {
        let mut known = Self::default();
        for region in regions {
            for name in &region.names {
                let codes = known.names.entry(name.clone()).or_default();
                codes.push(region.code.clone());
            }
            known.regions.insert(region.code.clone(), region);
        }
        known
    }

    /// The same, for somebody who may only change what is in these regions.
    #[must_use]
    pub fn within(mut self, mine: Vec<RegionCode>) -> Self {
        self.mine = Some(mine);
        self
    }

    /// A region by its code.
    pub fn region(&self, code: &RegionCode) -> Option<&Region> {
        self.regions.get(code)
    }

    /// Whether a place may be there: a known banner or one of its townships.
    pub fn is_place(&self, code: &RegionCode) -> bool {
        self.regions.contains_key(code) && matches!(code.level(), Level::Banner | Level::Township)
    }

    /// Whether it is among the account's own regions.
    pub fn is_mine(&self, code: &RegionCode) -> bool {
        let mine = |own: &RegionCode| code.upwards().any(|up| up == *own);
        self.mine.as_ref().is_none_or(|all| all.iter().any(mine))
    }

    /// The name most like it among these regions.
    pub(crate) fn like(&self, name: &str, among: impl Fn(&RegionCode) -> bool) -> Option<String> {
        let codes = self.regions.values().filter(|region| among(&region.code));
        super::words::most_like(name, codes.flat_map(|region| &region.names))
    }

    /// Regions of this name, full or short.
    pub(crate) fn named(&self, name: &str) -> &[RegionCode] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }
}
