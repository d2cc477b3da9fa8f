//! Where and when an invented van stands.

use anyhow::Result;
use egude_domain::{Date, TimeOfDay};
use egude_places::{Cancelled, Every, LocalText, MonthDay, Repeat, Season, Stop, Why};
use fastrand::Rng;

use super::{data::Ground, data::Seat, place::around};

/// The Monday that all weeks are counted from.
const MONDAY: Date = Date::constant(2026, 1, 5);

pub(super) fn make(
    ground: &Ground,
    seat: &Seat,
    number: usize,
    rng: &mut Rng,
) -> Result<Vec<Stop>> {
    let townships = ground.townships(&seat.region);
    let mut stops = Vec::new();
    for at in 0..rng.usize(3..=6) {
        let region = match townships.as_slice() {
            [] => seat.region.clone(),
            all => all[(number + at) % all.len()].clone(),
        };
        let day = u8::try_from(at % 6 + 1)?;
        let hour = 9 + u16::try_from(at % 3)? * 2;
        let time = |minutes| TimeOfDay::of_minutes(minutes).unwrap_or_default();
        let first = MONDAY.plus_days(i32::from(day) - 1).unwrap_or(MONDAY);
        let name = &ground.names(&region)?.zh;
        stops.push(Stop {
            id: format!("s{}", at + 1),
            name: LocalText {
                zh: format!("{}{name}{}", ground.say.sample_zh, ground.say.stop),
                mn: None,
            },
            region,
            at: Some(around(seat, rng)),
            from: time(hour * 60),
            to: time(hour * 60 + 90),
            first,
            last: None,
            repeat: repeat(at, day),
            season: (at == 4).then(summer).flatten(),
            cancelled: cancelled(at, day),
            extra: if at == 1 {
                vec![Date::constant(2026, 12, 30)]
            } else {
                Vec::new()
            },
        });
    }
    Ok(stops)
}

/// Every week, every second one, or the first and third of a month.
fn repeat(at: usize, day: u8) -> Repeat {
    let (every, interval, weeks) = match at % 3 {
        0 => (Every::Week, 1, Vec::new()),
        1 => (Every::Week, 2, Vec::new()),
        _ => (Every::Month, 1, vec![1, 3]),
    };
    Repeat {
        every,
        interval,
        days: vec![day],
        weeks,
    }
}

fn summer() -> Option<Season> {
    let day = |text: &str| text.parse::<MonthDay>().ok();
    Some(Season {
        from: day("05-01")?,
        to: day("10-15")?,
    })
}

/// The first stop, on Mondays, does not come on 14 December, the fourth, on Thursdays, not on the
/// 24th: days on which they would.
fn cancelled(at: usize, day: u8) -> Vec<Cancelled> {
    let off = |date: i8, why| Cancelled {
        day: Date::constant(2026, 12, date),
        why,
    };
    match (at, day) {
        (0, 1) => vec![off(14, Why::Weather)],
        (3, 4) => vec![off(24, Why::Holiday)],
        _ => Vec::new(),
    }
}
