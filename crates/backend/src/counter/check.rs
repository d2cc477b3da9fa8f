use egude_contract::v1::{FieldCode, Problem, ProblemCode};

use super::SecretError;
use crate::problem::Failure;

/// One wrong member of the body.
pub(crate) fn field(at: impl Into<String>, code: FieldCode) -> Failure {
    Failure(Problem::of(ProblemCode::ParameterInvalid).field(at, code))
}

impl From<SecretError> for Failure {
    fn from(error: SecretError) -> Self {
        tracing::error!(%error, "no random numbers");
        Self::of(ProblemCode::Internal)
    }
}
