//! A sheet in the other language, for paper only: who hands it in and who takes it may read
//! different ones.

use crate::i18n::{Lang, Texts, msg, text};
use crate::platform::{self, clock, share};
use crate::state::{Locale, Toasts};
use leptos::prelude::*;
use std::time::Duration;

/// Enough for the page to be drawn before the browser takes its picture of it.
const DRAWN: Duration = Duration::from_millis(60);

/// Lines of a sheet: what, and its value.
pub(super) type Lines = Vec<(String, String)>;

/// The texts of the other language, fetched when somebody prints.
#[derive(Clone, Copy)]
pub(super) struct Other {
    locale: Locale,
    toasts: Toasts,
    texts: RwSignal<Option<(Lang, Texts)>, LocalStorage>,
}

impl Other {
    pub(super) fn new() -> Self {
        Self {
            locale: Locale::get(),
            toasts: Toasts::get(),
            texts: RwSignal::new_local(None),
        }
    }

    fn lang(self) -> Lang {
        match self.locale.current() {
            Lang::Chinese => Lang::Mongolian,
            Lang::Mongolian => Lang::Chinese,
        }
    }

    /// Prints in both languages; in one, and says so, if the other does not come.
    pub(super) fn print(self) {
        let lang = untrack(|| self.lang());
        platform::spawn(async move {
            match Texts::fetch(lang).await {
                Ok(texts) => {
                    if self.texts.try_set(Some((lang, texts))).is_some() {
                        return;
                    }
                    clock::sleep(DRAWN).await;
                }
                Err(_) => self.toasts.say(msg("voucher-print-one")),
            }
            share::print();
        });
    }

    /// The sheet: a message as its title, and lines in the language that they are asked for in.
    pub(super) fn sheet(
        self,
        title: &'static str,
        lines: impl Fn(Lang) -> Lines + Send + Sync + 'static,
    ) -> AnyView {
        let shown = move || {
            let (lang, texts) = self.texts.get()?;
            // After a switch of language it is the other one that is missing.
            (lang == self.lang()).then(|| {
                let lines = texts.say(|| untrack(|| lines(lang)));
                let title = texts.say(|| untrack(|| text(title)));
                let line = |(key, value): (String, String)| {
                    view! {
                        <div class="summary-row">
                            <dt class="summary-key">{key}</dt>
                            <dd class="summary-value">{value}</dd>
                        </div>
                    }
                };
                let lines = lines.into_iter().map(line).collect_view();
                view! {
                    <section class="sheet" lang=lang.tag() aria-hidden="true">
                        <p class="sheet-title">{title}</p>
                        <dl class="summary-list">{lines}</dl>
                    </section>
                }
            })
        };
        shown.into_any()
    }
}
