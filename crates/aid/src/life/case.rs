//! The case that holds the parts.

use egude_domain::words;

use super::{Part, Refused, Stage};
use crate::Program;

words! {
    /// How a case stands as a whole.
    State {
        /// It arrived.
        Submitted = "submitted",
        /// The person was told what is missing.
        NeedMore = "need-more",
        /// It is complete enough; the clocks run.
        Accepted = "accepted",
        /// Every part has ended.
        Closed = "closed",
        /// The person took it back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether nothing can follow.
    pub const fn is_last(self) -> bool {
        matches!(self, Self::Closed | Self::Withdrawn)
    }
}

/// What happens to a case as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It is accepted; every part gets [`super::Event::Accept`].
    Accept,
    /// The person is told what is missing: once, and all of it (S2 art. 10).
    TellMissing {
        /// Whether it was told before.
        told: bool,
        /// Whether a part is urgent: those are accepted before their papers (TA-12).
        urgent: bool,
    },
    /// The last open item of the list was closed.
    ListClosed,
    /// An item was opened again.
    ListOpened,
}

/// What a case becomes by an event.
pub const fn step(state: State, event: Event) -> Result<State, Refused> {
    match (state, event) {
        (State::Closed | State::Withdrawn, _) => Err(Refused::NotNow),
        (_, Event::TellMissing { told: true, .. }) => Err(Refused::ToldBefore),
        (State::Submitted | State::NeedMore, Event::Accept) => Ok(State::Accepted),
        (State::Accepted, Event::Accept) => Err(Refused::NotNow),
        (State::Submitted, Event::TellMissing { .. }) => Ok(State::NeedMore),
        (State::Accepted, Event::TellMissing { urgent: true, .. }) => Ok(State::Accepted),
        (_, Event::TellMissing { .. }) => Err(Refused::NotNow),
        (State::NeedMore, Event::ListClosed) => Ok(State::Submitted),
        (State::Submitted, Event::ListOpened) => Ok(State::NeedMore),
        (state, Event::ListClosed | Event::ListOpened) => Ok(state),
    }
}

/// How the case stands after one of its parts moved.
pub fn after<'a>(state: State, parts: impl IntoIterator<Item = (&'a Program, &'a Part)>) -> State {
    let (mut over, mut withdrawn) = (true, true);
    for (program, part) in parts {
        over &= is_over(program, part.stage);
        withdrawn &= part.stage == Stage::Withdrawn;
    }
    match (over, withdrawn) {
        (true, true) => State::Withdrawn,
        (true, false) => State::Closed,
        (false, _) => state,
    }
}

/// Whether nothing can follow for this program: what is only recognised ends with that.
pub const fn is_over(program: &Program, stage: Stage) -> bool {
    stage.is_last() || matches!(stage, Stage::Approved) && !program.pays
}
