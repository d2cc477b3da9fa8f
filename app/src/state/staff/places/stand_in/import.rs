use egude_domain::{Moment, RegionCode};
use egude_places::{Kind, LocalText, Point};
use serde::{Deserialize, Serialize};

/// What a file would change. Nothing is published before somebody says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// Its name, for publishing it; absent faults do not mean that it may be published, `may` does.
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<ImportFault>,
    /// How many there are beyond those shown.
    pub more_faults: u32,
    /// Whether it can be published: no fault that stops, and nothing changed meanwhile.
    #[serde(default)]
    pub may: bool,
    /// The banners that it stands for: places there that it does not name are withdrawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<RegionCode>,
    /// New places, at most 200.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<ImportChange>,
    /// Places that would change, at most 200.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<ImportChange>,
    /// Places that would be withdrawn, at most 200.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<ImportChange>,
    /// Places where a later correction by staff is kept, at most 200.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<ImportChange>,
    /// All of them.
    pub counts: ImportCounts,
}

/// How many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportCounts {
    /// New.
    pub added: u32,
    /// Changed.
    pub changed: u32,
    /// As before.
    pub same: u32,
    /// Withdrawn.
    pub gone: u32,
    /// With corrections that stay.
    pub kept: u32,
}

/// One place in a preview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportChange {
    /// The place.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// What it is.
    pub kind: Kind,
    /// Where.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: RegionCode,
    /// Where on the earth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Point>,
    /// Which members change, by their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportFault {
    /// The line of the file, or the number of the record, from 1; 0 is the file as a whole.
    pub line: u32,
    /// The column or member, as the file names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What is wrong.
    pub code: ImportFaultCode,
    /// What stands there, at most 60 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What would be right, for instance the nearest known word, or metres outside the district.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether the file cannot be published with it.
    #[serde(default)]
    pub stops: bool,
}

/// Publishes what was previewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublishRequest {
    /// Which.
    pub import: String,
    /// How many places the person saw would be withdrawn: a second look at what cannot be seen on a
    /// list.
    pub gone: u32,
}

/// It was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Published {
    /// What happened.
    pub counts: ImportCounts,
    /// The directory now.
    pub digest: String,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImportFormat {
    /// A table with commas, semicolons or tabs.
    Csv,
    /// `GeoJSON` (RFC 7946).
    Geojson,
    /// HSDS 3 services with locations, as JSON.
    Hsds,
    /// Our own document.
    Egude,
}

/// Systems of positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Datum {
    /// WGS-84, as CGCS2000.
    Wgs84,
    /// GCJ-02, of Chinese map services.
    Gcj02,
    /// BD-09, of Baidu.
    Bd09,
}

/// What is wrong with a row or a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImportFaultCode {
    /// It is none of the formats, or broken off.
    NotReadable,
    /// Some signs cannot be read.
    Encoding,
    /// Too many bytes or rows.
    TooLarge,
    /// It has no rows.
    Empty,
    /// A column that is needed is not there.
    ColumnMissing,
    /// A column that nobody knows; it is left out.
    ColumnUnknown,
    /// Two columns with one name.
    ColumnTwice,
    /// Something needed is empty.
    Missing,
    /// The id stands there twice.
    Duplicate,
    /// Name and place are those of another row: perhaps the same place twice.
    LikeAnother,
    /// An id has 3 to 60 small letters, digits and hyphens.
    BadId,
    /// No such kind.
    UnknownKind,
    /// None of the words that are known here.
    UnknownWord,
    /// No such region, or its code and name do not fit.
    UnknownRegion,
    /// Outside the regions of the account.
    NotYourRegion,
    /// Not a number, or outside what can be.
    BadNumber,
    /// A long number that a spreadsheet has shortened, such as `1.52502E+11`.
    Shortened,
    /// Not an amount, or outside what can be.
    BadMoney,
    /// Not a day, or one that cannot be.
    BadDate,
    /// Not a time.
    BadTime,
    /// Opening hours that cannot be read.
    BadHours,
    /// A repetition that cannot be read.
    BadRepeat,
    /// Not a telephone number.
    BadPhone,
    /// Not a position, or latitude and longitude are exchanged.
    BadPosition,
    /// The position lies outside its district.
    OutsideDistrict,
    /// The position would fit in another system.
    WrongDatum,
    /// Too long.
    TooLong,
    /// The first is after the last, or the least above the most.
    Order,
    /// Older than what is published.
    Stale,
}
