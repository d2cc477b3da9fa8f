//! Query parameters, strictly: a mistyped name is an error, not a wider answer.

use egude_contract::v1::FieldCode;
use egude_domain::{Date, RegionCode};

use crate::problem::Failure;

/// The pairs of a query string.
pub(super) type Pairs = Vec<(String, String)>;

/// The values of exactly these parameters, each at most once.
pub(super) fn only<'p, const N: usize>(
    pairs: &'p Pairs,
    names: [&str; N],
) -> Result<[Option<&'p str>; N], Failure> {
    let mut values = [None; N];
    for (name, value) in pairs {
        let Some(at) = names.iter().position(|known| known == name) else {
            // The name is not repeated: it is whatever the sender typed.
            return Err(Failure::query("*", FieldCode::UnknownParameter));
        };
        if values[at].replace(value.as_str()).is_some() {
            return Err(Failure::query(names[at], FieldCode::Repeated));
        }
    }
    Ok(values)
}

pub(super) fn region(name: &str, text: &str) -> Result<RegionCode, Failure> {
    text.parse()
        .map_err(|_| Failure::query(name, FieldCode::NotARegionCode))
}

pub(super) fn day(name: &str, text: &str) -> Result<Date, Failure> {
    text.parse()
        .map_err(|_| Failure::query(name, FieldCode::NotADate))
}
