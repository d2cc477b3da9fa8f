use egude_contract::v1::aid::{Application, CaseState, ChangeRequest, Lane, Stage};
use egude_domain::{Moment, Money, Reference, RegionCode};
use serde::Deserialize;

use super::{Case, Due, Figures, StaffDeed, StaffTip};

/// What waits at the townships of an account, the most pressing first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkList {
    /// When this was read.
    pub as_of: Moment,
    /// Overdue first, then by what is due next, then by arrival.
    pub items: Vec<WorkItem>,
    /// How many there are beyond those shown.
    pub more: u32,
    /// Tips that are not done.
    pub tips: Vec<StaffTip>,
    /// Each township with what is left of its reserve.
    pub reserves: Vec<Reserve>,
}

/// What is left of a township's reserve.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reserve {
    /// The township.
    pub region: RegionCode,
    /// What it may grant by itself.
    #[serde(default)]
    pub township_limit: Option<Money>,
    /// The reserve of this year; absent if the bureau put none in.
    #[serde(default)]
    pub reserve: Option<Money>,
    /// What was advanced from it this year.
    pub used: Money,
}

/// A case on the list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkItem {
    /// Its name.
    pub reference: Reference,
    /// The applicant's name, masked.
    pub name: String,
    /// Where.
    pub region: RegionCode,
    /// How it stands.
    pub state: CaseState,
    /// Which way it goes.
    pub lane: Lane,
    /// When it arrived.
    pub at: Moment,
    /// Programs with their stages.
    pub parts: Vec<(String, Stage)>,
    /// The nearest due day or moment of all clocks.
    #[serde(default)]
    pub due: Option<Due>,
    /// Whether a clock has run out.
    pub overdue: bool,
    /// Items of the list that staff have to look at.
    pub to_look_at: u32,
    /// Signed and needed authorisations.
    pub signed: (u32, u32),
}

/// A case, for staff.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct StaffCase {
    /// As the person sees it, but with the name in full.
    pub case: Case,
    /// What was sent; identity numbers and the account masked.
    pub application: Application,
    /// What was corrected since and when, the newest last.
    pub changes: Vec<(Moment, ChangeRequest)>,
    /// What the rules say of the household at the versions of the application; absent if no
    /// household was sent or the versions are not kept. JSON, for the rules' own type.
    #[serde(default)]
    pub assessment: Option<serde_json::Value>,
    /// Other open cases of the same person that this account may see.
    pub others: Vec<Reference>,
    /// Figures of the place.
    pub figures: Figures,
    /// Deeds that can be done now, by their words, with the program where it is about one.
    pub may: Vec<(String, Option<String>)>,
    /// Every deed so far, with who and when.
    pub deeds: Vec<DeedDone>,
    /// Who looked at it, the newest first.
    pub views: Vec<View>,
}

impl StaffCase {
    /// Whether the deed of this word can be done now, for this program or for the whole.
    pub fn may(&self, deed: &str, program: Option<&str>) -> bool {
        self.may
            .iter()
            .any(|(word, of)| word == deed && of.as_deref() == program)
    }
}

/// A deed that was done.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DeedDone {
    /// When.
    pub at: Moment,
    /// The account.
    pub who: String,
    /// What.
    pub deed: StaffDeed,
}

/// Somebody looked at a case.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct View {
    /// When.
    pub at: Moment,
    /// The account.
    pub who: String,
    /// `case`, `page`, `export`.
    pub what: String,
}
