//! Seconds that run out. They are the server's: a device's clock may be wrong, its pace is not.

use crate::platform::{clock, spawn};
use leptos::prelude::*;
use std::time::Duration;

/// Shorter than a second, so that no second is skipped.
const STEP: Duration = Duration::from_millis(250);

/// So many seconds, counted down from now; calls `over` at the end unless the page is gone.
pub(in crate::pages) fn from(seconds: u32, over: impl FnOnce() + 'static) -> Signal<u32> {
    let left = RwSignal::new(seconds);
    let end = clock::now_ms() + f64::from(seconds) * 1000.0;
    spawn(async move {
        loop {
            clock::sleep(STEP).await;
            // A tab that slept finds the time gone all the same.
            let rest = ((end - clock::now_ms()) / 1000.0).ceil().max(0.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 0 and the seconds it began with"
            )]
            let rest = rest as u32;
            match left.try_get_untracked() {
                None => break,
                Some(shown) if shown != rest => {
                    let _ = left.try_set(rest);
                }
                Some(_) => {}
            }
            if rest == 0 {
                over();
                break;
            }
        }
    });
    left.into()
}
