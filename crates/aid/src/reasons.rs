//! Why something may be refused or ended, and what can be done against it.
//!
//! What is not in the list is no reason: nobody is refused for a job or a status, for
//! owning what no rule limits, for a paper that the platform can look up, for want of
//! an appointment, or in an emergency for a hukou elsewhere.

use egude_domain::{Cite, words};
use serde::{Deserialize, Serialize};

use crate::{Confidence, Door, Program, life::Outcome};

words! {
    /// What a reason leads to.
    Leads {
        /// A refusal.
        Refuse = "refuse",
        /// An end without a decision.
        End = "end",
        /// Another office.
        PassOn = "pass-on",
        /// Less, later, for one person of a family that gets help.
        Reduce = "reduce",
    }
}

/// A reason, for some programs. One id may stand several times, with other articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reason {
    /// `aid-reason-<id, small letters>`, such as `X-INC`.
    pub id: String,
    /// What it leads to.
    pub leads: Leads,
    /// For which programs.
    pub programs: Vec<String>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What can be done against a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Remedy {
    /// `aid-remedy-<id>`: `review` (行政复议), `appeal` (行政诉讼).
    pub id: String,
    /// Within how many days of learning of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Within how many months of learning of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// The reasons for which a program may be decided so; none are needed for an approval.
pub fn of<'a>(
    door: &'a Door,
    program: &'a Program,
    outcome: Outcome,
) -> impl Iterator<Item = &'a Reason> {
    let leads = match outcome {
        Outcome::Approved => None,
        Outcome::Refused => Some(Leads::Refuse),
        Outcome::Ended => Some(Leads::End),
    };
    door.reasons
        .iter()
        .filter(move |reason| leads == Some(reason.leads) && reason.programs.contains(&program.id))
}

/// Whether these are reasons for such a decision: all of them in the list, at least one
/// unless it is granted.
pub fn fit(door: &Door, program: &Program, outcome: Outcome, ids: &[String]) -> bool {
    let known = |id: &String| of(door, program, outcome).any(|reason| reason.id == *id);
    match outcome {
        Outcome::Approved => ids.is_empty(),
        Outcome::Refused | Outcome::Ended => !ids.is_empty() && ids.iter().all(known),
    }
}
