//! Whether a place is open, and when that changes next.
//!
//! What holds, in this order:
//!
//! 1. A place that is paused or planned is that, whatever else is said of it.
//! 2. A closure stands for its days from midnight to midnight: what began the evening before ends
//!    with the day, so nobody is sent to a place of which staff said that it is closed. Of several
//!    closures one without hours goes before one with hours, then the first that is listed. Hours of
//!    a closure that pass midnight run on, also into the day after it.
//! 3. A public holiday is a day within `Calendar.holidays`; the timetable says what holds then.
//! 4. Otherwise the hours of that day of the week hold. A Saturday or Sunday that is worked (调休)
//!    keeps the hours of its own day of the week: such an order binds offices, not canteens and
//!    homes, and who moves hours with it puts them in as a closure with hours.
//!
//! Hours belong to the day on which they begin. Its season, holiday and closure decide about them,
//! also after midnight, but for rule 2.

mod day;
mod hours;
mod next;
mod place;
mod week;

pub use hours::Hours;
pub use place::of_place;
pub use week::{DayHours, week};

use crate::{Closure, State, Timetable, Why};
use egude_domain::{Calendar, Moment, words};

/// How many days ahead a change is looked for: a year, and some days for a season that begins as
/// late in the next.
pub const LOOK_AHEAD: i32 = 370;

words!(
    /// How it is with a place.
    Now {
        /// Open.
        Open = "open",
        /// Closed.
        Closed = "closed",
        /// Only for those who called before.
        ByAppointment = "by-appointment",
        /// Nobody put hours in.
        Unknown = "unknown",
        /// Does not work, nobody said until when.
        Paused = "paused",
        /// Does not work yet.
        Planned = "planned",
    }
);

/// How it is, and what comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// How it is.
    pub now: Now,
    /// The first change within [`LOOK_AHEAD`]; none if nothing changes until then.
    pub next: Option<Change>,
    /// Why today is not as usual; none on a usual day.
    pub why: Option<Why>,
    /// False where nobody knows whether today is a holiday, or what holds on this one, and it
    /// matters. The hours of the week are taken then.
    pub sure: bool,
}

/// A change to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first moment at which it is otherwise, on the full minute.
    pub at: Moment,
    /// What it is then.
    pub to: Now,
    /// False if any day from today until then is not sure.
    pub sure: bool,
}

impl Opening {
    /// What stays so as long as anybody can see.
    pub(crate) const fn lasting(now: Now) -> Self {
        Self {
            now,
            next: None,
            why: None,
            sure: true,
        }
    }
}

/// How it is with a place at a moment, and when that changes.
///
/// # Example
///
/// ```
/// use egude_places::{State, Timetable, open};
/// let hours = r#"{"weekly":[{"days":[1,2,3,4,5],"from":"08:30","to":"17:00"}],"holidays":"as-usual"}"#;
/// let hours: Timetable = serde_json::from_str(hours).unwrap();
/// let saturday = "2026-11-21T12:00:00+08:00".parse().unwrap();
/// let opening = open::state(Some(&hours), &[], State::Open, saturday, None);
/// assert_eq!(opening.now, open::Now::Closed);
/// assert_eq!(opening.next.unwrap().at.to_string(), "2026-11-23T08:30:00+08:00");
/// ```
pub fn state(
    timetable: Option<&Timetable>,
    closures: &[Closure],
    state: State,
    now: Moment,
    calendar: Option<&Calendar>,
) -> Opening {
    Hours::new(timetable, closures, state, calendar).state(now)
}
