//! The life of one booking, from the hold to its end.

use egude_domain::{CHINA, Moment};
use serde::{Deserialize, Serialize};

/// How a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Its place is kept for some minutes.
    Held,
    /// The place is theirs.
    Confirmed,
    /// They are in the hall.
    Arrived,
    /// It was done.
    Done,
    /// Nobody came.
    NoShow,
    /// One of them cancelled.
    Cancelled,
    /// Another booking took its place.
    Moved,
    /// The office had to close.
    Closed,
    /// The hold's time ran out.
    Lapsed,
    /// The holder gave the place back, or the office closed it before it was confirmed.
    Released,
}

/// What happens to a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The holder confirms.
    Confirm,
    /// The holder gives the place back.
    Release,
    /// The time of the hold ran out.
    Lapse,
    /// One of the two cancels.
    Cancel,
    /// Another booking takes its place.
    MoveAway,
    /// Staff see them in the hall.
    Arrive,
    /// Staff have done it.
    Finish,
    /// Staff say that nobody came.
    MissedIt,
    /// A mark of staff was wrong.
    Undo,
    /// The office closes the slot.
    Close,
}

/// Why an event cannot happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The time of the hold ran out.
    #[error("the hold has lapsed")]
    Lapsed,
    /// Not at this time, or not before something else has happened.
    #[error("not now")]
    NotNow,
    /// It has already become this, and the event changes it no more.
    #[error("it is already {0:?}")]
    Already(State),
}

/// What a booking becomes by an event.
///
/// Who asks for a hold that has lapsed by the clock gets [`Refused::Lapsed`] whether
/// or not [`Event::Lapse`] was written down.
pub fn step(
    state: State,
    event: Event,
    now: Moment,
    slot_start: Moment,
    hold_until: Moment,
) -> Result<State, Refused> {
    let lapsed = now >= hold_until.min(slot_start);
    let begun = now >= slot_start;
    let (today, day) = (now.date(CHINA), slot_start.date(CHINA));
    let when = |right: bool, then: State| {
        if right {
            Ok(then)
        } else {
            Err(Refused::NotNow)
        }
    };
    match (state, event) {
        (State::Held, Event::Lapse) => when(lapsed, State::Lapsed),
        (State::Held, Event::Confirm | Event::Release | Event::Close) if lapsed => {
            Err(Refused::Lapsed)
        }
        // A no-show counts against people, so it can be put right whenever it is found.
        (State::Held, Event::Confirm) | (State::NoShow, Event::Undo) => Ok(State::Confirmed),
        (State::Held, Event::Release | Event::Close) => Ok(State::Released),
        (State::Held, _) => Err(Refused::NotNow),

        (State::Confirmed, Event::Cancel) => when(!begun, State::Cancelled),
        (State::Confirmed, Event::MoveAway) => when(!begun, State::Moved),
        (State::Confirmed, Event::Arrive) => when(today == day, State::Arrived),
        (State::Confirmed, Event::Finish) => when(today >= day, State::Done),
        (State::Confirmed, Event::MissedIt) => when(begun, State::NoShow),
        (State::Confirmed, Event::Close) => Ok(State::Closed),

        (State::Arrived, Event::Finish) => Ok(State::Done),
        (State::Arrived | State::Done, Event::Undo) => when(today == day, State::Confirmed),
        (State::Arrived, Event::Cancel | Event::MoveAway | Event::MissedIt | Event::Close) => {
            Err(Refused::NotNow)
        }
        (state, _) => Err(Refused::Already(state)),
    }
}

/// Whether a booking takes one of the slot's places. One who did not come keeps it, so
/// that the mark can be undone without a place too many being given away.
///
/// A hold that has lapsed by the clock is for the caller to see.
pub const fn keeps_place(state: State) -> bool {
    matches!(
        state,
        State::Held | State::Confirmed | State::Arrived | State::Done | State::NoShow
    )
}
