//! The ids that rules use, as the policy pack lists them: what a file's ids and
//! values are compared with.

use std::collections::BTreeMap;

use serde::Deserialize;

const PARAMS: &str = include_str!("../../../rules/packs/params.toml");

/// What rules know.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    rates: Vec<String>,
    params: BTreeMap<String, Known>,
}

/// One parameter that a rule uses.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Known {
    id: String,
    /// `fen`, `int`, `share`, `flag`, `text` or `list`.
    pub(super) kind: String,
    /// The words of `text` and `list`.
    #[serde(default)]
    pub(super) options: Vec<String>,
}

/// The pack's list cannot be read; a test prevents it.
#[derive(Debug, thiserror::Error)]
#[error("the list of parameters cannot be read: {0}")]
pub struct VocabularyError(#[from] toml::de::Error);

impl Vocabulary {
    /// The one that this server was built with.
    pub fn shipped() -> Result<Self, VocabularyError> {
        #[derive(Deserialize)]
        struct Rate {
            id: String,
        }
        #[derive(Deserialize)]
        struct File {
            rate: Vec<Rate>,
            param: Vec<Known>,
        }
        let file: File = toml::from_str(PARAMS)?;
        Ok(Self {
            rates: file.rate.into_iter().map(|rate| rate.id).collect(),
            params: file
                .param
                .into_iter()
                .map(|param| (param.id.clone(), param))
                .collect(),
        })
    }

    /// The parameter, if a rule uses it.
    pub(super) fn param(&self, id: &str) -> Option<&Known> {
        self.params.get(id)
    }

    /// Whether no rule of this version uses the id: mistyped, or newer.
    pub(super) fn is_unused(&self, id: &str) -> bool {
        !self.params.contains_key(id) && !self.rates.iter().any(|known| known == id)
    }
}
