use super::{Place, Timetable, is_false};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All service points of one banner, complete: nothing more is asked when one is opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceSlice))]
#[serde(rename_all = "camelCase")]
pub struct Slice {
    /// Always 1 in this contract.
    pub places_version: u32,
    /// The banner, 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: String,
    /// As in the index.
    pub digest: String,
    /// When it last changed, RFC 3339.
    pub as_of: String,
    /// Where its points come from; a point names one by its position here, from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Opening hours; many points share one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timetables: Vec<Timetable>,
    /// How the Chinese signs in its texts are read: pinyin without tones, several readings with
    /// spaces between them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub readings: BTreeMap<String, String>,
    /// By id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Place>,
}

/// Where points come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceSource))]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Who published them.
    pub publisher: String,
    /// In what.
    pub source: String,
    /// The day it stood so, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
    /// True if it is invented, to show how the product works.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sample: bool,
}
