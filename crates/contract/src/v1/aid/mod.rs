//! One-door applications: what is published, what a person sends, what becomes of it.
//!
//! A case is opened by its reference and a key. Keys travel in the header
//! [`super::booking::KEY_HEADER`] and in the fragment of a private link, never in a
//! path or a query. Nothing is known of a reference without its key: every wrong
//! pair gets the same answer.

mod application;
mod authorisation;
mod case;
mod change;
mod deed;
mod hand_over;
mod one_door;
mod part;
mod people;
mod staff;
mod task;
mod tip;
mod upload;

pub use application::{
    Application, Consent, Lane, Need, PaperHow, PaperStatement, Receipt, Spent, UrgentAnswers,
    Versions,
};
pub use authorisation::{
    Authorisation, AuthorisationLink, AuthorisationText, SignRequest, SignatureKind,
};
pub use case::{Case, CaseOpened, CaseState, Event, EventKind, Holder, Posting, Transfer};
pub use change::{ChangeRequest, ChangeTarget, MayChange, WithdrawRequest};
pub use deed::{DeedRequest, MissingItem, StaffDeed, SurveyHow};
pub use hand_over::HandOver;
pub use one_door::{Figures, OneDoor, OneDoorOffice, UploadLimits};
pub use part::{Clock, ClockUnit, Decision, Outcome, Part, Stage};
pub use people::{Bank, Helper, HelperKind, Mandate, Member, MessagesTo, PersonGiven};
pub use staff::{CaseExport, DeedDone, Reserve, StaffCase, View, WorkItem, WorkList};
pub use task::{Task, TaskAnswer, TaskRequest, TaskState};
pub use tip::{StaffTip, Tip, TipReceipt, TipState, TipStep};
pub use upload::{CasePaper, Upload, UploadRequest, UploadState};

/// The header that says where a piece of a page begins, in bytes.
pub const OFFSET_HEADER: &str = "upload-offset";
/// The media type of a piece.
pub const PIECE_MEDIA: &str = "application/offset+octet-stream";
/// Bytes of a piece, at most.
pub const PIECE_BYTES: usize = 256 * 1024;
/// Bytes of a hand-over, at most: a draft with some pages.
pub const HAND_OVER_BYTES: usize = 12 * 1024 * 1024;
