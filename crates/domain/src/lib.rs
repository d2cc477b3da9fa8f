#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

mod answer;
mod calendar;
mod date;
mod household;
mod moment;
mod money;
mod month;
mod ratio;
mod region;
mod time;

pub use answer::Answer;
pub use calendar::{Calendar, Holiday};
pub use date::{Date, DateError};
pub use household::{Facts, Household, Period, Stream, Value};
pub use moment::{CHINA, Moment, MomentError, Offset};
pub use money::Money;
pub use month::{MonthError, YearMonth, age_on};
pub use ratio::Ratio;
pub use region::{Level, RegionCode, RegionError};
pub use time::{TimeError, TimeOfDay};
