//! Keeping the self-check on this device: what is kept comes back, what is given is written in
//! order, and no tab overwrites what another has written.
//!
//! A write is a change of what is there, not a copy of what this tab believes. What is on its way is
//! noted until it has arrived; if the page is left before, the next visit writes it.

use super::finding::{Earlier, find};
use super::record::{self, Changes, Found};
use super::{SelfCheck, Typing};
use crate::i18n::msg;
use crate::platform::storage::{self, SaveError};
use crate::platform::{self, clock, leaving, records, tabs};
use egude_flow::Answers;
use futures::future::{Either, select};
use leptos::prelude::*;
use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

pub(super) const ANSWERS: &str = "self-check";
pub(super) const TYPING: &str = "self-check-typing";
/// The [`Note`].
pub(super) const UNSAVED: &str = "self-check-unsaved";

/// How long a person may wait for earlier answers before the page goes on without them.
const PATIENCE: Duration = Duration::from_secs(3);
/// After this a write that never ends counts as failed; browsers have been seen to do that.
const WRITING: Duration = Duration::from_secs(10);

/// Whether what an earlier visit left is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// The device is asked for it.
    Going,
    /// It is there, or there was nothing.
    Done,
    /// It did not come in time; it may still.
    Late,
}

/// What this tab has still to write.
#[derive(Debug, Default)]
pub(super) struct Outbox {
    /// Not yet on its way.
    waiting: Parcel,
    /// On its way, while something is being written.
    flying: Option<Parcel>,
    /// What is on the device is not what this tab goes on from: to be replaced as a whole.
    whole: bool,
    /// A note for the next visit lies on the device.
    noted: bool,
    /// How often everything was erased: what was on its way before does not come back.
    erased: u32,
}

/// Something to be written.
#[derive(Debug, Clone, Default)]
struct Parcel {
    answers: Changes,
    /// What is being typed, as it stands then.
    typing: bool,
}

impl Parcel {
    fn is_empty(&self) -> bool {
        self.answers.is_empty() && !self.typing
    }

    fn then(&mut self, later: Self) {
        self.answers.then(later.answers);
        self.typing |= later.typing;
    }
}

/// What is on its way, for the next visit if this one ends before it arrives.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Note {
    pub(super) changes: Changes,
    pub(super) typing: Typing,
}

impl SelfCheck {
    /// Begins to look for what an earlier visit left; the page does not wait for it.
    pub(super) fn open_kept(self) {
        if !storage::is_on() {
            platform::spawn(async {
                // From an earlier setting. Where it cannot be opened, it cannot be read either.
                let _ = records::erase().await;
            });
            return self.opening.set(Opening::Done);
        }
        leaving::on_leaving(move || self.note_unsaved());
        tabs::listen(move || self.hear());
        platform::spawn(async move {
            let found = pin!(find(self.keep_days));
            match select(found, pin!(clock::sleep(PATIENCE))).await {
                Either::Left((found, _)) => self.take_over(found),
                Either::Right(((), found)) => {
                    self.opening.set(Opening::Late);
                    let found = found.await;
                    // Who has gone on without is not interrupted: the next write brings both together.
                    if self.answers.with_untracked(Answers::is_empty) {
                        self.take_over(found);
                        self.generation.update(|n| *n += 1);
                    }
                }
            }
        });
    }

    fn take_over(self, found: Earlier) {
        let whole = found.problem.is_some() || found.answers == Found::Unreadable;
        self.outbox.update_value(|outbox| outbox.whole = whole);
        match found.answers {
            Found::Kept(answers, saved) => {
                self.answers.set(answers);
                self.saved.set(Some(saved));
            }
            Found::Unreadable => self.unreadable.set(true),
            Found::Expired => self.expired.set(true),
            Found::Nothing => {}
        }
        self.typing.set_value(found.typing);
        self.save_problem.set(found.problem);
        self.opening.set(Opening::Done);
        self.replay();
        self.fetch_rates();
    }

    /// Writes an answer that was given or taken back.
    pub(super) fn keep(self, answers: Changes) {
        let typing = false;
        self.write(Parcel { answers, typing });
        // At once, for a page that goes away now: its own last word may come too late, because
        // the next page can begin before it is said.
        self.note_unsaved();
    }

    /// Writes what is being typed.
    pub(super) fn keep_typed(self) {
        self.write(Parcel {
            typing: true,
            ..Parcel::default()
        });
    }

    /// Deletes everything from the device, then says so.
    pub(super) fn erase_kept(self) {
        self.outbox.update_value(|outbox| {
            outbox.waiting = Parcel::default();
            outbox.flying = outbox.flying.is_some().then(Parcel::default);
            outbox.whole = false;
            outbox.erased += 1;
        });
        self.saved.set(None);
        for name in [ANSWERS, TYPING, UNSAVED] {
            storage::remove(name);
        }
        let toasts = self.toasts;
        platform::spawn(async move {
            // An application beside them stays.
            let erased = in_time(records::forget(&[ANSWERS, TYPING])).await;
            tabs::tell();
            toasts.say(msg(match erased {
                Ok(()) => "self-check-erased",
                Err(_) => "self-check-erase-failed",
            }));
        });
    }

    /// Writes this and whatever comes meanwhile, one after the other, until nothing is left.
    fn write(self, parcel: Parcel) {
        if !storage::is_on() {
            return;
        }
        let is_busy = self.outbox.try_update_value(|outbox| {
            outbox.waiting.then(parcel);
            let is_busy = outbox.flying.is_some();
            // From now on, not from when the task below begins: there is one writer.
            outbox.flying.get_or_insert_default();
            is_busy
        });
        if is_busy != Some(false) {
            return;
        }
        platform::spawn(async move {
            let mut problem = None;
            while problem.is_none() {
                let Some(parcel) = self.next_parcel() else {
                    break;
                };
                problem = self.deliver(parcel).await.err();
            }
            self.outbox.update_value(|outbox| {
                outbox.flying = None;
                if outbox.noted && problem.is_none() {
                    storage::remove(UNSAVED);
                    outbox.noted = false;
                }
            });
            self.save_problem.set(problem);
        });
    }

    /// Takes up what waits.
    fn next_parcel(self) -> Option<Parcel> {
        self.outbox.try_update_value(|outbox| {
            if outbox.waiting.is_empty() {
                return None;
            }
            outbox.flying = Some(std::mem::take(&mut outbox.waiting));
            outbox.flying.clone()
        })?
    }

    async fn deliver(self, parcel: Parcel) -> Result<(), SaveError> {
        let before = self.outbox.with_value(|outbox| outbox.erased);
        let delivered = self.deliver_to_device(&parcel, before).await;
        self.outbox.update_value(|outbox| {
            if delivered.is_err() && outbox.erased == before {
                // For the next try; what was given meanwhile counts.
                let later = std::mem::replace(&mut outbox.waiting, parcel);
                outbox.waiting.then(later);
            }
        });
        delivered
    }

    async fn deliver_to_device(self, parcel: &Parcel, before: u32) -> Result<(), SaveError> {
        if !parcel.answers.is_empty() {
            let written = self.change_answers(parcel.answers.clone()).await?;
            if self.outbox.with_value(|outbox| outbox.erased) != before {
                return Ok(());
            }
            self.saved.set(Some(clock::today()));
            tabs::tell();
            self.adopt(written);
        }
        if parcel.typing {
            let typed = self.typing.get_value();
            let text = typed.and_then(|typed| record::write(&typed, clock::today()));
            in_time(records::change(TYPING, Box::new(|_| text))).await?;
        }
        Ok(())
    }

    /// Changes what is on the device, whoever wrote it, and says what it is then.
    async fn change_answers(self, mine: Changes) -> Result<Answers, SaveError> {
        let (today, days) = (clock::today(), self.keep_days);
        let whole = self.outbox.with_value(|outbox| outbox.whole);
        let instead = whole.then(|| self.answers.get_untracked());
        let written = Rc::new(RefCell::new(Answers::default()));
        let result = Rc::clone(&written);
        let merge = Box::new(move |stored: Option<String>| {
            let stored = record::read(stored.as_deref(), today, days);
            let mut answers = instead.or_else(|| stored.kept()).unwrap_or_default();
            mine.apply(&mut answers);
            let text = record::write(&answers, today);
            result.replace(answers);
            text
        });
        in_time(records::change(ANSWERS, merge)).await?;
        if whole {
            self.outbox.update_value(|outbox| outbox.whole = false);
            storage::remove(ANSWERS);
        }
        Ok(written.take())
    }

    /// Another tab has written something.
    fn hear(self) {
        platform::spawn(async move {
            let found = records::read(ANSWERS).await;
            let quiet = self
                .outbox
                .with_value(|outbox| outbox.flying.is_none() && outbox.waiting.is_empty());
            // A write that is under way meets what the other tab has written by itself.
            let (Ok(text), true) = (found, quiet) else {
                return;
            };
            match record::read(text.as_deref(), clock::today(), self.keep_days) {
                Found::Kept(answers, saved) => {
                    self.saved.set(Some(saved));
                    self.adopt(answers);
                }
                Found::Nothing => {
                    self.saved.set(None);
                    self.typing.set_value(None);
                    self.adopt(Answers::default());
                }
                Found::Expired | Found::Unreadable => {}
            }
        });
    }

    /// Makes these the answers, here and on the device.
    pub(super) fn replace_all(self, answers: Answers) {
        self.outbox.update_value(|outbox| outbox.whole = true);
        self.answers.set(answers);
        self.rates.set(super::Load::Idle);
        self.fetch_rates();
        self.replay();
        self.generation.update(|n| *n += 1);
        // Any change makes the whole be written.
        let place = egude_flow::Key::family("region");
        if let Some(given) = self.given(&place) {
            self.keep(Changes::give(&place, given));
        }
    }

    /// Takes over what is on the device, where it is not what this tab knows.
    fn adopt(self, mut kept: Answers) {
        self.outbox
            .with_value(|outbox| outbox.waiting.answers.apply(&mut kept));
        if self.answers.with_untracked(|answers| *answers == kept) {
            return;
        }
        let place = self.place();
        self.answers.set(kept);
        if self.place() != place {
            self.rates.set(super::Load::Idle);
            self.fetch_rates();
        }
        self.replay();
        self.generation.update(|n| *n += 1);
        self.toasts.say(msg("self-check-changed-elsewhere"));
    }

    /// Notes what is not yet written, where that is done at once, for a page that may end now.
    fn note_unsaved(self) {
        let unsaved = self.outbox.with_value(|outbox| {
            let mut all = outbox.flying.clone().unwrap_or_default();
            all.then(outbox.waiting.clone());
            all
        });
        if !unsaved.is_empty() {
            let note = Note {
                changes: unsaved.answers,
                typing: self.typing.get_value(),
            };
            // Where this fails too, there is nothing left to try.
            let _ = storage::save(UNSAVED, record::VERSION, &note);
            self.outbox.update_value(|outbox| outbox.noted = true);
        }
    }
}

/// The end of some work on the device, or a failure when it does not come.
pub(super) async fn in_time(
    work: impl Future<Output = Result<(), SaveError>>,
) -> Result<(), SaveError> {
    match select(pin!(work), pin!(clock::sleep(WRITING))).await {
        Either::Left((done, _)) => done,
        Either::Right(_) => Err(SaveError::Unavailable),
    }
}
