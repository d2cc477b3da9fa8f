//! Which language is shown, and switching it without losing place or input.

use crate::i18n::{self, Lang, LoadError};
use crate::platform::{self, http, page, storage};
use leptos::prelude::*;
use std::collections::HashMap;

const RECORD: &str = "language";
const VERSION: u32 = 1;

/// The language of the page, as a context.
#[derive(Clone, Copy)]
pub struct Locale {
    current: RwSignal<Lang>,
    switching: RwSignal<bool>,
    failed: RwSignal<Option<Lang>>,
    draft: RwSignal<bool>,
}

#[derive(serde::Deserialize)]
struct Status {
    messages: u32,
    reviewed: u32,
}

impl Locale {
    /// The state for a language whose texts are already loaded.
    pub fn new(lang: Lang) -> Self {
        let locale = Self {
            current: RwSignal::new(lang),
            switching: RwSignal::new(false),
            failed: RwSignal::new(None),
            draft: RwSignal::new(false),
        };
        locale.show(lang);
        locale
    }

    /// The context provided by the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// The language shown.
    pub fn current(self) -> Lang {
        self.current.get()
    }

    /// The language shown. Not tracked.
    pub fn current_untracked(self) -> Lang {
        self.current.get_untracked()
    }

    /// Whether another language is on its way.
    pub fn is_switching(self) -> bool {
        self.switching.get()
    }

    /// The language that could not be fetched, until the next try.
    pub fn failed(self) -> Option<Lang> {
        self.failed.get()
    }

    /// Whether the shown language has texts no reviewer has seen.
    pub fn is_draft(self) -> bool {
        self.draft.get()
    }

    /// Fetches `lang` and shows it. If it cannot be fetched, the old one stays and `failed` says so.
    pub fn switch(self, lang: Lang) {
        if self.switching.get_untracked() || self.current.get_untracked() == lang {
            return;
        }
        self.switching.set(true);
        self.failed.set(None);
        platform::spawn(async move {
            match i18n::load(lang).await {
                Ok(()) => {
                    self.current.set(lang);
                    self.show(lang);
                    let _ = storage::save(RECORD, VERSION, &lang);
                }
                Err(LoadError::Fetch(_) | LoadError::Unreadable) => self.failed.set(Some(lang)),
            }
            self.switching.set(false);
        });
    }

    fn show(self, lang: Lang) {
        page::set_root_attribute("lang", Some(lang.tag()));
        // Chinese is what the texts are written in; the others are translations to be reviewed.
        self.draft.set(lang != Lang::Chinese);
        if lang != Lang::Chinese {
            platform::spawn(async move {
                if review_is_complete(lang).await {
                    self.draft.set(false);
                }
            });
        }
    }
}

/// The language to start in: asked for in the address, chosen before, preferred by the browser.
pub fn first_language() -> Lang {
    let asked = page::take_language_from_address().and_then(|tag| Lang::from_tag(&tag));
    if let Some(lang) = asked {
        let _ = storage::save(RECORD, VERSION, &lang);
        return lang;
    }
    storage::load(RECORD, VERSION)
        .kept()
        .or_else(|| {
            page::preferred_languages()
                .iter()
                .find_map(|tag| Lang::from_preference(tag))
        })
        .unwrap_or_default()
}

// Not knowing the state of the review counts as not reviewed.
async fn review_is_complete(lang: Lang) -> bool {
    let Ok(text) = http::text("/locales/status.json").await else {
        return false;
    };
    serde_json::from_str::<HashMap<String, Status>>(&text)
        .ok()
        .and_then(|all| {
            all.get(lang.tag())
                .map(|status| status.reviewed >= status.messages)
        })
        .unwrap_or(false)
}
