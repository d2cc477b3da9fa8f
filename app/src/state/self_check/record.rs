//! The self-check's record on this device: how it changes, and what becomes of it with time.

use crate::platform::record;
use egude_domain::Date;
use egude_flow::{Answers, Given, Key};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::{BTreeMap, BTreeSet};

/// Changes when the shape of the answers does.
pub(super) const VERSION: u32 = 1;

/// Answers that were given, and answers that were taken back.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Changes {
    given: BTreeMap<Key, Given>,
    taken: BTreeSet<Key>,
}

impl Changes {
    pub(super) fn give(key: &Key, given: Given) -> Self {
        Self {
            given: [(key.clone(), given)].into(),
            ..Self::default()
        }
    }

    pub(super) fn take(key: Key) -> Self {
        Self {
            taken: [key].into(),
            ..Self::default()
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.given.is_empty() && self.taken.is_empty()
    }

    /// What was done later counts.
    pub(super) fn then(&mut self, later: Self) {
        for key in later.taken {
            self.given.remove(&key);
            self.taken.insert(key);
        }
        for (key, given) in later.given {
            self.taken.remove(&key);
            self.given.insert(key, given);
        }
    }

    pub(super) fn apply(&self, answers: &mut Answers) {
        for key in &self.taken {
            answers.remove(key);
        }
        for (key, given) in &self.given {
            answers.set(key.clone(), given.clone());
        }
    }
}

/// What was found on the device.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found<T> {
    Nothing,
    /// With the day it was saved.
    Kept(T, Date),
    /// Older than it may become.
    Expired,
    Unreadable,
}

impl<T> Found<T> {
    /// The record, if there is one that can be read.
    pub(super) fn kept(self) -> Option<T> {
        match self {
            Self::Kept(data, _) => Some(data),
            Self::Nothing | Self::Expired | Self::Unreadable => None,
        }
    }
}

/// The text of a record saved `today`; none for something that has no JSON form.
pub(super) fn write<T: Serialize>(data: &T, today: Date) -> Option<String> {
    record::write(VERSION, Some(today), data)
}

/// Reads the text of a record. It expires `keep_days` days after it was saved.
pub(super) fn read<T: DeserializeOwned>(
    text: Option<&str>,
    today: Date,
    keep_days: i32,
) -> Found<T> {
    let Some(text) = text else {
        return Found::Nothing;
    };
    match record::read(text, VERSION) {
        Some((data, Some(saved))) => match saved.plus_days(keep_days) {
            Some(last) if last < today => Found::Expired,
            _ => Found::Kept(data, saved),
        },
        // Without its day nobody could say when it expires.
        Some((_, None)) | None => Found::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAVED: Date = Date::constant(2026, 11, 22);

    fn on(day: Date) -> Found<u32> {
        read(write(&7, SAVED).as_deref(), day, 90)
    }

    #[test]
    fn a_record_is_read_until_its_last_day_and_not_after() {
        let last = SAVED.plus_days(90).expect("a day");
        assert_eq!(on(last), Found::Kept(7, SAVED));
        assert_eq!(on(last.plus_days(1).expect("a day")), Found::Expired);
        // A clock that was set back deletes nothing.
        assert_eq!(on(Date::constant(2020, 1, 1)), Found::Kept(7, SAVED));
    }

    #[test]
    fn a_record_that_is_not_one_is_unreadable() {
        for text in [
            "",
            r#"{"v":1,"data":7}"#,
            r#"{"v":2,"savedAt":"2026-11-22","data":7}"#,
        ] {
            let found = read::<u32>(Some(text), SAVED, 90);
            assert_eq!(found, Found::Unreadable, "{text:?}");
        }
        assert_eq!(read::<u32>(None, SAVED, 90), Found::Nothing);
    }

    #[test]
    fn a_change_touches_no_other_answer_and_the_later_one_counts() {
        let (place, homes) = (Key::family("region"), Key::family("homes"));
        let text = |text: &str| Given::Text(text.to_owned());
        let mut answers = Answers::default();
        answers.set(place.clone(), text("a"));
        answers.set(homes.clone(), text("1"));
        let mut changes = Changes::give(&place, text("b"));
        changes.then(Changes::take(place.clone()));
        changes.apply(&mut answers);
        assert_eq!(answers.get(&place), None);
        changes.then(Changes::give(&place, text("c")));
        changes.apply(&mut answers);
        assert_eq!(answers.get(&place), Some(&text("c")));
        assert_eq!(answers.get(&homes), Some(&text("1")));
    }
}
