//! Marriage appointments, as couples meet them.

mod booking;
mod couple;
mod details;
mod divorce_days;
mod offices;
mod partner;
mod ready;
mod times;
mod voucher;
mod wait;
