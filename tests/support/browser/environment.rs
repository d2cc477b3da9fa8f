//! The programs and files that a browser test is given by name.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

/// The path in a variable that `cargo xtask test` sets.
///
/// # Errors
/// When the variable is not set or names nothing: the sentence says what to run.
pub(super) fn path(variable: &str) -> Result<PathBuf> {
    let value = std::env::var_os(variable).with_context(|| {
        format!("{variable} is not set: run `cargo xtask test`, it prepares the browser tests")
    })?;
    let path = PathBuf::from(value);
    ensure!(
        path.exists(),
        "{variable} names {}, which is not there: run `cargo xtask test`, it prepares the browser tests",
        path.display()
    );
    Ok(path)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_missing_program_says_what_to_run() {
        let error = super::path("EGUDE_NO_SUCH_VARIABLE").expect_err("it is not set");
        assert!(
            error.to_string().contains("run `cargo xtask test`"),
            "{error}"
        );
    }
}
