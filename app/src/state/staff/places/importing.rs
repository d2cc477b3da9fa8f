//! A file that is read in: chosen, looked at, published. Nothing is changed before it is published,
//! and then all of it at once.

use super::{Datum, ImportPreview};
use crate::platform::pictures::Chosen;
use crate::platform::{self, focus};
use crate::state::Failure;
use crate::state::marriage::failure;
use crate::state::staff::acts::{Acts, At};
use egude_client::ProblemCode;
use egude_client::places::{IMPORT_BYTES, ImportFile, PlaceDesk as _, PublishRequest, Published};
use leptos::prelude::*;
use std::sync::Arc;

/// Where a person is led when something has come.
pub const RESULT: &str = "import-result";

/// A chosen file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Arc<Vec<u8>>,
}

/// Why there is nothing to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// No file was chosen.
    None,
    /// It has too many bytes.
    Large,
    /// It has no byte.
    Empty,
    /// It cannot be read any more.
    Gone,
    /// What was looked at is no longer what would be published.
    Stale,
    /// That places would be withdrawn was not confirmed.
    Unticked,
    /// The back end: and whether it is open whether it was done.
    Failed(Failure, bool),
}

/// A file on its way into the directory.
#[derive(Clone, Copy)]
pub struct Importing {
    acts: Acts,
    held: RwSignal<Option<Held>>,
    preview: RwSignal<Option<Arc<ImportPreview>>>,
    published: RwSignal<Option<Published>>,
    refused: RwSignal<Option<Refused>>,
    /// The system of its positions, as a word; empty where the file says it.
    pub datum: RwSignal<String>,
    /// The region that it stands for as a whole; empty where it names its banners.
    pub scope: RwSignal<String>,
    /// That places will be withdrawn is understood.
    pub ticked: RwSignal<bool>,
}

impl Importing {
    pub(super) fn new(acts: Acts) -> Self {
        Self {
            acts,
            held: RwSignal::new(None),
            preview: RwSignal::new(None),
            published: RwSignal::new(None),
            refused: RwSignal::new(None),
            datum: RwSignal::default(),
            scope: RwSignal::default(),
            ticked: RwSignal::new(false),
        }
    }

    /// The file that was chosen.
    pub fn held(self) -> Signal<Option<Held>> {
        self.held.into()
    }

    /// What it would change.
    pub fn preview(self) -> Signal<Option<Arc<ImportPreview>>> {
        self.preview.into()
    }

    /// What it changed.
    pub fn published(self) -> Option<Published> {
        self.published.get()
    }

    /// Why there is nothing to look at.
    pub fn refused(self) -> Option<Refused> {
        self.refused.get()
    }

    /// Takes a chosen file in.
    pub fn choose(self, file: Option<Chosen>) {
        let Some(file) = file else { return };
        self.put_away();
        #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
        let most = IMPORT_BYTES as f64;
        if file.size() > most {
            return self.refuse(Refused::Large);
        }
        platform::spawn(async move {
            let bytes = file.whole().await;
            if self.held.is_disposed() {
                return;
            }
            match bytes {
                None => self.refuse(Refused::Gone),
                Some(bytes) if bytes.is_empty() => self.refuse(Refused::Empty),
                Some(bytes) => self.held.set(Some(Held {
                    name: file.name(),
                    bytes: Arc::new(bytes),
                })),
            }
        });
    }

    /// Has the file looked at. Nothing is changed by that.
    pub fn look(self) {
        let Some(held) = self.held.get_untracked() else {
            return self.refuse(Refused::None);
        };
        let system = self.datum.get_untracked();
        let (datum, scope) = (datum(&system), self.scope.get_untracked().parse().ok());
        // The name of an intention has to tell one file from another, not to be a digest of it.
        let what = format!("{} {} {system} {scope:?}", held.name, held.bytes.len());
        let work = move |at: At| async move {
            let file = ImportFile {
                name: held.name,
                datum,
                scope,
                bytes: held.bytes.to_vec(),
            };
            at.client.preview(&at.intent, &at.key, &file).await
        };
        let begun = self.acts.run(what, work, move |answer| {
            match answer {
                Ok(preview) => self.preview.set(Some(Arc::new(preview))),
                Err(error) => {
                    let failed = Refused::Failed(failure(&error), error.is_passing());
                    self.refused.set(Some(failed));
                }
            }
            focus::at_top_soon(RESULT);
        });
        if begun {
            self.preview.set(None);
            self.refused.set(None);
            self.ticked.set(false);
        }
    }

    /// Publishes what was looked at.
    pub fn publish(self) {
        let Some(preview) = self.preview.get_untracked().filter(|preview| preview.may) else {
            return;
        };
        if preview.counts.gone > 0 && !self.ticked.get_untracked() {
            return self.refuse(Refused::Unticked);
        }
        let request = PublishRequest {
            import: preview.import.clone(),
            gone: preview.counts.gone,
        };
        let what = format!("{request:?}");
        let work =
            move |at: At| async move { at.client.publish(&at.intent, &at.key, &request).await };
        let begun = self.acts.run(what, work, move |answer| {
            match answer {
                Ok(published) => {
                    self.put_away();
                    self.published.set(Some(published));
                }
                Err(error) if error.is(ProblemCode::StateChanged) => {
                    self.preview.set(None);
                    self.refused.set(Some(Refused::Stale));
                }
                Err(error) => {
                    let failed = Refused::Failed(failure(&error), error.is_passing());
                    self.refused.set(Some(failed));
                }
            }
            focus::at_top_soon(RESULT);
        });
        if begun {
            self.refused.set(None);
        }
    }

    fn refuse(self, why: Refused) {
        self.refused.set(Some(why));
        focus::at_top_soon(RESULT);
    }

    /// Leaves the file: nothing was changed.
    pub fn put_away(self) {
        self.held.set(None);
        self.preview.set(None);
        self.published.set(None);
        self.refused.set(None);
        self.ticked.set(false);
        self.acts.forget();
    }
}

fn datum(word: &str) -> Option<Datum> {
    match word {
        "wgs84" => Some(Datum::Wgs84),
        "gcj02" => Some(Datum::Gcj02),
        "bd09" => Some(Datum::Bd09),
        _ => None,
    }
}
