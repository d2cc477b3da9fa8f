use std::collections::BTreeMap;

use egude_domain::Date;
use serde::{Deserialize, Serialize};

use super::table::{Ask, Question};
use crate::Person;

/// The answer "I don't know".
pub const UNSURE: &str = "unsure";

/// What a couple has answered: `origin.first` → `mainland`, `kin` → `no`,
/// `birth.second` → `2001-05-06`.
///
/// They are words, so that they can be kept and read back whatever the table is
/// by then; a word that the table does not have counts as not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, String>);

impl Answers {
    /// Puts an answer, instead of the one before. An empty one takes it away.
    pub fn set(&mut self, question: &str, of: Option<Person>, answer: &str) {
        if answer.is_empty() {
            self.0.remove(&key(question, of));
        } else {
            self.0.insert(key(question, of), answer.to_owned());
        }
    }

    /// The answer as it was given.
    pub fn get(&self, question: &str, of: Option<Person>) -> Option<&str> {
        self.0.get(&key(question, of)).map(String::as_str)
    }

    /// The same without one answer.
    #[must_use]
    pub fn without(&self, question: &str, of: Option<Person>) -> Self {
        let mut left = self.clone();
        left.0.remove(&key(question, of));
        left
    }

    /// A word that the question has.
    pub(super) fn word(&self, question: &Question, of: Option<Person>) -> Option<&str> {
        match &question.ask {
            Ask::Choice(words) => self
                .get(&question.id, of)
                .filter(|word| words.iter().any(|known| known == word)),
            Ask::Day => None,
        }
    }

    /// A day that exists.
    pub(super) fn day(&self, question: &str, of: Option<Person>) -> Option<Date> {
        self.get(question, of)?.parse().ok()
    }

    /// Whether there is an answer that the question can have.
    pub(super) fn has(&self, question: &Question, of: Option<Person>) -> bool {
        match question.ask {
            Ask::Choice(_) => self.word(question, of).is_some(),
            Ask::Day => self.day(&question.id, of).is_some(),
        }
    }
}

fn key(question: &str, of: Option<Person>) -> String {
    match of {
        Some(person) => format!("{question}.{person}"),
        None => question.to_owned(),
    }
}
