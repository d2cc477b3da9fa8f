#![doc = include_str!("../README.md")]
#![deny(clippy::float_arithmetic)]

mod answer;
pub mod authored;
mod booking_number;
mod calendar;
mod checked;
mod cite;
mod date;
mod household;
mod id_number;
mod moment;
mod money;
mod month;
mod phone;
mod ratio;
mod reference;
mod region;
mod sex;
mod time;
mod typed;
mod words;

pub use answer::Answer;
pub use booking_number::{BookingNumber, BookingNumberError};
pub use calendar::{Calendar, Holiday};
pub use cite::Cite;
pub use date::{Date, DateError};
pub use household::{Facts, Household, Period, Stream, Value};
pub use id_number::{IdNumber, IdNumberError};
pub use moment::{CHINA, Moment, MomentError, Offset};
pub use money::Money;
pub use month::{MonthError, YearMonth, age_on};
pub use phone::{Phone, PhoneError};
pub use ratio::Ratio;
pub use reference::{Reference, ReferenceError};
pub use region::{Level, RegionCode, RegionError};
pub use sex::Sex;
pub use time::{TimeError, TimeOfDay};
pub use words::UnknownWord;
