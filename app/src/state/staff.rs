//! The desk of a registry: who is signed in, the day that is shown, and what was just done. The
//! desks of the one door ([`cases`]) and of the directory ([`places`]) share who is signed in.
//!
//! All of it is in memory only and gone when the person signs out, leaves the page, or has been
//! away for a while. Made by the page, not by the app: nothing of it outlives the page.

mod acting;
mod acts;
pub mod cases;
mod finding;
mod marks;
pub mod places;
mod reading;
mod sheet;
mod typed;

pub use finding::{fits, number_of};
pub use marks::may_mark;
pub use typed::{day, time};

use crate::config::Kind;
use crate::platform::transport::{Fetch, Timer};
use crate::platform::{self, clock};
use crate::state::marriage::{Client, failure};
use crate::state::{Deployment, Failure, Marriage};
use egude_client::booking::{
    Appointments, Id, Key, StaffBooking, StaffDay, StaffMark, StaffSession, StaffSignIn, WalkIns,
};
use egude_client::{ClientError, Contract, ProblemCode, Retrying};
use egude_domain::{BookingNumber, Date};
use leptos::prelude::*;
use std::sync::Arc;

/// What was just done or refused, for the desk to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A booking was marked; with the names of its people.
    Marked(StaffMark, BookingNumber, Vec<String>),
    /// This many bookings were closed and told.
    Closed(u32),
    /// The day is open again.
    Reopened,
    /// The places were changed.
    Quota,
    /// People without an appointment were counted.
    WalkIn(WalkIns),
    /// It did not go; `true` if it is open whether it was done.
    Failed(Failure, bool),
}

/// Why nobody is signed in any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The person signed out.
    Out,
    /// Nobody touched the screen for a while.
    Idle,
    /// The back end says so.
    Over,
}

/// Which desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Desk {
    /// That of a marriage registry.
    #[default]
    Registry,
    /// The cases of the one door.
    Cases,
    /// The directory of service points.
    Places,
}

/// The desk. Provided by its page.
#[derive(Clone, Copy)]
pub struct Staff {
    // Timers and answers ask for no context.
    client: StoredValue<Option<Arc<Client>>>,
    session: RwSignal<Option<StaffSession>>,
    registry: RwSignal<Option<Id>>,
    desk: RwSignal<Desk>,
    chosen: RwSignal<Option<Date>>,
    day: RwSignal<Option<StaffDay>>,
    failed: RwSignal<Option<Failure>>,
    said: RwSignal<Option<Said>>,
    ended: RwSignal<Option<Ended>>,
    busy: RwSignal<bool>,
    open: StoredValue<Option<(String, String)>>,
    /// What is typed or scanned.
    pub typed: RwSignal<String>,
    /// The booking that keys and buttons are about.
    pub selected: RwSignal<Option<BookingNumber>>,
    /// Whether single keys do something.
    pub keys_on: RwSignal<bool>,
}

impl Staff {
    /// Nobody signed in.
    #[expect(clippy::new_without_default, reason = "made once, by its page")]
    pub fn new() -> Self {
        Self {
            client: StoredValue::new(Self::client().map(Arc::new)),
            session: RwSignal::new(None),
            registry: RwSignal::new(None),
            desk: RwSignal::default(),
            chosen: RwSignal::new(None),
            day: RwSignal::new(None),
            failed: RwSignal::new(None),
            said: RwSignal::new(None),
            ended: RwSignal::new(None),
            busy: RwSignal::new(false),
            open: StoredValue::new(None),
            typed: RwSignal::default(),
            selected: RwSignal::new(None),
            keys_on: RwSignal::new(true),
        }
    }

    /// How the back end is asked: that of appointments, or else that of the one door, or else that
    /// of the directory.
    pub fn client() -> Option<Client> {
        let own = || {
            let service = Deployment::get().read(|config| {
                let places = config.elderly.clone();
                let places = places.filter(|service| service.kind == Kind::Contract);
                config.aid.clone().or(places)
            })?;
            Some(Contract::new(Retrying::new(Fetch, Timer), service.base))
        };
        Marriage::client().or_else(own)
    }

    /// The context provided by the page.
    pub fn get() -> Self {
        expect_context()
    }

    /// Whether the account has registries, and whether it has townships.
    pub fn rights(self) -> (bool, bool) {
        self.session.with(|session| {
            let session = session.as_ref();
            session.map_or((false, false), |session| {
                (!session.registries.is_empty(), !session.regions.is_empty())
            })
        })
    }

    /// At which desk they work now.
    pub fn desk(self) -> Desk {
        self.desk.get()
    }

    /// The same, for whoever does not draw; that of a registry once the page is gone.
    pub fn desk_now(self) -> Desk {
        self.desk.try_get_untracked().unwrap_or_default()
    }

    /// Goes to another desk.
    pub fn go_to_desk(self, to: Desk) {
        self.clear_list();
        self.desk.set(to);
        if to == Desk::Registry {
            self.refresh();
        }
    }

    /// The back end says that nobody is signed in any more, or nobody touched the screen.
    pub(super) fn session_is_over(self, why: Ended) {
        self.forget(why);
    }

    /// Who is signed in.
    pub fn session(self) -> Signal<Option<StaffSession>> {
        self.session.into()
    }

    /// The registry at which they work now.
    pub fn registry(self) -> Option<Id> {
        self.registry.get()
    }

    /// The day that is shown.
    pub fn date(self) -> Date {
        self.chosen.get().unwrap_or_else(clock::today)
    }

    /// The list of that day, once it is there.
    pub fn day(self) -> Signal<Option<StaffDay>> {
        self.day.into()
    }

    /// Why the list did not come.
    pub fn failed(self) -> Option<Failure> {
        self.failed.get()
    }

    /// What was just done.
    pub fn said(self) -> Option<Said> {
        self.said.get()
    }

    /// Why nobody is signed in any more.
    pub fn ended(self) -> Option<Ended> {
        self.ended.get()
    }

    /// Whether something is on its way to the back end.
    pub fn is_busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// The bookings that fit what is typed, in the order of the day.
    pub fn shown(self) -> Vec<StaffBooking> {
        let typed = self.typed.get();
        self.day.with(|day| {
            let bookings = day.iter().flat_map(|day| &day.bookings);
            bookings.filter(|one| fits(one, &typed)).cloned().collect()
        })
    }

    /// The selected booking, as the list has it now.
    pub fn current(self) -> Option<StaffBooking> {
        let number = self.selected.get()?;
        self.day.with(|day| {
            let mut bookings = day.iter().flat_map(|day| &day.bookings);
            bookings.find(|one| one.number == number).cloned()
        })
    }

    /// Signs in. What went wrong goes to `then`.
    pub fn sign_in(self, name: String, password: String, then: impl FnOnce(ClientError) + 'static) {
        let client = self.client.get_value();
        let Some(client) = client.filter(|_| !self.busy.get_untracked()) else {
            return;
        };
        self.busy.set(true);
        platform::spawn(async move {
            let answer = client.sign_in(&StaffSignIn { name, password }).await;
            let _ = self.busy.try_set(false);
            match answer {
                Ok(session) => self.welcome(client, session),
                Err(error) => then(error),
            }
        });
    }

    fn welcome(self, client: Arc<Client>, session: StaffSession) {
        if self.session.is_disposed() {
            return end_session(client, session.key);
        }
        self.ended.set(None);
        let only = <[Id; 1]>::try_from(session.registries.clone());
        let only_cases = session.registries.is_empty() && !session.regions.is_empty();
        self.desk.set(if only_cases {
            Desk::Cases
        } else {
            Desk::Registry
        });
        self.session.set(Some(session));
        if let Ok([registry]) = only {
            self.work_at(Some(registry));
        }
    }

    /// Goes to the desk of a registry, or back to choosing one.
    pub fn work_at(self, registry: Option<Id>) {
        self.clear_list();
        self.chosen.set(None);
        self.registry.set(registry);
        self.refresh();
    }

    /// Shows another day; none for today, also when today ends.
    pub fn go_to(self, date: Option<Date>) {
        self.clear_list();
        self.chosen.set(date.filter(|date| *date != clock::today()));
        self.refresh();
    }

    /// Ends the session here and at the back end; nothing of a list stays.
    pub fn leave(self, why: Ended) {
        // The page may be gone already.
        let session = self.session.try_get_untracked().flatten();
        let Some(session) = session else { return };
        self.forget(why);
        if let Some(client) = self.client.get_value() {
            end_session(client, session.key);
        }
    }

    fn forget(self, why: Ended) {
        self.session.set(None);
        self.registry.set(None);
        self.desk.set(Desk::Registry);
        self.chosen.set(None);
        self.clear_list();
        self.open.set_value(None);
        self.ended.set(Some(why));
    }

    fn clear_list(self) {
        self.day.set(None);
        self.selected.set(None);
        self.typed.set(String::new());
        self.said.set(None);
        self.failed.set(None);
    }

    /// Fetches the list anew; selection and what is typed stay.
    pub fn refresh(self) {
        let Some((client, key, registry)) = self.at_work() else {
            return;
        };
        let date = untrack(|| self.date());
        platform::spawn(async move {
            let answer = client.staff_day(&key, &registry, date).await;
            if !self.is_still(&key, &registry) || untrack(|| self.date()) != date {
                return;
            }
            match answer {
                Ok(day) => {
                    self.failed.set(None);
                    self.day.set(Some(day));
                }
                Err(error) if error.is(ProblemCode::SignInNeeded) => self.forget(Ended::Over),
                Err(error) => self.failed.set(Some(failure(&error))),
            }
        });
    }

    fn at_work(self) -> Option<(Arc<Client>, Key, Id)> {
        let key = self.session.try_get_untracked().flatten()?.key;
        let registry = self.registry.get_untracked()?;
        Some((self.client.get_value()?, key, registry))
    }

    /// Whether the same person still works at the same registry.
    fn is_still(self, key: &Key, registry: &Id) -> bool {
        let session = self.session.try_get_untracked().flatten();
        session.is_some_and(|session| session.key == *key)
            && self.registry.get_untracked().as_ref() == Some(registry)
    }
}

/// Tells the back end. Whether it hears it or not, the key is forgotten here, and ends there by itself.
fn end_session(client: Arc<Client>, key: Key) {
    platform::spawn(async move {
        let _ = client.sign_out(&platform::chance::word(), &key).await;
    });
}
