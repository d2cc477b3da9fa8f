//! What a place is and has.

use super::look::Look;
use crate::import::FaultCode;
use crate::{Beds, Kind, Place, Price, Subsidy};
use egude_domain::Date;

/// The most that anything may cost: a million yuan, in fen.
const MOST_FEN: i64 = 100_000_000;
/// The most beds a home may have.
const MOST_BEDS: u16 = 5_000;

pub(super) fn check(place: &Place, today: Date, look: &mut Look) {
    if !is_id(&place.id) {
        let hint = place.id.trim().to_lowercase();
        if is_id(&hint) {
            look.stop_with("id", FaultCode::BadId, &place.id, hint);
        } else {
            look.stop("id", FaultCode::BadId, &place.id);
        }
    }
    look.both("name", &place.name, 60);
    look.few("aliases", &place.aliases, 10);
    for alias in &place.aliases {
        look.text("aliases", alias, 60);
    }
    if let Some(address) = &place.address {
        look.both("address", address, 120);
    }
    if let Some(notice) = &place.notice {
        look.both("notice", notice, 200);
    }
    if let Some(name) = place
        .operator
        .as_ref()
        .and_then(|operator| operator.name.as_ref())
    {
        look.text("operator/name", name, 60);
    }
    if let Some(filing) = &place.filing {
        look.text("filing", &filing.number, 60);
        if let Some(date) = filing.date {
            past("filing/date", date, today, look);
        }
    }
    if let Some(partner) = place
        .medical
        .as_ref()
        .and_then(|medical| medical.partner.as_ref())
    {
        look.both("medical/partner", partner, 60);
    }
    grade(place, today, look);
    if let Some(beds) = &place.beds {
        check_beds(beds, place.kind, today, look);
    }
    look.few("prices", &place.prices, 40);
    for price in &place.prices {
        check_price(price, today, look);
    }
    look.few("subsidies", &place.subsidies, 40);
    for subsidy in &place.subsidies {
        check_subsidy(subsidy, today, look);
    }
    if place.radius_km.is_some_and(|km| km > 500) {
        look.stop_with(
            "radiusKm",
            FaultCode::BadNumber,
            place.radius_km.unwrap_or(0),
            500,
        );
    }
    if let Some(checked) = &place.checked {
        past("checked/on", checked.on, today, look);
        look.text("checked/by", &checked.by, 60);
    }
}

/// 3 to 60 small letters, digits and hyphens.
pub(crate) fn is_id(id: &str) -> bool {
    let sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (3..=60).contains(&id.len()) && id.bytes().all(sign)
}

/// A day on which something was so: not in the future, and not in another century.
fn past(member: &str, day: Date, today: Date, look: &mut Look) {
    if day > today {
        look.stop_with(member, FaultCode::BadDate, day, today);
    } else if day.year() < 1949 {
        look.stop(member, FaultCode::BadDate, day);
    }
}

fn grade(place: &Place, today: Date, look: &mut Look) {
    let Some(grade) = &place.grade else { return };
    if !(1..=5).contains(&grade.level) {
        look.stop_with("grade", FaultCode::BadNumber, grade.level, "1-5");
    }
    if let Some(until) = grade.until.filter(|until| *until < today) {
        look.warn("grade/until", FaultCode::Stale, until, None);
    }
}

fn check_beds(beds: &Beds, kind: Kind, today: Date, look: &mut Look) {
    past("beds/asOf", beds.as_of, today, look);
    let all = [
        ("beds/total", beds.total),
        ("beds/nursing", beds.nursing),
        ("beds/free", beds.free),
    ];
    for (member, number) in all {
        if let Some(number) = number.filter(|number| *number > MOST_BEDS) {
            look.stop_with(member, FaultCode::BadNumber, number, MOST_BEDS);
        }
    }
    for (member, number) in &all[1..] {
        if let (Some(part), Some(total)) = (number, beds.total)
            && *part > total
        {
            look.stop_with(*member, FaultCode::Order, part, total);
        }
    }
    if matches!(kind, Kind::Meals | Kind::Mobile | Kind::Rental) {
        look.warn("beds/total", FaultCode::BadNumber, kind, None);
    }
}

fn check_price(price: &Price, today: Date, look: &mut Look) {
    past("prices", price.as_of, today, look);
    for amount in [Some(price.from), price.to].into_iter().flatten() {
        if !(0..=MOST_FEN).contains(&amount.fen()) {
            look.stop("prices", FaultCode::BadMoney, amount.fen());
        }
    }
    if let Some(to) = price.to.filter(|to| *to < price.from) {
        look.stop_with("prices", FaultCode::Order, price.from.fen(), to.fen());
    }
}

fn check_subsidy(subsidy: &Subsidy, today: Date, look: &mut Look) {
    past("subsidies", subsidy.as_of, today, look);
    look.text("subsidies/source", &subsidy.source, 120);
    if subsidy.who.is_empty() {
        look.stop("subsidies/who", FaultCode::Missing, "");
    }
    if let Some(fen) = subsidy
        .fen
        .filter(|fen| !(1..=MOST_FEN).contains(&fen.fen()))
    {
        look.stop("subsidies", FaultCode::BadMoney, fen.fen());
    }
}
