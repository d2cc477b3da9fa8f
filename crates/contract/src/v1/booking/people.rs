use serde::{Deserialize, Serialize};

/// What a person is identified by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// 居民身份证.
    IdCard,
    /// 港澳台居民居住证.
    ResidencePermit,
    /// 港澳居民来往内地通行证.
    HkMacaoPass,
    /// 台湾居民来往大陆通行证.
    TaiwanPass,
    /// A passport, Chinese or foreign.
    Passport,
    /// 外国人永久居留身份证.
    ForeignPermanent,
}

/// As the person's documents say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// 女.
    Female,
    /// 男.
    Male,
}

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Who books.
    First,
    /// The other one.
    Second,
}

/// A person as given when a booking is confirmed. The number is compared and
/// turned into a digest; it is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonRequest {
    /// As in the document, 1 to 60 characters.
    pub name: String,
    /// Which document.
    pub document: DocumentKind,
    /// Its number.
    pub number: String,
    /// The birth date where the number does not say it, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth: Option<String>,
    /// The sex where the number does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Of the second person, where the office asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// A person as anybody with a key sees them: masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// The first character, then `*` for each other.
    pub name: String,
    /// Which document.
    pub document: DocumentKind,
    /// The last four characters of the number.
    pub number_end: String,
    /// `138****0000`; null if none was given.
    pub phone: Option<String>,
}
