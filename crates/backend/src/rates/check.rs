//! A rates file against what this server knows. What a file must be like is
//! for `egude-rules` to say; which regions there are is known here.

use std::collections::BTreeSet;

use egude_contract::v1::{Rates, Region};
use egude_rules::{Pack, RateFault, pack::PackError};

use super::{digest::sealed, wire};

/// The policy pack that this server was built with, compiled by `build.rs`.
const PACK: &str = include_str!(concat!(env!("OUT_DIR"), "/pack.json"));

/// A good file.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What it says, with the digest that names it.
    pub rates: Rates,
    /// Ids that no rule of this version uses: perhaps mistyped, perhaps newer.
    pub notes: Vec<RateFault>,
}

/// What a file is compared with.
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
}

/// The file's rates, or everything that is said of it; what does not stop it
/// ([`RateFault::stops`]) is among that.
pub fn check(bytes: &[u8], world: &World) -> Result<Checked, Vec<RateFault>> {
    let known = egude_rules::Rates::read(bytes, &world.pack, |code| {
        world.regions.contains(code.as_str())
    })?;
    Ok(Checked {
        rates: sealed(wire::rates(known.rates)),
        notes: known.notes,
    })
}
