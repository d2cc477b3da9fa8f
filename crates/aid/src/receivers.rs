//! Offices that something is passed on to, and what each of them gets.

use egude_domain::{Cite, words};
use serde::{Deserialize, Serialize};

use crate::{Confidence, Door, consents::Ground};

words! {
    /// A part of an application that another office may get.
    Field {
        /// The name.
        Name = "name",
        /// The identity number.
        IdNumber = "id-number",
        /// The telephone.
        Phone = "phone",
        /// Where they live.
        Address = "address",
        /// Names and relations of the household.
        Members = "members",
        /// What happened, in their words.
        Need = "need",
        /// Where it happened.
        Place = "place",
        /// What was spent.
        Spending = "spending",
        /// Kind and grade of a disability.
        Disability = "disability",
        /// Papers that were sent.
        Papers = "papers",
    }
}

/// An office that something may be passed on to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Receiver {
    /// `aid-receiver-<id>`; also the kind of its office.
    pub id: String,
    /// All that it may get.
    pub fields: Vec<Field>,
    /// By what right it gets it.
    pub ground: Ground,
    /// Where it stands.
    pub cite: Vec<Cite>,
    /// How sure that is.
    pub confidence: Confidence,
}

impl Receiver {
    /// Whether it may get all of these.
    pub fn may_get(&self, fields: &[Field]) -> bool {
        fields.iter().all(|field| self.fields.contains(field))
    }
}

impl Door {
    /// The receiver, if the data know it.
    pub fn receiver(&self, id: &str) -> Option<&Receiver> {
        self.receivers.iter().find(|receiver| receiver.id == id)
    }
}
