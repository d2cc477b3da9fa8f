//! Accounts of the registries' staff, and who is signed in.

mod accounts;
mod check;
mod password;
mod sessions;
mod tries;

pub use accounts::{Account, Accounts, SAMPLE_NAME, SAMPLE_PASSWORD, open};
pub use check::{Fault, STAFF_VERSION, check};
pub use password::{PasswordError, hash};
pub use sessions::Staff;
