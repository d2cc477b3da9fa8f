//! What operations have alike: headers, and the problems that they may answer.

use std::collections::BTreeMap;

use utoipa::{
    Modify,
    openapi::{
        Content, HeaderBuilder, ObjectBuilder, OpenApi, Ref, RefOr, Required, Response,
        ResponseBuilder,
        path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem},
        schema::Type,
    },
};

use crate::v1::{
    self, PROBLEM_JSON, ProblemCode as Code, TRACE_HEADER,
    booking::{IDEMPOTENCY_HEADER, KEY_HEADER},
};

/// Puts headers and problems into every operation.
pub(super) struct Common;

impl Modify for Common {
    fn modify(&self, document: &mut OpenApi) {
        for (path, item) in &mut document.paths.paths {
            for (method, operation) in operations(item) {
                let mut all = v1::OPERATIONS.iter();
                let found = all.find(|one| one.method == method && one.path == *path);
                if let Some(found) = found {
                    complete(operation, found);
                }
            }
        }
    }
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = (&'static str, &mut Operation)> {
    let get = item.get.as_mut().map(|operation| ("GET", operation));
    let post = item.post.as_mut().map(|operation| ("POST", operation));
    get.into_iter().chain(post)
}

fn complete(operation: &mut Operation, is: &v1::Operation) {
    let parameters = operation.parameters.get_or_insert_default();
    if is.takes_key() {
        let about = "The key of the hold, the booking, the entry or the session.";
        parameters.push(header(KEY_HEADER, about, "^[A-Za-z0-9_-]{1,64}$"));
    }
    if is.takes_intent() {
        let about = "Made up once for one intention: a repeat gets the first answer.";
        parameters.push(header(IDEMPOTENCY_HEADER, about, "^[A-Za-z0-9]{16,64}$"));
    }
    if parameters.is_empty() {
        operation.parameters = None;
    }
    for (status, codes) in by_status(&problems(is)) {
        let words: Vec<&str> = codes.iter().map(|code| code.as_str()).collect();
        let problem = Content::new(Some(RefOr::Ref(Ref::from_schema_name("Problem"))));
        let response = ResponseBuilder::new()
            .description(words.join(", "))
            .content(PROBLEM_JSON, problem);
        let response = if codes.iter().any(|code| waits(*code)) {
            response.header(
                "retry-after",
                number("Seconds until trying again makes sense."),
            )
        } else {
            response
        };
        let place = &mut operation.responses.responses;
        place.insert(status.to_string(), RefOr::T(response.build()));
    }
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response {
            trace(response);
        }
    }
}

const fn waits(code: Code) -> bool {
    matches!(
        code,
        Code::TooManyRequests | Code::Unavailable | Code::Timeout
    )
}

fn trace(response: &mut Response) {
    let id = ObjectBuilder::new().schema_type(Type::String);
    let about = "Finds this request in the back end's log.";
    let header = HeaderBuilder::new()
        .schema(Some(id))
        .description(Some(about));
    response
        .headers
        .insert(TRACE_HEADER.to_owned(), header.build().into());
}

fn number(about: &str) -> utoipa::openapi::Header {
    let number = ObjectBuilder::new().schema_type(Type::Integer);
    HeaderBuilder::new()
        .schema(Some(number))
        .description(Some(about))
        .build()
}

fn header(name: &str, about: &str, pattern: &str) -> RefOr<Parameter> {
    let text = ObjectBuilder::new()
        .schema_type(Type::String)
        .pattern(Some(pattern));
    let header = ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(Required::True)
        .description(Some(about))
        .schema(Some(text));
    RefOr::T(header.build())
}

fn by_status(codes: &[Code]) -> BTreeMap<u16, Vec<Code>> {
    let mut found: BTreeMap<u16, Vec<Code>> = BTreeMap::new();
    for code in codes {
        let one = found.entry(code.status()).or_default();
        if !one.contains(code) {
            one.push(*code);
        }
    }
    found
}

/// Every problem that the operation may answer.
pub(super) fn problems(is: &v1::Operation) -> Vec<Code> {
    let mut codes = vec![
        Code::NotAcceptable,
        Code::TooManyRequests,
        Code::Internal,
        Code::Unavailable,
        Code::Timeout,
        // What is no HTTP, such as a path that is not UTF-8.
        Code::RequestMalformed,
        // Any request may carry a body, and any one is measured.
        Code::BodyTooLarge,
    ];
    if is.method == "POST" {
        codes.extend([Code::MediaTypeUnsupported, Code::ParameterInvalid]);
    }
    if is.takes_key() {
        codes.push(Code::ParameterInvalid);
    }
    if is.takes_intent() {
        codes.push(Code::IdempotencyMismatch);
    }
    if is.path.starts_with("/staff/") && is.takes_key() {
        codes.push(Code::SignInNeeded);
    }
    codes.extend_from_slice(own(is.id));
    codes
}

/// What only this operation answers.
fn own(id: &str) -> &'static [Code] {
    match id {
        "list_regions" | "get_region" | "get_rates" | "list_offices" => {
            &[Code::RegionUnknown, Code::ParameterInvalid]
        }
        "create_assessment" => &[Code::VersionUnknown],
        "list_registries" | "get_availability" => &[Code::ParameterInvalid],
        "create_hold" => &[Code::SlotGone, Code::SlotNotOpen, Code::OutsideWindow],
        "get_hold" => &[Code::HoldLapsed],
        "release_hold" => &[Code::HoldLapsed, Code::StateChanged, Code::TooLate],
        "confirm_hold" => &[
            Code::HoldLapsed,
            Code::StateChanged,
            Code::TooLate,
            Code::CodeWrong,
            Code::CodeLapsed,
            Code::BookingBlocked,
            Code::LimitReached,
        ],
        "send_sms_code" => &[Code::SmsUnavailable],
        "get_booking" | "get_waiting" => &[Code::BookingUnknown],
        "open_booking" => &[Code::BookingUnknown, Code::CodeWrong, Code::CodeLapsed],
        "cancel_booking" => &[Code::BookingUnknown, Code::StateChanged, Code::TooLate],
        "reschedule_booking" => &[
            Code::BookingUnknown,
            Code::HoldLapsed,
            Code::StateChanged,
            Code::TooLate,
            Code::OutsideWindow,
        ],
        "confirm_partner" | "tell_in_confidence" | "accept_offer" | "leave_waitlist" => {
            &[Code::BookingUnknown, Code::StateChanged]
        }
        "join_waitlist" => &[
            Code::SlotNotOpen,
            Code::StateChanged,
            Code::CodeWrong,
            Code::CodeLapsed,
            Code::LimitReached,
        ],
        "start_staff_session" => &[Code::SignInWrong],
        "get_staff_day" | "add_walk_ins" | "close_day" | "change_quota" => &[Code::NotYours],
        "mark_booking" => &[
            Code::NotYours,
            Code::BookingUnknown,
            Code::StateChanged,
            Code::TooLate,
        ],
        "reopen_day" => &[Code::NotYours, Code::StateChanged],
        _ => &[],
    }
}
