use serde::{Deserialize, Serialize};

use super::{Authorisation, CasePaper, Lane, MayChange, Part, Task, Versions};
use crate::v1::LocalText;

/// A case, as whoever applied sees it: names and numbers masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Case {
    /// `A7K4-Q9TX-M3RW`
    pub reference: String,
    /// How it stands as a whole.
    pub state: CaseState,
    /// Which way it goes.
    pub lane: Lane,
    /// When it arrived, RFC 3339.
    pub at: String,
    /// The township or banner that accepts it.
    pub region: String,
    /// The applicant's name, masked.
    pub name: String,
    /// The telephone for messages, `138****0000`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The account for payments, all but its last four digits masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// By whom, if for another: the name masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<String>,
    /// In the order of the application.
    pub parts: Vec<Part>,
    /// The one-time list, empty if nothing is missing.
    pub tasks: Vec<Task>,
    /// Until when the list is to be closed, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tasks_due: Option<String>,
    /// Every adult of whom an authorisation is needed.
    pub authorisations: Vec<Authorisation>,
    /// Papers with what was sent of them.
    pub papers: Vec<CasePaper>,
    /// What was passed on to other offices.
    pub transfers: Vec<Transfer>,
    /// What hangs out, or will.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting: Option<Posting>,
    /// What happened, the newest last. Only what concerns the person.
    pub events: Vec<Event>,
    /// What can be changed now.
    pub may: Vec<MayChange>,
    /// What it was made with.
    pub versions: Versions,
    /// Until when it is kept, `YYYY-MM-DD`; absent while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_until: Option<String>,
    /// Grows with every change.
    pub sequence: u32,
}

/// How a case stands as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaseState {
    /// It arrived.
    Submitted,
    /// The person was told what is missing.
    NeedMore,
    /// It is complete enough; the clocks run.
    Accepted,
    /// Every part has ended.
    Closed,
    /// The person took it back.
    Withdrawn,
}

/// An office that has something now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Holder {
    /// What kind: `township`, `county`, or a receiver of the data of the one door.
    pub kind: String,
    /// Its region, 12 digits.
    pub region: String,
    /// Its name, where the bureau put it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalText>,
    /// Numbers to call.
    #[serde(default)]
    pub phones: Vec<String>,
}

/// Something was passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Transfer {
    /// A receiver of the data of the one door.
    pub to: String,
    /// Its office, where the bureau put it in.
    pub holder: Holder,
    /// When, RFC 3339.
    pub at: String,
    /// Which fields it got, by the words of the data of the one door.
    pub fields: Vec<String>,
    /// What the sender wrote, for the person too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What hangs out for everybody to read (S2 art. 24): the applicant's name, the number of
/// family members, the amount; nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Posting {
    /// The program.
    pub program: String,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day.
    pub until: String,
    /// Where.
    pub place: LocalText,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// When, RFC 3339.
    pub at: String,
    /// What.
    pub kind: EventKind,
    /// Of which program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
    /// In fen, where money was given or granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fen: Option<i64>,
    /// What staff wrote for the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// It arrived.
    Submitted,
    /// It was accepted.
    Accepted,
    /// The list of what is missing was sent.
    MissingTold,
    /// Something of the list came.
    TaskAnswered,
    /// Staff closed an item of the list.
    TaskClosed,
    /// Staff opened an item again.
    TaskReopened,
    /// A page arrived.
    PaperArrived,
    /// An adult signed.
    Signed,
    /// Money or goods were given first.
    Advanced,
    /// Staff looked at the situation.
    Surveyed,
    /// The township said what it thinks.
    OpinionGiven,
    /// It hangs out.
    Posted,
    /// Somebody objected; it is looked at again.
    Objected,
    /// The time was made longer.
    Extended,
    /// It was granted.
    Approved,
    /// It was refused.
    Refused,
    /// It was paid.
    Paid,
    /// The papers of urgent help are complete.
    Recorded,
    /// It was passed on.
    Transferred,
    /// It ended without a decision.
    Ended,
    /// The person took it back.
    Withdrawn,
    /// The person corrected something.
    Changed,
}

/// A case that was opened by reference and code, with a key that is good for an hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CaseOpened {
    /// Good for an hour.
    pub key: String,
    /// The case.
    pub case: Case,
}
