//! The bureau's own words for kinds of points: `place-words.json` in the data folder.

use std::{fs, io, path::Path};

use egude_contract::v1::places::KindWords;

/// A word is no sentence.
const LONGEST: usize = 40;

/// The words that the index carries.
#[derive(Clone, Debug, Default)]
pub struct Words(Vec<KindWords>);

/// Why the file is refused.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// It cannot be read.
    #[error("place-words.json cannot be read: {0}")]
    File(#[from] io::Error),
    /// It is not a list of kinds with words.
    #[error("place-words.json is not written [{{\"kind\": \"meals\", \"words\": [\"…\"]}}]: {0}")]
    Form(#[from] serde_json::Error),
    /// A word is empty or a sentence.
    #[error("place-words.json: {0:?} is not a word of 1 to {LONGEST} signs")]
    Word(String),
}

impl Words {
    /// These.
    pub fn new(list: Vec<KindWords>) -> Self {
        Self(list)
    }

    /// All of them.
    pub fn list(&self) -> &[KindWords] {
        &self.0
    }

    /// Those of the data folder; none if there is no file.
    pub fn read(data: &Path) -> Result<Option<Self>, WordsError> {
        let bytes = match fs::read(data.join("place-words.json")) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            other => other?,
        };
        let list: Vec<KindWords> = serde_json::from_slice(&bytes)?;
        let wrong = list
            .iter()
            .flat_map(|kind| &kind.words)
            .find(|word| word.trim().is_empty() || word.chars().count() > LONGEST);
        wrong.map_or(Ok(Some(Self(list.clone()))), |word| {
            Err(WordsError::Word(word.clone()))
        })
    }

    /// Those of the data folder. A refused file means none, and the log says what is wrong: a
    /// search by a local word is no reason not to start.
    pub(crate) fn open(data: &Path) -> Option<Self> {
        Self::read(data).unwrap_or_else(|error| {
            tracing::error!(%error, "the words for kinds are not used");
            None
        })
    }
}
