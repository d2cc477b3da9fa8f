//! What is said of several programs or persons alike is written once, with `for`.

use toml::Spanned;

use super::form::{FactSource, ParamSource, RateSource, RuleSource, ValueSource};

/// The place of the word in a template.
const WORD: &str = "{for}";

/// A part of a pack that may be a template.
pub(super) trait Each: Clone {
    fn words(&self) -> &[String];
    fn id(&self) -> &Spanned<String>;
    fn texts(&mut self) -> Vec<&mut Spanned<String>>;

    /// True if it is said of several, but no word has a place in its id.
    fn lacks_place(&self) -> bool {
        !self.words().is_empty() && !self.id().get_ref().contains(WORD)
    }

    /// One for each word; the part itself if it is no template.
    fn each(self) -> Vec<Self> {
        if self.words().is_empty() {
            return vec![self];
        }
        let with = |word: &String| {
            let mut made = self.clone();
            for text in made.texts() {
                let filled = text.get_ref().replace(WORD, word);
                *text = Spanned::new(text.span(), filled);
            }
            made
        };
        self.words().iter().map(with).collect()
    }
}

/// The id of a template without the word: `PR-1-{for}` has its words under `PR-1`.
pub(super) fn base(id: &str) -> Option<String> {
    if !id.contains(WORD) {
        return None;
    }
    [
        (format!("-{WORD}"), ""),
        (format!(".{WORD}"), ""),
        (format!("{WORD}-"), ""),
        (format!("{WORD}."), ""),
    ]
    .iter()
    .find(|(from, _)| id.contains(from.as_str()))
    .map(|(from, to)| id.replace(from.as_str(), to))
}

macro_rules! each {
    ($($source:ty: $($text:ident),+;)+) => {$(
        impl Each for $source {
            fn words(&self) -> &[String] {
                &self.each
            }
            fn id(&self) -> &Spanned<String> {
                &self.id
            }
            fn texts(&mut self) -> Vec<&mut Spanned<String>> {
                vec![$(&mut self.$text),+]
            }
        }
    )+};
}

each! {
    FactSource: id;
    ParamSource: id;
    RateSource: id;
    RuleSource: id, is;
    ValueSource: id, is;
}
