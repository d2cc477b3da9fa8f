//! The words of `data/words.toml`.

use std::collections::{BTreeMap, HashMap};
use std::str::FromStr;
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../data/words.toml");

/// Section, then word, then what people write.
type Sections = BTreeMap<String, BTreeMap<String, Vec<String>>>;

struct Words {
    sections: Sections,
    /// Of each section, what people write (folded) and the word.
    known: HashMap<String, HashMap<String, String>>,
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        // A test reads the table; in a released program it is whole.
        let sections: Sections = toml::from_str(TABLE).unwrap_or_default();
        let known = sections.iter().map(|(name, section)| {
            let each = section.iter().flat_map(|(word, written)| {
                let all = written.iter().chain([word]);
                all.map(move |text| (fold(text), word.clone()))
            });
            (name.clone(), each.collect())
        });
        Words {
            known: known.collect(),
            sections,
        }
    })
}

/// Signs as they are compared: no spaces, full-width signs as ASCII, small letters.
pub(super) fn fold(text: &str) -> String {
    let plain = text
        .chars()
        .filter(|sign| !sign.is_whitespace() && !sign.is_control());
    plain.map(narrow).flat_map(char::to_lowercase).collect()
}

/// Full-width signs as ASCII's.
pub(super) fn narrow(sign: char) -> char {
    match u32::from(sign) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(sign),
        _ => sign,
    }
}

/// What a text stands for in a section.
pub(super) fn find<T: FromStr>(section: &str, text: &str) -> Option<T> {
    let word = words().known.get(section)?.get(&fold(text))?;
    word.parse().ok()
}

/// All that is written in a section, with the word it stands for.
pub(super) fn all(section: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let words = words().sections.get(section);
    words.into_iter().flatten().flat_map(|(word, written)| {
        written
            .iter()
            .map(move |text| (text.as_str(), word.as_str()))
    })
}

/// What is usually written for a word; the word itself if nothing is.
pub(super) fn first(section: &str, word: &str) -> String {
    let written = words()
        .sections
        .get(section)
        .and_then(|section| section.get(word));
    written
        .and_then(|all| all.first())
        .map_or(word, String::as_str)
        .to_owned()
}

/// What of a section is most like it.
pub(super) fn nearest(section: &str, text: &str) -> Option<String> {
    most_like(text, all(section).map(|(written, _)| written))
}

/// Which of these is most like it: at most half of its signs differ.
pub(super) fn most_like<T: AsRef<str>>(
    text: &str,
    all: impl IntoIterator<Item = T>,
) -> Option<String> {
    let asked: Vec<char> = fold(text).chars().take(40).collect();
    let near = all.into_iter().map(|written| {
        let signs: Vec<char> = fold(written.as_ref()).chars().collect();
        (
            differ(&asked, &signs),
            signs.len().max(asked.len()),
            written,
        )
    });
    let best = near.min_by_key(|(differ, long, _)| (differ * 100) / long.max(&1))?;
    (best.0 * 2 <= best.1).then(|| best.2.as_ref().to_owned())
}

/// How many signs have to be put in, left out or changed.
fn differ(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let changed = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Care, Entrance, Group, Item, Kind, Language, MealWay, MedicalForm, OperatorForm};
    use crate::{
        OnHolidays, Per, State, Why,
        import::{Datum, column::Column},
    };

    fn every<T: FromStr>(section: &str) {
        for (written, word) in all(section) {
            assert!(
                word.parse::<T>().is_ok(),
                "{section}: {written} stands for nothing"
            );
        }
    }

    #[test]
    fn every_word_of_the_table_stands_for_something() {
        every::<Column>("column");
        every::<Kind>("kind");
        every::<Care>("care");
        every::<OperatorForm>("operator");
        every::<Item>("item");
        every::<Per>("per");
        every::<Group>("group");
        every::<MealWay>("meal");
        every::<Language>("language");
        every::<Entrance>("entrance");
        every::<MedicalForm>("medical");
        every::<State>("state");
        every::<Why>("why");
        every::<Datum>("datum");
        every::<OnHolidays>("holidays");
        every::<u8>("grade");
        every::<crate::import::row::Flag>("flag");
        every::<super::super::lex::Token>("token");
        assert!(all("token").count() > 100);
    }

    #[test]
    fn no_word_stands_for_two_things() {
        for (name, section) in &words().sections {
            let mut seen = HashMap::new();
            for (word, written) in section {
                for text in written {
                    let before = seen.insert(fold(text), word);
                    assert!(
                        before.is_none_or(|b| b == word) || fold(text).is_empty(),
                        "{name}: {text}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_word_that_is_almost_right_is_named() {
        assert_eq!(
            nearest("kind", "日间照料中兴").as_deref(),
            Some("日间照料中心")
        );
        assert_eq!(nearest("kind", "便利店"), None);
    }
}
