use serde::{Deserialize, Serialize};

/// Which days are worked, for a span of days. Saturday and Sunday are free
/// unless they stand in `workdays`; of a day outside the span nothing is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// The first day that is known, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub from: String,
    /// The last day that is known, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub until: String,
    /// Free days on end.
    pub holidays: Vec<Holiday>,
    /// Saturdays and Sundays that are worked, `YYYY-MM-DD`.
    pub workdays: Vec<String>,
    /// Who published it.
    pub publisher: String,
    /// The document it stands in.
    pub source: String,
    /// The day somebody last compared it with the source, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
    /// True if nobody compared it with a published one, or it is invented.
    #[serde(default)]
    pub sample: bool,
}

/// One holiday with all its free days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Holiday {
    /// A word for it.
    #[cfg_attr(feature = "openapi", schema(example = "spring-festival"))]
    pub id: String,
    /// Its first free day, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub from: String,
    /// Its last free day, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub to: String,
}
