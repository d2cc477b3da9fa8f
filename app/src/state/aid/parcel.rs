//! The application on its way to another device: sealed here, opened there.

use super::Aid;
use crate::platform::secret::{self, ADDED, SecretError};
use crate::platform::{clock, pages};
use crate::state::{Failure, SelfCheck, marriage};
use egude_client::ClientError;
use egude_client::aid::{Applications as _, HAND_OVER_BYTES, HandOver, Id};
use egude_draft::{Draft, Parcel, ParcelError};
use leptos::prelude::*;
use thiserror::Error;

/// Why it did not go over.
#[derive(Debug, Error)]
pub enum MoveError {
    /// The browser cannot seal, or the key does not fit.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// The back end did not take it, or does not have it.
    #[error(transparent)]
    Backend(#[from] ClientError),
    /// What came is no draft that this version can read.
    #[error(transparent)]
    Parcel(#[from] ParcelError),
    /// The deployment has no back end for it.
    #[error("no back end is configured")]
    NoService,
}

impl MoveError {
    /// What to say about it.
    pub fn failure(&self) -> Failure {
        let message = match self {
            Self::Backend(error) => return marriage::failure(error),
            Self::Secret(SecretError::Unavailable) => "aid-move-no-secret",
            Self::Secret(SecretError::Wrong) | Self::Parcel(_) => "aid-take-wrong",
            Self::NoService => "problem-unavailable",
        };
        Failure {
            message: message.to_owned(),
            trace: None,
        }
    }
}

/// What waits to be taken.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The word to take it by, and until when.
    pub hand_over: HandOver,
    /// Opens it; for the fragment of an address and nothing else.
    pub key: String,
    /// Pages of papers that were too large to go along.
    pub left_pages: usize,
    /// Seconds until it is gone, when it was left.
    pub seconds: u32,
}

impl Aid {
    /// Leaves the application, sealed, for another device to take.
    pub async fn send_over(self, check: SelfCheck, with_pages: bool) -> Result<Waiting, MoveError> {
        let client = self.client.get_value().ok_or(MoveError::NoService)?;
        let draft = self.now(Draft::clone);
        let mut parcel = Parcel {
            answers: check.answers_to_move(),
            pages: Vec::new(),
            draft,
        };
        if with_pages {
            let of_papers = parcel.draft.papers.iter().flat_map(|paper| &paper.pages);
            for page in of_papers {
                if let Ok(Some(bytes)) = pages::get(&page.id).await {
                    parcel.pages.push((page.id.clone(), bytes));
                }
            }
        }
        let count = parcel
            .draft
            .papers
            .iter()
            .map(|paper| paper.pages.len())
            .sum();
        let mut bytes = parcel.write();
        let mut left_pages = 0;
        if !with_pages || bytes.len() + ADDED > HAND_OVER_BYTES {
            left_pages = count;
            parcel.leave_pages();
            bytes = parcel.write();
        }
        let (key, sealed) = secret::seal(&bytes).await?;
        let hand_over = client.hand_over(&sealed).await?;
        let seconds = hand_over.until.since(clock::now()).clamp(0, 3600);
        Ok(Waiting {
            hand_over,
            key,
            left_pages,
            seconds: u32::try_from(seconds).unwrap_or_default(),
        })
    }

    /// Takes what another device left, in place of what is here. It is gone there afterwards.
    pub async fn take_over_from(
        self,
        check: SelfCheck,
        id: &Id,
        key: &str,
    ) -> Result<(), MoveError> {
        let client = self.client.get_value().ok_or(MoveError::NoService)?;
        let sealed = client.take(id).await?;
        let parcel = Parcel::read(&secret::open(key, &sealed).await?)?;
        for (id, bytes) in &parcel.pages {
            // Where they cannot be kept they stay in memory, and the papers say so.
            let _ = pages::put(id, bytes).await;
        }
        if let Some(answers) = parcel
            .answers
            .and_then(|it| serde_json::from_value(it).ok())
        {
            check.take_answers(answers);
        }
        self.replace(parcel.draft);
        Ok(())
    }
}
