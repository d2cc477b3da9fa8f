//! Rates: a file against what this server knows, which figures hold on a day,
//! and what is stored at the start.

mod check;
mod digest;
mod start;
mod wire;

use std::collections::BTreeMap;

use egude_contract::v1::{ParamItem, RateItem, Rates};
use egude_domain::Date;

pub use check::{Checked, check};
pub use digest::canonical;
pub(crate) use digest::{digest_of, sealed};
pub use start::{RatesFrom, StartError, prepare};

/// The sample that ships with the server: invented round figures, each marked.
pub const SAMPLE: &[u8] = include_bytes!("../sample/rates.json");

/// Of each id, region and class only the latest that is in force on `day`.
/// Days are compared as text: `YYYY-MM-DD` sorts as the days do.
pub fn in_force(rates: Rates, day: Date) -> Rates {
    let day = day.to_string();
    let mut items: BTreeMap<_, RateItem> = BTreeMap::new();
    for item in rates.items.into_iter().filter(|item| item.from <= day) {
        let of = (item.region.clone(), item.id.clone(), item.class);
        if items.get(&of).is_none_or(|known| known.from < item.from) {
            items.insert(of, item);
        }
    }
    let mut params: BTreeMap<_, ParamItem> = BTreeMap::new();
    let held = |p: &ParamItem| p.from <= day && p.until.as_ref().is_none_or(|until| day <= *until);
    for param in rates.params.into_iter().filter(held) {
        let of = (param.region.clone(), param.id.clone());
        if params.get(&of).is_none_or(|known| known.from < param.from) {
            params.insert(of, param);
        }
    }
    Rates {
        items: items.into_values().collect(),
        params: params.into_values().collect(),
        ..rates
    }
}
