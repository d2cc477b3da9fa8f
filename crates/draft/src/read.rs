//! Reading what was typed.

use egude_domain::{Date, IdNumber, IdNumberError};

/// The text without what surrounds it; nothing if there is none.
pub(crate) fn kept(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The day of year, month and day as typed; nothing if all three are empty.
pub(crate) fn day(typed: &[String; 3]) -> Result<Option<Date>, &'static str> {
    let [year, month, day] = typed.each_ref().map(|part| part.trim());
    if year.is_empty() && month.is_empty() && day.is_empty() {
        return Ok(None);
    }
    let whole = |text: &str, least, most| egude_flow::parse::whole(text, least, most).ok();
    let read = || {
        let year = i16::try_from(whole(year, 1800, 2200)?).ok()?;
        let month = i8::try_from(whole(month, 1, 12)?).ok()?;
        let day = i8::try_from(whole(day, 1, 31)?).ok()?;
        Date::new(year, month, day).ok()
    };
    read().map(Some).ok_or("day-form")
}

/// Fen of an amount in yuan as typed; nothing if it is empty. Else what is wrong, with what its
/// message names.
pub(crate) fn fen(typed: &str) -> Result<Option<i64>, (&'static str, Option<String>)> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    match egude_flow::parse::money(typed) {
        Ok(money) => Ok(Some(money.fen())),
        Err(error) => Err((error.code, Some(error.arg))),
    }
}

/// The digits of an account as typed, without spaces and dashes.
pub(crate) fn account(typed: &str) -> Result<String, &'static str> {
    let digits: String = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .collect();
    let fits = digits.bytes().all(|sign| sign.is_ascii_digit());
    if fits && (10..=30).contains(&digits.len()) {
        Ok(digits)
    } else {
        Err("account-form")
    }
}

/// An identity number as typed; nothing if it is empty.
pub(crate) fn number(typed: &str, today: Date) -> Result<Option<IdNumber>, IdNumberError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    IdNumber::parse(typed, today).map(Some)
}
