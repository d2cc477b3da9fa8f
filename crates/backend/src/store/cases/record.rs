//! A case as it is kept.

use egude_contract::v1::aid::{
    Bank, CaseState, ChangeRequest, Decision, Event, Lane, MessagesTo, PaperStatement, Posting,
    SignatureKind, TaskAnswer, TaskState, Versions,
};
use egude_domain::{Date, Moment};
use serde::{Deserialize, Serialize};

/// A case: columns that are searched, and a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRecord {
    /// The reference without dashes; stays.
    pub reference: String,
    /// The township, or the banner where it is not known, 12 digits.
    pub region: String,
    /// How it stands.
    pub state: CaseState,
    /// Which way it goes, as worked out here.
    pub lane: Lane,
    /// When it arrived.
    pub made: Moment,
    /// The nearest due moment of all clocks; searched.
    pub due: Option<Moment>,
    /// When the last part ended; searched.
    pub closed: Option<Moment>,
    /// The digest of the applicant's identity number, if it was given; searched.
    pub person: Option<String>,
    /// The digest of the intention that made it; searched, one of a kind.
    pub intent: String,
    /// Whether there is still content; false after erasing.
    pub content: bool,
    /// Everything else.
    pub body: CaseBody,
}

/// What of a case is never searched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CaseBody {
    /// Digests of the keys that open it.
    pub keys: Vec<CaseKey>,
    /// The applicant's name; empty after erasing.
    pub name: String,
    /// The applicant's telephone.
    pub phone: Option<String>,
    /// Where they live or stay now.
    pub address: Option<String>,
    /// Where money is paid to now.
    pub bank: Option<Bank>,
    /// The name and telephone of who applies for them.
    pub helper: Option<(String, String)>,
    /// Who gets the messages.
    pub messages_to: Option<MessagesTo>,
    /// The language of messages and letters.
    pub language: String,
    /// Purposes that were agreed to.
    pub agreed: Vec<String>,
    /// In the order of the application.
    pub parts: Vec<PartRow>,
    /// The one-time list.
    pub tasks: Vec<TaskRow>,
    /// When it was told.
    pub tasks_told: Option<Moment>,
    /// When its last item was closed before the case was accepted.
    pub tasks_closed: Option<Moment>,
    /// Until when it is to be closed.
    pub tasks_due: Option<Date>,
    /// Every adult who has to sign.
    pub authorisations: Vec<AuthorisationRow>,
    /// Every paper of the list.
    pub papers: Vec<PaperStatement>,
    /// What was passed on.
    pub transfers: Vec<TransferRow>,
    /// What hangs out, or will, or did.
    pub postings: Vec<Posting>,
    /// What happened, the newest last.
    pub events: Vec<Event>,
    /// What was corrected, the newest last.
    pub changes: Vec<(Moment, ChangeRequest)>,
    /// When it was accepted.
    pub accepted: Option<Moment>,
    /// What it was made with.
    pub versions: Option<Versions>,
    /// Counted from 0 with every change.
    pub sequence: u32,
}

/// A key, by its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CaseKey {
    /// Its digest.
    pub digest: String,
    /// When it stops; none: with the case.
    pub until: Option<Moment>,
}

/// Who has a part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The township.
    #[default]
    Township,
    /// The county's bureau.
    County,
    /// Another office, by its word as a receiver.
    Receiver(String),
}

/// One program that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PartRow {
    /// The program's id.
    pub program: String,
    /// How it stands, by the life of a part.
    pub life: egude_aid::life::Part,
    /// What was decided, as in the letter.
    pub decision: Option<Decision>,
}

/// One item of the one-time list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskRow {
    /// From 1.
    pub id: u16,
    /// The paper that is missing.
    pub paper: Option<String>,
    /// What exactly.
    pub text: Option<String>,
    /// How it stands.
    pub state: TaskState,
    /// How the person answered.
    pub answer: Option<TaskAnswer>,
    /// What the person said with it.
    pub said: Option<String>,
    /// Why it was opened again.
    pub why: Option<String>,
}

/// One adult who has to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorisationRow {
    /// From 1.
    pub n: u16,
    /// `self`, or the id of a member.
    pub member: String,
    /// The name.
    pub name: String,
    /// `self`, or the relation.
    pub relation: String,
    /// The digest of the end of the identity number, if it was given.
    pub number_end: Option<String>,
    /// The link that is good now.
    pub link: Option<LinkRow>,
    /// Wrong tries with this link.
    pub tries: u8,
    /// The signature.
    pub signed: Option<Signed>,
}

/// A one-time link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinkRow {
    /// The digest of its key.
    pub digest: String,
    /// Until when it is good.
    pub until: Moment,
}

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Signed {
    /// When.
    pub at: Moment,
    /// How.
    pub how: SignatureKind,
    /// The version of the text that was read.
    pub version: u32,
    /// In which language.
    pub language: String,
    /// Strokes of a drawn one.
    pub strokes: Vec<Vec<u16>>,
    /// The name of a typed one.
    pub typed: Option<String>,
    /// The account that wrote down one on paper.
    pub by: Option<String>,
}

/// Something was passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TransferRow {
    /// A receiver.
    pub to: String,
    /// When.
    pub at: Moment,
    /// Which fields it got.
    pub fields: Vec<String>,
    /// What the sender wrote.
    pub text: Option<String>,
}
