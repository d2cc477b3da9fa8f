//! What a person may still correct, and when.

use egude_domain::words;
use serde::{Deserialize, Serialize};

use crate::{
    Cite, Confidence, Door, Program,
    life::{Part, Stage, case},
};

words! {
    /// What a person may want to change.
    Target {
        /// The telephone, and who gets messages.
        Contact = "contact",
        /// Where they live.
        Address = "address",
        /// Where money is paid to.
        Bank = "bank",
        /// What they wrote.
        Text = "text",
        /// Send more pages.
        Papers = "papers",
        /// Take it back.
        Withdraw = "withdraw",
    }
}

words! {
    /// How far a case is.
    Phase {
        /// Nobody has accepted it.
        Before = "before",
        /// It was accepted, and something is not decided.
        Accepted = "accepted",
        /// Everything is decided.
        Decided = "decided",
    }
}

/// What may be changed in a phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Change {
    /// When.
    pub phase: Phase,
    /// What.
    pub may: Vec<Target>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// How far a case is; none once it was taken back.
pub fn phase<'a>(state: case::State, parts: impl IntoIterator<Item = &'a Part>) -> Option<Phase> {
    match state {
        case::State::Withdrawn => None,
        case::State::Submitted | case::State::NeedMore => Some(Phase::Before),
        case::State::Closed => Some(Phase::Decided),
        case::State::Accepted => {
            // Where help came first, papers follow the decision.
            let follows = |part: &Part| part.decided.is_none() || part.stage == Stage::PapersDue;
            let open = |part: &Part| !part.stage.is_last() && follows(part);
            let open = parts.into_iter().any(open);
            Some(if open {
                Phase::Accepted
            } else {
                Phase::Decided
            })
        }
    }
}

/// What may be changed now.
pub fn may<'a>(
    door: &Door,
    state: case::State,
    parts: impl IntoIterator<Item = (&'a Program, &'a Part)> + Clone,
) -> Vec<Target> {
    let Some(phase) = phase(state, parts.clone().into_iter().map(|(_, part)| part)) else {
        return Vec::new();
    };
    let mut targets: Vec<Target> = door
        .changes
        .iter()
        .filter(|change| change.phase == phase)
        .flat_map(|change| change.may.iter().copied())
        .collect();
    // Help was given already, or everything is decided: nothing is left to take back.
    let can = |(_, part): (_, &Part)| {
        !part.stage.is_last() && !matches!(part.stage, Stage::Approved | Stage::PapersDue)
    };
    if !parts.into_iter().any(can) {
        targets.retain(|target| *target != Target::Withdraw);
    }
    targets
}
