#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

mod application;
mod draft;
pub mod faults;
mod merge;
mod migrate;
mod page;
mod papers;
mod parcel;
mod people;
mod read;
mod state;
mod typed;

pub use application::{Application, Beside, Versions};
pub use draft::{Draft, VERSION};
pub use egude_aid::Lane;
pub use faults::{Fault, faults};
pub use merge::{Group, merge};
pub use migrate::{Migration, migrate};
pub use page::{Page, Standing};
pub use papers::{PageDraft, PaperDraft, PaperHow};
pub use parcel::{Parcel, ParcelError};
pub use people::{Applicant, HelperTyped, Member, People, Whom};
pub use state::State;
pub use typed::{BankTyped, ConsentDraft, NeedTyped, SPENT, UrgentTyped};
