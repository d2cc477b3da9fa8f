//! Published figures: rates and parameters, by place and date, with their source.

mod calendar;
mod entry;
mod fault;
pub mod look;
mod read;
mod value;
mod wrong;

use egude_domain::{Calendar, Date, Level, Money, Period, RegionCode};
use serde::{Deserialize, Serialize};

pub use fault::{List, RateFault};
pub use read::{Checked, parse};
pub use wrong::RateWrong;

/// What a bureau delivers, as a file or over the contract. The shape and each
/// field are explained in `docs/for-bureaus/data.md`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rates {
    /// The shape's version, 1.
    #[serde(rename = "ratesVersion")]
    pub version: u32,
    /// Names the whole document that these are of, or a part of: SHA-256 in
    /// hexadecimal. A back end gives it; a file need not have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Amounts published for a month or a year.
    pub items: Vec<Rate>,
    /// Everything else that a place may set.
    #[serde(default)]
    pub params: Vec<Param>,
    /// Which days are worked, if somebody put it in. It holds everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<WorkCalendar>,
}

/// The calendar of working days, as the State Council's office publishes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkCalendar {
    /// The days.
    #[serde(flatten)]
    pub days: Calendar,
    /// Where it was published.
    #[serde(flatten)]
    pub source: Source,
}

/// One published amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rate {
    /// Such as `standard.dibao`.
    pub id: String,
    /// The place it holds for, and every place below that has none of its own.
    pub region: RegionCode,
    /// For whom: `unified` applies to all (decision Z-27).
    pub class: Class,
    /// How much, in fen, for each `unit`.
    #[serde(rename = "amountFen")]
    pub amount: Money,
    /// As published: rural standards were yearly to 2022.
    pub unit: Period,
    /// From which day it holds.
    pub from: Date,
    /// Where it was published.
    #[serde(flatten)]
    pub source: Source,
}

/// One parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Param {
    /// Such as `property.dibao.homes-max`.
    pub id: String,
    /// The place it holds for, and every place below that has none of its own.
    pub region: RegionCode,
    /// Its value.
    pub value: ParamValue,
    /// From which day it holds.
    pub from: Date,
    /// The last day on which it holds, if it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Where it was published.
    #[serde(flatten)]
    pub source: Source,
}

/// A parameter's value, by its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParamValue {
    /// An amount in fen.
    Fen(Money),
    /// A whole number.
    Int(i64),
    /// A share as a fraction: `[1, 10]` is a tenth.
    Ratio([i64; 2]),
    /// Yes or no.
    Flag(bool),
    /// One word of a known set.
    Text(String),
    /// Several words of a known set.
    List(Vec<String>),
}

/// Who published a figure, where, and when we last looked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// The publishing office, as a name to show.
    pub publisher: String,
    /// The document or page.
    pub source: String,
    /// The day on which someone last checked it.
    pub as_of: Date,
    /// True for figures that nobody published: they must look so on every screen.
    #[serde(default)]
    pub sample: bool,
}

/// A hukou class. `Unified` is for places where town and country have one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// One figure for all.
    Unified,
    /// Urban.
    Urban,
    /// Rural and pastoral.
    Rural,
}

impl Rates {
    /// The parameter that holds in `region` on `on`: the nearest place upwards
    /// that has one, and there the nearest earlier date.
    pub fn param(&self, id: &str, region: &RegionCode, on: Date) -> Option<&Param> {
        region.upwards().find_map(|place| {
            let held = |p: &&Param| {
                p.id == id && p.region == place && p.from <= on && p.until.is_none_or(|u| on <= u)
            };
            // Two for one day are refused by `check`; unchecked, the order must still not matter.
            let order = |p: &&Param| (p.from, p.source.as_of, p.value.clone());
            self.params.iter().filter(held).max_by_key(order)
        })
    }

    /// The rate of one class: the nearest place upwards that has one for the
    /// class or for all, and there the nearest earlier date. The autonomous
    /// region's own figures are averages and floors; they judge nobody.
    pub fn rate_for(&self, id: &str, region: &RegionCode, class: Class, on: Date) -> Option<&Rate> {
        let places = region
            .upwards()
            .take_while(|place| place.level() != Level::Province);
        let held = |place: &RegionCode| {
            let held = |r: &&Rate| {
                let of_class = r.class == class || r.class == Class::Unified;
                of_class && r.id == id && r.region == *place && r.from <= on
            };
            let order = |r: &&Rate| (r.from, r.class, r.source.as_of, r.amount, r.unit.months());
            self.items.iter().filter(held).max_by_key(order)
        };
        places.into_iter().find_map(|place| held(&place))
    }

    /// The rates that may apply in `region` on `on` to a family whose class is
    /// not known: one where all classes have the same, else one a class.
    pub fn rate(&self, id: &str, region: &RegionCode, on: Date) -> Vec<&Rate> {
        let of = |class| self.rate_for(id, region, class, on);
        match (of(Class::Urban), of(Class::Rural)) {
            (Some(urban), Some(rural)) if std::ptr::eq(urban, rural) => vec![urban],
            (urban, rural) => urban.into_iter().chain(rural).collect(),
        }
    }

    /// True if any figure here is a sample.
    pub fn has_samples(&self) -> bool {
        let items = self.items.iter().map(|rate| &rate.source);
        let params = self.params.iter().map(|param| &param.source);
        let calendar = self.calendar.iter().map(|calendar| &calendar.source);
        items
            .chain(params)
            .chain(calendar)
            .any(|source| source.sample)
    }
}
