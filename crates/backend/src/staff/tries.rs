use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use egude_domain::Moment;

/// Wrong passwords in a row until a name has to wait.
const TRIES: u8 = 5;
/// How long it waits, seconds.
const WAIT: i64 = 300;
/// Names that are remembered; beyond that the oldest are forgotten.
const NAMES: usize = 1000;

/// Wrong passwords by name. In memory: who restarts the server has the server.
#[derive(Debug, Default)]
pub(super) struct Tries(Mutex<HashMap<String, (u8, Moment)>>);

impl Tries {
    /// How many seconds this name has to wait; none if it may try.
    pub(super) fn wait(&self, name: &str, now: Moment) -> Option<u32> {
        let names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (tries, last) = names.get(name)?;
        let left = WAIT - now.since(*last);
        (*tries >= TRIES && left > 0).then(|| u32::try_from(left).unwrap_or(u32::MAX))
    }

    /// A wrong password was given.
    pub(super) fn wrong(&self, name: &str, now: Moment) {
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if names.len() >= NAMES && !names.contains_key(name) {
            names.retain(|_, (_, last)| now.since(*last) < WAIT);
        }
        let entry = names.entry(name.to_owned()).or_insert((0, now));
        // After the wait it begins anew.
        let tries = if now.since(entry.1) >= WAIT {
            0
        } else {
            entry.0
        };
        *entry = (tries.saturating_add(1), now);
    }

    /// The right one was given.
    pub(super) fn right(&self, name: &str) {
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        names.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_wrong_passwords_make_a_name_wait_five_minutes() {
        let (tries, now) = (Tries::default(), Moment::from_unix(0));
        for _ in 0..5 {
            assert_eq!(tries.wait("sample", now), None);
            tries.wrong("sample", now);
        }
        assert_eq!(tries.wait("sample", now), Some(300));
        assert_eq!(tries.wait("another", now), None);
        assert_eq!(tries.wait("sample", now.plus(300)), None);
        tries.wrong("sample", now.plus(300));
        assert_eq!(tries.wait("sample", now.plus(300)), None, "it begins anew");
    }
}
