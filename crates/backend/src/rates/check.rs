//! A rates file against what this server knows. What a file must be like is
//! for `egude-rules` to say; which regions there are is known here.

use egude_contract::v1::Rates;
use egude_rules::RateFault;

use super::{digest::sealed, wire};
use crate::World;

/// A good file.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What it says, with the digest that names it.
    pub rates: Rates,
    /// Ids that no rule of this version uses: perhaps mistyped, perhaps newer.
    pub notes: Vec<RateFault>,
}

/// The file's rates, or everything that is said of it; what does not stop it
/// ([`RateFault::stops`]) is among that.
pub fn check(bytes: &[u8], world: &World) -> Result<Checked, Vec<RateFault>> {
    let known = egude_rules::Rates::read(bytes, world.pack(), |code| world.has(code))?;
    Ok(Checked {
        rates: sealed(wire::rates(known.rates)),
        notes: known.notes,
    })
}
