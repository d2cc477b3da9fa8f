use std::collections::BTreeSet;

use egude_contract::v1::Region;
use egude_domain::RegionCode;
use egude_rules::{Pack, pack::PackError};

/// The policy pack that this server was built with, compiled by `build.rs`.
pub(crate) const PACK: &str = include_str!(concat!(env!("OUT_DIR"), "/pack.json"));
/// The data of the one door, compiled with that pack.
pub(crate) const AID: &str = include_str!(concat!(env!("OUT_DIR"), "/aid.json"));

/// What a file is compared with: which regions and which rules there are.
#[derive(Clone, Debug)]
pub struct World {
    regions: BTreeSet<String>,
    pack: Pack,
}

impl World {
    /// The shipped pack and these regions.
    pub fn new(regions: &[Region]) -> Result<Self, PackError> {
        Ok(Self {
            regions: regions.iter().map(|region| region.code.clone()).collect(),
            pack: Pack::from_json(PACK)?,
        })
    }

    /// The rules that files are checked for.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Whether there is such a region.
    pub(crate) fn has(&self, code: &RegionCode) -> bool {
        self.regions.contains(code.as_str())
    }
}
