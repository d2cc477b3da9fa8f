use super::{Hit, Order};
use crate::open::Now;

/// What decides the order, of two hits the smaller first; no two are alike up to a million places.
///
/// How well the text fits goes before everything, the id after everything. Between them it is
///
/// | order | then |
/// | --- | --- |
/// | near | way, open, checked lately |
/// | open | open, way, checked lately |
/// | checked | day of checking, way |
///
/// Where it is only roughly known where the person is, the way counts in steps of that uncertainty,
/// and what is left of it after everything else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keys {
    pub(super) order: Order,
    /// Metres; below one it is exact.
    pub(super) within: f64,
}

impl Keys {
    /// `checked` is the day, `lately` whether that is lately, `rank` the place by id.
    pub(super) fn of(self, hit: &Hit, checked: i32, lately: bool, rank: u32) -> u64 {
        let (way, rest) = self.way(hit.metres);
        let (open, late) = ((open(hit.open), 3), (u32::from(!lately), 1));
        let parts = match self.order {
            Order::Near => [way, open, late, rest],
            Order::Open => [open, way, late, rest],
            Order::Checked => [day(checked), metres(hit.metres), (0, 0), (0, 0)],
        };
        let tier = (hit.tier as u32, 3);
        let parts = [tier].into_iter().chain(parts).chain([(rank, 20)]);
        parts.fold(0, |key, (value, bits)| {
            key << bits | u64::from(value).min((1 << bits) - 1)
        })
    }

    /// The way and what is left of it, each with how many bits it has.
    fn way(self, metres: Option<f64>) -> ((u32, u32), (u32, u32)) {
        if self.within >= 1.0 {
            let steps = metres.map_or(f64::INFINITY, |metres| metres / self.within);
            ((whole(steps), 20), (whole(steps.fract() * 1024.0), 10))
        } else {
            let centimetres = metres.map_or(f64::INFINITY, |metres| metres * 100.0);
            ((whole(centimetres), 32), (0, 0))
        }
    }
}

/// The latest first, none last.
fn day(checked: i32) -> (u32, u32) {
    let known = u32::try_from(checked).map_or(0, |day| day.min(0xFFFF));
    (0xFFFF - known, 16)
}

fn metres(way: Option<f64>) -> (u32, u32) {
    (way.map_or(u32::MAX, whole), 25)
}

/// No number, or a negative one, is 0; too large a one is the greatest.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast gives the nearest number that there is"
)]
const fn whole(number: f64) -> u32 {
    number as u32
}

const fn open(now: Now) -> u32 {
    match now {
        Now::Open => 0,
        Now::ByAppointment => 1,
        Now::Closed => 2,
        Now::Unknown => 3,
        Now::Paused => 4,
        Now::Planned => 5,
    }
}
