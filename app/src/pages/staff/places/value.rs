//! Members of an entry as they stand in the record, in words.

use super::words;
use crate::components::date_text;
use crate::i18n::{text, text_with};
use crate::state::staff::places::Keeping;
use egude_domain::RegionCode;
use egude_places::{
    Access, Beds, Checked, Closure, Filing, Grade, LocalText, Medical, Operator, Point, Price,
    Stop, Subsidy, Timetable,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A member, line by line; as it is written where a newer back end has one that is not known.
pub(super) fn lines(keeping: Keeping, member: &str, value: &Value) -> Vec<String> {
    let known = match member {
        "name" | "address" | "notice" => one(value, both),
        "kind" | "state" => one(value, |word: &String| vec![words::word(member, word)]),
        "region" => one(value, |code: &RegionCode| {
            vec![words::region_now(keeping, code)]
        }),
        "aliases" | "phones" => one(value, |all: &Vec<String>| all.clone()),
        "takes" => each(value, "care"),
        "languages" => each(value, "language"),
        "meals" => each(value, "meal"),
        "at" => one(value, |at: &Point| {
            vec![words::joined([at.lat.to_string(), at.lon.to_string()])]
        }),
        "prices" => many::<Price>(value, words::price),
        "subsidies" => many::<Subsidy>(value, words::subsidy),
        "closures" => many::<Closure>(value, words::closure),
        "stops" => many::<Stop>(value, words::stop),
        "timetable" => one(value, |own: &Timetable| words::timetable(own)),
        "beds" => one(value, beds),
        "checked" => one(value, |checked: &Checked| {
            vec![words::joined([date_text(checked.on), checked.by.clone()])]
        }),
        _ => care(member, value),
    };
    known.unwrap_or_else(|| vec![value.to_string()])
}

fn care(member: &str, value: &Value) -> Option<Vec<String>> {
    match member {
        "operator" => one(value, |own: &Operator| {
            let name = own.name.clone().unwrap_or_default();
            vec![words::joined([words::word("operator", own.form), name])]
        }),
        "filing" => one(value, |own: &Filing| {
            let date = own.date.map(date_text).unwrap_or_default();
            vec![words::joined([own.number.clone(), date])]
        }),
        "grade" => one(value, |own: &Grade| {
            let until = own.until.map(date_text).unwrap_or_default();
            let level = text_with("keep-grade", &[("n", own.level.to_string())]);
            vec![words::joined([level, until])]
        }),
        "medical" => one(value, |own: &Medical| {
            let partner = own.partner.as_ref().map(words::local).unwrap_or_default();
            vec![words::joined([words::word("medical", own.form), partner])]
        }),
        "access" => one(value, |own: &Access| {
            let toilet = match own.toilet {
                None => String::new(),
                Some(true) => text("keep-toilet-yes"),
                Some(false) => text("keep-toilet-no"),
            };
            vec![words::joined([
                words::word("entrance", own.entrance),
                toilet,
            ])]
        }),
        "ride" => one(value, |own: &bool| {
            vec![text(if *own { "keep-yes" } else { "keep-no" })]
        }),
        "radiusKm" => one(value, |own: &u16| {
            vec![text_with("keep-km", &[("n", own.to_string())])]
        }),
        _ => None,
    }
}

fn one<T: DeserializeOwned>(value: &Value, say: impl Fn(&T) -> Vec<String>) -> Option<Vec<String>> {
    let own = T::deserialize(value).ok()?;
    Some(say(&own))
}

fn many<T: DeserializeOwned>(value: &Value, say: impl Fn(&T) -> String) -> Option<Vec<String>> {
    one(value, |all: &Vec<T>| all.iter().map(&say).collect())
}

fn each(value: &Value, list: &str) -> Option<Vec<String>> {
    one(value, |all: &Vec<String>| {
        vec![words::joined(
            all.iter().map(|word| words::word(list, word)),
        )]
    })
}

fn both(own: &LocalText) -> Vec<String> {
    let mn = own.mn.clone();
    [Some(own.zh.clone()), mn].into_iter().flatten().collect()
}

/// Beds in words, with the day.
pub(super) fn beds(beds: &Beds) -> Vec<String> {
    let number = |id: &'static str, n: Option<u16>| {
        n.map_or_else(String::new, |n| text_with(id, &[("n", n.to_string())]))
    };
    vec![words::joined([
        number("keep-beds-total-n", beds.total),
        number("keep-beds-nursing-n", beds.nursing),
        number("keep-beds-free-n", beds.free),
        date_text(beds.as_of),
    ])]
}
