use crate::{Kind, KindWords, text::folded};

/// `data/synonyms.toml`, as small as it is written.
const SYNONYMS: &str = include_str!("../../data/synonyms.toml");

/// A bit for a kind.
pub(super) const fn bit(kind: Kind) -> u16 {
    1 << kind as u16
}

/// A word, folded, and the kinds that it may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) kinds: u16,
}

/// The words that everybody uses and those of a bureau, the longest first.
pub(super) fn all(own: &[KindWords]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut take = |kind: Kind, word: &str| {
        let text = folded(word);
        match words.iter_mut().find(|known| known.text == text) {
            Some(known) => known.kinds |= bit(kind),
            None if !text.is_empty() => words.push(Word {
                text,
                kinds: bit(kind),
            }),
            None => {}
        }
    };
    for (kind, word) in synonyms() {
        take(kind, word);
    }
    for own in own {
        for word in &own.words {
            take(own.kind, word);
        }
    }
    words.sort_by_key(|word| std::cmp::Reverse(word.text.len()));
    words
}

/// Lines of the shape `kind = ["word", "word"]`: what the file needs of TOML. A test reads it with
/// a whole TOML reader.
fn synonyms() -> impl Iterator<Item = (Kind, &'static str)> {
    let lines = SYNONYMS.lines().filter(|line| !line.starts_with('#'));
    let kinds = lines.filter_map(|line| line.split_once(" = "));
    kinds.flat_map(|(kind, words)| {
        let kind = kind.parse::<Kind>().ok();
        let words = words.split('"').skip(1).step_by(2);
        words.filter_map(move |word| Some((kind?, word)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_synonyms_are_read_as_toml_reads_them() {
        let theirs: BTreeMap<String, Vec<String>> = toml::from_str(SYNONYMS).unwrap();
        let mut ours: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (kind, word) in synonyms() {
            ours.entry(kind.to_string())
                .or_default()
                .push(word.to_owned());
        }
        assert_eq!(ours, theirs);
        assert_eq!(ours.len(), Kind::ALL.len(), "every kind has a word");
    }

    #[test]
    fn a_word_may_stand_for_several_kinds_and_a_bureau_may_add_some() {
        let own = [KindWords {
            kind: Kind::Meals,
            words: vec!["一元早餐".to_owned()],
        }];
        let words = all(&own);
        let kinds = |text: &str| {
            let word = words.iter().find(|word| word.text == folded(text));
            word.map_or(0, |word| word.kinds)
        };
        assert_eq!(kinds("如意食堂"), bit(Kind::Meals));
        assert_eq!(kinds("一元早餐"), bit(Kind::Meals));
        assert!(kinds("养老院") & bit(Kind::HomePublic) != 0);
        assert!(kinds("养老院") & bit(Kind::HomePrivate) != 0);
        assert!(words.iter().all(|word| word.text.chars().count() > 1));
    }
}
