//! The built site and its texts.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::{Scratch, Setup, environment};
use crate::messages::{INSERTED, Language, languages};

/// The built site, or a copy of it with another configuration.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) path: PathBuf,
    _copy: Option<Scratch>,
}

impl Site {
    pub(super) fn of(setup: &Setup) -> Result<Self> {
        if !setup.pages.is_empty() {
            let made = Scratch::new("pages")?;
            for (path, content) in &setup.pages {
                std::fs::write(made.path().join(path), content)?;
            }
            return Ok(Self {
                path: made.path().to_owned(),
                _copy: Some(made),
            });
        }
        let built = environment::path("EGUDE_DIST")?;
        let Some(config) = &setup.config else {
            return Ok(Self {
                path: built,
                _copy: None,
            });
        };
        let copy = Scratch::new("site")?;
        copy_folder(&built, copy.path())?;
        for stale in ["config.json.br", "config.json.gz"] {
            let _ = std::fs::remove_file(copy.path().join(stale));
        }
        std::fs::remove_file(copy.path().join("config.json")).ok();
        std::fs::write(copy.path().join("config.json"), config)?;
        Ok(Self {
            path: copy.path().to_owned(),
            _copy: Some(copy),
        })
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in
        std::fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?
    {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            std::fs::create_dir_all(&target)?;
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// The texts of one language, so that a test names messages and not words.
#[derive(Debug, Clone)]
pub struct Texts(Language);

impl Texts {
    /// Reads the texts of a language from the repository.
    pub fn of(tag: &str) -> Result<Self> {
        let found = languages().into_iter().find(|language| language.tag == tag);
        Ok(Self(found.with_context(|| {
            format!("there are no texts for {tag}")
        })?))
    }

    /// The text of a message. What is inserted at run time stands as one sign that matches anything
    /// in a [`super::Name`].
    pub fn get(&self, id: &str) -> Result<String> {
        let found = self.0.messages.iter().find(|message| message.id == id);
        let Some(text) = found.and_then(|message| message.texts.first()) else {
            bail!("there is no message {id} in {}", self.0.tag);
        };
        Ok(text.clone())
    }

    /// The text of a message with its insertions filled in, in the order of the text.
    pub fn filled(&self, id: &str, values: &[&str]) -> Result<String> {
        let text = self.get(id)?;
        Ok(values
            .iter()
            .fold(text, |text, value| text.replacen(INSERTED, value, 1)))
    }
}
