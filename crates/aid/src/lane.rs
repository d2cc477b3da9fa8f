//! The three questions of the urgent lane, and which way their answers lead.
//!
//! Three-valued: who is unsure is never treated as if they had said no.

use egude_domain::{Cite, words};
use serde::{Deserialize, Serialize};

use crate::{Confidence, Door, Lane};

words! {
    /// What happened.
    Happened {
        /// 火灾.
        Fire = "fire",
        /// A traffic or other accident.
        Accident = "accident",
        /// Somebody suddenly fell seriously ill.
        SuddenIllness = "sudden-illness",
        /// Something else that was sudden.
        OtherSudden = "other-sudden",
        /// A natural disaster: other systems help too (TA-5).
        Disaster = "disaster",
        /// Nothing sudden.
        None = "none",
        /// They do not know.
        Unsure = "unsure",
    }
}

words! {
    /// An answer to yes or no.
    Says {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// They do not know.
        Unsure = "unsure",
    }
}

/// What was answered. What was not asked is as if they were unsure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Answers {
    /// What happened.
    pub event: Happened,
    /// Whether food, warmth, roof or treatment is lacking now.
    pub basic_life: Says,
    /// Whether they can wait some days.
    pub can_wait: Says,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            event: Happened::Unsure,
            basic_life: Says::Unsure,
            can_wait: Says::Unsure,
        }
    }
}

/// Answers that a row stands for; an empty list is any answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct When {
    /// One of these happened.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub event: Vec<Happened>,
    /// One of these was said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub basic_life: Vec<Says>,
    /// One of these was said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub can_wait: Vec<Says>,
}

impl When {
    /// Whether it stands for these answers.
    pub fn holds(&self, answers: Answers) -> bool {
        fn one<T: PartialEq>(of: &[T], given: &T) -> bool {
            of.is_empty() || of.contains(given)
        }
        one(&self.event, &answers.event)
            && one(&self.basic_life, &answers.basic_life)
            && one(&self.can_wait, &answers.can_wait)
    }
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// `event`, `basic-life` or `can-wait`.
    pub id: String,
    /// What can be answered, in order.
    pub options: Vec<String>,
    /// Where it stands that this matters.
    pub cite: Vec<Cite>,
}

/// Which way some answers lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Row {
    /// Such as `TA-6`.
    pub id: String,
    /// For which answers.
    #[serde(default)]
    pub when: When,
    /// Which way.
    pub gives: Lane,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// Something to know beside the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Note {
    /// Such as `TA-12`.
    pub id: String,
    /// For which answers.
    #[serde(default)]
    pub when: When,
    /// On which ways; none is all.
    #[serde(default, rename = "in", skip_serializing_if = "Vec::is_empty")]
    pub lanes: Vec<Lane>,
    /// Where it stands.
    pub cite: Vec<Cite>,
}

/// Questions, rows and notes. The first row that holds counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Table {
    /// The three questions, in order.
    pub questions: Vec<Question>,
    /// In the order in which they are tried.
    pub rows: Vec<Row>,
    /// In the order in which they are shown.
    pub notes: Vec<Note>,
}

/// Which way, why, and what to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneOutcome<'a> {
    /// Which way.
    pub lane: Lane,
    /// The row that said it.
    pub row: Option<&'a Row>,
    /// What to know.
    pub notes: Vec<&'a Note>,
}

/// Which way these answers lead.
pub fn lane(door: &Door, answers: Answers) -> LaneOutcome<'_> {
    let table = &door.lane;
    let row = table.rows.iter().find(|row| row.when.holds(answers));
    // The compiler of the table refuses one that leaves answers open; where nothing says
    // no, nobody is sent away from urgent help.
    let lane = row.map_or(Lane::Urgent, |row| row.gives);
    let said = |note: &&Note| {
        note.when.holds(answers) && (note.lanes.is_empty() || note.lanes.contains(&lane))
    };
    LaneOutcome {
        lane,
        row,
        notes: table.notes.iter().filter(said).collect(),
    }
}
