//! Looking for places: the whole directory on the device, every entry looked at for every question.
//!
//! [`Directory`] holds slices with what searching needs of them; [`Query`] says what is looked
//! for; [`Found`] has all that fits in one total order, with live counts of what each other choice
//! would give, and what fits almost if nothing does.

mod area;
mod class;
mod clocks;
mod directory;
mod entry;
mod found;
mod key;
mod needle;
mod plan;
mod query;
mod row;
mod search;
mod texts;
mod wanted;
mod words;

pub use class::Class;
pub use directory::Directory;
pub use entry::Entry;
pub use found::{But, Facets, Found, Hit, NearMiss, Tier};
pub use query::{Around, Filter, LATELY_DAYS, Order, Origin, Query};
