//! The life of an application: its case, its parts, and what may happen to them when.
//!
//! Everything is a table of (stage, event); who asks for what the table does not have
//! gets a word for it.

pub mod case;
mod decide;
mod event;
pub mod list;
mod may;
mod part;
mod refused;
mod step;

pub use decide::{Holder, holder, may_decide};
pub use event::{Deed, Event, Outcome};
pub use may::deeds;
pub use part::{Advanced, Decided, Hanging, Part, Stage};
pub use refused::Refused;
pub use step::{Desk, step};
