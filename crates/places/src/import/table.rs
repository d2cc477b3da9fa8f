//! Tables with commas, semicolons or tabs.

use super::column::Column;
use super::columns::{Columns, clean};
use super::fault::Faults;
use super::record::Record;
use super::seen::Seen;
use super::words::find;
use super::{FaultCode, File, Known, Limits, Read, quotes, row};
use csv::{ByteRecord, ReaderBuilder, StringRecord};

/// A title or a note may stand above the headings: so many rows are looked at.
const HEADINGS_WITHIN: usize = 5;

pub(super) fn read(text: &str, file: &File, known: &Known, read: &mut Read, faults: &mut Faults) {
    let (text, skipped) = without_hint(text);
    let delimiter = delimiter(text);
    if let Some(line) = quotes::broken(text, delimiter) {
        let near = text.lines().nth(line.saturating_sub(1) as usize);
        return faults.line(
            line + skipped,
            FaultCode::NotReadable,
            near,
            Some("\"".to_owned()),
        );
    }
    let mut lines = Lines {
        bytes: text.as_bytes(),
        at: 0,
        line: 1 + skipped,
    };
    let mut rows = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_byte_records()
        .map_while(Result::ok)
        .map(|row| (lines.of(&row), texts(&row)));
    let Some(mut columns) = headings(&mut rows, faults) else {
        return;
    };
    let mut seen = Seen::default();
    for (line, row) in rows {
        if row.iter().all(|cell| clean(cell).is_empty()) {
            continue;
        }
        read.rows += 1;
        if read.rows as usize > Limits::ROWS {
            return faults.line(
                line,
                FaultCode::TooLarge,
                None,
                Some(Limits::ROWS.to_string()),
            );
        }
        let before = faults.stops();
        if let Some(cells) = columns.cells(line, &row, faults) {
            let mut record = Record {
                line,
                headings: &columns.names,
                cells,
                faults,
            };
            let id = record.text(Column::Id).map(str::to_owned);
            let entry = row::entry(&mut record, file, known);
            let name = |column| columns.names.get(&column).map_or("", String::as_str);
            if let Some(id) = id {
                seen.id(line, &id, name(Column::Id), faults);
            }
            if let Some(entry) = entry {
                seen.place(&entry, name(Column::Name), faults);
                if faults.stops() == before {
                    read.entries.push(entry);
                }
            }
        }
    }
}

/// `sep=;` above the headings is a spreadsheet's own hint.
fn without_hint(text: &str) -> (&str, u32) {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_ascii_lowercase().starts_with("sep=") => (rest, 1),
        _ => (text, 0),
    }
}

/// Which of the three the first lines have most.
fn delimiter(text: &str) -> u8 {
    let head = || text.lines().take(HEADINGS_WITHIN);
    let count = |sign: u8| {
        head()
            .map(|line| line.bytes().filter(|b| *b == sign).count())
            .max()
    };
    // Of equals the last: commas.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|sign| count(*sign))
        .unwrap_or(b',')
}

/// Lines are counted here: the reader's own count depends on how lines end.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line on which a row begins, from 1; rows come in their order.
    fn of(&mut self, row: &ByteRecord) -> u32 {
        let start = row.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        // A row may be said to begin before the end of the line above, or before empty lines.
        while let Some(byte) = self.bytes.get(self.at) {
            if self.at >= start && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.line = self.line.saturating_add(u32::from(*byte == b'\n'));
            self.at += 1;
        }
        self.line
    }
}

/// The text was UTF-8 before it was split at ASCII signs.
fn texts(row: &ByteRecord) -> StringRecord {
    StringRecord::from_byte_record_lossy(row.clone())
}

/// The row of headings: the first with two known ones. None if columns that are needed are missing.
fn headings(
    rows: &mut impl Iterator<Item = (u32, StringRecord)>,
    faults: &mut Faults,
) -> Option<Columns> {
    let known = |cell: &str| find::<Column>("column", clean(cell)).is_some();
    let mut filled = rows.filter(|(_, row)| row.iter().any(|cell| !clean(cell).is_empty()));
    let mut first = None;
    for (line, row) in filled.by_ref().take(HEADINGS_WITHIN) {
        if row.iter().filter(|cell| known(cell)).count() > 1 {
            return Columns::of(line, &row, faults);
        }
        first = first.or(Some((line, row)));
    }
    let (line, row) = first?;
    if row.len() < 2 {
        faults.file(FaultCode::NotReadable, row.get(0), None);
        return None;
    }
    Columns::of(line, &row, faults)
}
