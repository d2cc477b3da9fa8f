//! The directory as the contract writes it, with days, times and regions instead of texts.

mod hours;
mod index;
mod place;
mod season;
mod slice;
mod words;
pub use hours::{Cancelled, Closure, Every, OnHolidays, Repeat, Span, Stop, Timetable, Weekly};
pub use index::{Bounds, Index, KindWords, SliceOf};
pub use place::{
    Access, Beds, Checked, Filing, Grade, Medical, Operator, Place, Point, Price, State, Subsidy,
};
pub use season::{MonthDay, MonthDayError, Season};
pub use slice::{Slice, Source};
pub use words::{
    Care, Entrance, Group, Item, Kind, Language, MealWay, MedicalForm, OperatorForm, Per, Why,
};

use serde::{Deserialize, Serialize};

/// The version of the directory that is read here.
pub const PLACES_VERSION: u32 = 1;

/// A text in one or both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LocalText {
    /// In Chinese.
    pub zh: String,
    /// In Mongolian, if somebody wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mn: Option<String>,
}

// `serde` hands over a reference.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's own signature")]
fn is_false(flag: &bool) -> bool {
    !flag
}
