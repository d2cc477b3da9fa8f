//! What somebody found wrong with a place: typed here, kept on the device until it has arrived, and
//! sent once.

mod outbox;
mod sending;
mod typed;

pub use outbox::Pending;
pub use sending::Phase;
pub use typed::{MOST_SIGNS, Typed};

use crate::platform::{connection, leaving};
use crate::state::Visit;
use leptos::prelude::*;
use sending::Client;
use std::sync::Arc;

/// The reports of this visit, as a context.
#[derive(Clone, Copy)]
pub struct Reports {
    /// What is being typed.
    pub typed: Typed,
    phase: RwSignal<Phase>,
    pending: RwSignal<Vec<Pending>>,
    client: StoredValue<Option<Arc<Client>>>,
    busy: StoredValue<bool>,
    /// Counts how often everything was forgotten: what comes late is nobody's.
    turn: StoredValue<u32>,
}

impl Reports {
    /// Looks for what an earlier visit could not send, and sends it.
    fn restore() -> Self {
        let reports = Self {
            typed: Typed::new(),
            phase: RwSignal::default(),
            pending: RwSignal::default(),
            client: StoredValue::new(sending::client()),
            busy: StoredValue::new(false),
            turn: StoredValue::new(0),
        };
        reports.find_kept();
        reports.send_when_possible();
        reports
    }

    /// Of this visit.
    pub fn get() -> Self {
        Visit::once(Self::restore, Self::erase)
    }

    /// How the report that was last sent stands.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// What is on this device and has not arrived yet.
    pub fn pending(self) -> Vec<Pending> {
        self.pending.get()
    }

    /// Somebody opens the form for this place: what was typed for another is not for it.
    pub fn begin(self, place: &str) {
        if self.typed.begin(place) {
            self.phase.set(Phase::Idle);
        }
    }

    /// Another report is begun.
    pub fn again(self) {
        self.phase.set(Phase::Idle);
    }

    fn send_when_possible(self) {
        let online = connection::online();
        Effect::new(move |_| {
            if online.get() {
                self.flush();
            }
        });
        leaving::on_return(move || self.flush());
    }

    fn erase(self) {
        self.turn.update_value(|turn| *turn += 1);
        self.busy.set_value(false);
        self.typed.erase();
        self.phase.set(Phase::Idle);
        self.forget_kept();
    }
}
