//! Reads a rates file and collects everything that is wrong with it at once,
//! so that a clerk corrects it in one go.

use std::collections::{BTreeMap, BTreeSet};

use egude_contract::v1::{RATES_VERSION, Rates};
use egude_domain::{Date, RegionCode};
use serde_json::{Map, Value};

use super::{
    fault::{Fault, Wrong},
    value,
    vocabulary::Vocabulary,
};

/// Larger than every banner's figures of a century.
const LIMIT: usize = 4 * 1024 * 1024;
/// 100,000 yuan.
const MONTH_MAX_FEN: i64 = 10_000_000;
/// 50 yuan: below every standard since there are any.
const MONTH_MIN_FEN: i64 = 5_000;

const ITEM: &[&str] = &[
    "id",
    "region",
    "class",
    "amountFen",
    "unit",
    "from",
    "publisher",
    "source",
    "asOf",
    "sample",
];
const PARAM: &[&str] = &[
    "id",
    "region",
    "value",
    "from",
    "publisher",
    "source",
    "asOf",
    "until",
    "sample",
];
/// What a figure may leave out.
const OPTIONAL: &[&str] = &["until", "sample"];

/// A good file.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What it says.
    pub rates: Rates,
    /// Ids that no rule of this version uses: perhaps mistyped, perhaps newer.
    pub unused_ids: Vec<String>,
}

/// What a file is compared with.
#[derive(Clone, Debug)]
pub struct World {
    /// The codes of all regions there are.
    pub regions: BTreeSet<String>,
    /// The ids that rules use.
    pub vocabulary: Vocabulary,
}

/// The file's rates, or everything that is wrong with it.
pub fn check(bytes: &[u8], world: &World) -> Result<Checked, Vec<Fault>> {
    let file = parse(bytes).map_err(|wrong| {
        vec![Fault {
            place: String::new(),
            field: String::new(),
            wrong,
        }]
    })?;
    let mut check = Check {
        world,
        faults: Vec::new(),
        seen: BTreeMap::new(),
    };
    check.file(&file);
    if !check.faults.is_empty() {
        return Err(check.faults);
    }
    // All members were looked at, so this cannot fail; if it does, say where.
    let rates: Rates = serde_json::from_value(file).map_err(|error| {
        let wrong = Wrong::NotJson {
            line: error.line(),
            column: error.column(),
        };
        vec![Fault {
            place: "file".to_owned(),
            field: error.to_string(),
            wrong,
        }]
    })?;
    let unused_ids = unused(&rates, &world.vocabulary);
    Ok(Checked { rates, unused_ids })
}

fn parse(bytes: &[u8]) -> Result<Value, Wrong> {
    if bytes.len() > LIMIT {
        return Err(Wrong::TooLarge);
    }
    // Windows editors put a byte order mark before UTF-8.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Wrong::NotUtf8)?;
    serde_json::from_str(text).map_err(|error| {
        if error.is_eof() {
            Wrong::Truncated { line: error.line() }
        } else {
            Wrong::NotJson {
                line: error.line(),
                column: error.column(),
            }
        }
    })
}

fn unused(rates: &Rates, vocabulary: &Vocabulary) -> Vec<String> {
    let items = rates.items.iter().map(|item| &item.id);
    let all: BTreeSet<&String> = items
        .chain(rates.params.iter().map(|param| &param.id))
        .collect();
    all.into_iter()
        .filter(|id| vocabulary.is_unused(id))
        .cloned()
        .collect()
}

struct Check<'a> {
    world: &'a World,
    faults: Vec<Fault>,
    /// The classes seen of each id, region and first day.
    seen: BTreeMap<[String; 3], Vec<String>>,
}

impl Check<'_> {
    fn fault(&mut self, place: &str, field: &str, wrong: Wrong) {
        let (place, field) = (place.to_owned(), field.to_owned());
        self.faults.push(Fault {
            place,
            field,
            wrong,
        });
    }

    fn file(&mut self, file: &Value) {
        let Some(file) = file.as_object() else {
            return self.fault("", "", Wrong::kind("an object in braces { }"));
        };
        self.members(
            "",
            file,
            &["ratesVersion", "items", "params"],
            &["ratesVersion"],
        );
        if file
            .get("ratesVersion")
            .is_some_and(|v| v.as_u64() != Some(RATES_VERSION.into()))
        {
            self.fault("", "ratesVersion", Wrong::Version);
        }
        for (name, members) in [("items", ITEM), ("params", PARAM)] {
            match file.get(name) {
                None => {}
                Some(Value::Array(entries)) => {
                    for (at, entry) in entries.iter().enumerate() {
                        self.entry(name, at, entry, members);
                    }
                }
                Some(_) => self.fault("", name, Wrong::kind("a list in brackets [ ]")),
            }
        }
    }

    fn entry(&mut self, list: &str, at: usize, entry: &Value, members: &[&str]) {
        let Some(entry) = entry.as_object() else {
            let expected = "an object in braces { }";
            return self.fault(&format!("{list}[{at}]"), "", Wrong::kind(expected));
        };
        let word = |name| entry.get(name).and_then(Value::as_str).unwrap_or("?");
        let place = format!("{list}[{at}] ({}, {})", word("id"), word("region"));
        let must: Vec<&str> = members
            .iter()
            .copied()
            .filter(|name| !OPTIONAL.contains(name))
            .collect();
        self.members(&place, entry, members, &must);
        for name in ["id", "publisher", "source"] {
            self.text(&place, entry, name);
        }
        for name in ["from", "until", "asOf"] {
            self.day(&place, entry, name);
        }
        if word("until") < word("from") && entry.contains_key("until") {
            self.fault(&place, "until", Wrong::EndsBeforeItBegins);
        }
        self.region(&place, entry);
        self.sample(&place, entry);
        if list == "items" {
            self.word(
                &place,
                entry,
                "class",
                &["urban", "rural", "unified"],
                "urban, rural, unified",
            );
            self.word(&place, entry, "unit", &["month", "year"], "month, year");
            self.amount(&place, entry);
        } else if let Some(value) = entry.get("value")
            && let Some(expected) =
                value::wrong_kind(self.world.vocabulary.param(word("id")), value)
        {
            self.fault(&place, "value", Wrong::Kind { expected });
        }
        self.repeated(
            &place,
            ["id", "region", "from"].map(|n| word(n).to_owned()),
            word("class"),
        );
    }

    fn members(&mut self, place: &str, entry: &Map<String, Value>, all: &[&str], must: &[&str]) {
        for name in entry.keys().filter(|name| !all.contains(&name.as_str())) {
            self.fault(place, name, Wrong::UnknownField);
        }
        for name in must.iter().filter(|name| !entry.contains_key(**name)) {
            self.fault(place, name, Wrong::Missing);
        }
    }

    /// The member's text; if it is there but no text, that is a fault.
    fn text<'e>(
        &mut self,
        place: &str,
        entry: &'e Map<String, Value>,
        name: &str,
    ) -> Option<&'e str> {
        let value = entry.get(name)?;
        let Some(text) = value.as_str() else {
            self.fault(place, name, Wrong::kind("text in quotation marks"));
            return None;
        };
        if text.trim().is_empty() {
            self.fault(place, name, Wrong::Empty);
            return None;
        }
        Some(text)
    }

    fn day(&mut self, place: &str, entry: &Map<String, Value>, name: &str) {
        if let Some(text) = self.text(place, entry, name)
            && !is_day(text)
        {
            self.fault(place, name, Wrong::Day(text.to_owned()));
        }
    }

    fn region(&mut self, place: &str, entry: &Map<String, Value>) {
        let Some(value) = entry.get("region") else {
            return;
        };
        let code = value
            .as_str()
            .and_then(|text| text.parse::<RegionCode>().ok());
        let Some(code) = code else {
            return self.fault(place, "region", Wrong::RegionForm);
        };
        if !self.world.regions.contains(code.as_str()) {
            self.fault(place, "region", Wrong::RegionUnknown(code.to_string()));
        }
        let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
        if code.parent().is_none() && id.starts_with("standard.") {
            self.fault(place, "region", Wrong::StandardAboveBanners);
        }
    }

    fn sample(&mut self, place: &str, entry: &Map<String, Value>) {
        match entry.get("sample") {
            Some(Value::Bool(true)) => {}
            None | Some(Value::Bool(false)) => {
                if entry.get("publisher").and_then(Value::as_str) == Some("sample") {
                    self.fault(place, "sample", Wrong::SampleUnmarked);
                }
            }
            Some(_) => self.fault(place, "sample", Wrong::kind("true or false")),
        }
    }

    fn word(
        &mut self,
        place: &str,
        entry: &Map<String, Value>,
        name: &str,
        words: &[&str],
        known: &'static str,
    ) {
        if let Some(text) = self.text(place, entry, name)
            && !words.contains(&text)
        {
            self.fault(place, name, Wrong::Word { known });
        }
    }

    fn amount(&mut self, place: &str, entry: &Map<String, Value>) {
        let Some(value) = entry.get("amountFen") else {
            return;
        };
        let Some(fen) = value.as_i64() else {
            let expected = "a whole number of fen without quotation marks, such as 84000";
            return self.fault(place, "amountFen", Wrong::kind(expected));
        };
        let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
        let months = if entry.get("unit").and_then(Value::as_str) == Some("year") {
            12
        } else {
            1
        };
        if fen <= 0 || fen > MONTH_MAX_FEN * months {
            self.fault(place, "amountFen", Wrong::AmountRange(fen));
        } else if id.starts_with("standard.") && fen < MONTH_MIN_FEN * months {
            self.fault(place, "amountFen", Wrong::AmountInYuan(fen));
        }
    }

    fn repeated(&mut self, place: &str, key: [String; 3], class: &str) {
        let classes = self.seen.entry(key).or_default();
        let again = classes.iter().any(|seen| seen == class);
        let beside =
            !classes.is_empty() && (class == "unified" || classes.contains(&"unified".to_owned()));
        classes.push(class.to_owned());
        if again {
            self.fault(place, "", Wrong::Repeated);
        } else if beside {
            self.fault(place, "class", Wrong::UnifiedBesideClass);
        }
    }
}

/// Exactly `YYYY-MM-DD` and a real day: days are compared as text.
pub(crate) fn is_day(text: &str) -> bool {
    text.len() == 10
        && text
            .parse::<Date>()
            .is_ok_and(|day| day.to_string() == text)
}
