use serde::{Deserialize, Serialize};

/// The authorisation of one adult to look at the family's economic situation (核对授权,
/// S2 art. 9(三)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Authorisation {
    /// Its number, from 1.
    pub n: u16,
    /// The name, masked.
    pub name: String,
    /// `self` or the relation to the applicant.
    pub relation: String,
    /// When it was signed, RFC 3339; absent while it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<String>,
    /// How it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<SignatureKind>,
}

/// How somebody signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SignatureKind {
    /// Drawn by hand on a screen.
    Drawn,
    /// The name typed, by who cannot draw.
    Typed,
    /// On paper at the window; staff wrote it down.
    Paper,
}

/// A one-time link for one adult. A new one ends the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct AuthorisationLink {
    /// Which authorisation.
    pub n: u16,
    /// The key of the link; only for its fragment.
    pub key: String,
    /// Until when it is good, RFC 3339.
    pub until: String,
}

/// What somebody sees who opened a one-time link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
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
    pub holder: super::Holder,
    /// When it was signed already, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<String>,
    /// Whether the last four signs of the identity number have to be typed: they were given
    /// with the application.
    pub asks_number: bool,
}

/// Signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignRequest {
    /// The version of the text that was read.
    pub version: u32,
    /// In which language: `zh-CN` or `mn-Mong-CN`.
    pub language: String,
    /// The last four signs of the own identity number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_end: Option<String>,
    /// `drawn` or `typed`.
    pub how: SignatureKind,
    /// Strokes of a drawn signature: each a list of x, y, x, y …, 0 to 1000 along the longer
    /// side; at most 60 strokes and 4000 numbers in all.
    #[serde(default)]
    pub strokes: Vec<Vec<u16>>,
    /// A typed signature: the own name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<String>,
    /// True: they agree.
    pub agreed: bool,
}
