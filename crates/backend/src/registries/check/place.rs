//! Who and where: id, region, names, telephones, position, zone, special cases.

use egude_booking::SpecialCase;
use egude_rules::rates::look::{Look, Object};

use super::part::{local, words};
use crate::{World, file};

const CASES: &str = "one of hk-macao-taiwan, overseas-chinese, foreigner";

pub(super) fn check(look: &mut Look, entry: &Object<'_>, world: &World) {
    id(look, entry);
    file::region(look, entry, world);
    local(look, entry, "name");
    local(look, entry, "address");
    phones(look, entry);
    if let Some(position) = entry.members.get("position")
        && let Some(position) = look.object(entry.place("position"), position, &["lat", "lon"], &[])
    {
        degrees(look, &position, "lat", 3, 54);
        degrees(look, &position, "lon", 73, 136);
    }
    if look
        .text(entry, "zone")
        .is_some_and(|zone| zone != "Asia/Shanghai")
    {
        let what = "\"Asia/Shanghai\", the time of the whole country";
        look.expected(entry.place("zone"), what);
    }
    words::<SpecialCase>(look, entry, "accepts", CASES);
}

fn id(look: &mut Look, entry: &Object<'_>) {
    let is_word = |id: &str| {
        let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        id.len() <= 60 && id.bytes().all(letter)
    };
    if look.text(entry, "id").is_some_and(|id| !is_word(id)) {
        let what = "a word of at most 60 small letters, digits and hyphens, such as \
            xilinhot-registry";
        look.expected(entry.place("id"), what);
    }
}

fn phones(look: &mut Look, entry: &Object<'_>) {
    let none = "at least one number, or the registry must have an address";
    let needed = !entry.members.contains_key("address");
    file::phones(look, entry, needed.then_some(none));
}

/// Degrees of a place in China, as text.
fn degrees(look: &mut Look, position: &Object<'_>, name: &str, least: u16, most: u16) {
    let Some(text) = look.text(position, name) else {
        return;
    };
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str, most| {
        (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let good = digits(whole, 3)
        && digits(part, 6)
        && whole
            .parse()
            .is_ok_and(|whole: u16| (least..most).contains(&whole));
    if !good {
        let what = format!(
            "degrees from {least} to {most} such as \"{least}.25\"; look whether lat and lon \
             have been exchanged"
        );
        look.expected(position.place(name), &what);
    }
}
