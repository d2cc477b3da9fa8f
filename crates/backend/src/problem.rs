//! How anything that goes wrong becomes an answer.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use egude_contract::v1::{FieldCode, Problem, ProblemCode};

use crate::store::StoreError;

/// A problem on its way out. It travels as a mark on an empty answer; the
/// outermost layer, which knows the trace id, writes the body.
#[derive(Clone, Debug)]
pub struct Failure(pub Problem);

impl Failure {
    /// A problem of this kind.
    pub fn of(code: ProblemCode) -> Self {
        Self(Problem::of(code))
    }

    /// A wrong query parameter.
    pub fn query(name: &str, code: FieldCode) -> Self {
        Self(Problem::of(ProblemCode::ParameterInvalid).field(format!("/query/{name}"), code))
    }

    /// A wrong part of the path.
    pub fn path(name: &str, code: FieldCode) -> Self {
        Self(Problem::of(ProblemCode::ParameterInvalid).field(format!("/path/{name}"), code))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status);
        let mut response = status
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            .into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        // The detail stays in the log, found by the trace id of the span.
        tracing::error!(%error, "the store failed");
        match error {
            StoreError::Away(_) => Self(Problem::of(ProblemCode::Unavailable).retry_after(5)),
            StoreError::Migration(_) | StoreError::Row { .. } => Self::of(ProblemCode::Internal),
        }
    }
}
