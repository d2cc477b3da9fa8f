//! The days of one registry for one service, a month at a time, and taking a place of them.

use super::{Client, Marriage, Service, failure};
use crate::components::{first_of, months_on};
use crate::platform::{self, chance, clock};
use crate::state::{Failure, Load};
use egude_client::booking::{Appointments, Day, Hold, HoldRequest, Id};
use egude_client::{ClientError, ProblemCode};
use egude_domain::{Date, Moment};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many months ahead one may look: peak days are announced early.
const MONTHS_AHEAD: i32 = 12;

/// What is known beside the single days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outlook {
    /// The first day with a free place.
    pub next_free: Option<Date>,
    /// When the next day opens for booking.
    pub next_opening: Option<Moment>,
}

/// Why a place could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Somebody else took it, or it is open no longer: others are there.
    Gone,
    /// Anything else; trying again asks for the same.
    Failed(Failure),
}

/// The days, while their page is shown.
#[derive(Clone, Copy)]
pub struct Times {
    marriage: Marriage,
    client: StoredValue<Option<Arc<Client>>>,
    asked: StoredValue<(Id, Service)>,
    month: RwSignal<Date>,
    days: RwSignal<BTreeMap<Date, Day>>,
    outlook: RwSignal<Option<Outlook>>,
    load: RwSignal<Load<()>>,
    taking: RwSignal<bool>,
    refused: RwSignal<Option<Refused>>,
    intent: StoredValue<Option<(HoldRequest, String)>>,
}

impl Times {
    /// Begins with the month of the day that was chosen before, or with this one.
    pub fn open(registry: Id, service: Service) -> Self {
        let marriage = Marriage::get();
        let from = marriage.day.get_untracked().unwrap_or_else(clock::today);
        let times = Self {
            marriage,
            client: StoredValue::new(Marriage::client().map(Arc::new)),
            asked: StoredValue::new((registry, service)),
            month: RwSignal::new(first_of(from)),
            days: RwSignal::default(),
            outlook: RwSignal::new(None),
            load: RwSignal::default(),
            taking: RwSignal::new(false),
            refused: RwSignal::new(None),
            intent: StoredValue::new(None),
        };
        times.refresh();
        times
    }

    /// The first day of the month that is shown.
    pub fn month(self) -> Date {
        self.month.get()
    }

    /// Whether there is a month to go to, so many away.
    pub fn reaches(self, months: i32) -> bool {
        months_on(self.month.get(), months).is_some_and(is_within)
    }

    /// Shows another month, if it is one that can be booked or will be.
    pub fn show(self, month: Date) {
        let month = first_of(month);
        if is_within(month) && month != self.month.get_untracked() {
            self.month.set(month);
            self.refresh();
        }
    }

    /// What is known of a day.
    pub fn day(self, date: Date) -> Option<Day> {
        self.days.with(|days| days.get(&date).cloned())
    }

    /// What is known beside the single days.
    pub fn outlook(self) -> Option<Outlook> {
        self.outlook.get()
    }

    /// Whether the month that is shown is there.
    pub fn load(self) -> Load<()> {
        self.load.get()
    }

    /// Whether a place is being taken.
    pub fn is_taking(self) -> bool {
        self.taking.get()
    }

    /// Why the last place could not be taken.
    pub fn refused(self) -> Option<Refused> {
        self.refused.get()
    }

    /// Forgets why, for another try.
    pub fn calm(self) {
        self.refused.set(None);
    }

    /// Counts the month that is shown anew. What is there stays until the answer comes.
    pub fn refresh(self) {
        // Asked for again when an answer came, where no context can be asked for.
        let Some(client) = self.client.get_value() else {
            return;
        };
        let from = self.month.get_untracked();
        let Some(to) = from.plus_days(i32::from(from.days_in_month()) - 1) else {
            return;
        };
        let (registry, service) = self.asked.get_value();
        self.load.set(Load::Loading);
        platform::spawn(async move {
            let found = client.availability(&registry, service, from, to).await;
            // The page may be gone, or show another month.
            if self.month.try_get_untracked() != Some(from) {
                return;
            }
            match found {
                Ok(found) => {
                    self.outlook.set(Some(Outlook {
                        next_free: found.next_free,
                        next_opening: found.next_opening,
                    }));
                    self.days.update(|days| {
                        days.extend(found.days.into_iter().map(|day| (day.date, day)));
                    });
                    self.load.set(Load::Ready(()));
                }
                Err(error) => self.load.set(Load::Failed(failure(&error))),
            }
        });
    }

    /// Takes a place, once however often it is pressed; `taken` gets the hold with its key.
    pub fn take(self, start: Moment, taken: Callback<Hold>) {
        let client = self.client.get_value();
        let Some(client) = client.filter(|_| !self.taking.get_untracked()) else {
            return;
        };
        let (registry, service) = self.asked.get_value();
        let received_on = self.marriage.received_on.get_untracked();
        let request = HoldRequest {
            registry,
            service,
            start,
            received_on: received_on.filter(|_| service == Service::DivorceIssue),
        };
        let intent = self.intent_for(&request);
        self.taking.set(true);
        self.refused.set(None);
        platform::spawn(async move {
            let answer = client.hold(&intent, &request).await;
            if self.taking.try_set(false).is_some() {
                return;
            }
            // What was answered is over; only what got no answer is the same intention still.
            if !matches!(&answer, Err(error) if error.is_passing()) {
                self.intent.set_value(None);
            }
            match answer {
                Ok(hold) => taken.run(hold),
                Err(error) => {
                    self.refused.set(Some(refusal(&error)));
                    self.refresh();
                }
            }
        });
    }

    fn intent_for(self, request: &HoldRequest) -> String {
        let before = self.intent.with_value(|intent| {
            let same = intent.as_ref().filter(|(before, _)| before == request);
            same.map(|(_, intent)| intent.clone())
        });
        before.unwrap_or_else(|| {
            let fresh = chance::word();
            self.intent
                .set_value(Some((request.clone(), fresh.clone())));
            fresh
        })
    }
}

fn is_within(month: Date) -> bool {
    let first = first_of(clock::today());
    first <= month && months_on(first, MONTHS_AHEAD).is_some_and(|last| month <= last)
}

fn refusal(error: &ClientError) -> Refused {
    match error {
        ClientError::Problem { problem, .. }
            if matches!(
                problem.code,
                ProblemCode::SlotGone | ProblemCode::SlotNotOpen
            ) =>
        {
            Refused::Gone
        }
        error => Refused::Failed(failure(error)),
    }
}
