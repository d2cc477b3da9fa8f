//! Sending: once, whatever happens. The exact text and the name of the intention are on the device
//! before the first try; every repeat sends the same.

use super::{Aid, Cases};
use crate::platform::{self, clock, storage};
use crate::state::marriage::{Client, failure};
use crate::state::{Failure, Load, Locale, SelfCheck, Visit};
use egude_client::aid::{Applications, Key, Receipt};
use egude_client::{ClientError, ProblemCode};
use egude_domain::Reference;
use egude_draft::{Beside, PaperHow, State, Versions};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// Pauses between tries, in seconds; the last one stays.
const PAUSES: [u64; 5] = [2, 4, 8, 15, 30];

/// How sending stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing has left this device.
    #[default]
    Idle,
    /// It is on its way.
    Going,
    /// Whether it has arrived is not known: it is tried again by itself.
    Unsure(Failure),
    /// It was refused for these fields, and is a draft again.
    Refused(Vec<Found>),
    /// It was refused, or cannot be sent.
    Failed(Failure),
    /// It has arrived.
    Arrived(Reference, Key),
}

/// What the back end has found at a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// A JSON pointer into what was sent.
    pub field: String,
    /// The stable word for it.
    pub code: String,
}

/// Sends the application of this visit, as a context.
#[derive(Clone, Copy)]
pub struct Sender {
    aid: Aid,
    cases: Cases,
    locale: Locale,
    phase: RwSignal<Phase>,
    busy: StoredValue<bool>,
    /// Counts how often everything was forgotten: what comes late is nobody's.
    turn: StoredValue<u32>,
}

impl Sender {
    fn new() -> Self {
        Self {
            aid: Aid::get(),
            cases: Cases::get(),
            locale: Locale::get(),
            phase: RwSignal::default(),
            busy: StoredValue::new(false),
            turn: StoredValue::new(0),
        }
    }

    /// The sender of this visit.
    pub fn get() -> Self {
        Visit::once(Self::new, Self::forget)
    }

    /// How sending stands.
    pub fn phase(self) -> Phase {
        self.phase.get()
    }

    /// The receipt was shown: what comes next is another application.
    pub fn done(self) {
        self.phase.set(Phase::Idle);
    }

    /// Back to before; what is on its way goes on without being shown.
    fn forget(self) {
        self.turn.update_value(|turn| *turn += 1);
        self.busy.set_value(false);
        self.phase.set(Phase::Idle);
    }

    /// Whether everything is there that what is sent has to name.
    pub fn is_ready(self) -> bool {
        let check = SelfCheck::get();
        matches!(self.aid.law(), Load::Ready(_)) && matches!(check.material(), Load::Ready(_))
    }

    /// Freezes and sends it, or goes on with what was frozen before. A second press does nothing.
    pub fn send(self) {
        if self.busy.get_value() {
            return;
        }
        let Some(client) = Cases::client() else {
            return;
        };
        let frozen = self.aid.now(|draft| draft.state.clone());
        let state = match frozen {
            State::Drafting => match self.body() {
                Some(body) => State::Sending {
                    body,
                    since: since(),
                },
                None => return,
            },
            State::Sending { .. } => frozen,
            State::Sent { .. } => return,
        };
        self.busy.set_value(true);
        self.phase.set(Phase::Going);
        let turn = self.turn.get_value();
        platform::spawn(async move {
            // Where the device cannot keep it, it is sent all the same; only a reload would then
            // make it a draft again.
            let kept = self.aid.advance(state).await;
            let state = kept.unwrap_or_else(|_| self.aid.now(|draft| draft.state.clone()));
            if let State::Sending { body, .. } = state {
                self.try_until_known(&client, &body, turn).await;
            }
            if self.turn.get_value() == turn {
                self.busy.set_value(false);
            }
        });
    }

    /// The exact text.
    fn body(self) -> Option<String> {
        let check = SelfCheck::get();
        let law = self.aid.law_now()?;
        let Load::Ready(material) = untrack(|| check.material()) else {
            return None;
        };
        let rates = match untrack(|| check.rates()) {
            Load::Ready(rates) => rates.digest.clone(),
            _ => None,
        };
        let journey = untrack(|| check.is_begun().then(|| check.journey()).flatten());
        let household = journey.and_then(|it| serde_json::to_value(&it.household).ok());
        let beside = Beside {
            household,
            versions: Versions::of(material.pack.version.clone(), rates, law.version.clone()),
            language: self.locale.current_untracked().tag().to_owned(),
            at_kiosk: !storage::is_on(),
            today: clock::today(),
        };
        let application = self.aid.now(|draft| draft.application(beside));
        serde_json::to_string(&application).ok()
    }

    /// Until there is a receipt or a refusal: without an answer it may have arrived.
    async fn try_until_known(self, client: &Arc<Client>, body: &str, turn: u32) {
        let intent = self.aid.now(|draft| draft.intent.clone());
        for tried in 0.. {
            let answer = client.submit(&intent, body).await;
            if self.turn.get_value() != turn {
                return;
            }
            let error = match answer {
                Ok(receipt) => return self.arrived(receipt).await,
                Err(error) => error,
            };
            if error.is_refused() {
                return self.refused(&error, body).await;
            }
            self.phase.set(Phase::Unsure(failure(&error)));
            let pause = PAUSES[PAUSES.len().min(tried + 1) - 1];
            let asked = error.retry_after().map_or(0, u64::from);
            clock::sleep(Duration::from_secs(pause.max(asked))).await;
            if self.turn.get_value() != turn {
                return;
            }
        }
    }

    async fn arrived(self, receipt: Receipt) {
        let pages = self.aid.now(|draft| {
            let sent = draft
                .papers
                .iter()
                .filter(|it| it.how == Some(PaperHow::Pages));
            sent.map(|paper| paper.pages.len()).sum::<usize>()
        });
        let (reference, key) = (receipt.reference, receipt.key.clone());
        let keeps = pages > 0 && untrack(|| self.aid.keeps());
        let state = State::Sent {
            reference: reference.to_string(),
            at: receipt.at.to_string(),
            pages_left: u32::try_from(pages).unwrap_or(u32::MAX),
            key: keeps.then(|| key.as_str().to_owned()),
        };
        self.cases.receipt.set(Some(receipt));
        // The receipt is there whether or not the device can keep that.
        let _ = self.aid.advance(state).await;
        self.phase.set(Phase::Arrived(reference, key));
    }

    async fn refused(self, error: &ClientError, body: &str) {
        // Another device has sent something under this name: not to be sent once more.
        if !error.is(ProblemCode::IdempotencyMismatch) {
            self.aid.reopen(body).await;
        }
        let found = error.fields().iter().map(|it| Found {
            field: it.pointer.clone(),
            code: word(&it.code),
        });
        let found: Vec<_> = found.collect();
        self.phase.set(if found.is_empty() {
            Phase::Failed(failure(error))
        } else {
            Phase::Refused(found)
        });
    }
}

fn word<T: serde::Serialize>(value: &T) -> String {
    let written = serde_json::to_value(value).unwrap_or_default();
    written.as_str().unwrap_or("invalid").to_owned()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "milliseconds of a clock fit in an i64"
)]
fn since() -> i64 {
    clock::now_ms() as i64
}
