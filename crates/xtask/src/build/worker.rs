//! The service worker, with the names of the files that the app needs to open.

use std::{fs, path::Path};

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use super::integrity;

const TEXT: &str = include_str!("worker.js");

/// Writes `sw.js` beside the finished page.
pub(crate) fn write(stage: &Path) -> Result<()> {
    let page = fs::read_to_string(stage.join("index.html"))?;
    let mut names = Vec::new();
    for entry in fs::read_dir(stage)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut opening = page;
    for name in names
        .iter()
        .filter(|name| name.starts_with("boot-") && is_script(name))
    {
        opening.push_str(&fs::read_to_string(stage.join(name))?);
    }
    fs::write(stage.join("sw.js"), script(&opening, &names))?;
    Ok(())
}

fn is_script(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "js")
}

/// The script for a page with its inline scripts, and the files beside it. Another page is another
/// version.
fn script(page: &str, names: &[String]) -> String {
    // Parts come when somebody uses them: nobody pays for a door that they do not open.
    let opening = names
        .iter()
        .filter(|name| page.contains(&format!("/{name}")));
    let files: Vec<String> = std::iter::once("/".to_owned())
        .chain(opening.map(|name| format!("/{name}")))
        .collect();
    let version = integrity::hex(&Sha256::digest(page));
    TEXT.replace("OPENING_FILES", &serde_json::json!(files).to_string())
        .replace("SITE_VERSION", &version[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<link href="/style-0123456789abcdef.css"><script src="/app-0123456789abcdef.js"></script>"#;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn what_the_page_names_is_kept_and_parts_are_not() {
        let beside = names(&[
            "app-0123456789abcdef.js",
            "elderly-0123456789abcdef.wasm",
            "index.html",
            "style-0123456789abcdef.css",
        ]);
        let script = script(PAGE, &beside);
        assert!(script.contains(
            r#"const OPENING = ["/","/app-0123456789abcdef.js","/style-0123456789abcdef.css"];"#
        ));
        assert!(!script.contains("elderly-0123456789abcdef"));
    }

    #[test]
    fn another_page_is_another_version() {
        let one = script(PAGE, &[]);
        let other = script(&PAGE.replace("app-0", "app-1"), &[]);
        assert_ne!(one, other);
        assert!(!one.contains("SITE_VERSION"));
    }
}
