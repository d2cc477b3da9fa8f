use egude_contract::v1::{FieldCode, Problem, ProblemCode};
use egude_domain::IdNumberError;

use super::SecretError;
use crate::problem::Failure;

/// One wrong member of the body.
pub(crate) fn field(at: impl Into<String>, code: FieldCode) -> Failure {
    Failure(Problem::of(ProblemCode::ParameterInvalid).field(at, code))
}

/// What is wrong with an identity number.
pub(crate) const fn id_code(error: IdNumberError) -> FieldCode {
    match error {
        IdNumberError::Form { .. } => FieldCode::IdNumberForm,
        IdNumberError::Date => FieldCode::IdNumberDate,
        IdNumberError::Check => FieldCode::IdNumberCheck,
        IdNumberError::Old => FieldCode::IdNumberOld,
    }
}

impl From<SecretError> for Failure {
    fn from(error: SecretError) -> Self {
        tracing::error!(%error, "no random numbers");
        Self::of(ProblemCode::Internal)
    }
}
