//! Bodies, strictly: of JSON, of the right form, and nothing else.

use axum::{
    body::Bytes,
    http::{HeaderMap, header},
};
use egude_contract::v1::{FieldCode, Problem, ProblemCode};
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use crate::problem::Failure;

/// A body that says nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Nothing;

/// What can be read from a body.
pub(super) trait FromBody: Sized {
    /// Whether what comes is of the right kind, told before it is read.
    fn takes(_: &HeaderMap) -> Result<(), Failure> {
        Ok(())
    }

    /// The value, or what is wrong with it. What was typed is not repeated.
    fn read(headers: &HeaderMap, body: &Bytes) -> Result<Self, Failure>;
}

impl FromBody for Nothing {
    fn read(_: &HeaderMap, body: &Bytes) -> Result<Self, Failure> {
        if body.iter().all(u8::is_ascii_whitespace) {
            Ok(Self)
        } else {
            Err(Failure::of(ProblemCode::RequestMalformed))
        }
    }
}

impl<T: DeserializeOwned> FromBody for T {
    fn read(headers: &HeaderMap, body: &Bytes) -> Result<Self, Failure> {
        json(headers, body)
    }
}

/// Whether the body says that it is JSON.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE);
    let media = media
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default();
    media.trim().eq_ignore_ascii_case("application/json")
}

fn json<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Result<T, Failure> {
    if !is_json(headers) {
        return Err(Failure::of(ProblemCode::MediaTypeUnsupported));
    }
    // No database text can hold it, and no person types it.
    if body.windows(6).any(|signs| signs == br"\u0000") {
        return Err(Failure::of(ProblemCode::RequestMalformed));
    }
    let mut reader = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let detail = error.inner();
        if detail.is_data() {
            wrong(error.path(), &detail.to_string())
        } else {
            Failure::of(ProblemCode::RequestMalformed)
        }
    })?;
    let end = reader.end();
    end.map_err(|_| Failure::of(ProblemCode::RequestMalformed))?;
    Ok(value)
}

/// The reader's own words say which kind of mistake it was. They may quote what
/// was typed, so nothing of them is passed on but the name of a member of ours.
fn wrong(path: &Path, said: &str) -> Failure {
    let (tail, code) = if let Some(rest) = said.strip_prefix("missing field `") {
        let name = rest.split('`').next().unwrap_or_default();
        (Some(name), FieldCode::Missing)
    } else if said.starts_with("unknown field") {
        (Some("*"), FieldCode::UnknownParameter)
    } else if let Some(rest) = said.strip_prefix("duplicate field `") {
        let name = rest.split('`').next().unwrap_or_default();
        (Some(name), FieldCode::Repeated)
    } else if said.starts_with("unknown variant") {
        (None, FieldCode::Unknown)
    } else {
        (None, FieldCode::Invalid)
    };
    let mut segments: Vec<String> = path.iter().filter_map(segment).collect();
    if let Some(tail) = tail {
        // For a name that is not known, the path ends with that very name.
        if code == FieldCode::UnknownParameter || segments.last().is_some_and(|last| last == tail) {
            segments.pop();
        }
        segments.push(tail.to_owned());
    }
    let pointer = segments
        .iter()
        .fold(String::new(), |pointer, one| pointer + "/" + one);
    Failure(Problem::of(ProblemCode::ParameterInvalid).field(pointer, code))
}

fn segment(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use egude_contract::v1::booking::{CloseRequest, ConfirmRequest};

    use super::*;

    fn headers() -> HeaderMap {
        let media = HeaderValue::from_static("application/json; charset=utf-8");
        HeaderMap::from_iter([(header::CONTENT_TYPE, media)])
    }

    fn fault<T: DeserializeOwned>(body: &str) -> (ProblemCode, String, Option<FieldCode>) {
        let body = Bytes::copy_from_slice(body.as_bytes());
        let Err(Failure(problem)) = <T as FromBody>::read(&headers(), &body) else {
            panic!("taken: {body:?}")
        };
        let field = problem.fields.first();
        let pointer = field.map(|field| field.pointer.clone()).unwrap_or_default();
        (problem.code, pointer, field.map(|field| field.code))
    }

    #[test]
    fn a_wrong_member_is_named_and_what_was_typed_is_not() {
        let invalid = ProblemCode::ParameterInvalid;
        for (body, pointer, code) in [
            ("{}", "/date", FieldCode::Missing),
            (r#"{"date": 5}"#, "/date", FieldCode::Invalid),
            (r#"{"secret": 5}"#, "/*", FieldCode::UnknownParameter),
            (r#"{"date":"a","date":"b"}"#, "/date", FieldCode::Repeated),
            (
                r#"{"date":"a","reason":{}}"#,
                "/reason/zh",
                FieldCode::Missing,
            ),
            (
                r#"{"date":"a","reason":{"zh":1}}"#,
                "/reason/zh",
                FieldCode::Invalid,
            ),
            ("[]", "", FieldCode::Invalid),
            (r#""secret""#, "", FieldCode::Invalid),
        ] {
            let expected = (invalid, pointer.to_owned(), Some(code));
            assert_eq!(fault::<CloseRequest>(body), expected, "{body}");
        }
        for (body, pointer, code) in [
            (
                r#"{"people":[{"name":"x","document":"secret"}]}"#,
                "/people/0/document",
                FieldCode::Unknown,
            ),
            (
                r#"{"people":[{"name":"x","secret":1}]}"#,
                "/people/0/*",
                FieldCode::UnknownParameter,
            ),
            (r#"{"people":[{}]}"#, "/people/0/name", FieldCode::Missing),
        ] {
            let expected = (invalid, pointer.to_owned(), Some(code));
            assert_eq!(fault::<ConfirmRequest>(body), expected, "{body}");
        }
    }

    #[test]
    fn what_is_no_json_is_malformed() {
        let more = r#"{"date":"2026-12-01","reason":{"zh":"x"}}x"#;
        for body in ["", "{", more, "\u{feff}{}", r#"{"date":"\u0000"}"#] {
            assert_eq!(
                fault::<CloseRequest>(body).0,
                ProblemCode::RequestMalformed,
                "{body}"
            );
        }
        let deep = "[".repeat(1000);
        assert_eq!(
            fault::<CloseRequest>(&deep).0,
            ProblemCode::ParameterInvalid
        );
    }

    #[test]
    fn a_body_of_another_kind_is_refused() {
        let read = <CloseRequest as FromBody>::read(&HeaderMap::new(), &Bytes::from_static(b"{}"));
        assert_eq!(read.unwrap_err().0.code, ProblemCode::MediaTypeUnsupported);
        let read = Nothing::read(&HeaderMap::new(), &Bytes::from_static(b"{}"));
        assert_eq!(read.unwrap_err().0.code, ProblemCode::RequestMalformed);
        assert!(Nothing::read(&HeaderMap::new(), &Bytes::new()).is_ok());
    }
}
