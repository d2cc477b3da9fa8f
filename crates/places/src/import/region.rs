//! Where a row says that it is: by code, or by the names of banner and township.

use super::column::Column;
use super::record::Record;
use super::{FaultCode, Known, cells};
use egude_domain::{Level, RegionCode};

/// The region, or a fault.
pub(super) fn of(record: &mut Record, known: &Known) -> Option<RegionCode> {
    if let Some(code) = record.text(Column::Region).map(str::to_owned) {
        return by_code(record, &code, known);
    }
    by_names(record, known)
}

fn by_code(record: &mut Record, text: &str, known: &Known) -> Option<RegionCode> {
    if cells::shortened(text) {
        record.fault(Column::Region, FaultCode::Shortened, text, None, true);
        return None;
    }
    let code = full(text);
    let Some(code) = code else {
        record.fault(Column::Region, FaultCode::UnknownRegion, text, None, true);
        return None;
    };
    // Names beside the code have to fit: one of them is a slip.
    for column in [Column::Banner, Column::Township] {
        let Some(name) = record.text(column).map(str::to_owned) else {
            continue;
        };
        let fits = code.upwards().any(|up| known.named(&name).contains(&up));
        if !fits {
            let own = known
                .region(&code)
                .and_then(|region| region.names.first().cloned());
            record.fault(column, FaultCode::UnknownRegion, &name, own, true);
            return None;
        }
    }
    Some(code)
}

/// 12 digits, or the 6 or 9 that lists have, zeros filled in behind.
fn full(text: &str) -> Option<RegionCode> {
    let digits: String = super::words::fold(text);
    let digits = digits.strip_suffix(".0").unwrap_or(&digits);
    matches!(digits.len(), 6 | 9 | 12)
        .then(|| format!("{digits:0<12}").parse().ok())
        .flatten()
}

fn by_names(record: &mut Record, known: &Known) -> Option<RegionCode> {
    let banner = record.needed(Column::Banner)?;
    let found = known
        .named(&banner)
        .iter()
        .find(|code| code.level() == Level::Banner);
    let Some(found) = found.cloned() else {
        let hint = known.like(&banner, |code| code.level() == Level::Banner);
        record.fault(
            Column::Banner,
            FaultCode::UnknownRegion,
            &banner,
            hint,
            true,
        );
        return None;
    };
    let Some(township) = record.text(Column::Township).map(str::to_owned) else {
        return Some(found);
    };
    let inside = |code: &RegionCode| code.banner().as_ref() == Some(&found);
    let town = known
        .named(&township)
        .iter()
        .find(|code| inside(code))
        .cloned();
    if town.is_none() {
        let hint = known.like(&township, |code| inside(code) && *code != found);
        record.fault(
            Column::Township,
            FaultCode::UnknownRegion,
            &township,
            hint,
            true,
        );
    }
    town
}
