use egude_domain::{Cite, Date};

use super::{open::Asked, table::Confidence};
use crate::{Person, Service, SpecialCase, divorce::Timeline};

/// What the answers come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They can come, with the papers; not before [`Readiness::earliest`].
    Come,
    /// Not yet, for the reasons named.
    NotYet,
    /// Only the office can tell.
    Ask,
    /// Questions are still open.
    Open,
}

/// Which kind of reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The law does not let it be done yet.
    NotYet,
    /// An answer is not known, or the law is not clear.
    Ask,
}

/// One reason; `marriage-rule-<id>` says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule, such as `M-11-kin`.
    pub id: String,
    /// Which kind.
    pub kind: Kind,
    /// Whose answers it rests on; nobody's where it is about the couple.
    pub people: Vec<Person>,
    /// From which day it no longer stands in the way.
    pub from: Option<Date>,
    /// What to do instead, or before.
    pub instead: Option<Service>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// One paper to bring; `marriage-paper-<id>` names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which.
    pub id: String,
    /// Who brings it; nobody where the couple does.
    pub people: Vec<Person>,
    /// How many, where that is known.
    pub count: Option<u16>,
    /// False if it is needed only perhaps.
    pub sure: bool,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// Something to know; `marriage-rule-<id>` says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The rule.
    pub id: String,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// Everything that follows from the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness<'a> {
    /// In one word.
    pub verdict: Verdict,
    /// Why, where it is not "come"; each rule once a kind.
    pub reasons: Vec<Reason>,
    /// What to bring, each paper once.
    pub papers: Vec<Paper>,
    /// What the registry has to be able to do.
    pub needs: Vec<SpecialCase>,
    /// What to know.
    pub notes: Vec<Note>,
    /// The first day on which it can be done, as far as the people's ages or the
    /// days of the divorce decide it.
    pub earliest: Option<Date>,
    /// The days of the divorce, where they are known.
    pub timeline: Option<Timeline>,
    /// Every question that stands, in order.
    pub asked: Vec<Asked<'a>>,
}

impl Readiness<'_> {
    /// The questions that are not answered yet.
    pub fn open(&self) -> impl Iterator<Item = &Asked<'_>> {
        self.asked.iter().filter(|asked| !asked.answered)
    }

    /// Whether only time stands in the way: a later day can be booked now.
    pub fn only_time(&self) -> bool {
        self.verdict == Verdict::NotYet && self.reasons.iter().all(|reason| reason.from.is_some())
    }
}
