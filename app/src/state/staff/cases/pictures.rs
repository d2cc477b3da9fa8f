//! Pages of papers, fetched with the key of the session and shown at addresses of their own.

use super::Cases;
use crate::platform::{self, object_url::ObjectUrl};
use crate::state::marriage::failure;
use crate::state::{Failure, Load};
use egude_client::aid::{CaseDesk, Id, UploadState};
use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// A page that was fetched.
#[derive(Debug)]
pub struct Picture {
    /// `image/jpeg`, `image/png`, or `application/pdf`.
    pub media: String,
    /// Where this browser has it; gone with the picture.
    pub at: ObjectUrl,
}

/// The pages of the open case.
#[derive(Clone, Copy)]
pub struct Pictures {
    fetched: RwSignal<HashMap<String, Load<Arc<Picture>>>>,
    /// The page that is looked at, by its id.
    pub open: RwSignal<Option<Id>>,
}

/// A page that can be looked at, with its paper and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// Its id.
    pub id: Id,
    /// The paper.
    pub paper: String,
    /// Its place, from 1.
    pub page: u16,
}

impl Pictures {
    pub(super) fn new() -> Self {
        Self {
            fetched: RwSignal::new(HashMap::new()),
            open: RwSignal::new(None),
        }
    }

    pub(super) fn clear(self) {
        self.open.set(None);
        self.fetched.set(HashMap::new());
    }

    /// How far a page is.
    pub fn of(self, page: &Id) -> Load<Arc<Picture>> {
        self.fetched
            .with(|fetched| fetched.get(page.as_str()).cloned().unwrap_or_default())
    }

    fn set(self, page: &Id, load: Load<Arc<Picture>>) {
        self.fetched.update(|fetched| {
            fetched.insert(page.as_str().to_owned(), load);
        });
    }
}

impl Cases {
    /// The pages of the open case that can be looked at, in order.
    pub fn leaves(self) -> Vec<Leaf> {
        self.case.with(|case| {
            let papers = case.iter().flat_map(|case| &case.case.papers);
            let pages = papers.flat_map(|paper| &paper.pages);
            pages
                .filter(|page| page.state == UploadState::Taken)
                .map(|page| Leaf {
                    id: page.id.clone(),
                    paper: page.paper.clone(),
                    page: page.page,
                })
                .collect()
        })
    }

    /// Opens a page, fetching it unless it is there.
    pub fn look_at(self, page: Id) {
        self.pictures.open.set(Some(page.clone()));
        let known = self.pictures.fetched.with_untracked(|fetched| {
            let load = fetched.get(page.as_str());
            load.is_some_and(|load| !matches!(load, Load::Failed(_)))
        });
        let (Some((client, key)), Some(reference)) =
            (self.acts.at_work(), self.open.get_untracked())
        else {
            return;
        };
        if known {
            return;
        }
        self.pictures.set(&page, Load::Loading);
        platform::spawn(async move {
            let answer = client.page(&key, reference, &page).await;
            // Nothing of a case that was left is kept.
            if !self.acts.is_still(&key) || self.open.get_untracked() != Some(reference) {
                return;
            }
            let load = match answer {
                Ok(file) => match ObjectUrl::of(&file.bytes, &file.media) {
                    Some(at) => Load::Ready(Arc::new(Picture {
                        media: file.media,
                        at,
                    })),
                    None => Load::Failed(Failure {
                        message: "problem-wrong-shape".to_owned(),
                        trace: None,
                    }),
                },
                Err(error) if self.acts.is_over(&error) => return,
                Err(error) => Load::Failed(failure(&error)),
            };
            self.pictures.set(&page, load);
        });
    }
}
