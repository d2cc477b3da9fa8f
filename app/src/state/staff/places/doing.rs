//! Which deeds have a form.

/// A deed that somebody is about to do, or has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doing {
    /// Everything is right today.
    Confirm,
    /// The entry should be another one.
    Correct,
    /// Not as usual on some days.
    Close,
    /// As usual again.
    Reopen,
    /// The van does not come on a day.
    CancelStop,
    /// It comes after all.
    RestoreStop,
    /// Works, or does not.
    State,
    /// A report is done with; its number.
    Settle(String),
}

impl Doing {
    /// Its word in the contract and in message ids.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Correct => "correct",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::CancelStop => "cancel-stop",
            Self::RestoreStop => "restore-stop",
            Self::State => "state",
            Self::Settle(_) => "settle",
        }
    }

    /// What its fields begin with.
    pub(super) fn prefix(&self) -> String {
        match self {
            Self::Settle(number) => format!("settle.{number}."),
            other => format!("{}.", other.as_str()),
        }
    }
}
