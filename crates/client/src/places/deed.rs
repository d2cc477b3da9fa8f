use egude_domain::{Date, Moment};
use egude_places::{Place, Span, State, Timetable, Why};
use serde::{Deserialize, Serialize};

use super::{MemberChange, ReportState};

/// What staff do with a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    tag = "deed"
)]
pub enum PlaceDeed {
    /// Everything was looked at and is right today.
    Confirm,
    /// The entry as it should be: `id`, `source` and `checked` count as they were; `hours` counts
    /// in `timetables`.
    Correct {
        /// The whole entry.
        place: Box<Place>,
        /// Its hours: one, or none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        timetables: Vec<Timetable>,
    },
    /// Not as usual on these days, both included.
    Close {
        /// The first day, today or later.
        from: Date,
        /// The last day.
        to: Date,
        /// Why.
        why: Why,
        /// Hours of these days; empty means closed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        hours: Vec<Span>,
    },
    /// As usual again on these days.
    Reopen {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// The van does not come on this day.
    CancelStop {
        /// The stop.
        stop: String,
        /// The day; one on which it would come.
        day: Date,
        /// Why.
        why: Why,
    },
    /// It comes after all.
    RestoreStop {
        /// The stop.
        stop: String,
        /// The day.
        day: Date,
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
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlaceDeedRequest {
    /// The version that was seen; another one is refused, and nothing is lost.
    pub version: u32,
    /// What.
    pub deed: PlaceDeed,
}

/// A change that was made.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct PlaceDeedDone {
    /// When.
    pub at: Moment,
    /// The account.
    pub who: String,
    /// What.
    pub deed: PlaceDeed,
    /// Which members of the place it changed.
    #[serde(default)]
    pub changes: Vec<MemberChange>,
}
