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
    if state.is_last() {
        return Err(Refused::NotNow);
    }
    match event {
        Event::Accept => match state {
            State::Submitted | State::NeedMore => Ok(State::Accepted),
            _ => Err(Refused::NotNow),
        },
        Event::TellMissing { told: true, .. } => Err(Refused::ToldBefore),
        Event::TellMissing { urgent, .. } => match state {
            State::Submitted => Ok(State::NeedMore),
            State::Accepted if urgent => Ok(State::Accepted),
            _ => Err(Refused::NotNow),
        },
        Event::ListClosed => Ok(match state {
            State::NeedMore => State::Submitted,
            state => state,
        }),
        Event::ListOpened => Ok(match state {
            State::Submitted => State::NeedMore,
            state => state,
        }),
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
