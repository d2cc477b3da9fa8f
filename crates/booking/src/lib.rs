#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

mod cutoff;
mod day;
mod ground;
pub mod ledger;
pub mod life;
mod office;
mod overrides;
mod plan;
mod service;
mod slots;

pub use office::{
    Band, ClosedDays, CutOff, LedgerRule, Need, Offer, Office, OpenDay, PeakDay, Span, Weekly,
};
pub use overrides::{Closure, Overrides, Quota};
pub use plan::{DayPlan, DayState, NotBookable, Reason, SlotPlan};
pub use service::{Service, SpecialCase, UnknownWord};
