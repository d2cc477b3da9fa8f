//! Reads the version of one package from `Cargo.lock`.

use std::{fs, path::Path};

use anyhow::{Context, Result};

/// The locked version of `package` in the repository at `root`.
pub(crate) fn version(root: &Path, package: &str) -> Result<String> {
    let file = root.join("Cargo.lock");
    let text =
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    version_in(&text, package).with_context(|| format!("Cargo.lock has no package \"{package}\""))
}

/// The file is written by cargo, one key a line, so no TOML reader is needed.
fn version_in(text: &str, package: &str) -> Option<String> {
    let quoted = |line: &str, key: &str| {
        line.strip_prefix(key)?
            .strip_prefix(" = \"")?
            .strip_suffix('"')
            .map(str::to_owned)
    };
    let mut lines = text
        .lines()
        .skip_while(|line| quoted(line, "name").as_deref() != Some(package));
    lines.next()?;
    lines
        .take_while(|line| !line.is_empty())
        .find_map(|line| quoted(line, "version"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "\
version = 4

[[package]]
name = \"wasm-bindgen-futures\"
version = \"0.4.5\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
source = \"registry\"

[[package]]
name = \"unversioned\"

[[package]]
name = \"other\"
version = \"1.0.0\"
";

    #[test]
    fn the_exact_package_is_read_not_its_namesakes() {
        assert_eq!(version_in(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
    }

    #[test]
    fn a_missing_package_or_version_is_none() {
        assert_eq!(version_in(LOCK, "bindgen"), None);
        assert_eq!(version_in(LOCK, "unversioned"), None);
    }
}
