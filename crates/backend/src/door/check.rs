//! Reads the bureau's `aid.json` and collects everything that is wrong with it at
//! once, so that a clerk corrects it in one go.

mod deliveries;
mod figures;
mod places;

use egude_rules::rates::{RateWrong, look::Look, parse};

use super::{DOOR_VERSION, Doors, read};
use crate::{
    World,
    file::{self, Fault},
};

/// The file's doors, or everything that is wrong with it.
pub fn check(bytes: &[u8], world: &World) -> Result<Doors, Vec<Fault>> {
    let json = parse(bytes).map_err(Fault::whole)?;
    let mut look = Look::default();
    let must = &["aidVersion", "uploads", "handOverMinutes", "places"];
    if let Some(all) = look.object("", &json, must, &["deliveries"]) {
        file::version(&mut look, &all, "aidVersion", DOOR_VERSION);
        figures::uploads(&mut look, &all);
        file::number(&mut look, &all, "handOverMinutes", 1_u16..=15);
        places::check(&mut look, &all, world);
        deliveries::check(&mut look, &all, world);
    }
    if !look.faults.is_empty() {
        return Err(Fault::all(look));
    }
    // Every member was looked at, so this holds; if it does not, say what the reader says.
    read::doors(&json).map_err(|error| {
        let what = format!("of another form ({error})");
        Fault::whole(RateWrong::Expected(what))
    })
}
