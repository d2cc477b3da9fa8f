//! Short messages about something that has just been done.

use crate::platform::{self, clock};
use leptos::prelude::*;
use std::time::Duration;

/// Long enough to be read slowly; the region keeps it for screen readers meanwhile.
const SHOWN: Duration = Duration::from_secs(8);

/// The toast region, as a context.
#[derive(Clone, Copy)]
pub struct Toasts {
    text: RwSignal<Option<Signal<String>>>,
    count: RwSignal<u32>,
}

impl Toasts {
    /// An empty region.
    #[expect(clippy::new_without_default, reason = "made once, by the app")]
    pub fn new() -> Self {
        Self {
            text: RwSignal::new(None),
            count: RwSignal::new(0),
        }
    }

    /// The context provided by the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// Says `text` politely and takes it away after a while.
    pub fn say(self, text: Signal<String>) {
        self.text.set(Some(text));
        self.count.update(|count| *count += 1);
        let mine = self.count.get_untracked();
        platform::spawn(async move {
            clock::sleep(SHOWN).await;
            if self.count.get_untracked() == mine {
                self.text.set(None);
            }
        });
    }

    /// What is being said now.
    pub fn current(self) -> Option<Signal<String>> {
        self.text.get()
    }
}
