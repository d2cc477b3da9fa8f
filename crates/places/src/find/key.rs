use super::{Hit, Order};
use crate::open::Now;

/// What decides the order, of two hits the smaller first; no two are alike.
///
/// How well the text fits goes before everything. Then it is
///
/// | order | then |
/// | --- | --- |
/// | near | way, open, checked lately |
/// | open | open, way, checked lately |
/// | checked | day of checking, way, open |
///
/// and at last the way to the centimetre and the id. Where it is only roughly known where the
/// person is, the first "way" is counted in steps of that uncertainty.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keys {
    pub(super) order: Order,
    /// Metres; 0 for exactly.
    pub(super) within: f64,
}

impl Keys {
    /// `checked` is the day, `lately` whether that is lately, `rank` the place by id.
    pub(super) fn of(self, hit: &Hit, checked: i32, lately: bool, rank: u32) -> u128 {
        let exact = hit.metres.map_or(u32::MAX, |metres| steps(metres, 0.01));
        let rough = match hit.metres {
            Some(metres) if self.within >= 0.01 => steps(metres, self.within),
            _ => exact,
        };
        let (way, open, late) = ((rough, 32), (open(hit.open), 3), (u32::from(!lately), 1));
        // The least number is "never".
        let day = (u32::MAX - checked.cast_unsigned().wrapping_add(1 << 31), 32);
        let parts = match self.order {
            Order::Near => [way, open, late, (exact, 32)],
            Order::Open => [open, way, late, (exact, 32)],
            Order::Checked => [day, way, open, (0, 1)],
        };
        let tier = (hit.tier as u32, 3);
        let parts = [tier].into_iter().chain(parts).chain([(rank, 32)]);
        parts.fold(0, |key, (value, bits)| key << bits | u128::from(value))
    }
}

/// How many whole steps; more than can be counted is the greatest but one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast from a number that is no number, negative or too large gives the nearest end"
)]
fn steps(metres: f64, step: f64) -> u32 {
    ((metres / step) as u32).min(u32::MAX - 1)
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
