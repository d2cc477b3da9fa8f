use serde::{Deserialize, Serialize};

/// Who applies, or for whom it is applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonGiven {
    /// As in the document, 1 to 60 signs.
    pub name: String,
    /// The 18-digit identity number. May come later in the urgent lane.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_number: Option<String>,
    /// A mobile number of 11 digits; without one the helper's is needed, or the office
    /// is asked in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Where they live or stay now, at most 200 signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// Somebody who lives in the household, beside the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Member {
    /// As in the self-check: relation and number, such as `spouse-1`; in the urgent lane
    /// any word of letters, digits and dashes.
    pub id: String,
    /// A relation of the flow: `spouse`, `child`, `parent` …
    pub relation: String,
    /// As in the document, 1 to 60 signs.
    pub name: String,
    /// The 18-digit identity number; may come later in the urgent lane.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_number: Option<String>,
    /// Who looks after them, if they are under 14: `self` or the id of a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guardian: Option<String>,
}

/// Who applies for another person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Helper {
    /// Their name, 1 to 60 signs.
    pub name: String,
    /// A mobile number of 11 digits.
    pub phone: String,
    /// Who they are.
    pub kind: HelperKind,
    /// By which right they apply.
    pub mandate: Mandate,
}

/// Who applies for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HelperKind {
    /// Of the family, or the guardian.
    Relative,
    /// Of the 嘎查/村 or the 社区 committee (S2 art. 6).
    Cadre,
    /// Hall staff at the counter.
    Staff,
    /// Anybody else whom the person asked.
    Other,
}

/// By which right somebody applies for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Mandate {
    /// The person asked them and can be asked about it.
    Spoken,
    /// There is a paper; it is among the papers.
    Written,
    /// Parent or guardian by law.
    Guardian,
    /// The person cannot be asked now; the office looks itself.
    CannotAsk,
}

/// Who gets the messages about the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MessagesTo {
    /// The applicant's telephone.
    Applicant,
    /// The helper's telephone.
    Helper,
    /// Nobody: they will ask at the window, or call.
    Nobody,
}

/// Where money is paid to. Sensitive; never needed to apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Bank {
    /// `self`, or the id of a member.
    pub holder: String,
    /// Digits of the account, 10 to 30, without spaces.
    pub number: String,
    /// The bank's name, at most 60 signs.
    pub name: String,
}
