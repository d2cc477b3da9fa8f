//! One invented place.

use anyhow::Result;
use egude_domain::{Date, RegionCode, TimeOfDay};
use egude_places::{
    Access, Checked, Closure, Entrance, Kind, Language, LocalText, MealWay, OperatorForm, Place,
    Point, Span, State, Timetable, Why,
};
use fastrand::Rng;

use super::{care, data::Ground, data::KindOf, data::Seat, stops};

/// The day that invented numbers stood so.
pub(super) const AS_OF: Date = Date::constant(2026, 11, 1);

/// What one is made of.
pub(super) struct Wish<'a> {
    pub(super) seat: &'a Seat,
    pub(super) kind: &'a KindOf,
    pub(super) id: String,
    /// Which of its kind and banner it is, from 1.
    pub(super) number: usize,
}

/// The place and its hours.
pub(super) fn make(
    ground: &Ground,
    wish: &Wish,
    rng: &mut Rng,
) -> Result<(Place, Option<Timetable>)> {
    let Wish {
        seat,
        kind,
        id,
        number,
    } = wish;
    let township = township(ground, &seat.region, rng);
    let mobile = kind.kind == Kind::Mobile;
    let region = if mobile {
        seat.region.clone()
    } else {
        township
    };
    let timetable = match kind.hours.as_slice() {
        [] => None,
        names => Some(ground.timetable(&names[rng.usize(..names.len())])?),
    };
    let mut place = Place {
        id: id.clone(),
        kind: kind.kind,
        region: region.clone(),
        name: name(ground, seat, kind, *number)?,
        aliases: Vec::new(),
        address: (!mobile).then(|| LocalText {
            zh: ground.say.address.clone(),
            mn: None,
        }),
        at: (!mobile).then(|| around(seat, rng)),
        phones: vec![format!("{}-0000000", seat.area)],
        operator: None,
        filing: None,
        grade: None,
        beds: None,
        takes: Vec::new(),
        prices: Vec::new(),
        subsidies: Vec::new(),
        medical: None,
        meals: meals(kind.kind, rng),
        languages: languages(rng),
        access: access(kind.kind, rng),
        ride: matches!(kind.kind, Kind::DayCare | Kind::DisabledCare) && rng.u8(..3) == 0,
        radius_km: matches!(
            kind.kind,
            Kind::StreetCentre | Kind::Embedded | Kind::Mobile
        )
        .then(|| 5 * rng.u16(1..=8)),
        hours: timetable.as_ref().map(|_| 0),
        stops: Vec::new(),
        state: state(rng),
        notice: None,
        closures: if mobile { Vec::new() } else { closures(rng) },
        checked: checked(ground, rng),
        source: 0,
    };
    care::put(ground, &mut place, *number, rng);
    if mobile {
        place.stops = stops::make(ground, seat, *number, rng)?;
    }
    Ok((place, timetable))
}

fn township(ground: &Ground, banner: &RegionCode, rng: &mut Rng) -> RegionCode {
    let all = ground.townships(banner);
    let found = (!all.is_empty()).then(|| all[rng.usize(..all.len())].clone());
    found.unwrap_or_else(|| banner.clone())
}

fn name(ground: &Ground, seat: &Seat, kind: &KindOf, number: usize) -> Result<LocalText> {
    let names = ground.names(&seat.region)?;
    let nth = if number > 1 {
        format!(" {number}")
    } else {
        String::new()
    };
    let zh = format!("{}{}{}{nth}", ground.say.sample_zh, names.zh, kind.zh);
    let mn = names
        .mn
        .as_ref()
        .map(|banner| format!("{}{banner}᠂ {}{nth}", ground.say.sample_mn, kind.mn));
    Ok(LocalText { zh, mn })
}

/// Half of them in the town, half scattered over some thirty kilometres; never outside the smallest
/// banner's box.
pub(super) fn around(seat: &Seat, rng: &mut Rng) -> Point {
    let (spread, within) = if rng.bool() {
        (0.02, 500)
    } else {
        (0.14, 5_000)
    };
    // The sum of three is round enough.
    let mut off = || spread * (rng.f64() + rng.f64() + rng.f64() - 1.5) / 1.5;
    let six = |degrees: f64| (degrees * 1e5).round() / 1e5;
    Point {
        lat: six(seat.lat + off()),
        lon: six(seat.lon + off()),
        within: Some(within),
    }
}

fn meals(kind: Kind, rng: &mut Rng) -> Vec<MealWay> {
    match kind {
        Kind::Meals => MealWay::ALL[..rng.usize(1..=3)].to_vec(),
        Kind::DayCare | Kind::StreetCentre | Kind::MutualAid => vec![MealWay::EatIn],
        _ => Vec::new(),
    }
}

fn languages(rng: &mut Rng) -> Vec<Language> {
    match rng.u8(..6) {
        0 => Vec::new(),
        1 | 2 => vec![Language::Zh],
        3 | 4 => vec![Language::Zh, Language::Mn],
        _ => vec![Language::Zh, Language::Mn, Language::Sign],
    }
}

fn access(kind: Kind, rng: &mut Rng) -> Option<Access> {
    if kind == Kind::Mobile || rng.u8(..4) == 0 {
        return None;
    }
    let entrance = Entrance::ALL[rng.usize(..Entrance::ALL.len())];
    Some(Access {
        entrance,
        toilet: rng.bool().then(|| rng.bool()),
    })
}

fn state(rng: &mut Rng) -> State {
    match rng.u8(..25) {
        0 => State::Paused,
        1 => State::Planned,
        _ => State::Open,
    }
}

/// Some are repaired before Christmas, some open for an hour or two on the last day of the year.
fn closures(rng: &mut Rng) -> Vec<Closure> {
    let day = |day| Date::constant(2026, 12, day);
    let hour = |hour: u16| TimeOfDay::of_minutes(hour * 60).unwrap_or_default();
    match rng.u8(..16) {
        0 => vec![Closure {
            from: day(21),
            to: day(25),
            hours: Vec::new(),
            why: Why::Repair,
        }],
        1 => vec![Closure {
            from: day(31),
            to: day(31),
            hours: vec![Span {
                from: hour(10),
                to: hour(12),
            }],
            why: Why::Event,
        }],
        _ => Vec::new(),
    }
}

fn checked(ground: &Ground, rng: &mut Rng) -> Option<Checked> {
    let on = AS_OF.plus_days(-rng.i32(0..700))?;
    (rng.u8(..5) > 0).then(|| Checked {
        on,
        by: ground.say.office.clone(),
    })
}

/// The forms that a kind can have.
pub(super) fn form(kind: Kind) -> Option<OperatorForm> {
    match kind {
        Kind::HomePublic | Kind::WelfareInstitute | Kind::CareComplex | Kind::PastoralCentre => {
            Some(OperatorForm::Public)
        }
        Kind::HomePrivate => Some(OperatorForm::Private),
        Kind::HomeEntrusted => Some(OperatorForm::Entrusted),
        Kind::MutualAid => Some(OperatorForm::Village),
        _ => None,
    }
}
