use serde::{Deserialize, Serialize};

/// One item of the one-time list (S2 art. 10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// Its number on the list, from 1.
    pub id: u16,
    /// The paper that is missing; absent where it is something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    /// What exactly is missing, in the words of staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// How it stands.
    pub state: TaskState,
    /// How the person answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<TaskAnswer>,
    /// What the person said with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// Why staff opened it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// How an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TaskState {
    /// Nothing came yet.
    Open,
    /// Something came; staff have not looked at it.
    Answered,
    /// It is done.
    Closed,
}

/// How a person answers an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TaskAnswer {
    /// Pages were sent for it.
    Pages,
    /// They bring it to the window.
    Later,
    /// They promise in writing.
    Promise,
    /// They do not have it and say why.
    Explained,
}

/// Answers an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaskRequest {
    /// How.
    pub answer: TaskAnswer,
    /// What they want to say, at most 300 signs; needed with `explained`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
