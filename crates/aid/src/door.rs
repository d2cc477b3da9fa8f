use std::collections::BTreeMap;

use egude_domain::words;
use serde::{Deserialize, Serialize};

use crate::{
    Lane, Program, changes::Change, clock, consents::Purpose, lane, life::Outcome, papers,
    posting::Posting, reasons, receivers::Receiver, told,
};

/// The version of the compiled data that this program knows.
pub const DOOR_VERSION: u32 = 1;

/// The compiled data of the one door (`aid.json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Door {
    /// [`DOOR_VERSION`].
    pub door_version: u32,
    /// Names this exact content; an application quotes it.
    pub version: String,
    /// The day somebody last compared it with the law, `YYYY-MM-DD`.
    pub as_of: String,
    /// The documents that are cited, by id.
    pub docs: BTreeMap<String, Doc>,
    /// The three questions of the urgent lane.
    pub lane: lane::Table,
    /// Every program of the pack, in its order.
    pub programs: Vec<Program>,
    /// Which clock runs when.
    pub clocks: Vec<clock::Rule>,
    /// Grounds by which a time may be made longer.
    pub grounds: Vec<clock::Ground>,
    /// What the law says of notices.
    pub posting: Posting,
    /// Purposes to agree to, in the order in which they are shown.
    pub consents: Vec<Purpose>,
    /// Why something may be refused or ended.
    pub reasons: Vec<reasons::Reason>,
    /// What can be done against a decision.
    pub remedies: Vec<reasons::Remedy>,
    /// Offices that something may be passed on to.
    pub receivers: Vec<Receiver>,
    /// What may be corrected when.
    pub changes: Vec<Change>,
    /// Papers of the pack, by id.
    pub papers: papers::Papers,
    /// Papers in place of which something else will do.
    pub instead: papers::Instead,
    /// Kinds of spending, in order.
    pub spending: Vec<told::Spending>,
    /// What can be told of somebody else, in order.
    pub signs: Vec<told::Sign>,
}

/// A document that is cited. Title and number are names, shown as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doc {
    /// Its title, in Chinese.
    pub title: String,
    /// Its number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

words! {
    /// How sure it is that the law says so; the marks of the rules.
    Confidence {
        /// The text was read.
        Verified = "verified",
        /// From knowledge of the text, not read again.
        Known = "known",
        /// Not found or contradictory.
        Uncertain = "uncertain",
        /// The text leaves it open and we decided.
        Decided = "decided",
    }
}

impl Door {
    /// The program, if the data know it.
    pub fn program(&self, id: &str) -> Option<&Program> {
        self.programs.iter().find(|program| program.id == id)
    }

    /// Which way an application for these programs goes: the most pressing one counts.
    pub fn lane_of<'a>(&self, programs: impl IntoIterator<Item = &'a str>) -> Lane {
        let lanes = programs.into_iter().filter_map(|id| self.program(id));
        lanes
            .map(|program| program.lane)
            .min()
            .unwrap_or(Lane::Ordinary)
    }

    /// Whether a part of this program may end without a decision.
    pub fn may_end(&self, program: &Program) -> bool {
        reasons::of(self, program, Outcome::Ended).next().is_some()
    }
}
