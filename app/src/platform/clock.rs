//! What time it is, where the service is: Inner Mongolia keeps Beijing time, UTC+8 all year.

use egude_domain::{Date, Moment};
use std::time::Duration;

const BEIJING_OFFSET_MS: f64 = 8.0 * 3_600_000.0;
const DAY_MS: f64 = 86_400_000.0;

/// Milliseconds since the Unix epoch, by the device's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock"
)]
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// The instant by the device's clock, to the second.
pub fn now() -> Moment {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "seconds of a clock fit in an i64"
    )]
    Moment::from_unix((now_ms() / 1000.0).floor() as i64)
}

/// The day it is in Beijing time, whatever zone the device is set to.
pub fn today() -> Date {
    beijing_day(now_ms())
}

/// Waits without blocking the page.
pub async fn sleep(span: Duration) {
    gloo_timers::future::sleep(span).await;
}

fn beijing_day(epoch_ms: f64) -> Date {
    // A device clock this far off gives the epoch; no real clock does.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "days fit in an i32 for 5.8 million years"
    )]
    let days = ((epoch_ms + BEIJING_OFFSET_MS) / DAY_MS).floor() as i32;
    let epoch = Date::constant(1970, 1, 1);
    epoch.plus_days(days).unwrap_or(epoch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_midnight_in_beijing() {
        // 2026-11-21T15:59:59Z is 23:59:59 in Beijing.
        let before = 1_795_276_799_000.0;
        assert_eq!(beijing_day(before).to_string(), "2026-11-21");
        assert_eq!(beijing_day(before + 1000.0).to_string(), "2026-11-22");
    }

    #[test]
    fn an_absurd_clock_does_not_panic() {
        beijing_day(f64::MAX);
        beijing_day(f64::MIN);
    }
}
