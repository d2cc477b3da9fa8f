//! What stands in a file twice.

use super::fault::Faults;
use super::words::fold;
use super::{Entry, Fault, FaultCode, Value60};
use egude_domain::RegionCode;
use std::collections::HashMap;

/// What was read before, with its line.
#[derive(Default)]
pub(super) struct Seen {
    ids: HashMap<String, u32>,
    places: HashMap<(String, RegionCode, String), u32>,
}

impl Seen {
    /// An id that stood there before stops; the hint is that line.
    pub(super) fn id(&mut self, line: u32, id: &str, column: &str, faults: &mut Faults) {
        let before = *self.ids.entry(id.to_owned()).or_insert(line);
        if before != line {
            faults.push(fault(line, column, FaultCode::Duplicate, id, before, true));
        }
    }

    /// Name and place of another row are named only: two kitchens may share a house and a name.
    pub(super) fn place(&mut self, entry: &Entry, column: &str, faults: &mut Faults) {
        let place = &entry.place;
        let whereabouts = match (&place.at, &place.address) {
            (Some(at), _) => format!("{:.4},{:.4}", at.lat, at.lon),
            (None, Some(address)) => fold(&address.zh),
            (None, None) => String::new(),
        };
        let key = (fold(&place.name.zh), place.region.clone(), whereabouts);
        let before = *self.places.entry(key).or_insert(entry.line);
        if before != entry.line {
            let name = &place.name.zh;
            faults.push(fault(
                entry.line,
                column,
                FaultCode::LikeAnother,
                name,
                before,
                false,
            ));
        }
    }
}

fn fault(line: u32, column: &str, code: FaultCode, value: &str, before: u32, stops: bool) -> Fault {
    Fault {
        line,
        column: Some(column.to_owned()),
        code,
        value: Some(Value60::of(value)),
        hint: Some(before.to_string()),
        stops,
    }
}
