//! Rates: what a file must be like, which figures hold on a day, and what is
//! stored at the start.

mod check;
mod fault;
mod start;

use std::collections::BTreeMap;

use egude_contract::v1::{ParamItem, RateClass, RateItem, Rates};
use egude_domain::Date;

pub(crate) use check::is_day;
pub use check::{Checked, check};
pub use fault::{Fault, Wrong};
pub use start::{RatesFrom, StartError, prepare};

/// The sample that ships with the server: invented round figures, each marked.
pub const SAMPLE: &[u8] = include_bytes!("../sample/rates.json");

/// Of each id, region and class only the latest that is in force on `day`.
pub fn in_force(rates: Rates, day: Date) -> Rates {
    Rates {
        items: latest(rates.items, day, |i: &RateItem| {
            (
                i.from.clone(),
                (i.region.clone(), i.id.clone(), Some(i.class)),
            )
        }),
        params: latest(rates.params, day, |p: &ParamItem| {
            (
                p.from.clone(),
                (p.region.clone(), p.id.clone(), None::<RateClass>),
            )
        }),
        ..rates
    }
}

/// Days are compared as text: `YYYY-MM-DD` sorts as the days do.
fn latest<T, K: Ord>(entries: Vec<T>, day: Date, key: impl Fn(&T) -> (String, K)) -> Vec<T> {
    let day = day.to_string();
    let mut kept: BTreeMap<K, (String, T)> = BTreeMap::new();
    for entry in entries {
        let (from, of) = key(&entry);
        let newer = kept.get(&of).is_none_or(|(known, _)| *known < from);
        if from <= day && newer {
            kept.insert(of, (from, entry));
        }
    }
    kept.into_values().map(|(_, entry)| entry).collect()
}
