//! The application of this visit: its draft, the law's data, and the one door of its place.
//!
//! The draft is kept on a person's own device and nowhere else, until the person sends it.

mod agreeing;
mod answering;
pub mod case;
mod correcting;
mod field;
mod household;
mod keeping;
mod law;
pub mod papers;
mod parcel;
mod place;
mod regions;
mod reopening;
mod sending;
mod steps;
#[cfg(test)]
mod tests;
mod uploading;

pub use agreeing::Asked;
pub use answering::Answering;
pub use case::{Cases, OpenCase};
pub use correcting::{CORRECTIONS, Correction, Wrong};
pub use household::{likely, place_of};
pub use keeping::Kept;
pub use parcel::{MoveError, Waiting};
pub use sending::{Found, Phase, Sender};
pub use steps::{Step, StepState, steps};
pub use uploading::{Going, Uploader, Uploads};

use crate::config;
use crate::platform::chance;
use crate::state::marriage::Client;
use crate::state::{Deployment, Load, Opening, Toasts, Visit};
use egude_aid::Door;
use egude_client::Region;
use egude_client::aid::OneDoor;
use egude_draft::Draft;
use keeping::Writing;
use leptos::prelude::*;
use std::sync::Arc;

/// One-door applications, as a context.
#[derive(Clone, Copy)]
pub struct Aid {
    draft: RwSignal<Draft>,
    opening: RwSignal<Opening>,
    kept: RwSignal<Kept>,
    /// Others use this device too: then nothing is kept on it.
    shared: RwSignal<bool>,
    generation: RwSignal<u32>,
    expired: RwSignal<bool>,
    writing: StoredValue<Writing>,
    law: RwSignal<Load<Arc<Door>>>,
    place: RwSignal<Load<Arc<OneDoor>>>,
    regions: RwSignal<Load<Arc<Vec<Region>>>>,
    /// What the back end is asked through; told once, since tasks have no contexts.
    client: StoredValue<Option<Arc<Client>>>,
    keep_days: i32,
    toasts: Toasts,
}

impl Aid {
    /// Begins to look for what an earlier visit left on this device.
    fn restore() -> Self {
        let aid = Self {
            draft: RwSignal::new(Draft::new(chance::word())),
            opening: RwSignal::new(Opening::Going),
            kept: RwSignal::new(Kept::Nothing),
            shared: RwSignal::new(false),
            generation: RwSignal::new(0),
            expired: RwSignal::new(false),
            writing: StoredValue::new(Writing::default()),
            law: RwSignal::default(),
            place: RwSignal::default(),
            regions: RwSignal::default(),
            client: StoredValue::new(Cases::client()),
            keep_days: Deployment::get().read(|config| config.keep_days),
            toasts: Toasts::get(),
        };
        aid.open_kept();
        aid
    }

    /// The application of this visit.
    pub fn get() -> Self {
        Visit::once(Self::restore, Self::erase)
    }

    /// How the back end of this deployment is reached, if it has one.
    pub fn back_end() -> Option<config::Service> {
        Deployment::get().read(|config| config.aid.clone())
    }

    /// Whether what an earlier visit left is there.
    pub fn opening(self) -> Opening {
        self.opening.get()
    }

    /// Reads the draft and follows it.
    pub fn with<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with(read)
    }

    /// Reads the draft as it is now. Not tracked.
    pub fn now<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with_untracked(read)
    }

    /// Changes the draft and keeps it. What is being sent or was sent does not change any more.
    pub fn update(self, change: impl FnOnce(&mut Draft)) {
        if self.now(Draft::is_open) {
            self.touch(change);
        }
    }

    /// Makes this the draft, as it was read from the device or changed there.
    fn set(self, draft: Draft) {
        self.draft.set(draft);
    }

    /// Whether anything was typed or chosen.
    pub fn is_begun(self) -> bool {
        self.with(Draft::is_begun)
    }

    /// Days after which a draft is deleted from this device.
    pub fn keep_days(self) -> i32 {
        self.keep_days
    }

    /// Whether an earlier draft was too old and is deleted.
    pub fn is_expired(self) -> bool {
        self.expired.get()
    }

    /// Changes when the draft has changed under a page that is shown, by another tab.
    pub fn generation(self) -> u32 {
        self.generation.get()
    }

    /// Makes this the draft, in place of what was here, and keeps it.
    fn replace(self, draft: Draft) {
        self.erase_kept();
        self.draft.set(draft);
        self.keep_whole();
        self.place.set(Load::Idle);
        self.generation.update(|n| *n += 1);
    }

    /// Forgets everything that was typed, here and on the device. What is public stays.
    pub fn erase(self) {
        self.erase_kept();
        Self::erase_pages();
        self.draft.set(Draft::new(chance::word()));
        self.shared.set(false);
        self.expired.set(false);
        self.place.set(Load::Idle);
        self.generation.update(|n| *n += 1);
    }
}
