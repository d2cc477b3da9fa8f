//! What operations have alike: headers, and the problems that they may answer.

use std::collections::BTreeMap;

use utoipa::{
    Modify,
    openapi::{
        Content, HeaderBuilder, ObjectBuilder, OpenApi, Ref, RefOr, Required, Response,
        ResponseBuilder,
        path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem},
        schema::{KnownFormat, SchemaFormat, Type},
    },
};

use super::problems::problems;
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
    let patch = item.patch.as_mut().map(|operation| ("PATCH", operation));
    get.into_iter().chain(post).chain(patch)
}

fn complete(operation: &mut Operation, is: &v1::Operation) {
    let parameters = operation.parameters.get_or_insert_default();
    if is.takes_key() {
        let about = "The key of the hold, the booking, the entry, the case or the session.";
        parameters.push(header(KEY_HEADER, about, "^[A-Za-z0-9_-]{1,64}$"));
    }
    if is.takes_intent() {
        let about = "Made up once for one intention: a repeat gets the first answer.";
        parameters.push(header(IDEMPOTENCY_HEADER, about, "^[A-Za-z0-9]{16,64}$"));
    }
    if parameters.is_empty() {
        operation.parameters = None;
    }
    bytes(operation);
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

/// What is no JSON is bytes; the types would make a list of numbers of it.
fn bytes(operation: &mut Operation) {
    let body = operation.request_body.iter_mut().filter_map(here);
    let body = body.flat_map(|body| body.content.iter_mut());
    let answers = operation.responses.responses.values_mut();
    let answers = answers.filter_map(here);
    let answers = answers.flat_map(|response| response.content.iter_mut());
    for (media, content) in body.chain(answers) {
        if media != "application/json" && media != PROBLEM_JSON {
            let bytes = ObjectBuilder::new()
                .schema_type(Type::String)
                .format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary)));
            *content = RefOr::T(Content::new(Some(bytes)));
        }
    }
}

const fn here<T>(place: &mut RefOr<T>) -> Option<&mut T> {
    match place {
        RefOr::T(value) => Some(value),
        RefOr::Ref(_) => None,
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
