use crate::components::{Button, ButtonKind, Dialog, Up};
use crate::i18n::{Lang, msg, text_with};
use crate::platform::{self, clock, storage, touch};
use crate::state::{Deployment, Display, Locale, Visit};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use std::time::Duration;

/// Enough for a slow hand to reach the button; less would break the rule for time limits
/// (WCAG 2.2.1 asks for twenty seconds).
const WARNING_SECONDS: u32 = 20;
const SECOND: Duration = Duration::from_secs(1);

/// On a shared screen that nobody touches: asks whether anyone is there, then deletes the answers
/// and goes back to the start, for the next person. On a person's own device it does nothing.
///
/// Accessibility: the warning is a modal dialog with the focus on the button that goes on; Escape
/// goes on too; the seconds are not read out one by one.
#[component]
pub(super) fn Idle() -> AnyView {
    if storage::is_on() {
        return ().into_any();
    }
    let minutes = Deployment::get().read(|config| config.idle_minutes);
    let (open, left) = (RwSignal::new(false), RwSignal::new(WARNING_SECONDS));
    let touched = StoredValue::new(clock::now_ms());
    let touch_now = move || touched.set_value(clock::now_ms());
    touch::on_touch(move || {
        // While it is asked, only an answer counts.
        if !open.get_untracked() {
            touch_now();
        }
    });
    Effect::new(move |_| {
        if !open.get() {
            touch_now();
        }
    });
    let next_person = NextPerson::get();
    let tick = move || {
        if open.get_untracked() {
            left.update(|n| *n = n.saturating_sub(1));
            if left.get_untracked() == 0 {
                open.set(false);
                next_person.welcome();
            }
        } else if clock::now_ms() - touched.get_value() >= minutes * 60_000.0 {
            if next_person.finds_something() {
                left.set(WARNING_SECONDS);
                open.set(true);
            } else {
                // Nobody's answers: the screen is simply set right for the next person.
                next_person.tidy();
                touch_now();
            }
        }
    };
    platform::spawn(async move {
        loop {
            clock::sleep(SECOND).await;
            tick();
        }
    });
    let body = Signal::derive(move || text_with("idle-body", &[("n", left.get().to_string())]));
    let end = move |()| {
        open.set(false);
        next_person.welcome();
    };
    view! {
        <Dialog id="idle" title=msg("idle-title") open>
            <p role="timer" aria-live="off"><Up text=body /></p>
            <div class="actions">
                <Button label=msg("idle-continue") on_press=move |()| open.set(false) />
                <Button label=msg("self-check-end-button") kind=ButtonKind::Quiet on_press=end />
            </div>
        </Dialog>
    }
    .into_any()
}

/// What the next person at the screen should not find.
#[derive(Clone, Copy)]
struct NextPerson {
    visit: Visit,
    locale: Locale,
    display: Display,
    /// The language that the screen was started in.
    language: Lang,
    path: Memo<String>,
    go_home: Callback<()>,
}

impl NextPerson {
    fn get() -> Self {
        let (locale, navigate) = (Locale::get(), use_navigate());
        Self {
            visit: Visit::get(),
            locale,
            display: Display::get(),
            language: locale.current_untracked(),
            path: use_location().pathname,
            go_home: Callback::new(move |()| navigate("/", NavigateOptions::default())),
        }
    }

    /// Whether somebody may still want what is on the screen.
    fn finds_something(self) -> bool {
        untrack(|| self.visit.check_is_begun() || self.path.get() != "/")
    }

    /// Deletes the answers and shows the start in its first language and look.
    fn welcome(self) {
        self.visit.erase();
        self.go_home.run(());
        self.tidy();
    }

    fn tidy(self) {
        self.display.reset();
        self.locale.switch(self.language);
    }
}
