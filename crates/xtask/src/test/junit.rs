//! Reads the counts from the report that nextest writes.

use anyhow::{Context, Result};

use super::tally::Counts;

/// The counts in the root element; retries are not counted twice there.
pub(crate) fn counts(report: &str) -> Result<Counts> {
    let root = report
        .split_once("<testsuites ")
        .and_then(|(_, rest)| rest.split_once('>'))
        .map(|(attributes, _)| attributes)
        .context("the test report has no <testsuites>")?;
    let number = |name: &str| -> Result<usize> {
        root.split_once(&format!(" {name}=\""))
            .and_then(|(_, rest)| rest.split_once('"'))
            .and_then(|(value, _)| value.parse().ok())
            .with_context(|| format!("the test report does not say how many {name}"))
    };
    let failed = number("failures")? + number("errors")?;
    Ok(Counts {
        passed: number("tests")?.saturating_sub(failed),
        failed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_and_errors_are_both_failed() {
        let report = "<?xml version=\"1.0\"?>\n<testsuites name=\"nextest-run\" tests=\"12\" \
                      failures=\"2\" errors=\"1\" uuid=\"x\" time=\"3.5\">\n<testsuite \
                      name=\"a\" tests=\"5\" errors=\"9\"/></testsuites>";
        assert_eq!(
            counts(report).unwrap(),
            Counts {
                passed: 9,
                failed: 3
            }
        );
    }

    #[test]
    fn a_cut_report_is_an_error_not_zero() {
        assert!(counts("").is_err());
        assert!(counts("<testsuites name=\"x\" tests=\"1\"").is_err());
    }
}
