//! What earlier visits left on this device, wherever they left it.

use super::Typing;
use super::keeping::{ANSWERS, Note, TYPING, UNSAVED, in_time};
use super::record::{self, Found, VERSION};
use crate::platform::storage::{self, Loaded, SaveError};
use crate::platform::{clock, records};
use egude_flow::Answers;

/// What earlier visits left.
pub(super) struct Earlier {
    pub(super) answers: Found<Answers>,
    pub(super) typing: Typing,
    /// Why it could not be read, or not be moved to where it belongs.
    pub(super) problem: Option<SaveError>,
}

impl Earlier {
    fn nothing_but(answers: Found<Answers>) -> Self {
        Self {
            answers,
            typing: None,
            problem: None,
        }
    }
}

/// Finds it. Older versions of the app kept the record elsewhere, and a visit that ended while it
/// was writing left a note: both are moved to where they belong first, once.
pub(super) async fn find(keep_days: i32) -> Earlier {
    let old = match storage::load::<Answers>(ANSWERS, VERSION) {
        Loaded::Unreadable => return Earlier::nothing_but(Found::Unreadable),
        old => old.kept(),
    };
    let note = storage::load::<Note>(UNSAVED, VERSION).kept();
    let typing = match &note {
        Some(note) => Some(note.typing.clone()),
        None => storage::load::<Typing>(TYPING, VERSION).kept(),
    };
    if let Err(error) = move_in(old.clone(), note.as_ref(), typing.clone(), keep_days).await {
        let mut answers = old.unwrap_or_default();
        if let Some(note) = &note {
            note.changes.apply(&mut answers);
        }
        let answers = if answers.is_empty() {
            Found::Nothing
        } else {
            Found::Kept(answers, clock::today())
        };
        return Earlier {
            answers,
            typing: typing.flatten(),
            problem: Some(error),
        };
    }
    read(keep_days).await.unwrap_or_else(|error| Earlier {
        problem: Some(error),
        ..Earlier::nothing_but(Found::Nothing)
    })
}

async fn move_in(
    old: Option<Answers>,
    note: Option<&Note>,
    typing: Option<Typing>,
    keep_days: i32,
) -> Result<(), SaveError> {
    let today = clock::today();
    let changes = note.map(|note| note.changes.clone()).unwrap_or_default();
    if old.is_some() || !changes.is_empty() {
        let merge = Box::new(move |stored: Option<String>| {
            let stored = record::read(stored.as_deref(), today, keep_days);
            let mut answers = old.unwrap_or_else(|| stored.kept().unwrap_or_default());
            changes.apply(&mut answers);
            record::write(&answers, today)
        });
        in_time(records::change(ANSWERS, merge)).await?;
        storage::remove(ANSWERS);
    }
    if let Some(typing) = typing {
        let text = typing.and_then(|typing| record::write(&typing, today));
        in_time(records::change(TYPING, Box::new(|_| text))).await?;
        storage::remove(TYPING);
    }
    storage::remove(UNSAVED);
    Ok(())
}

async fn read(keep_days: i32) -> Result<Earlier, SaveError> {
    let today = clock::today();
    let kept = records::read(ANSWERS).await?;
    let answers = record::read(kept.as_deref(), today, keep_days);
    let kept = records::read(TYPING).await?;
    let typing = record::read(kept.as_deref(), today, keep_days);
    if answers == Found::Expired {
        records::forget(&[ANSWERS, TYPING]).await?;
        return Ok(Earlier::nothing_but(answers));
    }
    Ok(Earlier {
        answers,
        typing: typing.kept(),
        problem: None,
    })
}
