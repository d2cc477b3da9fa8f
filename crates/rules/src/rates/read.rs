//! Reads a rates file, collecting everything that is wrong with its form at once.

use egude_domain::{Date, Money, Period, RegionCode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::{
    Class, ParamValue, Rates,
    check::fault,
    fault::{List, RateFault, RateWrong},
};

/// A field: its name, whether it may be left out, whether a value fits, and what does.
struct Field {
    name: &'static str,
    optional: bool,
    fits: fn(&Json) -> bool,
    expected: &'static str,
}

fn is<T: DeserializeOwned>(json: &Json) -> bool {
    serde_json::from_value::<T>(json.clone()).is_ok()
}

/// Written in full: a day is shown and compared as it stands in the document.
fn is_day(json: &Json) -> bool {
    let day = json
        .as_str()
        .and_then(|text| Some((text, text.parse::<Date>().ok()?)));
    day.is_some_and(|(text, day)| day.to_string() == text)
}

const fn field(name: &'static str, fits: fn(&Json) -> bool, expected: &'static str) -> Field {
    Field {
        name,
        optional: false,
        fits,
        expected,
    }
}

const fn optional(name: &'static str, fits: fn(&Json) -> bool, expected: &'static str) -> Field {
    Field {
        name,
        optional: true,
        fits,
        expected,
    }
}

const TEXT: &str = "text in quotation marks";
const DAY: &str = "a day of the calendar, such as \"2026-01-31\",";
const REGION: &str = "a region code of 12 digits in quotation marks, such as \"152502000000\",";
const YES_NO: &str = "true or false";
const VALUE: &str = "one of {\"fen\": n}, {\"int\": n}, {\"ratio\": [n, n]}, {\"flag\": true}, {\"text\": \"…\"}, {\"list\": [\"…\"]}";

const ITEM: &[Field] = &[
    field("id", Json::is_string, TEXT),
    field("region", is::<RegionCode>, REGION),
    field("class", is::<Class>, "\"urban\", \"rural\" or \"unified\""),
    field(
        "amountFen",
        is::<Money>,
        "whole fen without quotation marks, such as 84000,",
    ),
    field("unit", is::<Period>, "\"month\" or \"year\""),
    field("from", is_day, DAY),
    field("publisher", Json::is_string, TEXT),
    field("source", Json::is_string, TEXT),
    field("asOf", is_day, DAY),
    optional("sample", Json::is_boolean, YES_NO),
];

const PARAM: &[Field] = &[
    field("id", Json::is_string, TEXT),
    field("region", is::<RegionCode>, REGION),
    field("value", is::<ParamValue>, VALUE),
    field("from", is_day, DAY),
    optional("until", is_day, DAY),
    field("publisher", Json::is_string, TEXT),
    field("source", Json::is_string, TEXT),
    field("asOf", is_day, DAY),
    optional("sample", Json::is_boolean, YES_NO),
];

impl Rates {
    /// Reads a rates file. It is refused for its form only; whether the figures
    /// make sense is for [`Rates::check`].
    pub fn from_json(text: &str) -> Result<Self, Vec<RateFault>> {
        // Windows editors put a byte order mark before the text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let json: Json = serde_json::from_str(text).map_err(|e| vec![whole("", not_json(&e))])?;
        let faults = form_faults(&json);
        if !faults.is_empty() {
            return Err(faults);
        }
        // Every field was looked at, so this holds; if it does not, say what the reader says.
        serde_json::from_value(json).map_err(|e| {
            vec![whole(
                "",
                RateWrong::Expected(format!("another form ({e})")),
            )]
        })
    }
}

fn whole(field: &'static str, wrong: RateWrong) -> RateFault {
    RateFault {
        at: None,
        id: String::new(),
        field,
        wrong,
    }
}

fn not_json(error: &serde_json::Error) -> RateWrong {
    let (line, column) = (error.line(), error.column());
    if error.is_eof() {
        RateWrong::Truncated { line }
    } else {
        RateWrong::NotJson { line, column }
    }
}

fn form_faults(json: &Json) -> Vec<RateFault> {
    let Some(file) = json.as_object() else {
        return vec![whole(
            "",
            RateWrong::Expected("an object in braces { }".into()),
        )];
    };
    let mut faults = Vec::new();
    match file.get("ratesVersion").map(Json::as_u64) {
        Some(Some(1)) => {}
        Some(Some(other)) => {
            let version = u32::try_from(other).unwrap_or(u32::MAX);
            faults.push(whole("ratesVersion", RateWrong::Version(version)));
        }
        Some(None) => faults.push(whole(
            "ratesVersion",
            RateWrong::Expected("the number 1".into()),
        )),
        None => faults.push(whole("ratesVersion", RateWrong::Missing)),
    }
    for name in file
        .keys()
        .filter(|n| !["ratesVersion", "items", "params"].contains(&n.as_str()))
    {
        faults.push(whole("", RateWrong::UnknownField(name.clone())));
    }
    for (name, list, fields) in [
        ("items", List::Items, ITEM),
        ("params", List::Params, PARAM),
    ] {
        match file.get(name) {
            Some(Json::Array(entries)) => {
                let entries = entries.iter().enumerate();
                faults.extend(
                    entries.flat_map(|(at, entry)| entry_faults((list, at), entry, fields)),
                );
            }
            Some(_) => faults.push(whole(
                name,
                RateWrong::Expected("a list in brackets [ ]".into()),
            )),
            None if list == List::Params => {}
            None => faults.push(whole(name, RateWrong::Missing)),
        }
    }
    faults
}

fn entry_faults(at: (List, usize), entry: &Json, fields: &[Field]) -> Vec<RateFault> {
    let Some(entry) = entry.as_object() else {
        return vec![fault(
            at,
            "",
            "",
            RateWrong::Expected("an object in braces { }".into()),
        )];
    };
    let id = entry.get("id").and_then(Json::as_str).unwrap_or_default();
    let unknown = |name: &&String| fields.iter().all(|field| field.name != *name);
    let unknown = entry
        .keys()
        .filter(unknown)
        .map(|name| fault(at, id, "", RateWrong::UnknownField(name.clone())));
    let known = fields
        .iter()
        .filter_map(|field| Some(fault(at, id, field.name, field_wrong(entry, field)?)));
    known.chain(unknown).collect()
}

fn field_wrong(entry: &Map<String, Json>, field: &Field) -> Option<RateWrong> {
    match entry.get(field.name) {
        None if field.optional => None,
        None => Some(RateWrong::Missing),
        Some(value) if (field.fits)(value) => None,
        Some(_) => Some(RateWrong::Expected(field.expected.into())),
    }
}
