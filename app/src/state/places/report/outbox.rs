//! Reports that are on their way, kept on this device until each has arrived. On a shared screen
//! nothing is kept.

use super::Reports;
use crate::platform::storage::{self, SaveError};
use crate::platform::{record, records, spawn};
use egude_client::places::PlaceReport;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

const RECORD: &str = "place-reports";
const VERSION: u32 = 1;

/// A report that has not arrived yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pending {
    /// The name of the intention, the same at each try.
    pub intent: String,
    /// What is sent.
    pub report: PlaceReport,
    /// What the place is called, so that it can be said of which one it is.
    pub name: String,
}

impl Reports {
    /// Whether a report that cannot be sent now can be kept.
    pub fn keeps() -> bool {
        storage::is_on()
    }

    pub(super) fn find_kept(self) {
        if !Self::keeps() {
            return;
        }
        spawn(async move {
            if let Ok(text) = records::read(RECORD).await {
                self.pending.set(read(text.as_deref()));
                self.flush();
            }
        });
    }

    /// Keeps one; when this returns it is on the device.
    pub(super) async fn keep(self, one: Pending) -> Result<(), SaveError> {
        if !Self::keeps() {
            return Err(SaveError::Off);
        }
        self.change(move |all| {
            all.retain(|other| other.intent != one.intent);
            all.push(one);
        })
        .await
    }

    /// It has arrived, or was refused.
    pub(super) async fn done(self, intent: String) {
        // What stays on the device by mistake is sent again under the same name, and counts once.
        let _ = self
            .change(move |all| all.retain(|other| other.intent != intent))
            .await;
    }

    pub(super) fn forget_kept(self) {
        self.pending.set(Vec::new());
        spawn(async move {
            let _ = records::forget(&[RECORD]).await;
        });
    }

    async fn change(
        self,
        change: impl FnOnce(&mut Vec<Pending>) + 'static,
    ) -> Result<(), SaveError> {
        let turn = self.turn.get_value();
        let pending = self.pending;
        let changed = records::change(
            RECORD,
            Box::new(move |stored| {
                let mut all = read(stored.as_deref());
                change(&mut all);
                pending.set(all.clone());
                (!all.is_empty())
                    .then(|| record::write(VERSION, None, &all))
                    .flatten()
            }),
        );
        changed.await?;
        // Everything was forgotten meanwhile: this too.
        if self.turn.get_value() != turn {
            self.forget_kept();
        }
        Ok(())
    }
}

fn read(text: Option<&str>) -> Vec<Pending> {
    let read = text.and_then(|text| record::read(text, VERSION));
    read.map(|(all, _)| all).unwrap_or_default()
}
