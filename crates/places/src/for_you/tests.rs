use super::*;
use crate::sample;
use egude_domain::Date;

const DAY: Date = Date::constant(2026, 11, 1);

fn price(of: Item, per: Per, from: i64, to: Option<i64>) -> Price {
    Price {
        of,
        care: None,
        from: Money::from_yuan(from),
        to: to.map(Money::from_yuan),
        per,
        as_of: DAY,
    }
}

fn subsidy(of: Item, per: Per, yuan: Option<i64>, who: &[Group]) -> Subsidy {
    Subsidy {
        of,
        who: who.to_vec(),
        fen: yuan.map(Money::from_yuan),
        per,
        source: "示例文件".to_owned(),
        as_of: DAY,
    }
}

fn canteen(prices: Vec<Price>, subsidies: Vec<Subsidy>) -> Place {
    Place {
        prices,
        subsidies,
        ..sample::place(crate::Kind::Meals)
    }
}

fn between(from: i64, to: Option<i64>) -> Pays {
    Pays::Between {
        from: Money::from_yuan(from),
        to: to.map(Money::from_yuan),
    }
}

fn lunch(subsidies: Vec<Subsidy>) -> Place {
    canteen(vec![price(Item::Lunch, Per::Time, 10, Some(15))], subsidies)
}

fn paid(place: &Place, groups: &[Group]) -> Vec<Pays> {
    offers(place, groups)
        .iter()
        .map(|offer| offer.pays)
        .collect()
}

#[test]
fn a_subsidy_is_taken_from_both_ends_of_a_price_and_never_below_nothing() {
    let some = lunch(vec![subsidy(
        Item::Lunch,
        Per::Time,
        Some(4),
        &[Group::Age80],
    )]);
    assert_eq!(paid(&some, &[Group::Age80]), [between(6, Some(11))]);
    let low = lunch(vec![subsidy(
        Item::Lunch,
        Per::Time,
        Some(12),
        &[Group::Age80],
    )]);
    assert_eq!(paid(&low, &[Group::Age80]), [between(0, Some(3))]);
    let all = lunch(vec![subsidy(
        Item::Lunch,
        Per::Time,
        Some(20),
        &[Group::Age80],
    )]);
    assert_eq!(paid(&all, &[Group::Age80]), [Pays::Nothing]);
}

#[test]
fn who_belongs_to_none_of_the_groups_is_offered_nothing() {
    let place = lunch(vec![subsidy(
        Item::Lunch,
        Per::Time,
        Some(4),
        &[Group::Dibao],
    )]);
    assert!(offers(&place, &[Group::Age90, Group::Disabled]).is_empty());
    assert!(!is_cheaper(&place, &[Group::Age90]));
    assert!(offers(&place, &[]).is_empty());
    assert!(is_cheaper(&place, &[Group::Dibao]));
}

#[test]
fn who_is_older_than_asked_for_belongs_to_it_and_who_is_younger_does_not() {
    let place = lunch(vec![subsidy(
        Item::Lunch,
        Per::Time,
        Some(4),
        &[Group::Age70],
    )]);
    assert_eq!(paid(&place, &[Group::Age90]).len(), 1);
    assert_eq!(paid(&place, &[Group::Age65]).len(), 0);
    assert_eq!(of_age(59), None);
    assert_eq!(of_age(79), Some(Group::Age70));
    assert_eq!(of_age(101), Some(Group::Age90));
}

#[test]
fn a_heavy_disability_is_a_disability_but_not_the_other_way_round() {
    let for_all = lunch(vec![subsidy(
        Item::Lunch,
        Per::Time,
        Some(4),
        &[Group::Disabled],
    )]);
    assert!(is_cheaper(&for_all, &[Group::SeverelyDisabled]));
    let heavy = [Group::SeverelyDisabled];
    let for_few = lunch(vec![subsidy(Item::Lunch, Per::Time, Some(4), &heavy)]);
    assert!(!is_cheaper(&for_few, &[Group::Disabled]));
}

#[test]
fn of_several_subsidies_the_largest_counts_and_they_are_not_added_up() {
    let place = lunch(vec![
        subsidy(Item::Lunch, Per::Time, Some(3), &[Group::Age80]),
        subsidy(Item::Lunch, Per::Time, Some(6), &[Group::Dibao]),
    ]);
    let pays = paid(&place, &[Group::Age80, Group::Dibao]);
    assert_eq!(pays, [between(4, Some(9))]);
}

#[test]
fn another_unit_is_asked_about_and_not_converted() {
    for fen in [Some(300), None] {
        let place = lunch(vec![subsidy(Item::Lunch, Per::Month, fen, &[Group::Age80])]);
        assert_eq!(paid(&place, &[Group::Age80]), [Pays::Ask]);
    }
}

#[test]
fn an_unknown_price_never_becomes_free_by_taking_something_away() {
    let off = vec![subsidy(Item::Bed, Per::Month, Some(900), &[Group::Tekun])];
    let place = canteen(Vec::new(), off);
    let pays = paid(&place, &[Group::Tekun]);
    assert_eq!(pays, [Pays::Less(Money::from_yuan(900))]);
    let free = vec![subsidy(Item::Bed, Per::Month, None, &[Group::Tekun])];
    assert_eq!(
        paid(&canteen(Vec::new(), free), &[Group::Tekun]),
        [Pays::Nothing]
    );
}

#[test]
fn a_subsidy_for_one_thing_does_not_make_another_cheaper() {
    let prices = vec![
        price(Item::Lunch, Per::Time, 10, None),
        price(Item::Dinner, Per::Time, 8, None),
    ];
    let off = vec![subsidy(Item::Lunch, Per::Time, None, &[Group::Age80])];
    let place = canteen(prices, off);
    let offers = offers(&place, &[Group::Age80]);
    assert_eq!(offers.len(), 1);
    assert_eq!((offers[0].of, offers[0].pays), (Item::Lunch, Pays::Nothing));
}
