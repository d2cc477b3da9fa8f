//! Appointments at a marriage registry: what is published, and what is written.
//!
//! Whoever may see or change a booking holds one of its keys. A key travels in
//! the header [`KEY_HEADER`] and in the fragment of a private link, never in a
//! path or a query, so that no log has it.

mod availability;
mod hold;
mod people;
mod registry;
mod sms;
mod staff;
mod voucher;
mod waitlist;

pub use availability::{Availability, Day, DayState, Slot};
pub use hold::{ConfirmRequest, Hold, HoldRequest, HoldState};
pub use people::{DocumentKind, PersonRequest, PersonView, Place, Sex};
pub use registry::{
    Band, ClosedDays, CutOff, FieldNeed, LedgerRule, OpenDay, PeakDay, Position,
    REGISTRIES_VERSION, Registries, Registry, RegistryService, Service, SpecialCase, TimeSpan,
    WeeklyHours,
};
pub use sms::{OpenRequest, Opened, SmsPurpose, SmsRequest, SmsSent};
pub use staff::{
    CloseRequest, Closed, MarkRequest, QuotaRequest, StaffBooking, StaffDay, StaffMark,
    StaffSession, StaffSignIn, WalkInRequest,
};
pub use voucher::{
    Booking, BookingState, Confirmed, Ledger, LedgerState, PartnerRequest, PartnerState,
    RescheduleRequest,
};
pub use waitlist::{DayPart, Waiting, WaitingState, WaitlistRequest};

/// The header that carries the key of a hold, a booking, a waitlist entry, or a
/// staff session.
pub const KEY_HEADER: &str = "egude-key";
/// The header by which a repeated write gets the first answer: 16 to 64 letters
/// and digits that the sender made up for this one intention.
pub const IDEMPOTENCY_HEADER: &str = "idempotency-key";
