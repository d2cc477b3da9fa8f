use egude_contract::v1::aid::SignatureKind;
use egude_domain::Moment;
use serde::Deserialize;

use super::{Holder, Key};

/// The authorisation of one adult to look at the family's economic situation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Authorisation {
    /// Its number, from 1.
    pub n: u16,
    /// The name, masked.
    pub name: String,
    /// `self` or the relation to the applicant.
    pub relation: String,
    /// When it was signed; absent while it is missing.
    #[serde(default)]
    pub signed_at: Option<Moment>,
    /// How it was signed.
    #[serde(default)]
    pub how: Option<SignatureKind>,
}

/// A one-time link for one adult. A new one ends the one before.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct AuthorisationLink {
    /// Which authorisation.
    pub n: u16,
    /// The key of the link; only for its fragment.
    pub key: Key,
    /// Until when it is good.
    pub until: Moment,
}

/// What somebody sees who opened a one-time link.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorisationText {
    /// Which authorisation.
    pub n: u16,
    /// Whom the text is for, masked.
    pub name: String,
    /// Who applies, masked.
    pub applicant: String,
    /// `self` or the relation to the applicant.
    pub relation: String,
    /// The version of the text.
    pub version: u32,
    /// Which programs are asked for.
    pub programs: Vec<String>,
    /// Who will look.
    pub holder: Holder,
    /// When it was signed already.
    #[serde(default)]
    pub signed_at: Option<Moment>,
    /// Whether the last four signs of the identity number have to be typed.
    pub asks_number: bool,
}
