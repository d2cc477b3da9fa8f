use egude_contract::v1::{
    LocalText,
    aid::{Figures, Holder},
};
use egude_domain::RegionCode;

/// One banner, as its bureau wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The banner.
    pub region: RegionCode,
    /// The county's bureau.
    pub county: Holder,
    /// Townships that accept applications.
    pub townships: Vec<Township>,
    /// Figures of the banner.
    pub figures: Figures,
    /// Offices that something may be passed on to, one of a kind.
    pub receivers: Vec<Receiver>,
    /// Where notices hang.
    pub notice_place: Option<LocalText>,
    /// Who put it in.
    pub publisher: String,
    /// Where it stands.
    pub source: String,
    /// From when it holds, `YYYY-MM-DD`.
    pub as_of: String,
    /// Whether it is invented.
    pub sample: bool,
}

/// A township that accepts applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Township {
    /// Its code.
    pub region: RegionCode,
    /// Its window.
    pub holder: Holder,
    /// Whether it decides itself what the county has delegated.
    pub delegated: bool,
    /// Fen that it may grant by itself, if other than in the rest of the banner.
    pub limit: Option<i64>,
    /// Fen of its reserve in a year.
    pub reserve: Option<i64>,
}

/// An office that something may be passed on to.
pub type Receiver = Holder;
