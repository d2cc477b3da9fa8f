//! What the page says, in the language the person chose.
//!
//! Only the active language is downloaded. Every text is looked up when it is shown, so a switch
//! of language changes the words and nothing else: place and input stay.

mod lang;
mod loader;

pub use lang::Lang;
pub use loader::{LoadError, Texts, load};

use leptos::prelude::*;

/// The text of a message. Read inside a view or a signal, it follows the language.
pub fn text(id: &str) -> String {
    loader::track();
    loader::get(id, &[])
}

/// The text of a message with its variables filled in.
pub fn text_with(id: &str, variables: &[(&'static str, String)]) -> String {
    loader::track();
    loader::get(id, variables)
}

/// Whether the active language has this message.
pub fn has(id: &str) -> bool {
    loader::track();
    loader::has(id)
}

/// A message as a signal: what components take as labels, hints and titles.
pub fn msg(id: &'static str) -> Signal<String> {
    Signal::derive(move || text(id))
}

/// Like [`msg`], for an id put together at run time by one of the documented patterns.
pub fn msg_of(id: impl Into<String>) -> Signal<String> {
    let id = id.into();
    Signal::derive(move || text(&id))
}

/// `t!("id")`, or `t!("id", name = value)`: the text of a message, tracked like a signal.
#[macro_export]
macro_rules! t {
    ($id:literal) => { $crate::i18n::text($id) };
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::i18n::text_with($id, &[$((stringify!($name), ($value).to_string())),+])
    };
}
