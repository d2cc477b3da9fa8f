//! HSDS 3: services with their locations, as the standard's API answers.

mod parts;
mod place;
mod shape;
mod times;

use super::fault::Faults;
use super::seen::Seen;
use super::{FaultCode, File, Format, Known, Limits, Read, member};
use crate::check;
use serde_json::Value;
use shape::Service;

#[expect(
    clippy::needless_pass_by_value,
    reason = "as its neighbours are called"
)]
pub(super) fn read(
    services: Vec<Value>,
    file: &File,
    known: &Known,
    read: &mut Read,
    faults: &mut Faults,
) {
    read.format = Format::Hsds;
    if services.len() > Limits::ROWS {
        let most = Limits::ROWS.to_string();
        return faults.file(
            FaultCode::TooLarge,
            Some(&services.len().to_string()),
            Some(most),
        );
    }
    read.rows = u32::try_from(services.len()).unwrap_or(u32::MAX);
    let mut seen = Seen::default();
    for (line, value) in (1..).zip(&services) {
        let Some(service) = member::part::<Service>(line, value, faults) else {
            continue;
        };
        let before = faults.stops();
        let entries = place::entries(line, &service, file, known, faults);
        for entry in entries {
            let before_this = faults.stops();
            seen.id(line, &entry.place.id, "id", faults);
            for fault in check::entry(&entry.place, entry.timetable.as_ref(), known, file.today) {
                faults.push(member::checked(line, fault));
            }
            seen.place(&entry, "name", faults);
            if faults.stops() == before_this && faults.stops() == before {
                read.entries.push(entry);
            }
        }
    }
}
