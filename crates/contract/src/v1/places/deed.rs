use serde::{Deserialize, Serialize};

use super::{Place, ReportState, Span, State, Timetable, Why};

/// What staff do with a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    tag = "deed",
    deny_unknown_fields
)]
pub enum PlaceDeed {
    /// Everything was looked at and is right today.
    Confirm,
    /// The entry as it should be: `id`, `source` and `checked` count as they were; `hours` counts
    /// in `timetables`. It is checked by that.
    Correct {
        /// The whole entry.
        place: Box<Place>,
        /// Its hours: one, or none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        timetables: Vec<Timetable>,
    },
    /// Not as usual on these days, both included.
    Close {
        /// The first day, today or later, `YYYY-MM-DD`.
        from: String,
        /// The last day.
        to: String,
        /// Why.
        why: Why,
        /// Hours of these days; empty means closed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        hours: Vec<Span>,
    },
    /// As usual again on these days.
    Reopen {
        /// The first day, `YYYY-MM-DD`.
        from: String,
        /// The last day.
        to: String,
    },
    /// The van does not come on this day.
    CancelStop {
        /// The stop.
        stop: String,
        /// The day, `YYYY-MM-DD`; one on which it would come.
        day: String,
        /// Why.
        why: Why,
    },
    /// It comes after all.
    RestoreStop {
        /// The stop.
        stop: String,
        /// The day, `YYYY-MM-DD`.
        day: String,
    },
    /// Works, or does not.
    State {
        /// From now on.
        state: State,
    },
    /// A report is done with.
    Settle {
        /// The report's number.
        report: String,
        /// Whether it was right; never `new`.
        state: ReportState,
        /// What was found, at most 500 signs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
    /// An import changed it. Never sent.
    Import,
}

/// A deed on a place, as somebody saw it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaceDeedRequest {
    /// The version that was seen; another one is refused, and nothing is lost.
    pub version: u32,
    /// What.
    pub deed: PlaceDeed,
}

/// A member of a place that changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct MemberChange {
    /// Its name, such as `phones`; `timetable` for the hours.
    pub member: String,
    /// As it was; absent if it was not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Object>))]
    pub before: Option<serde_json::Value>,
    /// As it is; absent if it is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Object>))]
    pub after: Option<serde_json::Value>,
}
