//! Files of service points, as bureaus have them: a table, `GeoJSON`, HSDS, or our own document.
//!
//! Every fault is named with its line, column and what stands there; a row with a fault that stops
//! gives no entry, and whether the file may be published is the caller's to say from the faults.

mod bytes;
mod cells;
mod column;
mod columns;
mod datum;
mod document;
mod fault;
mod file;
mod geojson;
mod hours;
mod hsds;
mod json;
mod known;
mod lex;
mod member;
mod place;
mod position;
mod prices;
mod quotes;
mod record;
mod region;
mod route;
mod row;
mod seen;
mod table;
mod times;
mod words;

pub use column::Column;
pub use datum::LatLon;
pub use document::Document;
pub use fault::{Fault, FaultCode, Value60};
pub use file::{Datum, Encoding, Entry, File, Format, Limits, Read};
pub use known::{Known, Region};

use fault::Faults;

/// Reads a file. Never fails: what is wrong is among the faults.
pub fn read(file: &File, known: &Known) -> Read {
    let mut faults = Faults::default();
    let mut read = Read::of(file);
    if let Some(text) = bytes::text(file, &mut read, &mut faults) {
        if text.trim_start().starts_with(['{', '[']) {
            json::read(&text, file, known, &mut read, &mut faults);
        } else {
            table::read(&text, file, known, &mut read, &mut faults);
        }
    }
    if read.rows == 0 && faults.stops() == 0 {
        faults.file(FaultCode::Empty, None, None);
    }
    (read.faults, read.more_faults) = faults.into_parts();
    read
}

/// Opening hours as clerks write them; none if they cannot be read.
pub fn timetable(text: &str) -> Option<crate::Timetable> {
    hours::read(text).ok()
}
