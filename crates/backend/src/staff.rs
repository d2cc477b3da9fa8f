//! Accounts of staff, of registries and of townships, and who is signed in.

mod accounts;
mod check;
mod password;
mod sessions;
mod tries;
mod who;

pub use accounts::{
    Account, Accounts, SAMPLE_COUNTY, SAMPLE_NAME, SAMPLE_PASSWORD, SAMPLE_TOWNSHIP, open,
};
pub use check::{Known, STAFF_VERSION, check};
pub use password::{PasswordError, hash};
pub use sessions::Staff;
pub use who::Who;
pub(crate) use who::prefixes;
