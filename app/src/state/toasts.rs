//! Short messages about something that has just been done.

use crate::i18n::text;
use crate::platform::{self, clock};
use leptos::prelude::*;
use std::time::Duration;

/// Long enough to be read slowly; the region keeps it for screen readers meanwhile.
const SHOWN: Duration = Duration::from_secs(8);
/// As long as something that was begun before may still want to say that it is done.
const HUSHED_MS: f64 = 15_000.0;

/// What is said. A signal ends with the page that made it; the name of a message does not.
#[derive(Clone, Copy)]
enum Told {
    Text(Signal<String>),
    Message(&'static str),
}

/// The toast region, as a context.
#[derive(Clone, Copy)]
pub struct Toasts {
    text: RwSignal<Option<Told>>,
    count: RwSignal<u32>,
    hushed_until: StoredValue<f64>,
}

impl Toasts {
    /// An empty region.
    #[expect(clippy::new_without_default, reason = "made once, by the app")]
    pub fn new() -> Self {
        Self {
            text: RwSignal::new(None),
            count: RwSignal::new(0),
            hushed_until: StoredValue::new(0.0),
        }
    }

    /// The context provided by the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// Says `text` politely and takes it away after a while, or with the page that made it.
    pub fn say(self, text: Signal<String>) {
        self.tell(Told::Text(text));
    }

    /// Says a message, also when the page that asks for it is left right after.
    pub fn say_message(self, id: &'static str) {
        self.tell(Told::Message(id));
    }

    fn tell(self, told: Told) {
        if clock::now_ms() < self.hushed_until.get_value() {
            return;
        }
        self.text.set(Some(told));
        self.count.update(|count| *count += 1);
        let mine = self.count.get_untracked();
        platform::spawn(async move {
            clock::sleep(SHOWN).await;
            if self.count.get_untracked() == mine {
                self.text.set(None);
            }
        });
    }

    /// Takes away what is being said and says nothing for a while: a message would tell whoever
    /// looks at the screen of someone who left in a hurry.
    pub fn hush(self) {
        self.text.set(None);
        self.hushed_until.set_value(clock::now_ms() + HUSHED_MS);
    }

    /// What is being said now, in the language of the page.
    pub fn current(self) -> Option<String> {
        match self.text.get()? {
            Told::Text(words) => words.try_get(),
            Told::Message(id) => Some(text(id)),
        }
    }
}
