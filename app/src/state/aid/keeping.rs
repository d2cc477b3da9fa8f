//! Keeping the draft on this device: every change is written soon, whole, and merged in one step
//! with what another tab has written.

use super::Aid;
use crate::i18n::msg;
use crate::platform::storage::{self, Loaded, SaveError};
use crate::platform::{self, chance, clock, leaving, pages, records, tabs};
use crate::state::Opening;
use egude_draft::{Draft, Migration, State, merge, migrate};
use futures::future::{Either, select};
use leptos::prelude::*;
use std::cell::RefCell;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

pub(super) const RECORD: &str = "aid-draft";
/// What was not yet written when a page ended; written where that is done at once.
const UNSAVED: &str = "aid-draft-unsaved";
const UNSAVED_VERSION: u32 = 1;

/// Long enough that a word is typed, short enough that nobody notices.
const SOON: Duration = Duration::from_millis(400);
/// How long a person may wait for an earlier draft before the page goes on without it.
const PATIENCE: Duration = Duration::from_secs(3);
/// After this a write that never ends counts as failed.
const WRITING: Duration = Duration::from_secs(10);

/// Whether what was typed is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nothing was typed.
    Nothing,
    /// It is being written.
    Going,
    /// It is on this device since then, in milliseconds since 1970.
    At(i64),
    /// Others use this device: it is in memory only.
    MemoryOnly,
    /// It could not be kept.
    Failed(SaveError),
    /// A later version of the app has left a draft here, which stays as it is.
    Newer,
}

/// What this tab has still to write.
#[derive(Debug, Default)]
pub(super) struct Writing {
    /// Something is not yet on the device.
    dirty: bool,
    /// A write is under way.
    busy: bool,
    /// Counts changes, to write once after the last of several.
    change: u32,
    /// Counts how often everything was erased: what was on its way before does not come back.
    erased: u32,
}

fn now() -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "milliseconds of a clock fit in an i64"
    )]
    let now = clock::now_ms() as i64;
    now
}

impl Aid {
    /// Whether what was typed is kept.
    pub fn kept(self) -> Kept {
        self.kept.get()
    }

    /// Whether anything may be kept on this device.
    pub fn keeps(self) -> bool {
        storage::is_on() && !self.shared.get()
    }

    pub(super) fn keeps_now(self) -> bool {
        storage::is_on() && !self.shared.get_untracked()
    }

    /// Whether the person said that others use this device too.
    pub fn is_shared(self) -> bool {
        self.shared.get()
    }

    /// Others use this device too, or not: then what was kept on it is erased.
    pub fn set_shared(self, shared: bool) {
        if self.shared.get_untracked() == shared {
            return;
        }
        self.shared.set(shared);
        if shared {
            self.erase_kept();
            self.kept.set(Kept::MemoryOnly);
        } else if self.now(Draft::is_begun) {
            self.save_soon();
        }
        platform::spawn(async move {
            // What does not move stays in memory, and the papers say so.
            let _ = if shared {
                pages::leave_device().await
            } else {
                pages::return_to_device().await
            };
        });
    }

    /// Changes the draft, whatever its state, notes when, and keeps it.
    pub(super) fn touch(self, change: impl FnOnce(&mut Draft)) {
        let before = self.draft.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        let changed = after.stamp(&before, now()) || after.state != before.state;
        if changed {
            self.draft.set(after);
            self.save_soon();
        }
    }

    /// Makes `state` the draft's and keeps it; when this returns it is on the device, if anything
    /// is. What comes back is the state that counts: of two tabs that send at once, both get the
    /// one that was kept first.
    pub async fn advance(self, state: State) -> Result<State, SaveError> {
        self.touch(|draft| draft.state = state);
        if self.keeps_now() {
            while self.writing.with_value(|writing| writing.busy) {
                clock::sleep(Duration::from_millis(20)).await;
            }
            self.write().await;
            if let Kept::Failed(error) = self.kept.get_untracked() {
                return Err(error);
            }
        }
        Ok(self.now(|draft| draft.state.clone()))
    }

    pub(super) fn open_kept(self) {
        if !storage::is_on() {
            self.kept.set(Kept::MemoryOnly);
            return self.opening.set(Opening::Done);
        }
        leaving::on_leaving(move || self.note_unsaved());
        tabs::listen(move || self.hear());
        platform::spawn(async move {
            let found = pin!(find());
            match select(found, pin!(clock::sleep(PATIENCE))).await {
                Either::Left((found, _)) => self.take_over(found),
                Either::Right(((), found)) => {
                    self.opening.set(Opening::Late);
                    let found = found.await;
                    self.take_over(found);
                    self.generation.update(|n| *n += 1);
                }
            }
        });
    }

    fn take_over(self, found: Result<Option<Draft>, Trouble>) {
        match found {
            Ok(None) => {}
            Ok(Some(kept)) if kept.is_expired(now(), self.keep_days) => {
                self.expired.set(true);
                self.erase_kept();
            }
            Ok(Some(kept)) => {
                let saved = kept.saved;
                // Who has gone on without it meanwhile goes on with both.
                let begun = self.now(Draft::is_begun);
                let mine = self.draft.get_untracked();
                self.draft
                    .set(if begun { merge(&kept, &mine) } else { kept });
                self.kept.set(Kept::At(saved));
                if note().is_some() {
                    // What the last page could only note becomes part of the record.
                    self.save_soon();
                }
            }
            Err(Trouble::Newer) => self.kept.set(Kept::Newer),
            Err(Trouble::Device(error)) => self.kept.set(Kept::Failed(error)),
        }
        self.opening.set(Opening::Done);
    }

    /// Keeps the draft as it is, whoever made it.
    pub(super) fn keep_whole(self) {
        self.save_soon();
    }

    pub(super) fn erase_pages() {
        platform::spawn(async {
            // Where it cannot be opened, it cannot be read either.
            let _ = pages::clear().await;
        });
    }

    fn save_soon(self) {
        if !self.keeps_now() {
            return self.kept.set(Kept::MemoryOnly);
        }
        if self.kept.get_untracked() == Kept::Newer {
            return;
        }
        self.kept.set(Kept::Going);
        let change = self.writing.try_update_value(|writing| {
            writing.dirty = true;
            writing.change = writing.change.wrapping_add(1);
            writing.change
        });
        platform::spawn(async move {
            clock::sleep(SOON).await;
            let last = self.writing.with_value(|writing| Some(writing.change));
            if last == change {
                self.write().await;
            }
        });
    }

    /// Writes until nothing is left, unless that is being done.
    async fn write(self) {
        let is_busy = self
            .writing
            .try_update_value(|writing| std::mem::replace(&mut writing.busy, true));
        if is_busy != Some(false) {
            return;
        }
        loop {
            let (dirty, erased) = self.writing.with_value(|it| (it.dirty, it.erased));
            if !dirty || !self.keeps_now() {
                break;
            }
            self.writing.update_value(|writing| writing.dirty = false);
            let outcome = self.deliver(erased).await;
            if self.writing.with_value(|it| it.erased) != erased {
                continue;
            }
            match outcome {
                Ok(saved) => self.kept.set(Kept::At(saved)),
                Err(Trouble::Newer) => {
                    self.kept.set(Kept::Newer);
                    break;
                }
                Err(Trouble::Device(error)) => {
                    // The next change tries again.
                    self.writing.update_value(|writing| writing.dirty = true);
                    self.kept.set(Kept::Failed(error));
                    break;
                }
            }
        }
        self.writing.update_value(|writing| writing.busy = false);
    }

    async fn deliver(self, erased: u32) -> Result<i64, Trouble> {
        let mut mine = self.draft.get_untracked();
        mine.saved = now();
        let saved = mine.saved;
        let written = Rc::new(RefCell::new(Ok(mine.clone())));
        let result = Rc::clone(&written);
        let change = Box::new(move |stored: Option<String>| {
            let merged = joined(stored.as_deref(), &mine);
            let text = match &merged {
                Ok(draft) => serde_json::to_string(draft).ok(),
                Err(_) => stored,
            };
            *result.borrow_mut() = merged;
            text
        });
        in_time(records::change(RECORD, change))
            .await
            .map_err(Trouble::Device)?;
        storage::remove(UNSAVED);
        if self.writing.with_value(|it| it.erased) == erased {
            let merged = written.replace(Err(Trouble::Newer))?;
            self.adopt(&merged);
            tabs::tell();
        } else if !self.now(Draft::is_begun) {
            // Erased while it was on its way: it must not come back.
            let _ = in_time(records::forget(&[RECORD])).await;
        }
        Ok(saved)
    }

    /// Takes over what is on the device, with what was typed here since.
    fn adopt(self, kept: &Draft) {
        let mine = self.draft.get_untracked();
        let mut merged = merge(kept, &mine);
        merged.saved = kept.saved;
        let mut same = mine.clone();
        same.saved = merged.saved;
        if merged == same {
            return;
        }
        let only_id = {
            same.intent.clone_from(&merged.intent);
            merged == same
        };
        self.draft.set(merged);
        if !only_id {
            self.generation.update(|n| *n += 1);
            self.toasts.say(msg("aid-changed-elsewhere"));
        }
    }

    /// Another tab has written something.
    fn hear(self) {
        platform::spawn(async move {
            let quiet = |aid: Self| aid.writing.with_value(|it| !it.busy && !it.dirty);
            if !self.keeps_now() || !quiet(self) {
                // A write that is under way meets what the other tab has written by itself.
                return;
            }
            let Ok(text) = records::read(RECORD).await else {
                return;
            };
            if !quiet(self) {
                return;
            }
            match text.as_deref().map(migrate) {
                Some(Ok(kept)) => {
                    self.kept.set(Kept::At(kept.saved));
                    self.adopt(&kept);
                }
                // Erased there, so here too.
                None if self.now(Draft::is_begun) && self.kept.get_untracked() != Kept::Nothing => {
                    self.draft.set(Draft::new(chance::word()));
                    self.kept.set(Kept::Nothing);
                    self.generation.update(|n| *n += 1);
                }
                _ => {}
            }
        });
    }

    /// Notes what is not yet written, where that is done at once, for a page that may end now.
    fn note_unsaved(self) {
        let unsaved = self
            .writing
            .with_value(|writing| writing.dirty || writing.busy);
        if unsaved && self.keeps_now() {
            // Where this fails too, there is nothing left to try.
            let _ = self.now(|draft| storage::save(UNSAVED, UNSAVED_VERSION, draft));
        }
    }

    pub(super) fn erase_kept(self) {
        self.writing.update_value(|writing| {
            writing.dirty = false;
            writing.erased = writing.erased.wrapping_add(1);
        });
        storage::remove(UNSAVED);
        if self.kept.get_untracked() != Kept::Newer {
            self.kept.set(Kept::Nothing);
        }
        if storage::is_on() {
            platform::spawn(async {
                // Where it cannot be opened, it cannot be read either.
                let _ = in_time(records::forget(&[RECORD])).await;
                tabs::tell();
            });
        }
    }
}

/// Why there is no draft where one may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Newer,
    Device(SaveError),
}

/// What is on the device and what this tab has, as one. What cannot be read is given up.
fn joined(stored: Option<&str>, mine: &Draft) -> Result<Draft, Trouble> {
    match stored.map(migrate) {
        Some(Ok(kept)) => {
            let mut merged = merge(&kept, mine);
            merged.saved = mine.saved;
            Ok(merged)
        }
        Some(Err(Migration::Newer(_))) => Err(Trouble::Newer),
        Some(Err(Migration::Unreadable)) | None => Ok(mine.clone()),
    }
}

/// What was not yet written when the last page ended.
fn note() -> Option<Draft> {
    match storage::load(UNSAVED, UNSAVED_VERSION) {
        Loaded::Kept(draft) => Some(draft),
        Loaded::Nothing | Loaded::Unreadable => None,
    }
}

/// What earlier visits left, with what was not yet written when the last one ended.
async fn find() -> Result<Option<Draft>, Trouble> {
    let stored = records::read(RECORD).await.map_err(Trouble::Device)?;
    match note() {
        Some(note) => joined(stored.as_deref(), &note).map(Some),
        None => match stored.as_deref().map(migrate) {
            Some(Ok(draft)) => Ok(Some(draft)),
            Some(Err(Migration::Newer(_))) => Err(Trouble::Newer),
            Some(Err(Migration::Unreadable)) | None => Ok(None),
        },
    }
}

async fn in_time(work: impl Future<Output = Result<(), SaveError>>) -> Result<(), SaveError> {
    match select(pin!(work), pin!(clock::sleep(WRITING))).await {
        Either::Left((done, _)) => done,
        Either::Right(_) => Err(SaveError::Unavailable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_of_a_newer_app_is_not_written_over() {
        let newer = r#"{"version":99,"intent":"a"}"#;
        assert_eq!(joined(Some(newer), &Draft::new("b")), Err(Trouble::Newer));
    }

    #[test]
    fn what_cannot_be_read_is_given_up_for_what_is_typed() {
        let mine = Draft::new("b");
        assert_eq!(joined(Some("{"), &mine), Ok(mine.clone()));
        assert_eq!(joined(None, &mine), Ok(mine.clone()));
    }

    #[test]
    fn a_write_meets_what_another_tab_has_written() {
        let mut kept = Draft::new("a");
        kept.region = "152502001000".into();
        kept.stamp(&Draft::new("a"), 5);
        let mut mine = Draft::new("a");
        mine.need.text = "x".into();
        mine.stamp(&Draft::new("a"), 6);
        mine.saved = 7;
        let text = serde_json::to_string(&kept).expect("a text");
        let joined = joined(Some(&text), &mine).expect("a draft");
        assert_eq!(joined.region, kept.region);
        assert_eq!((joined.need.text.as_str(), joined.saved), ("x", 7));
    }
}
