use egude_contract::v1::{
    LocalText,
    aid::{CaseState, ChangeTarget, EventKind, Lane, Versions},
};
use egude_domain::{Date, Moment, Money, Reference, RegionCode};
use serde::Deserialize;

use super::{Authorisation, CasePaper, Holder, Key, Newer, Part, Task};

/// A case, as whoever applied sees it: names and numbers masked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Case {
    /// Its name.
    pub reference: Reference,
    /// How it stands as a whole.
    pub state: CaseState,
    /// Which way it goes.
    pub lane: Lane,
    /// When it arrived.
    pub at: Moment,
    /// The township or banner that accepts it.
    pub region: RegionCode,
    /// The applicant's name, masked.
    pub name: String,
    /// The telephone for messages, `138****0000`.
    #[serde(default)]
    pub phone: Option<String>,
    /// The account for payments, all but its last four digits masked.
    #[serde(default)]
    pub account: Option<String>,
    /// By whom, if for another: the name masked.
    #[serde(default)]
    pub helper: Option<String>,
    /// In the order of the application.
    pub parts: Vec<Part>,
    /// The one-time list, empty if nothing is missing.
    pub tasks: Vec<Task>,
    /// Until when the list is to be closed, that day included.
    #[serde(default)]
    pub tasks_due: Option<Date>,
    /// Every adult of whom an authorisation is needed.
    pub authorisations: Vec<Authorisation>,
    /// Papers with what was sent of them.
    pub papers: Vec<CasePaper>,
    /// What was passed on to other offices.
    pub transfers: Vec<Transfer>,
    /// What hangs out, or will.
    #[serde(default)]
    pub posting: Option<Posting>,
    /// What happened, the newest last. Only what concerns the person.
    pub events: Vec<Event>,
    /// What can be changed now.
    pub may: Vec<MayChange>,
    /// What it was made with.
    pub versions: Versions,
    /// Until when it is kept; absent while it is open.
    #[serde(default)]
    pub kept_until: Option<Date>,
    /// Grows with every change.
    pub sequence: u32,
}

impl Case {
    /// Whether this can be changed now.
    pub fn may(&self, what: ChangeTarget) -> bool {
        let asked = Newer::Known(what);
        self.may
            .iter()
            .any(|change| change.what == asked && change.may)
    }
}

/// What can be changed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct MayChange {
    /// What.
    pub what: Newer<ChangeTarget>,
    /// Whether.
    pub may: bool,
}

/// Something was passed on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Transfer {
    /// A receiver of the data of the one door.
    pub to: String,
    /// Its office, where the bureau put it in.
    pub holder: Holder,
    /// When.
    pub at: Moment,
    /// Which fields it got, by the words of the data of the one door.
    pub fields: Vec<String>,
    /// What the sender wrote, for the person too.
    #[serde(default)]
    pub text: Option<String>,
}

/// What hangs out for everybody to read: the applicant's name, the number of family
/// members, the amount; nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Posting {
    /// The program.
    pub program: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Where.
    pub place: LocalText,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Event {
    /// When.
    pub at: Moment,
    /// What.
    pub kind: Newer<EventKind>,
    /// Of which program.
    #[serde(default)]
    pub program: Option<String>,
    /// How much, where money was given or granted.
    #[serde(default)]
    pub fen: Option<Money>,
    /// What staff wrote for the person.
    #[serde(default)]
    pub text: Option<String>,
}

/// A case that was opened by reference and code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CaseOpened {
    /// Good for an hour.
    pub key: Key,
    /// The case.
    pub case: Case,
}
