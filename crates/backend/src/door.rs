//! The one door of each place: the bureau's `aid.json` against what this server
//! knows, and what is asked of it while the server runs.

mod check;
mod delivery;
mod doors;
mod place;
mod read;
mod start;

pub use check::check;
pub use delivery::{DeliverTo, DeliveryAdapter, EVENTS};
pub use doors::{Door, Doors};
pub use place::{Place, Receiver, Township};
pub use start::load;

use egude_contract::v1::aid::PIECE_BYTES;

/// The version of the file that this server knows.
pub const DOOR_VERSION: u64 = 1;

/// The sample that ships with the server: invented entries, each marked.
pub const SAMPLE: &[u8] = include_bytes!("../sample/aid.json");

/// Bytes of one piece of a page, at most.
pub const PIECE: u64 = PIECE_BYTES as u64;

/// Media types of a page.
pub const MEDIA: [&str; 3] = ["image/jpeg", "image/png", "application/pdf"];

/// Kinds of offices that something may be passed on to.
pub const RECEIVERS: [&str; 7] = [
    "medical-insurance",
    "education",
    "housing",
    "employment",
    "disabled-federation",
    "rescue-station",
    "charity",
];
