//! Which programs stand together on the result page, and in which order.

use super::Shown;
use egude_rules::pack::ProgramKind;
use egude_rules::{Outcome, Verdict};

/// A group of programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// They may come.
    Likely,
    /// One answer would tell.
    OneFact,
    /// Only staff can tell.
    Staff,
    /// Another office decides.
    Referral,
    /// Something else comes first.
    Covered,
    /// A condition does not hold.
    Unlikely,
}

impl Group {
    /// Those of which the person has something to do.
    pub(super) const OPEN: [Self; 4] = [Self::Likely, Self::OneFact, Self::Staff, Self::Referral];

    pub(super) fn of(outcome: &Outcome) -> Self {
        match outcome.verdict {
            Verdict::Unlikely if outcome.is_covered() => Self::Covered,
            Verdict::Unlikely => Self::Unlikely,
            _ if outcome.kind == ProgramKind::Referral => Self::Referral,
            Verdict::Likely => Self::Likely,
            Verdict::OneFactMissing => Self::OneFact,
            Verdict::NeedsStaff => Self::Staff,
        }
    }

    /// The id of its heading's message.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Likely => "group-likely",
            Self::OneFact => "group-one-fact",
            Self::Staff => "group-staff",
            Self::Referral => "group-referral",
            Self::Covered => "group-covered",
            Self::Unlikely => "group-unlikely",
        }
    }

    /// The id of what its heading means.
    pub(super) const fn body(self) -> &'static str {
        match self {
            Self::Likely => "verdict-likely-body",
            Self::OneFact => "verdict-one-fact-missing-body",
            Self::Staff => "verdict-needs-staff-body",
            Self::Referral => "group-referral-body",
            Self::Covered => "group-covered-body",
            Self::Unlikely => "verdict-unlikely-body",
        }
    }

    /// Its programs, the urgent ones first, otherwise in the pack's order.
    pub(super) fn members(self, shown: &Shown) -> Vec<&Outcome> {
        let of = |urgent: bool| {
            let outcomes = shown.assessment.outcomes.iter();
            outcomes.filter(move |o| o.urgent == urgent && Self::of(o) == self)
        };
        of(true).chain(of(false)).collect()
    }
}

/// Every program for which somebody should go to a window, the best news first.
pub(super) fn open(shown: &Shown) -> Vec<&Outcome> {
    Group::OPEN
        .iter()
        .flat_map(|group| group.members(shown))
        .collect()
}
