use serde::{Deserialize, Serialize};

/// A region: the autonomous region down to townships and what the statistics
/// office counts beside them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Region {
    /// 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub code: String,
    /// How far down it is.
    pub level: RegionLevel,
    /// The Chinese name.
    pub name_zh: String,
    /// The name in traditional Mongolian script; null where none is known.
    pub name_mn: Option<String>,
    /// What people call it, for searching.
    #[serde(default)]
    pub short_names: Vec<String>,
    /// The region above, 12 digits; null at the top.
    pub parent: Option<String>,
    /// Whether it is a government unit or only counted as one.
    pub kind: RegionKind,
    /// The day the source stood at, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
    /// Where code and name come from.
    pub source: String,
}

/// How far down a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RegionLevel {
    /// The autonomous region (or a province).
    AutonomousRegion,
    /// A league or prefecture-level city.
    League,
    /// A banner, county, county-level city or district.
    Banner,
    /// A sumu, town, township or subdistrict.
    Township,
    /// Counted at the township level, but none: a development zone, a state
    /// farm, a mine. Also a newer back end's word.
    #[serde(other)]
    Other,
}

/// Whether a region is a government unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RegionKind {
    /// It has a government or an office of one. Whether that office accepts an
    /// application is the bureau's data, not this.
    Office,
    /// The statistics office counts it as a unit; it may accept nothing. Also a
    /// newer back end's word.
    #[serde(other)]
    Statistical,
}
