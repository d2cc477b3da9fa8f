use super::{Kind, is_false};
use crate::v1::Calendar;
use serde::{Deserialize, Serialize};

/// The directory of service points: what there is, where it came from, and its slices, one a
/// banner. Whoever wants all of it fetches the slices; each is small enough for a weak signal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceIndex))]
#[serde(rename_all = "camelCase")]
pub struct Index {
    /// Always 1 in this contract.
    pub places_version: u32,
    /// Names the whole directory as it stands: SHA-256 in hexadecimal.
    pub digest: String,
    /// When it last changed, RFC 3339.
    pub as_of: String,
    /// True if any of it is invented, to show how the product works.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sample: bool,
    /// How many points there are.
    pub total: u32,
    /// By region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slices: Vec<SliceOf>,
    /// Other words that people here use for a kind, as the bureau put them in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<KindWords>,
    /// Holidays and moved working days, if somebody put them in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
}

/// One slice, as the index names it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceSliceOf))]
#[serde(rename_all = "camelCase")]
pub struct SliceOf {
    /// The banner, 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: String,
    /// How many points it has.
    pub total: u32,
    /// Names its content: who has this need not fetch it again.
    pub digest: String,
    /// What its points span; absent if none has a position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<Bounds>,
}

/// A box on the earth, WGS-84, degrees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceBounds))]
#[serde(rename_all = "camelCase")]
pub struct Bounds {
    /// The southernmost.
    pub south: f64,
    /// The westernmost.
    pub west: f64,
    /// The northernmost.
    pub north: f64,
    /// The easternmost.
    pub east: f64,
}

/// Words for a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceKindWords))]
#[serde(rename_all = "camelCase")]
pub struct KindWords {
    /// The kind.
    pub kind: Kind,
    /// As people say and write them, in any script.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
}
