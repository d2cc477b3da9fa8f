//! What staff do: each deed once, however often it is tried.

use super::{Ended, Said, Staff};
use crate::platform::{self, chance};
use crate::state::marriage::{Client, failure};
use egude_client::booking::{
    Appointments, CloseRequest, Id, Key, QuotaRequest, Service, StaffBooking, StaffMark, WalkIns,
};
use egude_client::{ClientError, ProblemCode};
use egude_domain::BookingNumber;
use leptos::prelude::*;
use std::sync::Arc;

/// What a deed needs: the back end, the key, the registry, the name of the intention.
struct At {
    client: Arc<Client>,
    key: Key,
    registry: Id,
    intent: String,
}

impl Staff {
    /// Marks a booking.
    pub fn mark(self, number: BookingNumber, mark: StaffMark) {
        let what = format!("{number} {mark:?}");
        let work = move |at: At| async move {
            at.client
                .mark(&at.intent, &at.key, &at.registry, number, mark)
                .await
        };
        self.act(what, work, move |marked: StaffBooking| {
            let names = marked.people.iter().map(|(name, _, _)| name.clone());
            let said = Said::Marked(mark, number, names.collect());
            self.selected.set(Some(number));
            self.day.update(|day| {
                let bookings = day.iter_mut().flat_map(|day| &mut day.bookings);
                for booking in bookings.filter(|one| one.number == number) {
                    *booking = marked.clone();
                }
            });
            said
        });
    }

    /// Counts one more without an appointment.
    pub fn walk_in(self, service: Service) {
        let more = WalkIns { service, count: 1 };
        let work = move |at: At| async move {
            at.client
                .walk_in(&at.intent, &at.key, &at.registry, more)
                .await
        };
        self.act(format!("walk-in {service:?}"), work, move |day| {
            let now = day.walk_ins.iter().find(|one| one.service == service);
            let said = Said::WalkIn(now.copied().unwrap_or(more));
            if untrack(|| self.date()) == day.date {
                self.day.set(Some(day));
            }
            said
        });
    }

    /// Closes a day or a part of it.
    pub fn close(self, request: CloseRequest) {
        let what = format!("close {request:?}");
        let work = move |at: At| async move {
            at.client
                .close(&at.intent, &at.key, &at.registry, &request)
                .await
        };
        self.act(what, work, move |told| {
            self.refresh();
            Said::Closed(told)
        });
    }

    /// Opens the day that is shown again.
    pub fn reopen(self) {
        let date = untrack(|| self.date());
        let work = move |at: At| async move {
            at.client
                .reopen(&at.intent, &at.key, &at.registry, date)
                .await
        };
        self.act(format!("reopen {date}"), work, move |()| {
            self.refresh();
            Said::Reopened
        });
    }

    /// Changes places.
    pub fn quota(self, request: QuotaRequest) {
        let work = move |at: At| async move {
            at.client
                .quota(&at.intent, &at.key, &at.registry, &request)
                .await
        };
        self.act(format!("quota {request:?}"), work, move |()| {
            self.refresh();
            Said::Quota
        });
    }

    /// Does it, unless something is under way. If it stays open whether it was done, the same deed
    /// tried again is the same intention.
    fn act<T: 'static, Work>(
        self,
        what: String,
        work: impl FnOnce(At) -> Work,
        then: impl FnOnce(T) -> Said + 'static,
    ) where
        Work: Future<Output = Result<T, ClientError>> + 'static,
    {
        let Some((client, key, registry)) = self.at_work().filter(|_| !self.busy.get_untracked())
        else {
            return;
        };
        let open = self.open.get_value().filter(|(of, _)| *of == what);
        let intent = open.map_or_else(chance::word, |(_, intent)| intent);
        self.open.set_value(Some((what, intent.clone())));
        self.busy.set(true);
        self.said.set(None);
        let (used, of) = (key.clone(), registry.clone());
        let work = work(At {
            client,
            key,
            registry,
            intent,
        });
        platform::spawn(async move {
            let answer = work.await;
            let _ = self.busy.try_set(false);
            // Whoever signed out meanwhile leaves nothing of the answer here.
            if !self.is_still(&used, &of) {
                return;
            }
            let is_open = answer.as_ref().is_err_and(ClientError::is_passing);
            if !is_open {
                self.open.set_value(None);
            }
            match answer {
                Ok(done) => {
                    let said = then(done);
                    self.said.set(Some(said));
                }
                Err(error) if error.is(ProblemCode::SignInNeeded) => self.forget(Ended::Over),
                Err(error) => {
                    self.said.set(Some(Said::Failed(failure(&error), is_open)));
                    if !is_open {
                        // Somebody else changed it: show how it is.
                        self.refresh();
                    }
                }
            }
        });
    }
}
