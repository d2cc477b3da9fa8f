//! The shortlist: a few places that somebody wants to look at again or beside each other.

use crate::platform::storage;
use crate::state::Visit;
use leptos::prelude::*;

/// How many fit beside each other.
pub const MOST: usize = 4;
const RECORD: &str = "places-saved";
const VERSION: u32 = 1;

/// The shortlist of this visit, as a context. On a device of one's own it is kept; on a shared
/// screen it is in memory, and gone with the visit.
#[derive(Clone, Copy)]
pub struct Saved {
    ids: RwSignal<Vec<String>>,
}

/// What became of a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remembered {
    /// It is on the list now.
    Added,
    /// It is not on it any more.
    Removed,
    /// There is no room: something else has to go first.
    Full,
}

impl Saved {
    fn restore() -> Self {
        let ids: Vec<String> = storage::load(RECORD, VERSION).kept().unwrap_or_default();
        let ids = ids.into_iter().take(MOST).collect();
        Self {
            ids: RwSignal::new(ids),
        }
    }

    /// The shortlist of this visit.
    pub fn get() -> Self {
        Visit::once(Self::restore, Self::erase)
    }

    /// The ids on it, in the order in which they came.
    pub fn ids(self) -> Vec<String> {
        self.ids.get()
    }

    /// Whether this place is on it.
    pub fn has(self, id: &str) -> bool {
        self.ids.with(|ids| ids.iter().any(|one| one == id))
    }

    /// Puts a place on the list, or takes it off.
    pub fn turn(self, id: &str) -> Remembered {
        let mut ids = self.ids.get_untracked();
        let became = turned(&mut ids, id);
        if became != Remembered::Full {
            self.keep(ids);
        }
        became
    }

    /// Takes everything off.
    pub fn erase(self) {
        self.keep(Vec::new());
    }

    fn keep(self, ids: Vec<String>) {
        if ids.is_empty() {
            storage::remove(RECORD);
        } else {
            // Where it cannot be kept, it is there for this visit.
            let _ = storage::save(RECORD, VERSION, &ids);
        }
        self.ids.set(ids);
    }
}

fn turned(ids: &mut Vec<String>, id: &str) -> Remembered {
    if let Some(at) = ids.iter().position(|one| one == id) {
        ids.remove(at);
        return Remembered::Removed;
    }
    if ids.len() >= MOST {
        return Remembered::Full;
    }
    ids.push(id.to_owned());
    Remembered::Added
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_place_is_refused_and_nothing_is_pushed_out() {
        let mut ids: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        assert_eq!(turned(&mut ids, "e"), Remembered::Full);
        assert_eq!(ids, ["a", "b", "c", "d"]);
        assert_eq!(turned(&mut ids, "b"), Remembered::Removed);
        assert_eq!(turned(&mut ids, "e"), Remembered::Added);
        assert_eq!(ids, ["a", "c", "d", "e"]);
    }
}
