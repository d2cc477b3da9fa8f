use egude_domain::{Moment, RegionCode};
use egude_places::{Kind, LocalText, Point};
use serde::Deserialize;

use super::{Datum, ImportCounts, ImportFault, ImportFormat};

/// A file of service points, as it was chosen.
#[derive(Clone, PartialEq, Eq)]
pub struct ImportFile {
    /// Its name, 1 to 200 signs.
    pub name: String,
    /// The system of its positions; without it, what the file says, else WGS-84.
    pub datum: Option<Datum>,
    /// A region that it stands for as a whole; without it, the banners that it names.
    pub scope: Option<RegionCode>,
    /// What it holds, at most [`IMPORT_BYTES`](super::IMPORT_BYTES).
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for ImportFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("ImportFile");
        shown
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// What a file would change. Nothing is published before somebody says so.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// Its name, for publishing it.
    pub import: String,
    /// When it was read.
    pub at: Moment,
    /// The name of the file.
    pub name: String,
    /// What it is.
    pub format: ImportFormat,
    /// How its signs are written: `utf-8` or `gbk`.
    pub encoding: String,
    /// In which system its positions were taken to be.
    pub datum: Datum,
    /// How many rows or records it has.
    pub rows: u32,
    /// What is wrong, by line; at most 500.
    #[serde(default)]
    pub faults: Vec<ImportFault>,
    /// How many there are beyond those shown.
    pub more_faults: u32,
    /// Whether it can be published: no fault that stops, and nothing changed meanwhile.
    #[serde(default)]
    pub may: bool,
    /// The banners that it stands for: places there that it does not name are withdrawn.
    #[serde(default)]
    pub scope: Vec<RegionCode>,
    /// New places, at most 200.
    #[serde(default)]
    pub added: Vec<ImportChange>,
    /// Places that would change, at most 200.
    #[serde(default)]
    pub changed: Vec<ImportChange>,
    /// Places that would be withdrawn, at most 200.
    #[serde(default)]
    pub gone: Vec<ImportChange>,
    /// Places where a later correction by staff is kept, at most 200.
    #[serde(default)]
    pub kept: Vec<ImportChange>,
    /// All of them.
    pub counts: ImportCounts,
}

impl ImportPreview {
    /// A JSON pointer to what it says in contradiction to itself.
    pub(super) fn fault(&self) -> Option<&'static str> {
        let more = |list: &[ImportChange], count: u32| list.len() > count as usize;
        let counts = &self.counts;
        if self.may && self.faults.iter().any(|fault| fault.stops) {
            Some("/may")
        } else if more(&self.added, counts.added) {
            Some("/counts/added")
        } else if more(&self.changed, counts.changed) {
            Some("/counts/changed")
        } else if more(&self.gone, counts.gone) {
            Some("/counts/gone")
        } else {
            None
        }
    }
}

/// One place in a preview.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct ImportChange {
    /// The place.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// What it is.
    pub kind: Kind,
    /// Where.
    pub region: RegionCode,
    /// Where on the earth.
    #[serde(default)]
    pub at: Option<Point>,
    /// Which members change, by their names.
    #[serde(default)]
    pub fields: Vec<String>,
}
