//! What a place is called, where it is, how it is reached.

use super::{Reader, Typed};
use egude_places::Place;

/// The longest name and address, and the longest notice, in signs.
const NAME: usize = 80;
const NOTICE: usize = 300;
/// As many numbers and other names as one place may have.
const MANY: usize = 10;

pub(super) fn fill(typed: &mut Typed, place: &Place) {
    typed.local("name", Some(&place.name));
    typed.put_text("aliases", place.aliases.join("\n"));
    typed.put_text("kind", place.kind);
    typed.put_text("region", &place.region);
    typed.local("address", place.address.as_ref());
    typed.point("at", place.at.as_ref());
    typed.put_text("phones", place.phones.join("\n"));
    typed.local("notice", place.notice.as_ref());
}

pub(super) fn read(reader: &mut Reader<'_>, place: &mut Place) {
    match reader.local("name", NAME) {
        Some(name) => place.name = name,
        None => reader.fault("name-zh", "cases-wrong-missing"),
    }
    if let Some(kind) = reader.word("kind") {
        place.kind = kind;
    }
    if let Some(region) = reader.word("region") {
        place.region = region;
    }
    place.aliases = reader.lines("aliases");
    if place.aliases.len() > MANY {
        reader.fault("aliases", "places-wrong-many");
    }
    place.address = reader.local("address", NAME);
    place.at = reader.point("at");
    place.phones = reader.lines("phones");
    if !place.phones.iter().all(|phone| is_phone(phone)) {
        reader.fault("phones", "places-wrong-phone");
    }
    if place.phones.len() > MANY {
        reader.fault("phones", "places-wrong-many");
    }
    place.notice = reader.local("notice", NOTICE);
}

/// Whether it can be dialled: a short number, a mobile one, or one with an area code.
fn is_phone(typed: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_digit() || matches!(sign, '-' | ' ' | '+' | '(' | ')');
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    typed.chars().all(fits) && (3..=15).contains(&digits)
}
