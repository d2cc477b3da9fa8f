use egude_contract::v1::{FieldProblem, Problem, ProblemCode};
use egude_domain::{CHINA, Date, Moment};

use crate::TransportError;

/// Why an answer did not come. The app words each by its [`ClientError::code`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// No answer at all: no network, or the back end cannot be reached.
    #[error("no answer: offline or unreachable")]
    Offline,
    /// No answer in time.
    #[error("no answer in time")]
    Timeout,
    /// The back end refused, with a reason.
    #[error("{operation}: {} ({})", problem.code.as_str(), problem.trace_id)]
    Problem {
        /// What was asked.
        operation: &'static str,
        /// The reason.
        problem: Box<Problem>,
    },
    /// An error status without a reason: something in between answered.
    #[error("{operation}: status {status}")]
    Status {
        /// What was asked.
        operation: &'static str,
        /// The HTTP status.
        status: u16,
    },
    /// The answer is not JSON: a log-in page, a captive portal, a wrong address.
    #[error("{operation}: the answer is not JSON")]
    NotJson {
        /// What was asked.
        operation: &'static str,
    },
    /// The answer is JSON, but not what the contract says.
    #[error("{operation}: the answer is not what the contract says, at {path}")]
    WrongShape {
        /// What was asked.
        operation: &'static str,
        /// Where: a JSON pointer, or line, column and what was expected there.
        path: String,
    },
}

impl ClientError {
    /// The stable word: the app's message is `problem-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Timeout => ProblemCode::Timeout.as_str(),
            Self::Problem { problem, .. } => problem.code.as_str(),
            Self::Status { .. } => ProblemCode::Unavailable.as_str(),
            Self::NotJson { .. } => "not-json",
            Self::WrongShape { .. } => "wrong-shape",
        }
    }

    /// Whether the answer says that nothing was taken: after anything else it may have arrived, and
    /// the same is sent again under the same name.
    pub fn is_refused(&self) -> bool {
        let refused = |problem: &Problem| (400..500).contains(&problem.status);
        self.problem().is_some_and(refused) && !self.is_passing()
    }

    /// Whether the same question may get an answer later.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Offline | Self::Timeout => true,
            Self::Problem { problem, .. } => is_passing(problem.status),
            Self::Status { status, .. } => is_passing(*status),
            Self::NotJson { .. } | Self::WrongShape { .. } => false,
        }
    }

    /// The back end's reason, if it gave one.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            Self::Problem { problem, .. } => Some(problem),
            _ => None,
        }
    }

    /// Whether the back end refused with this reason.
    pub fn is(&self, code: ProblemCode) -> bool {
        self.problem().is_some_and(|problem| problem.code == code)
    }

    /// What exactly was wrong in the request: each a JSON pointer into the body
    /// and a code.
    pub fn fields(&self) -> &[FieldProblem] {
        self.problem().map_or(&[], |problem| &problem.fields)
    }

    /// After how many seconds trying again makes sense.
    pub fn retry_after(&self) -> Option<u32> {
        self.problem()?.retry_after
    }

    /// The instant until which, or from which, the reason holds, if it is an instant.
    pub fn until_moment(&self) -> Option<Moment> {
        self.problem()?.until.as_deref()?.parse().ok()
    }

    /// The day until which, or from which, the reason holds; of an instant, its day.
    pub fn until_day(&self) -> Option<Date> {
        let until = self.problem()?.until.as_deref()?;
        let instant = |moment: Moment| moment.date(CHINA);
        until
            .parse()
            .ok()
            .or_else(|| until.parse().ok().map(instant))
    }

    /// What a person who asks for help can quote, if there is such a thing.
    pub fn trace_id(&self) -> Option<&str> {
        match self {
            Self::Problem { problem, .. } if !problem.trace_id.is_empty() => {
                Some(&problem.trace_id)
            }
            _ => None,
        }
    }
}

impl From<TransportError> for ClientError {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::Offline => Self::Offline,
            TransportError::Timeout => Self::Timeout,
        }
    }
}

/// Whether a status says "not now" rather than "no".
pub(crate) const fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 502 | 503 | 504)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(code: ProblemCode) -> ClientError {
        ClientError::Problem {
            operation: "submit",
            problem: Box::new(Problem::of(code)),
        }
    }

    #[test]
    fn what_got_no_answer_may_have_arrived_and_what_was_refused_has_not() {
        for error in [
            ClientError::Offline,
            ClientError::Timeout,
            ClientError::NotJson {
                operation: "submit",
            },
            problem(ProblemCode::Internal),
            problem(ProblemCode::Unavailable),
            problem(ProblemCode::TooManyRequests),
        ] {
            assert!(!error.is_refused(), "{error:?}");
        }
        for code in [ProblemCode::ParameterInvalid, ProblemCode::NoDoor] {
            assert!(problem(code).is_refused(), "{code:?}");
        }
    }
}
