//! The Fluent texts of one language at a time.

use super::Lang;
use crate::platform::http::{self, FetchError};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use leptos::prelude::*;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;
use thiserror::Error;

const DOMAIN: &str = "egude";

thread_local! {
    static LOADER: RefCell<Option<Rc<FluentLanguageLoader>>> = const { RefCell::new(None) };
}

/// The texts of one language beside the one that is shown, for a sheet in two languages.
#[derive(Clone)]
pub struct Texts(Rc<FluentLanguageLoader>);

impl Texts {
    /// Fetches them.
    pub async fn fetch(lang: Lang) -> Result<Self, LoadError> {
        let file = http::text(&format!("/locales/{}/{DOMAIN}.ftl", lang.tag())).await?;
        Ok(Self(Rc::new(read(lang, &file)?)))
    }

    /// What `words` comes to in this language.
    pub fn say<T>(&self, words: impl FnOnce() -> T) -> T {
        let shown = LOADER.replace(Some(self.0.clone()));
        let said = words();
        LOADER.set(shown);
        said
    }
}

/// Fires when another language is in place; every shown text listens.
static CHANGED: LazyLock<ArcTrigger> = LazyLock::new(ArcTrigger::new);

/// Why a language is not there. The one before stays.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LoadError {
    /// The file did not arrive.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The file arrived but is not Fluent.
    #[error("the texts cannot be read")]
    Unreadable,
}

/// Fetches the texts of `lang` and makes them the ones shown. On failure nothing changes.
pub async fn load(lang: Lang) -> Result<(), LoadError> {
    let file = http::text(&format!("/locales/{}/{DOMAIN}.ftl", lang.tag())).await?;
    let loader = read(lang, &file)?;
    LOADER.with_borrow_mut(|slot| *slot = Some(Rc::new(loader)));
    CHANGED.notify();
    Ok(())
}

pub(super) fn track() {
    CHANGED.track();
}

pub(super) fn get(id: &str, variables: &[(&'static str, String)]) -> String {
    let Some(loader) = LOADER.with_borrow(Clone::clone) else {
        return String::new();
    };
    if variables.is_empty() {
        return loader.get(id);
    }
    let variables: HashMap<&str, &str> = variables
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    loader.get_args(id, variables)
}

pub(super) fn has(id: &str) -> bool {
    LOADER.with_borrow(|slot| slot.as_ref().is_some_and(|loader| loader.has(id)))
}

// The language is its own fallback, so no second file is ever needed.
fn read(lang: Lang, file: &str) -> Result<FluentLanguageLoader, LoadError> {
    let id = lang.tag().parse().map_err(|_| LoadError::Unreadable)?;
    let loader = FluentLanguageLoader::new(DOMAIN, id);
    loader
        .load_languages(&OneFile(file), &[loader.fallback_language().clone()])
        .map_err(|_| LoadError::Unreadable)?;
    // The marks round a variable would be invisible noise in names and dates.
    loader.set_use_isolating(false);
    Ok(loader)
}

struct OneFile<'a>(&'a str);

impl I18nAssets for OneFile<'_> {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_without_isolation_marks() {
        let loader = read(Lang::Mongolian, "a = { $n } ᠣᠨ\n").expect("valid Fluent");
        assert_eq!(
            loader.get_args("a", HashMap::from([("n", "2026")])),
            "2026 ᠣᠨ"
        );
    }
}
