//! What something costs a person who may belong to some groups. Every answer is "may": whether a
//! person belongs to a group is decided elsewhere, by people.
//!
//! The rules: a subsidy counts for the same thing only, and for the same unit only: a month is not
//! thirty days. Of several the largest counts, since no file says that they add up. What costs an
//! unknown amount never becomes free by taking something away from it.

use crate::{Care, Group, Item, Per, Place, Price, Subsidy};
use egude_domain::Money;

/// A price or subsidy of a place, for this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer<'a> {
    /// What.
    pub of: Item,
    /// For whom by the help that they need; absent means anybody.
    pub care: Option<Care>,
    /// What the amounts are for.
    pub per: Per,
    /// What everybody else pays; absent if no price is known.
    pub usual: Option<&'a Price>,
    /// By which subsidy.
    pub subsidy: &'a Subsidy,
    /// What this person may pay.
    pub pays: Pays,
}

/// What a person may pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pays {
    /// Nothing.
    Nothing,
    /// So much.
    Between {
        /// The least.
        from: Money,
        /// The most; absent if there is one price.
        to: Option<Money>,
    },
    /// So much less than a price that nobody put in.
    Less(Money),
    /// Less, by a subsidy for another unit than the price: the place has to be asked.
    Ask,
}

/// The groups with those that they lie in: who is 80 is also 60, a heavy disability is one.
pub fn with_wider(groups: &[Group]) -> Vec<Group> {
    const AGES: [Group; 5] = [
        Group::Age60,
        Group::Age65,
        Group::Age70,
        Group::Age80,
        Group::Age90,
    ];
    let mut all: Vec<Group> = groups.to_vec();
    if let Some(oldest) = AGES.iter().rposition(|age| groups.contains(age)) {
        all.extend(&AGES[..oldest]);
    }
    if groups.contains(&Group::SeverelyDisabled) {
        all.push(Group::Disabled);
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The age groups of somebody who is this old, in years.
pub fn of_age(years: u16) -> Option<Group> {
    match years {
        0..60 => None,
        60..65 => Some(Group::Age60),
        65..70 => Some(Group::Age65),
        70..80 => Some(Group::Age70),
        80..90 => Some(Group::Age80),
        90.. => Some(Group::Age90),
    }
}

/// What may cost less for these groups: each price with a subsidy, then subsidies without a price.
pub fn offers<'a>(place: &'a Place, groups: &[Group]) -> Vec<Offer<'a>> {
    let groups = with_wider(groups);
    let counts = |subsidy: &&Subsidy| subsidy.who.iter().any(|who| groups.contains(who));
    let counted: Vec<&Subsidy> = place.subsidies.iter().filter(counts).collect();
    let priced = place.prices.iter().filter_map(|price| {
        let (subsidy, pays) = best(price, &counted)?;
        Some(Offer {
            of: price.of,
            care: price.care,
            per: price.per,
            usual: Some(price),
            subsidy,
            pays,
        })
    });
    let is_priced = |of: Item| place.prices.iter().any(|price| price.of == of);
    let alone = counted.iter().copied().filter(|it| !is_priced(it.of));
    let alone = alone.map(|subsidy| Offer {
        of: subsidy.of,
        care: None,
        per: subsidy.per,
        usual: None,
        subsidy,
        pays: subsidy.fen.map_or(Pays::Nothing, Pays::Less),
    });
    priced.chain(alone).collect()
}

/// Whether anything may cost less for these groups.
pub fn is_cheaper(place: &Place, groups: &[Group]) -> bool {
    let groups = with_wider(groups);
    let mut subsidies = place.subsidies.iter();
    subsidies.any(|subsidy| subsidy.who.iter().any(|who| groups.contains(who)))
}

/// The subsidy that leaves the least to pay.
fn best<'a>(price: &Price, counted: &[&'a Subsidy]) -> Option<(&'a Subsidy, Pays)> {
    let same = counted.iter().copied().filter(|it| it.of == price.of);
    let rated = same.map(|subsidy| (subsidy, pays(price, subsidy)));
    rated.min_by_key(|(_, pays)| match pays {
        Pays::Nothing => (0, 0),
        Pays::Between { from, to } => (1, to.unwrap_or(*from).fen()),
        Pays::Less(_) | Pays::Ask => (2, 0),
    })
}

fn pays(price: &Price, subsidy: &Subsidy) -> Pays {
    if price.per != subsidy.per {
        return Pays::Ask;
    }
    let Some(less) = subsidy.fen else {
        return Pays::Nothing;
    };
    let left = |amount: Money| Money::from_fen((amount.fen() - less.fen()).max(0));
    let (from, to) = (left(price.from), price.to.map(left));
    if to.unwrap_or(from).fen() == 0 {
        Pays::Nothing
    } else {
        Pays::Between { from, to }
    }
}

#[cfg(test)]
mod tests;
