//! The first version of the contract.

pub mod aid;
mod assessment;
pub mod booking;
mod calendar;
mod health;
mod list;
mod office;
mod operation;
pub mod places;
mod problem;
mod rates;
mod region;

pub use assessment::{AssessmentRequest, PACK_HEADER, RATES_HEADER};
pub use calendar::{Calendar, Holiday};
pub use health::{Deliveries, FileState, Health, HealthStatus, Messages, ScannerState};
pub use list::List;
pub use office::{LocalText, OFFICES_VERSION, Office, OfficeKind, Offices, OpenHours};
pub use operation::{OPERATIONS, Operation};
pub use problem::{FieldCode, FieldProblem, PROBLEM_JSON, Problem, ProblemCode, TRACE_HEADER};
pub use rates::{ParamItem, ParamValue, RATES_VERSION, RateClass, RateItem, RateUnit, Rates};
pub use region::{Region, RegionKind, RegionLevel};

/// Where contract v1 lives on a back end.
pub const BASE: &str = "/api/v1";

/// Paths below [`BASE`]; a part in braces is replaced by its value.
pub mod path {
    /// How the back end is: [`super::Health`].
    pub const HEALTH: &str = "/health";
    /// Regions, all or the children of one: a [`super::List`] of [`super::Region`].
    pub const REGIONS: &str = "/regions";
    /// One region: [`super::Region`].
    pub const REGION: &str = "/regions/{code}";
    /// Dated rates that apply to a region: [`super::Rates`].
    pub const RATES: &str = "/rates";
    /// Offices of a region: [`super::Offices`].
    pub const OFFICES: &str = "/offices";
    /// An assessment of a household at named versions: what [`super::AssessmentRequest`] asks for.
    pub const ASSESSMENTS: &str = "/assessments";
    /// Marriage registries: [`super::booking::Registries`].
    pub const REGISTRIES: &str = "/registries";
    /// Free places of a registry: [`super::booking::Availability`].
    pub const AVAILABILITY: &str = "/registries/{registry}/availability";
    /// Keeps a place for some minutes: [`super::booking::HoldRequest`] to [`super::booking::Hold`].
    pub const HOLDS: &str = "/holds";
    /// One hold: reading it, with its key.
    pub const HOLD: &str = "/holds/{hold}";
    /// Gives a held place back.
    pub const HOLD_RELEASE: &str = "/holds/{hold}/release";
    /// [`super::booking::ConfirmRequest`] to [`super::booking::Confirmed`].
    pub const HOLD_CONFIRM: &str = "/holds/{hold}/confirm";
    /// Sends a code: [`super::booking::SmsRequest`] to [`super::booking::SmsSent`].
    pub const SMS_CODES: &str = "/sms-codes";
    /// One booking, with a key: [`super::booking::Booking`].
    pub const BOOKING: &str = "/bookings/{number}";
    /// [`super::booking::OpenRequest`] to [`super::booking::Opened`].
    pub const BOOKING_OPEN: &str = "/bookings/{number}/open";
    /// Cancels; answers the booking.
    pub const BOOKING_CANCEL: &str = "/bookings/{number}/cancel";
    /// [`super::booking::RescheduleRequest`] to [`super::booking::Booking`]: the same number and
    /// keys, another slot, `sequence` one more. The old place is given back only then.
    pub const BOOKING_RESCHEDULE: &str = "/bookings/{number}/reschedule";
    /// The second person confirms with the one-time key: [`super::booking::PartnerRequest`] to
    /// [`super::booking::Opened`], whose key takes the place of the one-time key.
    pub const BOOKING_PARTNER: &str = "/bookings/{number}/partner";
    /// Divorce only: tells the office in confidence that this person does not want to go on.
    /// 204; the booking stays as it is for the other one.
    pub const BOOKING_IN_CONFIDENCE: &str = "/bookings/{number}/in-confidence";
    /// Joins: [`super::booking::WaitlistRequest`] to [`super::booking::Waiting`].
    pub const WAITLIST: &str = "/waitlist";
    /// One entry, with its key.
    pub const WAITING: &str = "/waitlist/{entry}";
    /// Takes the offer: [`super::booking::Hold`] with its key.
    pub const WAITING_ACCEPT: &str = "/waitlist/{entry}/accept";
    /// Leaves the list; answers the entry.
    pub const WAITING_LEAVE: &str = "/waitlist/{entry}/leave";
    /// [`super::booking::StaffSignIn`] to [`super::booking::StaffSession`].
    pub const STAFF_SESSIONS: &str = "/staff/sessions";
    /// Signs out. 204.
    pub const STAFF_SIGN_OUT: &str = "/staff/sessions/end";
    /// [`super::booking::StaffDay`].
    pub const STAFF_DAY: &str = "/staff/registries/{registry}/days/{date}";
    /// [`super::booking::MarkRequest`] to [`super::booking::StaffBooking`].
    pub const STAFF_MARK: &str = "/staff/registries/{registry}/bookings/{number}/mark";
    /// [`super::booking::WalkInRequest`] to [`super::booking::StaffDay`], today.
    pub const STAFF_WALK_INS: &str = "/staff/registries/{registry}/walk-ins";
    /// [`super::booking::CloseRequest`] to [`super::booking::Closed`].
    pub const STAFF_CLOSURES: &str = "/staff/registries/{registry}/closures";
    /// Opens again what staff closed on a day; those who were told stay told. 204.
    pub const STAFF_REOPEN: &str = "/staff/registries/{registry}/days/{date}/reopen";
    /// [`super::booking::QuotaRequest`]; 204.
    pub const STAFF_QUOTAS: &str = "/staff/registries/{registry}/quotas";
    /// The one door of a region: [`super::aid::OneDoor`].
    pub const ONE_DOOR: &str = "/one-door";
    /// [`super::aid::Application`] to [`super::aid::Receipt`].
    pub const APPLICATIONS: &str = "/applications";
    /// One case, with a key: [`super::aid::Case`].
    pub const CASE: &str = "/applications/{reference}";
    /// [`super::booking::OpenRequest`] to [`super::aid::CaseOpened`].
    pub const CASE_OPEN: &str = "/applications/{reference}/open";
    /// [`super::aid::WithdrawRequest`] to [`super::aid::Case`].
    pub const CASE_WITHDRAW: &str = "/applications/{reference}/withdraw";
    /// [`super::aid::ChangeRequest`] to [`super::aid::Case`].
    pub const CASE_CHANGE: &str = "/applications/{reference}/change";
    /// [`super::aid::TaskRequest`] to [`super::aid::Case`].
    pub const CASE_TASK: &str = "/applications/{reference}/tasks/{task}";
    /// A new one-time link for one adult: [`super::aid::AuthorisationLink`].
    pub const CASE_LINK: &str = "/applications/{reference}/authorisations/{n}/link";
    /// What somebody with a one-time link sees: [`super::aid::AuthorisationText`].
    pub const AUTHORISATION: &str = "/applications/{reference}/authorisations/{n}";
    /// [`super::aid::SignRequest`] to [`super::aid::AuthorisationText`].
    pub const AUTHORISATION_SIGN: &str = "/applications/{reference}/authorisations/{n}/sign";
    /// Announces a page: [`super::aid::UploadRequest`] to [`super::aid::Upload`].
    pub const UPLOADS: &str = "/applications/{reference}/uploads";
    /// How far a page is: [`super::aid::Upload`]. PATCH with [`OFFSET_HEADER`](super::aid::OFFSET_HEADER)
    /// and bytes adds a piece and answers the same.
    pub const UPLOAD: &str = "/applications/{reference}/uploads/{upload}";
    /// Takes a page away before staff have accepted the case; answers the upload.
    pub const UPLOAD_REMOVE: &str = "/applications/{reference}/uploads/{upload}/remove";
    /// Bytes to [`super::aid::HandOver`].
    pub const HAND_OVERS: &str = "/hand-overs";
    /// Takes a hand-over: its bytes, once.
    pub const HAND_OVER_TAKE: &str = "/hand-overs/{hand_over}/take";
    /// [`super::aid::Tip`] to [`super::aid::TipReceipt`].
    pub const TIPS: &str = "/tips";
    /// [`super::aid::WorkList`].
    pub const STAFF_CASES: &str = "/staff/cases";
    /// [`super::aid::StaffCase`].
    pub const STAFF_CASE: &str = "/staff/cases/{reference}";
    /// [`super::aid::DeedRequest`] to [`super::aid::StaffCase`].
    pub const STAFF_CASE_DEEDS: &str = "/staff/cases/{reference}/deeds";
    /// A page's bytes.
    pub const STAFF_CASE_PAGE: &str = "/staff/cases/{reference}/pages/{upload}";
    /// [`super::aid::CaseExport`].
    pub const STAFF_CASE_EXPORT: &str = "/staff/cases/{reference}/export";
    /// [`super::aid::TipStep`] to [`super::aid::StaffTip`].
    pub const STAFF_TIP: &str = "/staff/tips/{number}";
    /// The directory of service points: [`super::places::Index`].
    pub const PLACES: &str = "/places";
    /// All service points of a banner: [`super::places::Slice`].
    pub const PLACES_OF: &str = "/places/{region}";
    /// [`super::places::PlaceReport`] to [`super::places::PlaceReportReceipt`].
    pub const PLACE_REPORTS: &str = "/place-reports";
    /// [`super::places::StaffPlaces`].
    pub const STAFF_PLACES: &str = "/staff/places";
    /// [`super::places::StaffPlace`].
    pub const STAFF_PLACE: &str = "/staff/places/{place}";
    /// [`super::places::PlaceDeedRequest`] to [`super::places::StaffPlace`].
    pub const STAFF_PLACE_DEEDS: &str = "/staff/places/{place}/deeds";
    /// The bytes of a file to [`super::places::ImportPreview`].
    pub const STAFF_PLACE_IMPORTS: &str = "/staff/place-imports";
    /// [`super::places::PublishRequest`] to [`super::places::Published`].
    pub const STAFF_PLACE_PUBLISH: &str = "/staff/place-imports/publish";
    /// The `OpenAPI` document of this contract.
    pub const OPENAPI: &str = "/openapi.json";
}

/// Names of query parameters.
pub mod query {
    /// In `regions`: only the children of this region.
    pub const PARENT: &str = "parent";
    /// In `rates`, `offices` and `staff/places`: the region that is asked about.
    pub const REGION: &str = "region";
    /// In `registries`: only those that offer this service.
    pub const SERVICE: &str = "service";
    /// In `availability`: the first day, `YYYY-MM-DD`.
    pub const FROM: &str = "from";
    /// In `availability`: the last day, `YYYY-MM-DD`.
    pub const TO: &str = "to";
    /// In `place-imports`: the name of the file.
    pub const NAME: &str = "name";
    /// In `place-imports`: a [`super::places::Datum`]; without it, what the file says, else WGS-84.
    pub const DATUM: &str = "datum";
    /// In `place-imports`: a region that the file stands for as a whole, 12 digits; without it,
    /// the banners that it names.
    pub const SCOPE: &str = "scope";
    /// In `rates`: only what is in force on this day, `YYYY-MM-DD`.
    pub const ON: &str = "on";
}
