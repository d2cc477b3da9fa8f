//! A row as it stands in a file, and what is wrong with its cells.

use super::column::Column;
use super::fault::Faults;
use super::words::{find, nearest};
use super::{Fault, FaultCode, Value60};
use crate::check;
use std::collections::BTreeMap;
use std::str::FromStr;

/// The headings of a file: what each known column is called there.
pub(super) type Headings = BTreeMap<Column, String>;

/// One row of a table, or the properties of one feature.
pub(super) struct Record<'a> {
    pub(super) line: u32,
    pub(super) headings: &'a Headings,
    /// Cells that are not empty.
    pub(super) cells: BTreeMap<Column, String>,
    pub(super) faults: &'a mut Faults,
}

impl Record<'_> {
    pub(super) fn text(&self, column: Column) -> Option<&str> {
        self.cells.get(&column).map(String::as_str)
    }

    /// Needed; a fault if it is not there.
    pub(super) fn needed(&mut self, column: Column) -> Option<String> {
        let found = self.text(column).map(str::to_owned);
        if found.is_none() {
            self.fault(column, FaultCode::Missing, "", None, true);
        }
        found
    }

    /// A cell read; a fault that stops if it cannot be.
    pub(super) fn read<T>(
        &mut self,
        column: Column,
        code: FaultCode,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(column)?.to_owned();
        let found = read(&text);
        if found.is_none() {
            let code = if super::cells::shortened(&text) {
                FaultCode::Shortened
            } else {
                code
            };
            self.fault(column, code, &text, None, true);
        }
        found
    }

    /// A word of a section; a fault that stops, with the nearest known word, if it is none.
    pub(super) fn word<T: FromStr>(&mut self, column: Column, section: &str) -> Option<T> {
        let text = self.text(column)?.to_owned();
        self.one(column, section, &text)
    }

    /// Several words of a section.
    pub(super) fn words<T: FromStr + PartialEq>(
        &mut self,
        column: Column,
        section: &str,
    ) -> Vec<T> {
        let text = self.text(column).unwrap_or_default().to_owned();
        let mut found = Vec::new();
        for part in super::cells::list(&text) {
            if let Some(one) = self.one(column, section, part)
                && !found.contains(&one)
            {
                found.push(one);
            }
        }
        found
    }

    fn one<T: FromStr>(&mut self, column: Column, section: &str, text: &str) -> Option<T> {
        let found = find(section, text);
        if found.is_none() {
            let code = if column == Column::Kind {
                FaultCode::UnknownKind
            } else {
                FaultCode::UnknownWord
            };
            self.fault(column, code, text, nearest(section, text), true);
        }
        found
    }

    pub(super) fn fault(
        &mut self,
        column: Column,
        code: FaultCode,
        value: &str,
        hint: Option<String>,
        stops: bool,
    ) {
        let value = Value60::of(value);
        self.faults.push(Fault {
            line: self.line,
            column: Some(self.heading(column)),
            code,
            value: (!value.is_empty()).then_some(value),
            hint,
            stops,
        });
    }

    /// What the file calls a column; its own id where it has none.
    fn heading(&self, column: Column) -> String {
        let own = || column.as_str().to_owned();
        self.headings.get(&column).cloned().unwrap_or_else(own)
    }

    /// A fault of an entry, by the column that it came from.
    pub(super) fn checked(&mut self, fault: check::Fault) {
        let column = Column::of_member(&fault.member, |column| self.headings.contains_key(&column));
        let name = column.map_or(fault.member, |column| self.heading(column));
        self.faults.push(Fault {
            line: self.line,
            column: Some(name),
            code: fault.code,
            value: fault.value,
            hint: fault.hint,
            stops: fault.stops,
        });
    }
}
