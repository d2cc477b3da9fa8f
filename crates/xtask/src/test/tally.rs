//! Counts what passed and what failed over all steps.

use anyhow::Result;

use crate::say;

/// The sum so far, with the names of the steps that failed.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    passed: usize,
    failed: usize,
    bad_steps: Vec<String>,
}

/// What one run of many tests came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Tally {
    /// A step that passes or fails as a whole counts as one.
    pub(crate) fn check(&mut self, name: &str, result: Result<()>) {
        let count = usize::from(result.is_ok());
        self.add(
            name,
            result.map(|()| Counts {
                passed: count,
                failed: 0,
            }),
        );
    }

    /// A step of many tests. One that could not run counts as one failure.
    pub(crate) fn add(&mut self, name: &str, result: Result<Counts>) {
        let counts = result.unwrap_or_else(|error| {
            say::error(&error);
            Counts {
                passed: 0,
                failed: 1,
            }
        });
        self.passed += counts.passed;
        self.failed += counts.failed;
        if counts.failed > 0 {
            self.bad_steps.push(name.to_owned());
        }
    }

    /// Names what failed, in order.
    pub(crate) fn report(&self) {
        if !self.bad_steps.is_empty() {
            say::heading(&format!("failed: {}", self.bad_steps.join(", ")));
        }
    }

    /// The last line of the run, read by machines.
    pub(crate) fn line(&self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }

    /// Whether nothing failed and something ran.
    pub(crate) fn is_good(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_cannot_run_is_a_failure() {
        let mut tally = Tally::default();
        tally.check("format", Ok(()));
        tally.add(
            "tests",
            Ok(Counts {
                passed: 7,
                failed: 0,
            }),
        );
        assert!(tally.is_good());
        assert_eq!(tally.line(), "8 passed, 0 failed");
        tally.check("lints", Err(anyhow::anyhow!("cannot start")));
        assert!(!tally.is_good());
        assert_eq!(tally.line(), "8 passed, 1 failed");
    }

    #[test]
    fn nothing_run_is_not_good() {
        assert!(!Tally::default().is_good());
    }
}
