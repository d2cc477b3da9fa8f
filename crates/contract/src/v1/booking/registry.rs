use serde::{Deserialize, Serialize};

use crate::v1::LocalText;

/// The version of the registries file that this contract knows.
pub const REGISTRIES_VERSION: u32 = 1;

/// Marriage registries, as a list and as the bureau's file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Registries {
    /// [`REGISTRIES_VERSION`].
    pub registries_version: u32,
    /// In the order of the file.
    pub items: Vec<Registry>,
}

/// One marriage registry, with everything that decides when a person can come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Registry {
    /// Its own word, the same from year to year.
    pub id: String,
    /// The banner or city where it is, 12 digits.
    pub region: String,
    /// Its name.
    pub name: LocalText,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<LocalText>,
    /// Numbers to call, as they are dialled.
    pub phones: Vec<String>,
    /// Where it is on the earth, WGS-84.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The zone of all its times. Today only `Asia/Shanghai`.
    pub zone: String,
    /// Which special cases it may register (婚姻登记条例 art. 2).
    #[serde(default)]
    pub accepts: Vec<SpecialCase>,
    /// What can be booked.
    pub services: Vec<RegistryService>,
    /// When it is open; on holidays it is not.
    pub hours: Vec<WeeklyHours>,
    /// Days off that it is open nevertheless, and days with other hours.
    #[serde(default)]
    pub open_days: Vec<OpenDay>,
    /// Days that it is closed beside weekends and holidays.
    #[serde(default)]
    pub closed_days: Vec<ClosedDays>,
    /// Minutes from the start of one slot to the start of the next.
    pub slot_minutes: u16,
    /// How many days ahead a day opens for booking, 1 to 180.
    pub horizon_days: u16,
    /// At what time of that day it opens, `HH:MM`.
    pub opens_at: String,
    /// Until when a day can still be booked.
    pub cut_off: CutOff,
    /// Until when a booking can be cancelled or moved without counting as one too many.
    pub cancel_until: CutOff,
    /// How long a chosen slot is kept while the form is filled in, minutes, 3 to 60.
    pub hold_minutes: u16,
    /// How long a freed place rests before anybody can book it, minutes, 0 to 1440.
    pub cooling_minutes: u16,
    /// How long an offer from the waitlist stands, minutes, 5 to 1440.
    pub offer_minutes: u16,
    /// Bookings that one person may have at a time, of one service.
    pub per_person: u16,
    /// Bookings that one telephone number may have at a time.
    pub per_phone: u16,
    /// When booking is closed to a person for a while. Walking in never is.
    #[serde(default)]
    pub ledger_rules: Vec<LedgerRule>,
    /// Days that many want.
    #[serde(default)]
    pub peak_days: Vec<PeakDay>,
    /// Whether the second person has to give a telephone number as well.
    pub second_phone: FieldNeed,
    /// Whether a remark for the office can be left.
    pub remark: FieldNeed,
    /// Days after the appointment until names and numbers are erased, 1 to 730.
    pub keep_days: u16,
    /// Who published it.
    pub publisher: String,
    /// Where it stands.
    pub source: String,
    /// The day somebody last compared it with the source, `YYYY-MM-DD`.
    pub as_of: String,
    /// True if it is invented, to show how the product works.
    #[serde(default)]
    pub sample: bool,
}

/// Degrees, as text so that they stay exact: `"43.9333"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Position {
    /// North.
    pub lat: String,
    /// East.
    pub lon: String,
}

/// What a registry offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// 结婚登记.
    Marry,
    /// 离婚登记申请.
    DivorceApply,
    /// 离婚登记发证, inside its legal window.
    DivorceIssue,
    /// 补领结婚证.
    ReissueMarriage,
    /// 补领离婚证.
    ReissueDivorce,
    /// 婚姻家庭辅导.
    Counselling,
    /// 颁证仪式.
    Ceremony,
}

impl Service {
    /// Every service.
    pub const ALL: [Self; 7] = [
        Self::Marry,
        Self::DivorceApply,
        Self::DivorceIssue,
        Self::ReissueMarriage,
        Self::ReissueDivorce,
        Self::Counselling,
        Self::Ceremony,
    ];

    /// As on the wire and in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Marry => "marry",
            Self::DivorceApply => "divorce-apply",
            Self::DivorceIssue => "divorce-issue",
            Self::ReissueMarriage => "reissue-marriage",
            Self::ReissueDivorce => "reissue-divorce",
            Self::Counselling => "counselling",
            Self::Ceremony => "ceremony",
        }
    }
}

/// Couples that only some registries may register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SpecialCase {
    /// With a resident of Hong Kong, Macao or Taiwan.
    HkMacaoTaiwan,
    /// With a Chinese citizen who lives abroad (华侨).
    OverseasChinese,
    /// With a foreigner.
    Foreigner,
}

/// One service of a registry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RegistryService {
    /// Which.
    pub id: Service,
    /// How long it takes, minutes.
    pub minutes: u16,
    /// Places in one slot, walk-ins included, 1 to 100.
    pub per_slot: u16,
    /// Of these, kept for people who come without an appointment.
    pub walk_in: u16,
    /// The window or room, if it has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<LocalText>,
}

/// Hours that repeat every week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeeklyHours {
    /// On these days, 1 for Monday to 7 for Sunday. A Saturday or Sunday that is
    /// worked by 调休 has the hours of Friday; an ordinary one has its own, if any.
    pub days: Vec<u8>,
    /// From this time, `HH:MM`.
    pub from: String,
    /// To this time, `HH:MM`.
    pub to: String,
    /// Only for these services; empty means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
}

/// Hours of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TimeSpan {
    /// From this time, `HH:MM`.
    pub from: String,
    /// To this time, `HH:MM`.
    pub to: String,
}

/// A day with hours of its own, whatever day of the week it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenDay {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// Its hours.
    pub hours: Vec<TimeSpan>,
    /// Only for these services; empty means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// Why, as the office says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<LocalText>,
}

/// Days on which a registry is closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClosedDays {
    /// The first day, `YYYY-MM-DD`.
    pub from: String,
    /// The last day, `YYYY-MM-DD`.
    pub to: String,
    /// Why, as the office says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<LocalText>,
}

/// A moment before a day: so many working days before it, at this time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CutOff {
    /// Working days; 0 is the day itself.
    pub working_days: u16,
    /// `HH:MM`; the minute itself is too late.
    pub at: String,
}

/// When booking is closed to a person: `no_shows` and `cancels` both reached
/// within `days`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LedgerRule {
    /// Days looked back.
    pub days: u16,
    /// Not come so many times; 0 if it does not matter.
    pub no_shows: u16,
    /// Cancelled too late so many times; 0 if it does not matter.
    pub cancels: u16,
    /// Days without booking, from the last of them.
    pub block_days: u16,
}

/// A day that many want, and the rule by which its places are given out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PeakDay {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// What it is called.
    pub name: LocalText,
    /// Only for these services; empty means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// The day on which it opens for booking, `YYYY-MM-DD`, at `opens_at`; without
    /// it, the horizon counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_on: Option<String>,
    /// Shares of the day's places by time. Empty: as on any day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<Band>,
    /// The rule in words, as the office says it; shown before booking.
    pub rule: LocalText,
}

/// Places in each slot of a part of a peak day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Band {
    /// From this time, `HH:MM`.
    pub from: String,
    /// To this time, `HH:MM`.
    pub to: String,
    /// Places in each slot that begins in it, walk-ins included.
    pub per_slot: u16,
    /// Of these, kept for people without an appointment.
    pub walk_in: u16,
}

/// Whether something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FieldNeed {
    /// Not asked.
    No,
    /// Asked, may stay empty.
    Optional,
    /// Has to be given.
    Required,
}
