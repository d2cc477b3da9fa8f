//! What somebody else did to a case since it was looked at.

use super::Deed;
use egude_client::aid::{EventKind, StaffCase};
use egude_domain::Moment;

/// What is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// When, by which account, what.
    pub deeds: Vec<(Moment, String, Deed)>,
    /// When, what: what the person did, or the law's time.
    pub events: Vec<(Moment, EventKind)>,
}

impl Moved {
    /// Compares two readings of one case.
    pub(super) fn between(before: &StaffCase, after: &StaffCase) -> Self {
        let deeds = after.deeds.iter().skip(before.deeds.len());
        let events = after.case.events.iter().skip(before.case.events.len());
        let by_person = |kind: &EventKind| {
            matches!(
                kind,
                EventKind::TaskAnswered
                    | EventKind::PaperArrived
                    | EventKind::Signed
                    | EventKind::Withdrawn
                    | EventKind::Changed
            )
        };
        Self {
            deeds: deeds
                .map(|done| (done.at, done.who.clone(), Deed::of(&done.deed)))
                .collect(),
            // What staff did is said with who did it.
            events: events
                .filter_map(|event| Some((event.at, event.kind.known().filter(by_person)?)))
                .collect(),
        }
    }
}
