//! Sending: kept first, then tried; without an answer it may have arrived, and is tried again under
//! the same name.

use super::{Pending, Reports};
use crate::config::Kind;
use crate::platform::transport::{Fetch, Timer};
use crate::platform::{clock, spawn};
use crate::state::marriage::failure;
use crate::state::{Failure, Places};
use egude_client::places::{PlaceReport, PlaceReportReceipt, Reporting};
use egude_client::{ClientError, Contract, Retrying};
use leptos::prelude::*;
use serde::de::IgnoredAny;
use std::sync::Arc;
use std::time::Duration;

/// How long after a try that got no answer the next one follows.
const PAUSE: Duration = Duration::from_secs(30);

/// How a report stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Phase {
    /// Nothing has left this device.
    #[default]
    Idle,
    /// It is on its way.
    Going,
    /// It has arrived: its number.
    Arrived(String),
    /// It is on this device and is sent when that is possible.
    Waiting,
    /// It is neither sent nor kept: what was typed is still there.
    Unsent(Failure),
    /// It was refused for these fields: pointer and code.
    Refused(Vec<(String, String)>),
    /// It was refused.
    Failed(Failure),
}

/// What takes reports.
pub(super) type Client = Contract<Retrying<Fetch, Timer>, IgnoredAny>;

/// The back end that takes reports, where this deployment has one. To be asked for where there are
/// contexts: not in a task, nor in a listener.
pub(super) fn client() -> Option<Arc<Client>> {
    let service = Places::service().filter(|service| service.kind == Kind::Contract)?;
    let client = Contract::new(Retrying::new(Fetch, Timer), service.base);
    Some(Arc::new(client))
}

impl Reports {
    /// Whether reports are taken at all.
    pub fn are_taken() -> bool {
        client().is_some()
    }

    async fn post(self, one: &Pending) -> Result<PlaceReportReceipt, ClientError> {
        match self.client.get_value() {
            Some(client) => client.report_place(&one.intent, &one.report).await,
            None => Err(ClientError::Offline),
        }
    }

    /// Sends it. A second press while it is on its way does nothing.
    pub fn send(self, report: PlaceReport, name: String) {
        if self.phase.with_untracked(|phase| *phase == Phase::Going) {
            return;
        }
        self.phase.set(Phase::Going);
        let intent = self.typed.intent(&report);
        let one = Pending {
            intent,
            report,
            name,
        };
        let turn = self.turn.get_value();
        spawn(async move {
            let kept = self.keep(one.clone()).await.is_ok();
            let answer = self.post(&one).await;
            if self.turn.get_value() != turn {
                return;
            }
            let phase = match answer {
                Ok(receipt) => Phase::Arrived(receipt.number),
                Err(error) if error.is_refused() => refused(&error),
                Err(_) if kept => Phase::Waiting,
                Err(error) => Phase::Unsent(failure(&error)),
            };
            if matches!(
                phase,
                Phase::Arrived(_) | Phase::Refused(_) | Phase::Failed(_)
            ) {
                self.done(one.intent).await;
            }
            if matches!(phase, Phase::Arrived(_) | Phase::Waiting) {
                self.typed.erase();
            }
            let waits = phase == Phase::Waiting;
            self.phase.set(phase);
            if waits {
                clock::sleep(PAUSE).await;
                self.flush();
            }
        });
    }

    /// Sends what waits, one after the other, until one gets no answer.
    pub(super) fn flush(self) {
        let idle = self.pending.with_untracked(Vec::is_empty);
        if idle || self.busy.get_value() || self.client.with_value(Option::is_none) {
            return;
        }
        self.busy.set_value(true);
        let turn = self.turn.get_value();
        spawn(async move {
            let mut again = false;
            for one in self.pending.get_untracked() {
                // Just pressed: that try is going on.
                let going = self.phase.with_untracked(|phase| *phase == Phase::Going);
                let answer = if going { break } else { self.post(&one).await };
                if self.turn.get_value() != turn {
                    return;
                }
                match answer {
                    Ok(receipt) => {
                        self.done(one.intent).await;
                        self.phase.update(|phase| {
                            if *phase == Phase::Waiting {
                                *phase = Phase::Arrived(receipt.number);
                            }
                        });
                    }
                    // Nobody will ever take it: the place is gone, most likely.
                    Err(error) if error.is_refused() => self.done(one.intent).await,
                    Err(_) => {
                        again = true;
                        break;
                    }
                }
            }
            self.busy.set_value(false);
            if again {
                clock::sleep(PAUSE).await;
                if self.turn.get_value() == turn {
                    self.flush();
                }
            }
        });
    }
}

fn refused(error: &ClientError) -> Phase {
    let found = error.fields().iter().map(|it| {
        let code = serde_json::to_value(it.code).unwrap_or_default();
        let code = code.as_str().unwrap_or("invalid").to_owned();
        (it.pointer.clone(), code)
    });
    let found: Vec<_> = found.collect();
    if found.is_empty() {
        Phase::Failed(failure(error))
    } else {
        Phase::Refused(found)
    }
}
