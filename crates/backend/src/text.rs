//! Texts that people type, within their lengths.

use egude_contract::v1::{FieldCode, FieldProblem, Problem, ProblemCode};

use crate::problem::Failure;

/// Everything that is wrong, at its pointer.
#[derive(Default)]
pub(crate) struct Faults(Vec<FieldProblem>);

impl Faults {
    pub(crate) fn add(&mut self, at: impl Into<String>, code: FieldCode) {
        self.0.push(FieldProblem {
            pointer: at.into(),
            code,
        });
    }

    /// A text that has to be there, 1 to `most` signs.
    pub(crate) fn needed(&mut self, at: &str, text: &str, most: usize) {
        if text.trim().is_empty() {
            self.add(at, FieldCode::Missing);
        } else {
            self.at_most(at, text, most);
        }
    }

    /// A text that may be there.
    pub(crate) fn optional(&mut self, at: &str, text: Option<&str>, most: usize) {
        if let Some(text) = text {
            self.at_most(at, text, most);
        }
    }

    fn at_most(&mut self, at: &str, text: &str, most: usize) {
        if text.chars().count() > most {
            self.add(at, FieldCode::TooLong);
        } else if text.chars().any(|sign| sign.is_control() && sign != '\n') {
            self.add(at, FieldCode::Invalid);
        }
    }

    /// Nothing was wrong, or all of it.
    pub(crate) fn none(self) -> Result<(), Failure> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut problem = Problem::of(ProblemCode::ParameterInvalid);
        problem.fields = self.0;
        Err(Failure(problem))
    }
}

/// Trimmed; none if nothing is left.
pub(crate) fn kept(text: Option<&str>) -> Option<String> {
    let text = text?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
