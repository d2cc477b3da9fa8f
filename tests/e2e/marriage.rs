//! Marriage appointments, as couples meet them.

pub(crate) mod arranged;
mod booking;
pub(crate) mod couple;
pub(crate) mod desk;
mod details;
mod divorce_days;
mod offices;
mod partner;
mod ready;
mod staff;
mod times;
mod voucher;
mod wait;
