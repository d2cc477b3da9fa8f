//! The columns of a table, and its rows cut into cells.

use super::column::Column;
use super::fault::Faults;
use super::record::Headings;
use super::words::{find, nearest};
use super::{Fault, FaultCode, Limits, Value60};
use csv::StringRecord;
use std::collections::{BTreeMap, BTreeSet};

/// A cell without what nobody sees around it.
pub(super) fn clean(cell: &str) -> &str {
    cell.trim_matches(|sign: char| {
        sign.is_whitespace() || matches!(sign, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
    })
}

/// The columns of a table.
pub(super) struct Columns {
    pub(super) names: Headings,
    /// By position; none for columns that are left out.
    at: Vec<Option<Column>>,
    /// Positions that need not be named any more: they have a heading, or were named.
    named: BTreeSet<usize>,
}

impl Columns {
    /// From the row of headings; none if columns that are needed are missing, or one is there twice.
    pub(super) fn of(line: u32, row: &StringRecord, faults: &mut Faults) -> Option<Self> {
        let before = faults.stops();
        let mut columns = Self {
            names: Headings::new(),
            at: Vec::new(),
            named: BTreeSet::new(),
        };
        if row.len() > Limits::COLUMNS {
            let most = Limits::COLUMNS.to_string();
            faults.line(
                line,
                FaultCode::TooLarge,
                Some(&row.len().to_string()),
                Some(most),
            );
            return None;
        }
        for (at, heading) in row.iter().map(clean).enumerate() {
            let known = columns.known(line, heading, faults);
            columns.at.push(known);
            if !heading.is_empty() {
                columns.named.insert(at);
            }
        }
        needed(&columns.names, faults);
        (faults.stops() == before).then_some(columns)
    }

    fn known(&mut self, line: u32, heading: &str, faults: &mut Faults) -> Option<Column> {
        if heading.is_empty() {
            return None;
        }
        let fault = |code, hint: Option<String>, stops| Fault {
            line,
            column: Some(Value60::of(heading)),
            code,
            value: None,
            hint,
            stops,
        };
        let Some(column) = find::<Column>("column", heading) else {
            faults.push(fault(
                FaultCode::ColumnUnknown,
                nearest("column", heading),
                false,
            ));
            return None;
        };
        if let Some(other) = self.names.get(&column) {
            faults.push(fault(FaultCode::ColumnTwice, Some(other.clone()), true));
            return None;
        }
        self.names.insert(column, heading.to_owned());
        Some(column)
    }

    /// The cells of a row; none if it has more than there are headings, because then what stands
    /// where is anybody's guess.
    pub(super) fn cells(
        &mut self,
        line: u32,
        row: &StringRecord,
        faults: &mut Faults,
    ) -> Option<BTreeMap<Column, String>> {
        let mut cells = BTreeMap::new();
        for (at, cell) in row.iter().map(clean).enumerate() {
            if cell.is_empty() {
                continue;
            }
            match self.at.get(at) {
                None => {
                    faults.line(
                        line,
                        FaultCode::NotReadable,
                        Some(cell),
                        Some(self.at.len().to_string()),
                    );
                    return None;
                }
                Some(None) => self.left_out(line, at, cell, faults),
                Some(Some(column)) if cell.len() > Limits::CELL => {
                    let heading = self.names.get(column).cloned();
                    let hint = Some(Limits::CELL.to_string());
                    let value = Some(Value60::of(cell));
                    let code = FaultCode::TooLong;
                    faults.push(Fault {
                        line,
                        column: heading,
                        code,
                        value,
                        hint,
                        stops: true,
                    });
                }
                Some(Some(column)) => {
                    cells.insert(*column, cell.to_owned());
                }
            }
        }
        Some(cells)
    }

    /// Something stands in a column without a heading; named once. Columns with a heading that
    /// nobody knows have been named already.
    fn left_out(&mut self, line: u32, at: usize, cell: &str, faults: &mut Faults) {
        if self.named.insert(at) {
            faults.push(Fault {
                line,
                column: Some(format!("#{}", at + 1)),
                code: FaultCode::ColumnUnknown,
                value: Some(Value60::of(cell)),
                hint: None,
                stops: false,
            });
        }
    }
}

/// What no table can do without: each of these lists needs one of its columns.
const NEEDED: &[&[Column]] = &[
    &[Column::Id],
    &[Column::Name],
    &[Column::Kind],
    &[Column::Region, Column::Banner],
    &[Column::Publisher, Column::CheckedBy],
];

fn needed(names: &Headings, faults: &mut Faults) {
    for list in NEEDED {
        if let Some(first) = list.first()
            && !list.iter().any(|column| names.contains_key(column))
        {
            faults.push(Fault {
                line: 0,
                column: Some(super::words::first("column", first.as_str())),
                code: FaultCode::ColumnMissing,
                value: None,
                hint: Some(first.as_str().to_owned()),
                stops: true,
            });
        }
    }
}
