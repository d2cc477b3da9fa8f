//! How a paper of the pack may come.
//!
//! Which papers a program asks for, and of whom, is the pack's; here stands only what
//! the door adds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Cite, Confidence, Door, Lane, Program};

/// A paper with the programs that name it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Paper {
    /// Programs that ask for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    /// Programs for which the platform looks it up, so that nobody may ask (S2 art. 10).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looked_up: Vec<String>,
    /// Programs for which it is brought after the help (TA-12).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<String>,
}

/// Papers in place of which something else will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instead {
    /// Papers that may be promised in writing (告知承诺制).
    pub promise: Vec<String>,
    /// Papers that are a signature here, and no picture.
    pub signed: Vec<String>,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// How a paper may come for one program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each way is open or not, by itself"
)]
pub struct Ways {
    /// The platform looks it up: nobody may ask for it.
    pub looked_up: bool,
    /// The law lets it come after the help.
    pub later: bool,
    /// It may be promised in writing.
    pub promise: bool,
    /// It is signed here.
    pub signed: bool,
}

/// How a paper may come; none if the program does not name it.
pub fn ways(door: &Door, program: &Program, paper: &str) -> Option<Ways> {
    let known = door.papers.get(paper)?;
    let has = |programs: &[String]| programs.contains(&program.id);
    let looked_up = has(&known.looked_up);
    if !looked_up && !has(&known.asked) {
        return None;
    }
    let names = |papers: &[String]| papers.iter().any(|each| each == paper);
    Some(Ways {
        looked_up,
        later: program.lane == Lane::Urgent || has(&known.later),
        promise: !looked_up && names(&door.instead.promise),
        signed: names(&door.instead.signed),
    })
}

/// Papers of the pack, by id.
pub type Papers = BTreeMap<String, Paper>;
