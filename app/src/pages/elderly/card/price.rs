//! What it costs, and what it may cost this person.

use crate::i18n::{text as say, text_with};
use crate::state::places::for_you::ForYou;
use egude_domain::Money;
use egude_places::for_you::{self, Offer, Pays};
use egude_places::{Per, Place, Price, price};
use leptos::prelude::*;

/// The price that stands for the place.
pub(in crate::pages::elderly) fn usual(place: &Place) -> Option<String> {
    let first = price::first(place)?;
    Some(if several(place, first) {
        text_with("place-price-from", &values(first))
    } else {
        one(first)
    })
}

/// The same, and what this person may pay.
fn both(place: &Place) -> Option<String> {
    let groups = ForYou::get().groups();
    let offers = for_you::offers(place, &groups);
    let first = price::first(place);
    // Of what the price is told for, if it is that which gets cheaper.
    let same = offers
        .iter()
        .find(|it| it.usual.is_some() && it.usual == first);
    let yours = same.or_else(|| offers.first()).map(yours);
    match (usual(place), yours) {
        (Some(usual), Some(yours)) => {
            let values = [("usual", usual), ("yours", yours)];
            Some(text_with("place-price-both", &values))
        }
        (usual, yours) => usual.or(yours),
    }
}

/// The same, following language and consent.
pub(in crate::pages::elderly) fn text(place: &Place) -> Signal<Option<String>> {
    let place = place.clone();
    Signal::derive(move || both(&place))
}

/// A price as the list has it: "lunch, each time 8 to 12 yuan".
pub(in crate::pages::elderly) fn one(price: &Price) -> String {
    let [item, per, _] = values(price);
    let amount = ("amount", amount(price.from, price.to));
    text_with("place-price-one", &[item, per, amount])
}

/// What this person may pay, in words that promise nothing.
pub(in crate::pages::elderly) fn yours(offer: &Offer<'_>) -> String {
    let item = ("item", say(&format!("place-item-{}", offer.of)));
    let per = ("per", per(offer.per));
    match offer.pays {
        Pays::Nothing => text_with("place-yours-nothing", &[item]),
        Pays::Between { from, to } => {
            let amount = ("amount", amount(from, to));
            text_with("place-yours-pays", &[item, per, amount])
        }
        Pays::Less(less) => {
            let amount = ("amount", yuan(less));
            text_with("place-yours-less", &[item, per, amount])
        }
        Pays::Ask => text_with("place-yours-ask", &[item]),
    }
}

/// From the least to the most, with the unit.
pub(in crate::pages::elderly) fn amount(from: Money, to: Option<Money>) -> String {
    match to.filter(|to| *to != from) {
        None => yuan(from),
        Some(to) => {
            let values = [("from", digits(from)), ("to", digits(to))];
            text_with("place-yuan-range", &values)
        }
    }
}

/// An amount with its unit.
pub(in crate::pages::elderly) fn yuan(amount: Money) -> String {
    text_with("figure-yuan", &[("amount", digits(amount))])
}

/// "each month".
pub(in crate::pages::elderly) fn per(per: Per) -> String {
    say(&format!("place-per-{per}"))
}

fn values(price: &Price) -> [(&'static str, String); 3] {
    [
        ("item", say(&format!("place-item-{}", price.of))),
        ("per", per(price.per)),
        ("amount", yuan(price.from)),
    ]
}

/// Whether the same thing also costs something else here.
fn several(place: &Place, first: &Price) -> bool {
    let mut others = place.prices.iter().filter(|price| price.of == first.of);
    first.to.is_some() || others.any(|price| price != first)
}

fn digits(amount: Money) -> String {
    let (whole, rest) = (amount.fen() / 100, (amount.fen() % 100).abs());
    match rest {
        0 => whole.to_string(),
        rest if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
        rest => format!("{whole}.{rest:02}"),
    }
}
