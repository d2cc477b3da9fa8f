//! "What if": answers changed on trial, in memory only, beside the real ones.

use super::{Load, SelfCheck};
use crate::platform::clock;
use egude_flow::flow::Escape;
use egude_flow::{Answers, FieldError, Given, Journey, Key};
use leptos::prelude::*;
use std::sync::Arc;

/// More new questions than any change can bring: a stop for a loop that has one anyway.
const OPEN_MOST: usize = 200;

/// The answers as they would be, and where they would lead.
#[derive(Debug, Clone)]
pub struct Trial {
    answers: Answers,
    /// Where they lead, with everything that is newly asked left open.
    pub journey: Arc<Journey>,
    /// What was changed, in order.
    pub changed: Vec<Key>,
    /// What is newly asked and not answered, in order.
    pub open: Vec<Key>,
}

impl Trial {
    /// What is given for `key` on trial.
    pub fn given(&self, key: &Key) -> Option<Given> {
        self.answers.get(key).cloned()
    }
}

impl SelfCheck {
    /// What is being tried, if anything.
    pub fn trial(self) -> Option<Arc<Trial>> {
        self.trial.get()
    }

    /// Changes an answer on trial and says what is wrong with it, if something is; then nothing
    /// is changed.
    pub fn try_answer(self, key: &Key, given: Given) -> Result<(), FieldError> {
        let (Load::Ready(material), Load::Ready(rates)) =
            (self.material.get_untracked(), self.rates.get_untracked())
        else {
            return Ok(());
        };
        let (mut answers, mut changed) = match self.trial.get_untracked() {
            Some(trial) => (trial.answers.clone(), trial.changed.clone()),
            None => (self.answers.get_untracked(), Vec::new()),
        };
        answers.set(key.clone(), given);
        let (flow, pack, today) = (&material.flow, &material.pack, clock::today());
        let mut journey = Journey::of(flow, pack, &rates, &answers, today);
        let step = journey.steps.iter().find(|step| step.key == *key);
        if let Some(error) = step.and_then(|step| step.error.clone()) {
            return Err(error);
        }
        if !changed.contains(key) {
            changed.push(key.clone());
        }
        // What is newly asked is left open as the person might leave it, so that everything else
        // can be told at once.
        let (mut assumed, mut open) = (answers.clone(), Vec::new());
        while let Some(next) = journey.next.clone() {
            let escapes = flow.question(&next.question).map(|q| q.escapes.as_slice());
            let escape = match escapes.and_then(<[Escape]>::first) {
                Some(Escape::DontKnow) => Some(Given::DontKnow),
                Some(Escape::RatherNotSay) => Some(Given::RatherNotSay),
                None => None,
            };
            open.push(next.clone());
            let Some(escape) = escape else { break };
            assumed.set(next.clone(), escape);
            journey = journey.going_on(flow, pack, &rates, &assumed, today, &next);
            if open.len() > OPEN_MOST {
                break;
            }
        }
        self.trial.set(Some(Arc::new(Trial {
            answers,
            journey: Arc::new(journey),
            changed,
            open,
        })));
        Ok(())
    }

    /// Makes what was tried the real answers.
    pub fn keep_trial(self) {
        if let Some(trial) = self.trial.get_untracked() {
            self.trial.set(None);
            for key in &trial.changed {
                if let Some(given) = trial.given(key) {
                    // It parsed on trial.
                    let _ = self.answer(key, given);
                }
            }
        }
    }

    /// Forgets what was tried.
    pub fn drop_trial(self) {
        self.trial.set(None);
    }
}
