//! What somebody wants to know of: everything, or what one applies for. Then nothing is asked but
//! what those programs need.

use super::SelfCheck;
use crate::platform::storage;
use egude_domain::RegionCode;
use egude_flow::{Answers, Given, Key};
use leptos::prelude::*;

/// So that a reload in the middle does not begin to ask for more.
const RECORD: &str = "self-check-goals";
const VERSION: u32 = 1;

/// What an earlier page of this device was after.
pub(super) fn kept() -> Vec<String> {
    storage::load(RECORD, VERSION).kept().unwrap_or_default()
}

pub(super) fn forget() {
    storage::remove(RECORD);
}

impl SelfCheck {
    /// The programs that somebody wants to know of; all where none is named.
    pub fn goals(self) -> Vec<String> {
        self.goals.get()
    }

    /// Asks for these programs only from now on; for all if none is named.
    pub fn aim(self, goals: Vec<String>) {
        if self.goals.with_untracked(|before| *before == goals) {
            return;
        }
        if goals.is_empty() {
            forget();
        } else {
            // Where it cannot be kept, a reload asks for more.
            let _ = storage::save(RECORD, VERSION, &goals);
        }
        self.goals.set(goals);
        self.replay();
    }

    /// What was answered, for another device; nothing if nothing was.
    pub fn answers_to_move(self) -> Option<serde_json::Value> {
        let answers = self.answers.get_untracked();
        let any = !answers.is_empty();
        any.then(|| serde_json::to_value(answers).ok()).flatten()
    }

    /// Takes over what was answered on another device, in place of what was answered here.
    pub fn take_answers(self, answers: Answers) {
        self.replace_all(answers);
    }

    /// Takes over a place that was chosen elsewhere, unless one was answered.
    pub fn suggest_place(self, place: &RegionCode) {
        let key = Key::family("region");
        if self.given(&key).is_none() {
            // A place that the question does not offer stays to be asked.
            let _ = self.answer(&key, Given::Text(place.to_string()));
        }
    }
}
