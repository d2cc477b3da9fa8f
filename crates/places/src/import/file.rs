use super::Fault;
use crate::{Place, Source, Timetable};
use egude_domain::{Date, words};

/// What is read.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its name, as the person's device has it.
    pub name: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
    /// In which system its positions are, unless a row says otherwise; without it, WGS-84.
    pub datum: Option<Datum>,
    /// Today in China.
    pub today: Date,
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// What it is; a table where that cannot be told.
    pub format: Format,
    /// How its signs are written.
    pub encoding: Encoding,
    /// In which system its positions were taken to be.
    pub datum: Datum,
    /// How many rows or records it has.
    pub rows: u32,
    /// What is wrong, by line; at most 5,000 that stop and 5,000 others.
    pub faults: Vec<Fault>,
    /// How many faults there are beyond these.
    pub more_faults: u32,
    /// Rows without a fault that stops, as they stand in the file.
    pub entries: Vec<Entry>,
    /// Other words for kinds; only our own document has them.
    pub words: Vec<crate::KindWords>,
}

impl Read {
    pub(super) fn of(file: &File) -> Self {
        Self {
            format: Format::Csv,
            encoding: Encoding::Utf8,
            datum: file.datum.unwrap_or(Datum::Wgs84),
            rows: 0,
            faults: Vec::new(),
            more_faults: 0,
            entries: Vec::new(),
            words: Vec::new(),
        }
    }

    /// Whether it can be published as far as the file alone tells.
    pub fn may(&self) -> bool {
        !self.entries.is_empty() && !self.faults.iter().any(|fault| fault.stops)
    }
}

/// One place of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its line or the number of its record, from 1.
    pub line: u32,
    /// The place; `hours` is 0 where it has a timetable, `source` is 0.
    pub place: Place,
    /// Its hours.
    pub timetable: Option<Timetable>,
    /// Where it comes from.
    pub source: Source,
}

/// What is too large for a file of one bureau.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits;

impl Limits {
    /// Bytes of a file.
    pub const BYTES: usize = 32 * 1024 * 1024;
    /// Rows or records.
    pub const ROWS: usize = 100_000;
    /// Bytes of one cell.
    pub const CELL: usize = 16 * 1024;
    /// Columns.
    pub const COLUMNS: usize = 200;
}

words!(
    /// What a file is.
    Format {
        /// A table with commas, semicolons or tabs.
        Csv = "csv",
        /// `GeoJSON` (RFC 7946).
        Geojson = "geojson",
        /// HSDS 3 services with locations, as JSON.
        Hsds = "hsds",
        /// Our own document.
        Egude = "egude",
    }
);

words!(
    /// How signs are written.
    Encoding {
        /// UTF-8.
        Utf8 = "utf-8",
        /// GBK, read as GB 18030, which holds it.
        Gbk = "gbk",
    }
);

words!(
    /// Systems of positions.
    Datum {
        /// WGS-84, as CGCS2000.
        Wgs84 = "wgs84",
        /// GCJ-02, of Chinese map services.
        Gcj02 = "gcj02",
        /// BD-09, of Baidu.
        Bd09 = "bd09",
    }
);
