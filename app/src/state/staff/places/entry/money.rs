//! What a place costs, and who pays less.

use super::{Reader, Typed};
use egude_domain::{Date, Money};
use egude_places::{Place, Price, Subsidy};

/// The longest title of a document, in signs.
const SOURCE: usize = 120;

pub(super) fn fill(typed: &mut Typed, place: &Place) {
    typed.rows("prices", &place.prices, |typed, row, price| {
        typed.put_text(format!("{row}-of"), price.of);
        typed.maybe(format!("{row}-care"), price.care);
        typed.put_text(format!("{row}-from"), yuan(price.from));
        typed.maybe(format!("{row}-to"), price.to.map(yuan));
        typed.put_text(format!("{row}-per"), price.per);
        typed.put_text(format!("{row}-asOf"), price.as_of);
    });
    typed.rows("subsidies", &place.subsidies, |typed, row, subsidy| {
        typed.put_text(format!("{row}-of"), subsidy.of);
        typed.put_list(format!("{row}-who"), &subsidy.who);
        typed.maybe(format!("{row}-fen"), subsidy.fen.map(yuan));
        typed.put_text(format!("{row}-per"), subsidy.per);
        typed.put_text(format!("{row}-source"), &subsidy.source);
        typed.put_text(format!("{row}-asOf"), subsidy.as_of);
    });
}

/// An amount as one types it: `8` or `8.50`.
pub(super) fn yuan(money: Money) -> String {
    let (whole, part) = (money.fen() / 100, money.fen().rem_euclid(100));
    if part == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{part:02}")
    }
}

pub(super) fn read(reader: &mut Reader<'_>, place: &mut Place, today: Date) {
    let rows = reader.chosen("prices");
    let prices = rows.iter().map(|row| price(reader, row, today));
    place.prices = prices.collect::<Vec<_>>().into_iter().flatten().collect();
    let rows = reader.chosen("subsidies");
    let subsidies = rows.iter().map(|row| subsidy(reader, row, today));
    place.subsidies = subsidies
        .collect::<Vec<_>>()
        .into_iter()
        .flatten()
        .collect();
}

fn price(reader: &mut Reader<'_>, row: &str, today: Date) -> Option<Price> {
    let field = |name: &str| format!("prices-{row}-{name}");
    let of = reader.word(&field("of"));
    let care = reader.maybe_word(&field("care"));
    let from = reader.amount(&field("from"));
    let to = reader.money(&field("to"));
    let per = reader.word(&field("per"));
    let as_of = reader.as_of(&field("asOf"), today);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        reader.fault(&field("to"), "places-wrong-order-money");
    }
    Some(Price {
        of: of?,
        care,
        from: from?,
        to,
        per: per?,
        as_of: as_of?,
    })
}

fn subsidy(reader: &mut Reader<'_>, row: &str, today: Date) -> Option<Subsidy> {
    let field = |name: &str| format!("subsidies-{row}-{name}");
    let of = reader.word(&field("of"));
    let who = reader.words_of(&field("who"));
    if who.is_empty() {
        reader.fault(&field("who"), "cases-wrong-choose");
    }
    let fen = reader.money(&field("fen"));
    let per = reader.word(&field("per"));
    let source = reader.words(&field("source"), SOURCE);
    let as_of = reader.as_of(&field("asOf"), today);
    Some(Subsidy {
        of: of?,
        who,
        fen,
        per: per?,
        source,
        as_of: as_of?,
    })
}
