use egude_contract::v1::aid::{TaskAnswer, TaskState};
use serde::Deserialize;

/// One item of the one-time list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Task {
    /// Its number on the list, from 1.
    pub id: u16,
    /// The paper that is missing; absent where it is something else.
    #[serde(default)]
    pub paper: Option<String>,
    /// What exactly is missing, in the words of staff.
    #[serde(default)]
    pub text: Option<String>,
    /// How it stands.
    pub state: TaskState,
    /// How the person answered.
    #[serde(default)]
    pub answer: Option<TaskAnswer>,
    /// What the person said with it.
    #[serde(default)]
    pub said: Option<String>,
    /// Why staff opened it again.
    #[serde(default)]
    pub why: Option<String>,
}
