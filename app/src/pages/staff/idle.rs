//! A desk that is left alone signs itself out, and says so before.

use crate::components::{Button, Dialog, Up};
use crate::i18n::{msg, text_with};
use crate::platform::{clock, spawn, touch};
use crate::state::Deployment;
use crate::state::staff::{Ended, Staff};
use leptos::prelude::*;
use std::time::Duration;

/// Enough for a slow hand (WCAG 2.2.1 asks for twenty seconds).
const WARNING_SECONDS: u32 = 20;
const SECOND: Duration = Duration::from_secs(1);
/// Staff read papers longer than a visitor stands at a screen: so many times `idleMinutes`.
const TIMES: f64 = 5.0;

/// Asks whether anyone is there, then signs out.
///
/// Accessibility: a modal dialog with the focus on the button that goes on; Escape goes on too; the
/// seconds are not read out one by one.
#[component]
pub(super) fn Idle() -> AnyView {
    let staff = Staff::get();
    let span = Deployment::get().read(|config| config.idle_minutes) * 60_000.0 * TIMES;
    let (open, left) = (RwSignal::new(false), RwSignal::new(WARNING_SECONDS));
    let touched = StoredValue::new(clock::now_ms());
    touch::on_touch(move || {
        if open.try_get_untracked() == Some(false) {
            touched.try_set_value(clock::now_ms());
        }
    });
    Effect::new(move |_| {
        if !open.get() {
            touched.set_value(clock::now_ms());
        }
    });
    spawn(async move {
        loop {
            clock::sleep(SECOND).await;
            let (Some(since), Some(asked)) = (touched.try_get_value(), open.try_get_untracked())
            else {
                break;
            };
            // A device that slept wakes up long after.
            if clock::now_ms() - since >= span + 60_000.0 {
                staff.leave(Ended::Idle);
            } else if asked {
                left.update(|left| *left = left.saturating_sub(1));
                if left.get_untracked() == 0 {
                    staff.leave(Ended::Idle);
                }
            } else if clock::now_ms() - since >= span {
                left.set(WARNING_SECONDS);
                open.set(true);
            }
        }
    });
    let body =
        Signal::derive(move || text_with("desk-idle-body", &[("n", left.get().to_string())]));
    view! {
        <Dialog id="desk-idle" title=msg("idle-title") open>
            <p role="timer" aria-live="off"><Up text=body /></p>
            <div class="actions">
                <Button label=msg("idle-continue") on_press=move |()| open.set(false) />
            </div>
        </Dialog>
    }
    .into_any()
}
