//! Which price stands for a place, and what a month in a home comes to.

use crate::{Care, Item, Per, Place, Price};
use egude_domain::Money;

/// What people ask about first, in this order.
const FIRST: [Item; 10] = [
    Item::Bed,
    Item::Day,
    Item::Lunch,
    Item::Breakfast,
    Item::Dinner,
    Item::Visit,
    Item::Bath,
    Item::Rent,
    Item::Nursing,
    Item::Food,
];

/// What belongs to a month in a home.
const MONTH: [Item; 3] = [Item::Bed, Item::Nursing, Item::Food];

/// The price that stands for a place: of what people ask about first, the lowest.
pub fn first(place: &Place) -> Option<&Price> {
    FIRST.iter().find_map(|item| {
        let prices = place.prices.iter().filter(|price| price.of == *item);
        prices.min_by_key(|price| price.from)
    })
}

/// What a month in a home comes to for somebody who needs so much help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// The least.
    pub from: Money,
    /// The most; the same if there is one price of each.
    pub to: Money,
    /// What is not in the sum, because nobody put in its price by the month.
    pub lacks: Vec<Item>,
}

/// Bed, nursing and food of a month together; none without the price of the bed.
pub fn month(place: &Place, care: Care) -> Option<Month> {
    let (mut from, mut to, mut lacks) = (0, 0, Vec::new());
    for item in MONTH {
        match of_month(place, item, care) {
            Some(price) => {
                from += price.from.fen();
                to += price.to.unwrap_or(price.from).fen();
            }
            None if item == Item::Bed => return None,
            // Who needs no help pays for none.
            None if item == Item::Nursing && care == Care::SelfCare => {}
            None => lacks.push(item),
        }
    }
    Some(Month {
        from: Money::from_fen(from),
        to: Money::from_fen(to),
        lacks,
    })
}

/// The price for exactly this care, else the one for anybody.
fn of_month(place: &Place, item: Item, care: Care) -> Option<&Price> {
    let of = |wanted: Option<Care>| {
        let mut prices = place.prices.iter();
        prices.find(|it| it.of == item && it.per == Per::Month && it.care == wanted)
    };
    of(Some(care)).or_else(|| of(None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, sample};
    use egude_domain::Date;

    fn price(of: Item, care: Option<Care>, per: Per, from: i64, to: Option<i64>) -> Price {
        Price {
            of,
            care,
            from: Money::from_yuan(from),
            to: to.map(Money::from_yuan),
            per,
            as_of: Date::constant(2026, 11, 1),
        }
    }

    fn home(prices: Vec<Price>) -> Place {
        Place {
            prices,
            ..sample::place(Kind::HomePublic)
        }
    }

    #[test]
    fn the_lowest_price_of_a_bed_stands_for_a_home_whatever_a_meal_costs() {
        let place = home(vec![
            price(Item::Lunch, None, Per::Time, 8, None),
            price(Item::Bed, None, Per::Month, 1500, Some(2000)),
            price(Item::Bed, None, Per::Month, 900, None),
        ]);
        let shown = first(&place).map(|price| price.from);
        assert_eq!(shown, Some(Money::from_yuan(900)));
        assert_eq!(first(&home(Vec::new())), None);
    }

    #[test]
    fn a_month_adds_up_bed_nursing_and_food_and_says_what_is_not_in_it() {
        let place = home(vec![
            price(Item::Bed, None, Per::Month, 1000, Some(1200)),
            price(Item::Nursing, Some(Care::Fully), Per::Month, 1500, None),
            price(Item::Food, None, Per::Day, 20, None),
        ]);
        let sum = month(&place, Care::Fully).unwrap();
        assert_eq!(sum.from, Money::from_yuan(2500));
        assert_eq!(sum.to, Money::from_yuan(2700));
        assert_eq!(sum.lacks, [Item::Food]);
        let alone = month(&place, Care::SelfCare).unwrap();
        assert_eq!(alone.from, Money::from_yuan(1000));
        assert_eq!(alone.lacks, [Item::Food]);
        let partly = month(&place, Care::Partly).unwrap();
        assert_eq!(partly.lacks, [Item::Nursing, Item::Food]);
    }

    #[test]
    fn without_the_price_of_a_bed_there_is_no_sum() {
        let place = home(vec![price(Item::Food, None, Per::Month, 600, None)]);
        assert_eq!(month(&place, Care::SelfCare), None);
    }
}
