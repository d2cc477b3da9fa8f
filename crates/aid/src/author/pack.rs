//! What the door takes from the compiled pack of rules: its documents, and steps and
//! papers of its programs.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{Cite, Doc, clock::Unit};

#[derive(Deserialize)]
pub(super) struct Pack {
    pub(super) docs: BTreeMap<String, Doc>,
    pub(super) programs: Vec<Program>,
    facts: BTreeMap<String, serde_json::Value>,
}

#[derive(Deserialize)]
pub(super) struct Program {
    pub(super) id: String,
    #[serde(default)]
    pub(super) steps: Vec<Step>,
    #[serde(default)]
    pub(super) papers: Vec<Paper>,
}

#[derive(Deserialize)]
pub(super) struct Step {
    pub(super) id: String,
    pub(super) limit: u32,
    days: Days,
    #[serde(default)]
    pub(super) extended: Option<u32>,
    #[serde(default)]
    when: Option<(String, bool)>,
    cite: Vec<Place>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Days {
    Working,
    Calendar,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Paper {
    pub(super) id: String,
    #[serde(default)]
    pub(super) looked_up: bool,
    #[serde(default)]
    pub(super) later: bool,
}

#[derive(Deserialize)]
struct Place {
    doc: String,
    #[serde(default)]
    art: String,
}

impl Pack {
    pub(super) fn read(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map_err(|error| format!("the pack cannot be read: {error}"))
    }

    pub(super) fn has_fact(&self, id: &str) -> bool {
        self.facts.contains_key(id)
    }

    pub(super) fn program(&self, id: &str) -> Option<&Program> {
        self.programs.iter().find(|program| program.id == id)
    }
}

impl Step {
    pub(super) const fn unit(&self) -> Unit {
        match self.days {
            Days::Working => Unit::WorkingDays,
            Days::Calendar => Unit::Days,
        }
    }

    /// Whether it is only where a township decides itself, or only where it does not.
    pub(super) fn delegated(&self) -> Result<Option<bool>, String> {
        match &self.when {
            None => Ok(None),
            Some((param, is)) if param.starts_with("delegation.") => Ok(Some(*is)),
            Some((param, _)) => Err(format!("step {} depends on {param}", self.id)),
        }
    }

    pub(super) fn cite(&self) -> Vec<Cite> {
        let cite = |place: &Place| Cite {
            doc: place.doc.clone(),
            article: (!place.art.is_empty()).then(|| place.art.clone()),
        };
        self.cite.iter().map(cite).collect()
    }
}
