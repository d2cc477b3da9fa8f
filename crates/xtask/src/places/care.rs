//! Beds, prices and who pays less, for an invented place.

use egude_domain::Money;
use egude_places::{
    Beds, Care, Filing, Grade, Group, Item, Kind, LocalText, Medical, MedicalForm, Operator, Per,
    Place, Price, Subsidy,
};
use fastrand::Rng;

use super::{data::Ground, place::AS_OF, place::form};

/// Whether people live there.
fn is_home(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::HomePublic
            | Kind::HomePrivate
            | Kind::HomeEntrusted
            | Kind::CareComplex
            | Kind::WelfareInstitute
            | Kind::PastoralCentre
            | Kind::PastoralFlats
            | Kind::Embedded
    )
}

pub(super) fn put(ground: &Ground, place: &mut Place, number: usize, rng: &mut Rng) {
    place.operator = form(place.kind).map(|form| Operator { form, name: None });
    if is_home(place.kind) {
        home(ground, place, number, rng);
    }
    if matches!(
        place.kind,
        Kind::DayCare | Kind::DisabledCare | Kind::StreetCentre
    ) {
        place.takes = Care::ALL[..rng.usize(1..=3)].to_vec();
        place.prices.push(price(
            Item::Day,
            None,
            20 + 10 * rng.i64(0..5),
            None,
            Per::Day,
        ));
    }
    if matches!(place.kind, Kind::Meals | Kind::DayCare | Kind::MutualAid) {
        meals(ground, place, rng);
    }
    if matches!(
        place.kind,
        Kind::StreetCentre | Kind::Embedded | Kind::Mobile
    ) {
        place.prices.push(price(
            Item::Visit,
            None,
            30 + 10 * rng.i64(0..4),
            None,
            Per::Time,
        ));
        place
            .prices
            .push(price(Item::Bath, None, 40, Some(60), Per::Time));
    }
    if place.kind == Kind::Rental {
        place.prices.push(price(
            Item::Rent,
            None,
            1 + rng.i64(0..5),
            Some(10),
            Per::Day,
        ));
    }
}

fn home(ground: &Ground, place: &mut Place, number: usize, rng: &mut Rng) {
    let total = 20 + 10 * rng.u16(0..12);
    place.beds = Some(Beds {
        total: Some(total),
        nursing: (rng.u8(..5) > 0).then(|| rng.u16(0..=total)),
        free: (rng.u8(..4) > 0).then(|| rng.u16(0..=total / 3)),
        as_of: AS_OF.plus_days(-rng.i32(0..60)).unwrap_or(AS_OF),
    });
    place.takes = Care::ALL[..rng.usize(1..=4)].to_vec();
    let bed = 600 + 100 * rng.i64(0..12);
    let most = rng.bool().then(|| bed + 100 * rng.i64(1..8));
    place
        .prices
        .push(price(Item::Bed, None, bed, most, Per::Month));
    for (step, care) in (0..)
        .zip(place.takes.clone())
        .filter(|(_, care)| *care != Care::SelfCare)
    {
        let nursing = 400 * step + 100 * rng.i64(0..4);
        place
            .prices
            .push(price(Item::Nursing, Some(care), nursing, None, Per::Month));
    }
    place.prices.push(price(
        Item::Food,
        None,
        400 + 50 * rng.i64(0..6),
        None,
        Per::Month,
    ));
    if matches!(place.kind, Kind::HomePublic | Kind::WelfareInstitute) {
        place
            .subsidies
            .push(less(ground, Item::Bed, &[Group::Tekun], None, Per::Month));
    } else if rng.bool() {
        let groups = [Group::Dibao, Group::SeverelyDisabled];
        place
            .subsidies
            .push(less(ground, Item::Bed, &groups, Some(200), Per::Month));
    }
    if rng.u8(..4) > 0 {
        let word = &ground.say.filing;
        place.filing = Some(Filing {
            number: format!("{word}-{number:04}"),
            date: None,
        });
    }
    if rng.u8(..3) == 0 {
        let until = (rng.bool())
            .then(|| AS_OF.plus_days(rng.i32(60..900)))
            .flatten();
        place.grade = Some(Grade {
            level: rng.u8(1..=5),
            until,
        });
    }
    if rng.bool() {
        let form = MedicalForm::ALL[rng.usize(..MedicalForm::ALL.len())];
        let partner = LocalText {
            zh: ground.say.partner.clone(),
            mn: None,
        };
        let partner = (form != MedicalForm::Inside).then_some(partner);
        place.medical = Some(Medical { form, partner });
    }
}

fn meals(ground: &Ground, place: &mut Place, rng: &mut Rng) {
    let lunch = 8 + rng.i64(0..8);
    place
        .prices
        .push(price(Item::Lunch, None, lunch, None, Per::Time));
    if place.kind == Kind::Meals {
        place
            .prices
            .push(price(Item::Breakfast, None, lunch / 2, None, Per::Time));
        place
            .prices
            .push(price(Item::Dinner, None, lunch - 1, None, Per::Time));
        let groups = [
            [Group::Age60, Group::Dibao],
            [Group::Age70, Group::Alone],
            [Group::Age80, Group::Tekun],
        ];
        let groups = groups[rng.usize(..3)];
        place.subsidies.push(less(
            ground,
            Item::Lunch,
            &groups,
            Some(rng.i64(1..5)),
            Per::Time,
        ));
    }
}

fn price(of: Item, care: Option<Care>, from: i64, to: Option<i64>, per: Per) -> Price {
    let to = to.filter(|to| *to > from).map(Money::from_yuan);
    Price {
        of,
        care,
        from: Money::from_yuan(from),
        to,
        per,
        as_of: AS_OF,
    }
}

fn less(ground: &Ground, of: Item, who: &[Group], yuan: Option<i64>, per: Per) -> Subsidy {
    Subsidy {
        of,
        who: who.to_vec(),
        fen: yuan.map(Money::from_yuan),
        per,
        source: ground.say.subsidy.clone(),
        as_of: AS_OF,
    }
}
