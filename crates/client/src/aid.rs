//! The one door: what can be asked about applications and cases, in domain terms.
//!
//! What a person writes goes out in the shapes of the contract, which are re-exported
//! here: a draft checks it field by field, and an application is sent as the very text
//! that was frozen. What comes back is read into the types of this module.

mod applications;
mod authorisation;
mod backing;
mod case;
mod case_desk;
mod contract;
mod contract_desk;
mod deed;
mod due;
mod hand_over;
mod newer;
mod one_door;
mod page;
mod part;
mod pieces;
mod sending;
mod staff;
mod submit;
mod task;
mod tip;

pub use applications::Applications;
pub use authorisation::{Authorisation, AuthorisationLink, AuthorisationText};
pub use case::{Case, CaseOpened, Event, MayChange, Posting, Transfer};
pub use case_desk::CaseDesk;
pub use deed::{DeedRequest, StaffDeed};
pub use due::Due;
pub use egude_contract::v1::LocalText;
pub use egude_contract::v1::aid::{
    Application, Bank, CaseState, ChangeRequest, ChangeTarget, ClockUnit, Consent, EventKind,
    HAND_OVER_BYTES, Helper, HelperKind, Lane, Mandate, Member, MessagesTo, MissingItem, Need,
    Outcome, PaperHow, PaperStatement, PersonGiven, SignRequest, SignatureKind, Spent, Stage,
    SurveyHow, TaskAnswer, TaskRequest, TaskState, Tip, TipState, TipStep, UploadLimits,
    UploadRequest, UploadState, UrgentAnswers, Versions, WithdrawRequest,
};
pub use hand_over::HandOver;
pub use newer::Newer;
pub use one_door::{Figures, Holder, OneDoor, OneDoorOffice};
pub use page::{CasePaper, PageFile, RefusedFor, Upload};
pub use part::{Clock, Decision, Part};
pub use sending::{PageSource, PageToSend, Progress, SendError, send_page};
pub use staff::{DeedDone, Reserve, StaffCase, View, WorkItem, WorkList};
pub use submit::{Receipt, body_of};
pub use task::Task;
pub use tip::{StaffTip, TipReceipt};

pub use crate::booking::{OpenRequest, SmsPurpose, SmsRequest, SmsSent};
pub use crate::word::{Id, Key, WordError};
