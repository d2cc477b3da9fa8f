//! Many people at the last places of a few registries, and a server that is killed meanwhile.
//!
//! Everything goes over HTTP to the real program. What people were told is kept, and at the end
//! it is compared with what the server says and with what stands in its database.

mod ask;
mod codes;
mod couple;
mod hall;
mod judge;
mod keep;
mod person;
mod report;
mod run;
mod server;
mod truth;

use std::{path::PathBuf, time::Duration};

pub use judge::Verdict;
pub use keep::Tally;
pub use report::table;
pub use run::run;
pub use server::program;

/// What is tried.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The back end's program.
    pub program: PathBuf,
    /// The URL of a `PostgreSQL` database; none for a `SQLite` file.
    pub database: Option<String>,
    /// People at a time.
    pub people: u32,
    /// How long they come; what was begun is then ended.
    pub lasts: Duration,
    /// How long at most the server is left alone until it is killed.
    pub peace: Duration,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What people did and were told.
    pub tally: Tally,
    /// How often the server was killed.
    pub kills: u32,
    /// What is wrong.
    pub verdict: Verdict,
}
