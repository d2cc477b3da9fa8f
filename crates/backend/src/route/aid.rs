//! The one door, for everybody.

pub(super) mod applications;
pub(super) mod authorisations;
pub(super) mod doors;
pub(super) mod hand_overs;
pub(super) mod uploads;

use crate::{aid, problem::Failure};

/// A number in the path. Any other text is the number of nothing.
pub(super) fn number(text: &str) -> Result<u16, Failure> {
    let digits = text.bytes().all(|sign| sign.is_ascii_digit());
    let number = text.parse().ok().filter(|_| digits);
    number.ok_or_else(aid::unknown)
}

/// The word of an upload or a tip; any other text is unknown without asking.
pub(super) fn word(text: &str) -> Result<&str, Failure> {
    super::write::is_word(text)
        .then_some(text)
        .ok_or_else(aid::unknown)
}
