use egude_contract::v1::aid::{Application, Lane, Versions};
use egude_domain::{Moment, Reference};
use serde::Deserialize;

use super::{Holder, Key};

/// The exact text that is sent of an application. It is written once and kept: a repeat
/// sends the same bytes under the same idempotency key.
pub fn body_of(application: &Application) -> String {
    // Strings, numbers, lists of them and a JSON value: writing them cannot fail.
    serde_json::to_string(application).unwrap_or_default()
}

/// The proof that an application arrived.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// Its name, for papers and telephones.
    pub reference: Reference,
    /// Opens the case; for the private link. Shown once.
    pub key: Key,
    /// When it arrived.
    pub at: Moment,
    /// The lane as the back end has it.
    pub lane: Lane,
    /// Who has it now.
    pub holder: Holder,
    /// What it was made with, as kept.
    pub versions: Versions,
    /// How many adults have to sign; their links are asked for one by one.
    pub authorisations: u16,
}
