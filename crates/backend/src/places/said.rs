//! Faults of a file in plain English, for whoever has it checked without a server.

use egude_places::import::{Fault, FaultCode};

/// A line for a person at a terminal.
pub fn said(fault: &Fault) -> String {
    let note = if fault.stops { "" } else { "note: " };
    let place = match (fault.line, &fault.column) {
        (0, None) => String::new(),
        (0, Some(column)) => format!("{column}: "),
        (line, None) => format!("line {line}: "),
        (line, Some(column)) => format!("line {line}, {column}: "),
    };
    let value = fault.value.as_ref();
    let value = value.map_or_else(String::new, |value| format!("; there stands {value:?}"));
    let hint = fault.hint.as_ref();
    let hint = hint.map_or_else(String::new, |hint| {
        format!("; {}: {hint}", leads(fault.code))
    });
    format!("{note}{place}{}{value}{hint}", what(fault.code))
}

/// What the hint of a fault is.
const fn leads(code: FaultCode) -> &'static str {
    match code {
        FaultCode::OutsideDistrict => "metres outside",
        FaultCode::WrongDatum => "it would fit in",
        FaultCode::Duplicate | FaultCode::LikeAnother | FaultCode::ColumnTwice => "the other",
        FaultCode::TooLarge | FaultCode::TooLong => "the most",
        _ => "perhaps",
    }
}

const fn what(code: FaultCode) -> &'static str {
    match code {
        FaultCode::NotReadable => "is none of the formats, or broken off",
        FaultCode::Encoding => "some signs cannot be read",
        FaultCode::TooLarge => "too many bytes or rows",
        FaultCode::Empty => "has no rows",
        FaultCode::ColumnMissing => "a column that is needed is not there",
        FaultCode::ColumnUnknown => "nobody knows this column; it is left out",
        FaultCode::ColumnTwice => "two columns have this name",
        FaultCode::Missing => "is missing",
        FaultCode::Duplicate => "this id stands there twice",
        FaultCode::LikeAnother => "name and place are those of another row",
        FaultCode::BadId => "an id has 3 to 60 small letters, digits and hyphens",
        FaultCode::UnknownKind => "no such kind",
        FaultCode::UnknownWord => "not one of the words that are known here",
        FaultCode::UnknownRegion => "no such region, or its code and name do not fit",
        FaultCode::NotYourRegion => "outside the regions of the account",
        FaultCode::BadNumber => "not a number, or outside what can be",
        FaultCode::Shortened => "a spreadsheet has shortened this number",
        FaultCode::BadMoney => "not an amount, or outside what can be",
        FaultCode::BadDate => "not a day, or one that cannot be",
        FaultCode::BadTime => "not a time",
        FaultCode::BadHours => "these opening hours cannot be read",
        FaultCode::BadRepeat => "this repetition cannot be read",
        FaultCode::BadPhone => "not a telephone number",
        FaultCode::BadPosition => "not a position, or latitude and longitude are exchanged",
        FaultCode::OutsideDistrict => "the position lies outside its district",
        FaultCode::WrongDatum => "the position would fit in another system",
        FaultCode::TooLong => "too long",
        FaultCode::Order => "the first is after the last, or the least above the most",
        FaultCode::Stale => "older than what is published",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_said_with_its_place_what_stands_there_and_what_might_be_meant() {
        let mut fault = Fault {
            line: 12,
            column: Some("kind".into()),
            code: FaultCode::UnknownKind,
            value: Some("助餐店".into()),
            hint: Some("助餐点".into()),
            stops: true,
        };
        assert_eq!(
            said(&fault),
            "line 12, kind: no such kind; there stands \"助餐店\"; perhaps: 助餐点"
        );
        (fault.line, fault.column, fault.stops) = (0, None, false);
        (fault.value, fault.hint) = (None, None);
        assert_eq!(said(&fault), "note: no such kind");
    }
}
