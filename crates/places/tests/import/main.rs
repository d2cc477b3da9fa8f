//! What reading files of service points promises, file by file.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod document;
mod geojson;
mod hostile;
mod hsds;
mod made;
mod round;
mod table;
mod write;

use egude_domain::Date;
use egude_places::import::{self, Datum, Fault, FaultCode, File, Known, Read, Region};

pub(crate) const TODAY: Date = Date::constant(2026, 11, 22);

/// Regions as the server ships them.
pub(crate) fn known() -> Known {
    let text = include_str!("../../../backend/data/regions.tsv");
    Known::new(text.lines().skip(1).map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let short = columns[6].split(';').filter(|name| !name.is_empty());
        Region {
            code: columns[0].parse().unwrap(),
            names: std::iter::once(columns[4])
                .chain(short)
                .map(str::to_owned)
                .collect(),
        }
    }))
}

pub(crate) fn read(bytes: &[u8]) -> Read {
    read_as(bytes, None)
}

pub(crate) fn read_as(bytes: &[u8], datum: Option<Datum>) -> Read {
    import::read(
        &File {
            name: "places",
            bytes,
            datum,
            today: TODAY,
        },
        &known(),
    )
}

/// `line column code` of each fault, ` !` behind those that stop.
pub(crate) fn named(read: &Read) -> Vec<String> {
    let line = |fault: &Fault| {
        let column = fault.column.as_deref().unwrap_or("-");
        let stops = if fault.stops { " !" } else { "" };
        format!("{} {column} {}{stops}", fault.line, fault.code)
    };
    read.faults.iter().map(line).collect()
}

pub(crate) fn codes(read: &Read) -> Vec<FaultCode> {
    read.faults.iter().map(|fault| fault.code).collect()
}
