use serde::{Deserialize, Serialize};

/// The media type of a [`Problem`].
pub const PROBLEM_JSON: &str = "application/problem+json";
/// The header in which every answer carries its trace id.
pub const TRACE_HEADER: &str = "x-request-id";

/// An error as RFC 9457 writes it. Readers act on `code`; nothing in it is
/// meant to be shown to a resident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// A name for this kind of error: `urn:egude:problem:` and the code.
    #[serde(rename = "type", default)]
    pub kind: String,
    /// The kind in English, for whoever reads a log.
    #[serde(default)]
    pub title: String,
    /// The HTTP status, repeated.
    #[serde(default)]
    pub status: u16,
    /// The stable word for this kind of error.
    pub code: ProblemCode,
    /// What exactly was wrong in the request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldProblem>,
    /// After how many seconds trying again makes sense.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// Until when, or from when, this holds: a day or an RFC 3339 instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Finds this request in the back end's log.
    #[serde(default)]
    pub trace_id: String,
}

/// One thing that was wrong in the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// Where: a JSON pointer into the body, or `/query/<name>`, `/path/<name>`, `/header/<name>`.
    pub pointer: String,
    /// What.
    pub code: FieldCode,
}

/// What was wrong with one part of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FieldCode {
    /// It is required and was not there.
    Missing,
    /// Not a region code of 12 digits.
    NotARegionCode,
    /// Not a day that exists, written `YYYY-MM-DD`.
    NotADate,
    /// It is there, but not what belongs there.
    Invalid,
    /// Nothing of this name is known here.
    Unknown,
    /// Nobody knows a parameter of this name.
    UnknownParameter,
    /// The same parameter was there twice.
    Repeated,
    /// Not an 18-digit identity number: wrong length or signs.
    IdNumberForm,
    /// The birth date in the number does not exist or lies in the future.
    IdNumberDate,
    /// The check digit does not fit: a typing error.
    IdNumberCheck,
    /// An old number of 15 digits, no longer valid.
    IdNumberOld,
    /// Not a mobile number of 11 digits.
    NotAPhone,
    /// Under the age of article 1047 on the day of the appointment.
    TooYoung,
    /// Both people have the same document.
    SamePerson,
    /// Both documents say the same sex (民法典 art. 1046).
    SameSex,
    /// Not the number that was given when this was booked.
    NoMatch,
    /// The registry does not offer this, or may not register this case.
    NotOffered,
    /// Has to be agreed to.
    NotAgreed,
    /// Longer than what is taken.
    TooLong,
    /// More of it than is taken.
    TooMany,
    /// Too few of it.
    TooFew,
    /// A day that lies in the future.
    InFuture,
    /// A newer back end's word.
    #[serde(other)]
    Unrecognised,
}

macro_rules! codes {
    // `$text` is a token, not a `literal`: inside that capture utoipa does not see the rename.
    ($($(#[$doc:meta])* $name:ident = $text:tt, $status:literal, $title:literal;)*) => {
        /// The stable word for a kind of error. The app words each in the
        /// person's language (`problem-<code>`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum ProblemCode {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
            /// A newer back end's word.
            #[serde(rename = "unrecognised", other)]
            Unrecognised,
        }

        impl ProblemCode {
            /// Every code that this contract knows.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As on the wire.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                    Self::Unrecognised => "unrecognised",
                }
            }

            /// The HTTP status that goes with it.
            pub const fn status(self) -> u16 {
                match self {
                    $(Self::$name => $status,)*
                    Self::Unrecognised => 500,
                }
            }

            /// The kind in English, for whoever reads a log.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$name => $title,)*
                    Self::Unrecognised => "Unrecognised problem",
                }
            }
        }
    };
}

codes! {
    /// Nothing lives at this address.
    NotFound = "not-found", 404, "Nothing lives at this address";
    /// The region code is well formed, but no such region is known here.
    RegionUnknown = "region-unknown", 404, "No such region is known here";
    /// The address exists, but not for this method.
    MethodNotAllowed = "method-not-allowed", 405, "The address does not take this method";
    /// The reader accepts none of the media types that could be answered.
    NotAcceptable = "not-acceptable", 406, "The answer would be JSON, which the request does not accept";
    /// The body is longer than the back end takes.
    BodyTooLarge = "body-too-large", 413, "The body is too large";
    /// The body is of a media type that the operation does not take.
    MediaTypeUnsupported = "media-type-unsupported", 415, "The operation does not take this media type";
    /// The request itself is not understood as HTTP or JSON.
    RequestMalformed = "request-malformed", 400, "The request is not understood";
    /// A parameter is missing or wrong; `fields` says which.
    ParameterInvalid = "parameter-invalid", 422, "A parameter is missing or wrong";
    /// The rules or the rates of the named version are not kept here; `fields` says which.
    VersionUnknown = "version-unknown", 422, "A version that is not kept here";
    /// Somebody else took the last place.
    SlotGone = "slot-gone", 409, "The last place of this slot is taken";
    /// The slot is not open for booking: no such slot, not yet, closed, or past the cut-off.
    SlotNotOpen = "slot-not-open", 409, "The slot is not open for booking";
    /// The slot lies outside the legal window for issuing the divorce certificate (民法典 art. 1077).
    OutsideWindow = "outside-window", 409, "The slot lies outside the legal window";
    /// The hold has lapsed, was given back, or there is none for this key.
    HoldLapsed = "hold-lapsed", 409, "The hold has lapsed";
    /// No booking for this number and key. The same answer whether the number exists or not.
    BookingUnknown = "booking-unknown", 404, "No booking for this number and key";
    /// What was asked no longer fits how the booking or the entry stands.
    StateChanged = "state-changed", 409, "It no longer stands so that this can be done";
    /// The appointment is too near, or over: it can no longer be cancelled or moved here.
    TooLate = "too-late", 409, "Too late to change the appointment here";
    /// One person or one telephone number has as many bookings as it may.
    LimitReached = "limit-reached", 409, "As many bookings as one person or number may have";
    /// Booking is closed to this person until the day in `until`. Walking in is not.
    BookingBlocked = "booking-blocked", 403, "Booking is closed to this person for a while";
    /// The code is not the one that was sent.
    CodeWrong = "code-wrong", 422, "Not the code that was sent";
    /// The code has lapsed or was tried too often: ask for another.
    CodeLapsed = "code-lapsed", 422, "The code has lapsed";
    /// A file that was read cannot be published: it has faults that stop it.
    ImportFaulty = "import-faulty", 422, "The file has faults that stop it";
    /// Messages cannot be sent now.
    SmsUnavailable = "sms-unavailable", 503, "Messages cannot be sent now";
    /// The same idempotency key came with another request.
    IdempotencyMismatch = "idempotency-mismatch", 422, "The idempotency key belongs to another request";
    /// No case for this reference and key. The same answer whether the reference exists or not.
    CaseUnknown = "case-unknown", 404, "No case for this reference and key";
    /// The one-time link was used, replaced, or has lapsed.
    LinkLapsed = "link-lapsed", 410, "The one-time link is no longer good";
    /// Nobody accepts applications for this region here.
    NoDoor = "no-door", 409, "Nobody accepts applications for this region here";
    /// What is missing was told already; it is told once, all of it.
    AlreadyTold = "already-told", 409, "What is missing was told already";
    /// More than a township may grant by itself.
    OverLimit = "over-limit", 409, "More than a township may grant by itself";
    /// The bureau has not put in a figure that this needs.
    FigureMissing = "figure-missing", 409, "A figure of the bureau is missing";
    /// Not every adult has signed the authorisation to check.
    SignatureMissing = "signature-missing", 409, "Not every adult has signed";
    /// The township's reserve does not reach.
    ReserveEmpty = "reserve-empty", 409, "The reserve does not reach";
    /// Somebody else did something with the case meanwhile.
    CaseMoved = "case-moved", 409, "The case was changed meanwhile";
    /// The piece does not begin where the last one ended; ask how far it is.
    OffsetWrong = "offset-wrong", 409, "The piece does not begin where the last one ended";
    /// The case has as many pages as it may.
    TooManyPages = "too-many-pages", 409, "The case has as many pages as it may";
    /// The hand-over was taken already or has lapsed.
    HandOverGone = "hand-over-gone", 410, "The hand-over was taken or has lapsed";
    /// Not signed in, or the session has ended.
    SignInNeeded = "sign-in-needed", 401, "Not signed in";
    /// Wrong name or password.
    SignInWrong = "sign-in-wrong", 403, "Wrong name or password";
    /// This account may not see or change this registry.
    NotYours = "not-yours", 403, "This account may not do this here";
    /// Too many requests from one reader.
    TooManyRequests = "too-many-requests", 429, "Too many requests";
    /// Something broke inside.
    Internal = "internal", 500, "Something broke inside";
    /// It cannot answer now: overloaded, stopping, or its store is away.
    Unavailable = "unavailable", 503, "It cannot answer now";
    /// The answer took too long to make.
    Timeout = "timeout", 503, "The answer took too long";
}

impl Problem {
    /// A problem of this kind, without details and without trace id.
    pub fn of(code: ProblemCode) -> Self {
        Self {
            kind: format!("urn:egude:problem:{}", code.as_str()),
            title: code.title().to_owned(),
            status: code.status(),
            code,
            fields: Vec::new(),
            retry_after: None,
            until: None,
            trace_id: String::new(),
        }
    }

    /// With one more thing that was wrong.
    #[must_use]
    pub fn field(mut self, pointer: impl Into<String>, code: FieldCode) -> Self {
        self.fields.push(FieldProblem {
            pointer: pointer.into(),
            code,
        });
        self
    }

    /// With the day or instant until which it holds.
    #[must_use]
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// With the number of seconds after which to try again.
    #[must_use]
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.retry_after = Some(seconds);
        self
    }
}
