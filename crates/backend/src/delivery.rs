//! What happens to cases is told to the bureau's own systems: what lies in the outbox is
//! carried there, in the order of each case, until it is taken or given up.

mod couriers;
mod folder;
mod http;
mod key;
mod letter;
mod outbox;
mod standing;

pub use couriers::Couriers;
pub use key::{KeyError, SignKey};
pub use outbox::deliver_due;

/// Why something was not taken. Says nothing of the case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// The system refused.
    #[error("it answered {0}")]
    Status(u16),
    /// It cannot be reached: nothing else for it will arrive now either.
    #[error("it cannot be reached: {0}")]
    Away(String),
    /// What lies in the outbox is no JSON object.
    #[error("what lies in the outbox is no JSON object")]
    Broken,
    /// The bureau's file no longer has it.
    #[error("the bureau's file has no delivery of this name")]
    Unknown,
}

impl CarryError {
    /// Whether what else waits for the same system would fare the same.
    const fn is_about_the_system(&self) -> bool {
        matches!(self, Self::Away(_) | Self::Unknown)
    }
}
