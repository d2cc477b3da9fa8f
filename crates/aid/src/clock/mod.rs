//! Which clock runs in which stage, and until when.
//!
//! What the law says comes from the pack of rules, what it leaves open from the
//! bureau's [`Figures`](crate::Figures). Where neither says anything there is no
//! clock, and that is said ([`Clocks::unset`]).

mod rule;
mod run;

pub use rule::{Ground, Kind, Rule, Since, Unit, Whose};
pub use run::{Clock, Clocks, Due, Place, clocks, list};
