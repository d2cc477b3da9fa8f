use super::{
    Care, Closure, Entrance, Group, Item, Kind, Language, MealWay, MedicalForm, OperatorForm, Per,
    Stop, is_false,
};
use crate::v1::LocalText;
use serde::{Deserialize, Serialize};

/// One service point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Its own word, the same from year to year.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Township, or banner if no more is known, 12 digits.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[1-9][0-9]{11}$", example = "152502000000")
    )]
    pub region: String,
    /// Its name.
    pub name: LocalText,
    /// What people call it besides, and what it was called before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where it is, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<LocalText>,
    /// Where it is on the earth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Point>,
    /// Numbers to call, as they are dialled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<String>,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<Operator>,
    /// Its filing (备案) with the county, which homes need (老年人权益保障法 art. 43).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filing: Option<Filing>,
    /// Its grade (GB/T 37276).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
    /// Beds; only homes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beds: Option<Beds>,
    /// Whom it takes in or cares for; empty if nobody put it in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub takes: Vec<Care>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prices: Vec<Price>,
    /// Who pays less.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subsidies: Vec<Subsidy>,
    /// Medical care (医养结合).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medical: Option<Medical>,
    /// How meals are had here; empty if none or unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meals: Vec<MealWay>,
    /// What staff speak; empty if nobody put it in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Whether one gets in without steps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// Whether it fetches people.
    #[serde(default, skip_serializing_if = "is_false")]
    pub ride: bool,
    /// How far it comes to people's homes, kilometres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radius_km: Option<u16>,
    /// Which of the timetables of the slice; absent if nobody put hours in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u16>,
    /// Where and when a mobile point stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<Stop>,
    /// Whether it works at all.
    pub state: State,
    /// What people should know now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<LocalText>,
    /// Days that are not as usual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closures: Vec<Closure>,
    /// Who last made sure that this is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Checked>,
    /// Which of the sources of the slice.
    pub source: u16,
}

/// Degrees, WGS-84.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlacePoint))]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// North.
    pub lat: f64,
    /// East.
    pub lon: f64,
    /// How far off it may be, metres; absent if it is the door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<u32>,
}

/// Who runs a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceOperator))]
#[serde(rename_all = "camelCase")]
pub struct Operator {
    /// Its legal form.
    pub form: OperatorForm,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A filing with the county's civil affairs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceFiling))]
#[serde(rename_all = "camelCase")]
pub struct Filing {
    /// Its number.
    pub number: String,
    /// The day, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub date: Option<String>,
}

/// A grade of homes, optional and valid for about three years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceGrade))]
#[serde(rename_all = "camelCase")]
pub struct Grade {
    /// 1 to 5; 5 is the highest.
    pub level: u8,
    /// The last day it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub until: Option<String>,
}

/// Beds of a home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceBeds))]
#[serde(rename_all = "camelCase")]
pub struct Beds {
    /// All.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u16>,
    /// Of these for people who need nursing (护理型).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nursing: Option<u16>,
    /// Free ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free: Option<u16>,
    /// The day these numbers stood so.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
}

/// What something costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlacePrice))]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// What.
    pub of: Item,
    /// For whom; absent means anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care: Option<Care>,
    /// The least, in fen.
    pub from: i64,
    /// The most, in fen; absent if there is one price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// For what.
    pub per: Per,
    /// The day it stood so.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
}

/// Who pays less, and how much less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceSubsidy))]
#[serde(rename_all = "camelCase")]
pub struct Subsidy {
    /// For what.
    pub of: Item,
    /// Any of these; never empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<Group>,
    /// How much less for each `per`, in fen; absent means that it costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fen: Option<i64>,
    /// For what.
    pub per: Per,
    /// The document it stands in.
    pub source: String,
    /// The day it stood so.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub as_of: String,
}

/// Medical care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceMedical))]
#[serde(rename_all = "camelCase")]
pub struct Medical {
    /// How.
    pub form: MedicalForm,
    /// With whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<LocalText>,
}

/// Getting in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceAccess))]
#[serde(rename_all = "camelCase")]
pub struct Access {
    /// The way from the street to the room.
    pub entrance: Entrance,
    /// Whether there is a toilet for wheelchairs; absent if nobody put it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toilet: Option<bool>,
}

/// Somebody made sure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceChecked))]
#[serde(rename_all = "camelCase")]
pub struct Checked {
    /// The day, `YYYY-MM-DD`.
    #[cfg_attr(feature = "openapi", schema(format = Date))]
    pub on: String,
    /// Which office.
    pub by: String,
}

/// Whether a place works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceState))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It works.
    Open,
    /// Not now; nobody said until when.
    Paused,
    /// Not yet.
    Planned,
}
