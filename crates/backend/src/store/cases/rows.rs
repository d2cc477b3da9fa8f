//! What belongs to a case, and what comes beside cases.

use egude_contract::v1::aid::{StaffDeed, Tip, TipState, UploadState};
use egude_domain::Moment;

/// What was sent, as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationRow {
    /// The reference without dashes.
    pub reference: String,
    /// The JSON text of the application.
    pub body: String,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
    /// The JSON text of the back end's own assessment.
    pub assessment: Option<String>,
}

/// A deed of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDeed {
    /// The reference without dashes.
    pub reference: String,
    /// When.
    pub at: Moment,
    /// The account.
    pub who: String,
    /// What; kept as JSON.
    pub deed: StaffDeed,
}

/// Somebody looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// The reference without dashes.
    pub reference: String,
    /// When.
    pub at: Moment,
    /// The account, or `applicant`.
    pub who: String,
    /// `case`, `page`, `export`.
    pub what: String,
}

/// A page on its way or arrived. Its bytes lie in a file of the name `id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UploadRow {
    /// Its own word.
    pub id: String,
    /// The case's reference without dashes.
    pub reference: String,
    /// The paper.
    pub paper: String,
    /// The item of the list.
    pub task: Option<u16>,
    /// Its place, from 1.
    pub page: u16,
    /// What it is: announced, then found.
    pub media: String,
    /// How many bytes were announced.
    pub bytes: u64,
    /// How many have arrived for sure.
    pub offset: u64,
    /// How it stands.
    pub state: UploadState,
    /// Why it was refused.
    pub refused: Option<String>,
    /// What the device found and the person sent anyway.
    pub anyway: Vec<String>,
    /// Whether a scanner looked at it: its word, or none.
    pub scanned: Option<String>,
    /// How many pages it has: 1 until a document was looked at.
    pub pages: u16,
    /// When it was begun.
    pub made: Moment,
}

/// A draft on its way to another device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOverRow {
    /// The word to take it by.
    pub id: String,
    /// Ciphertext.
    pub bytes: Vec<u8>,
    /// Until when it waits.
    pub until: Moment,
}

/// Money that was advanced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdvanceRow {
    /// The case's reference without dashes.
    pub reference: String,
    /// The program.
    pub program: String,
    /// The township.
    pub region: String,
    /// Of the reserve of this year.
    pub year: i16,
    /// How much.
    pub fen: i64,
    /// When.
    pub at: Moment,
}

/// Somebody told about somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TipRow {
    /// Its number.
    pub number: String,
    /// Where, 12 digits.
    pub region: String,
    /// How it stands.
    pub state: TipState,
    /// When it came.
    pub made: Moment,
    /// What was sent; kept as JSON.
    pub tip: Tip,
    /// What staff wrote.
    pub note: Option<String>,
    /// The account that wrote last.
    pub who: Option<String>,
}

/// Something for one of the bureau's own systems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its own word; the receiver sees a repeat by it.
    pub id: String,
    /// The case's reference without dashes.
    pub reference: String,
    /// The adapter's name in the bureau's file.
    pub adapter: String,
    /// What happened: `application`, or the word of an event.
    pub kind: String,
    /// The JSON text; empty once delivered.
    pub body: String,
    /// When it is tried next.
    pub due: Moment,
    /// How often it was tried.
    pub tries: u32,
}
