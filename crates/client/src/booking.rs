//! Appointments at a marriage registry: what can be asked, in domain terms.

mod appointments;
mod availability;
mod contract;
mod hold;
mod registry;
mod sms;
mod staff;
mod voucher;
mod waitlist;

pub use crate::word::{Id, Key, WordError};
pub use appointments::Appointments;
pub use availability::{Availability, Day, Slot};
pub use egude_contract::v1::LocalText;
pub use egude_contract::v1::booking::{
    BookingState, DayPart, DayState, DocumentKind, FieldNeed, HoldState, LedgerRule, LedgerState,
    PartnerState, PersonView, Place, Position, Service, SmsPurpose, SpecialCase, StaffMark,
    WaitingState,
};
pub use hold::{ConfirmRequest, Hold, HoldRequest, PersonRequest};
pub use registry::{
    Band, ClosedDays, CutOff, OpenDay, PeakDay, Registry, RegistryService, TimeSpan, WeeklyHours,
};
pub use sms::{OpenRequest, Opened, SmsRequest, SmsSent};
pub use staff::{
    CloseRequest, QuotaRequest, StaffBooking, StaffDay, StaffSession, StaffSignIn, WalkIns,
};
pub use voucher::{Booking, Confirmed, Ledger, RescheduleRequest};
pub use waitlist::{Waiting, WaitlistRequest};
