//! How Chinese signs are read.

use crate::{LocalText, Place};
use pinyin::ToPinyinMulti;
use std::collections::BTreeMap;

/// Pinyin without tones of every Chinese sign in names, addresses and stops; several readings with
/// spaces between them, the usual one first.
pub(super) fn of(places: &[Place]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for text in places.iter().flat_map(texts) {
        for sign in text.chars().filter(|sign| !sign.is_ascii()) {
            if let Some(reading) = reading(sign) {
                found.entry(sign.to_string()).or_insert(reading);
            }
        }
    }
    found
}

fn texts(place: &Place) -> impl Iterator<Item = &str> {
    fn zh(text: &LocalText) -> &str {
        &text.zh
    }
    let stops = place.stops.iter().map(|stop| zh(&stop.name));
    let aliases = place.aliases.iter().map(String::as_str);
    let address = place.address.iter().map(zh);
    std::iter::once(zh(&place.name))
        .chain(aliases)
        .chain(address)
        .chain(stops)
}

fn reading(sign: char) -> Option<String> {
    let mut all: Vec<&str> = Vec::new();
    for one in sign.to_pinyin_multi()? {
        if !all.contains(&one.plain()) {
            all.push(one.plain());
        }
    }
    Some(all.join(" "))
}
