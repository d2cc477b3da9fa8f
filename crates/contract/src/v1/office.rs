use serde::{Deserialize, Serialize};

/// The version of the offices file that this contract knows.
pub const OFFICES_VERSION: u32 = 1;

/// The offices of a region and of every region above it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Offices {
    /// The nearest level first, and of one level in the order of the file.
    pub items: Vec<Office>,
    /// How many there are.
    pub total: u64,
    /// The earliest of the days on which the entries were last compared with
    /// their source, `YYYY-MM-DD`; null if there are none.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: Option<String>,
}

impl Offices {
    /// These, in this order.
    pub fn of(items: Vec<Office>) -> Self {
        Self {
            total: items.len() as u64,
            as_of: items.iter().map(|office| office.as_of.clone()).min(),
            items,
        }
    }
}

/// A place where a person can ask or hand something in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Office {
    /// Its own word, the same from year to year.
    #[cfg_attr(feature = "openapi", schema(example = "xilinhot-civil-affairs"))]
    pub id: String,
    /// The region that it serves, with all below, 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: String,
    /// What it is for.
    pub kind: OfficeKind,
    /// Its name.
    pub name: LocalText,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<LocalText>,
    /// Numbers to call, as they are dialled.
    #[serde(default)]
    pub phones: Vec<String>,
    /// When it is open on working days; empty if nobody put it in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<OpenHours>,
    /// Who published it.
    pub publisher: String,
    /// Where it stands.
    pub source: String,
    /// The day somebody last compared it with the source, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
    /// True if it is invented, to show how the product works.
    #[serde(default)]
    pub sample: bool,
}

/// A name or an address in the languages in which it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct LocalText {
    /// In Chinese.
    pub zh: String,
    /// In traditional Mongolian script, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mn: Option<String>,
}

/// When an office is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpenHours {
    /// On these days, 1 for Monday to 7 for Sunday.
    pub days: Vec<u8>,
    /// From this time, `HH:MM`.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[0-2][0-9]:[0-5][0-9]$", example = "08:30")
    )]
    pub from: String,
    /// To this time, `HH:MM`.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[0-2][0-9]:[0-5][0-9]$", example = "12:00")
    )]
    pub to: String,
}

/// What an office is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OfficeKind {
    /// The window of a sumu, town or subdistrict that accepts applications.
    TownshipWindow,
    /// The civil affairs bureau.
    CivilAffairsBureau,
    /// The rescue station for people without a living.
    RescueStation,
    /// Medical insurance.
    MedicalInsurance,
    /// Education.
    Education,
    /// Housing.
    Housing,
    /// Employment.
    Employment,
    /// The disabled persons' federation.
    DisabledFederation,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}
