//! Looks at one entry of a rates file, every field of it, and at what stands twice.

use std::collections::BTreeMap;

use egude_domain::{Date, Level, Period, RegionCode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::{
    Class,
    fault::{List, RateFault},
    read::World,
    value,
    wrong::RateWrong,
};

/// 100,000 yuan a month, in fen: more than anyone publishes.
const MONTH_MAX: i64 = 10_000_000;
/// 50 yuan a month, in fen: below every standard there ever was, so it was meant in yuan.
const MONTH_MIN: i64 = 5_000;

/// What every entry must have.
const MUST: &[&str] = &["id", "region", "from", "publisher", "source", "asOf"];

impl List {
    /// What its entries must have besides, and what they may.
    const fn members(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Items => (&["class", "amountFen", "unit"], &["sample"]),
            Self::Params => (&["value"], &["until", "sample"]),
        }
    }
}

/// The classes of each figure, place and first day that were there before, and where.
pub(super) type Seen = BTreeMap<(List, String, RegionCode, Date), Vec<(Option<Class>, usize)>>;

/// Everything that is wrong with one entry.
pub(super) fn faults(
    world: World<'_>,
    at: (List, usize),
    entry: &Json,
    seen: &mut Seen,
) -> Vec<RateFault> {
    let empty = Map::new();
    let mut look = Look {
        world,
        at,
        members: entry.as_object().unwrap_or(&empty),
        faults: Vec::new(),
    };
    if entry.is_object() {
        look.entry(seen);
    } else {
        look.wrong("", RateWrong::expected("an object in braces { }"));
    }
    look.faults
}

struct Look<'a> {
    world: World<'a>,
    at: (List, usize),
    members: &'a Map<String, Json>,
    faults: Vec<RateFault>,
}

impl<'a> Look<'a> {
    fn wrong(&mut self, field: &str, wrong: RateWrong) {
        let written = |name| self.members.get(name).and_then(Json::as_str);
        let written = |name| written(name).unwrap_or_default().to_owned();
        self.faults.push(RateFault {
            at: Some(self.at),
            id: written("id"),
            region: written("region"),
            field: field.to_owned(),
            wrong,
        });
    }

    fn entry(&mut self, seen: &mut Seen) {
        self.names();
        let id = self.id();
        let region = self.region();
        let (from, until) = (self.day("from"), self.day("until"));
        self.day("asOf");
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            self.wrong("until", RateWrong::EndsBeforeItBegins);
        }
        self.text("source");
        self.sample();
        let class = match self.at.0 {
            List::Items => {
                let unit = self.word("unit", "one of month, year");
                self.amount(id, unit);
                self.word("class", "one of urban, rural, unified")
            }
            List::Params => {
                self.value(id);
                None
            }
        };
        if let (Some(id), Some(region), Some(from)) = (id, region, from) {
            let key = (self.at.0, id.to_owned(), region, from);
            self.repeated(seen.entry(key).or_default(), class);
        }
    }

    /// Names that nobody knows, and names that are not there.
    fn names(&mut self) {
        let (must, may) = self.at.0.members();
        let known = |name: &str| [MUST, must, may].iter().any(|names| names.contains(&name));
        let members = self.members;
        for name in members.keys().filter(|name| !known(name)) {
            self.wrong(name, RateWrong::UnknownField);
        }
        for name in MUST.iter().chain(must) {
            if !members.contains_key(*name) {
                self.wrong(name, RateWrong::Missing);
            }
        }
    }

    /// The member's text; if it is there but no text, that is a fault.
    fn text(&mut self, name: &str) -> Option<&'a str> {
        let value = self.members.get(name)?;
        match value.as_str() {
            None => self.wrong(name, RateWrong::expected("text in quotation marks")),
            Some(text) if text.trim().is_empty() => self.wrong(name, RateWrong::Empty),
            Some(text) => return Some(text),
        }
        None
    }

    fn word<T: DeserializeOwned>(&mut self, name: &str, words: &str) -> Option<T> {
        let text = self.text(name)?;
        let word = serde_json::from_value(text.into()).ok();
        if word.is_none() {
            self.wrong(name, RateWrong::expected(words));
        }
        word
    }

    fn day(&mut self, name: &str) -> Option<Date> {
        let text = self.text(name)?;
        let day = text.parse().ok();
        if day.is_none() {
            self.wrong(name, RateWrong::Day(text.to_owned()));
        }
        day
    }

    fn id(&mut self) -> Option<&'a str> {
        let id = self.text("id")?;
        let pack = self.world.pack;
        let (used, known) = match self.at.0 {
            List::Items => (
                pack.rates.iter().any(|known| known == id),
                pack.rates.clone(),
            ),
            List::Params => (
                pack.params.contains_key(id),
                pack.params.keys().cloned().collect(),
            ),
        };
        if !used {
            self.wrong("id", RateWrong::UnknownId { known });
        }
        Some(id)
    }

    fn region(&mut self) -> Option<RegionCode> {
        let value = self.members.get("region")?;
        let code = value.as_str().and_then(|text| text.parse().ok());
        let Some(code) = code else {
            self.wrong("region", RateWrong::RegionForm);
            return None;
        };
        if !(self.world.has_region)(&code) {
            self.wrong("region", RateWrong::RegionUnknown(code.to_string()));
        } else if self.at.0 == List::Items && code.level() == Level::Province {
            self.wrong("region", RateWrong::Average);
        }
        Some(code)
    }

    fn sample(&mut self) {
        let publisher = self.text("publisher");
        let sample = self.members.get("sample");
        match sample.map_or(Some(false), Json::as_bool) {
            None => self.wrong("sample", RateWrong::expected("true or false")),
            Some(false) if publisher == Some("sample") => {
                self.wrong("sample", RateWrong::SampleUnmarked);
            }
            Some(_) => {}
        }
    }

    fn amount(&mut self, id: Option<&str>, unit: Option<Period>) {
        let Some(value) = self.members.get("amountFen") else {
            return;
        };
        let Some(fen) = value.as_i64() else {
            let what = "a whole number of fen without quotation marks, such as 84000";
            return self.wrong("amountFen", RateWrong::expected(what));
        };
        // While the unit is not readable either may be meant.
        let (fewest, most) = unit.map_or((1, 12), |unit| (unit.months(), unit.months()));
        // Of a figure that is no standard it is not known how little it may be.
        let is_standard = id.is_some_and(|id| id.starts_with("standard."));
        if fen <= 0 || fen > MONTH_MAX * most {
            self.wrong("amountFen", RateWrong::Amount(fen));
        } else if is_standard && fen < MONTH_MIN * fewest {
            self.wrong("amountFen", RateWrong::InYuan(fen));
        }
    }

    fn value(&mut self, id: Option<&str>) {
        let kind = id.and_then(|id| self.world.pack.params.get(id));
        let value = self.members.get("value");
        if let Some(what) = value.and_then(|value| value::expected(kind, value)) {
            self.wrong("value", RateWrong::Expected(what));
        }
    }

    fn repeated(&mut self, others: &mut Vec<(Option<Class>, usize)>, class: Option<Class>) {
        let is_item = self.at.0 == List::Items;
        if is_item && class.is_none() {
            return;
        }
        let is_unified = |class| class == Some(Class::Unified);
        let same = others.iter().find(|(other, _)| *other == class);
        let beside = others
            .iter()
            .find(|(other, _)| is_unified(*other) != is_unified(class));
        match (same, beside) {
            (Some(&(_, first)), _) => self.wrong("", RateWrong::Repeated { first }),
            (_, Some(&(_, first))) => {
                self.wrong("class", RateWrong::UnifiedBesideClass { first });
            }
            _ => {}
        }
        others.push((class, self.at.1));
    }
}
