//! Puts the app that was cut in the place of the whole one, in the files and in the page.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use super::integrity;

/// What every visitor downloads.
pub(crate) struct Built {
    /// The main module.
    pub(crate) main: Vec<u8>,
    /// What wasm-bindgen writes for it, with the loader of the parts.
    pub(crate) glue: String,
}

/// Trunk has named both files by a digest and written names and integrity values into the page.
pub(crate) fn put_in_place(stage: &Path, app: &str, built: &Built) -> Result<()> {
    let page = stage.join("index.html");
    let mut html = fs::read_to_string(&page).context("Trunk wrote no index.html")?;
    for (ending, content) in [
        ("_bg.wasm", built.main.as_slice()),
        (".js", built.glue.as_bytes()),
    ] {
        let old = only_file(stage, app, ending)?;
        let new = format!("{app}-{}{ending}", integrity::short(content));
        let sum = integrity::of(&fs::read(stage.join(&old))?);
        ensure!(
            html.contains(&old) && html.contains(&sum),
            "the page does not name {old} with its integrity"
        );
        html = html
            .replace(&old, &new)
            .replace(&sum, &integrity::of(content));
        fs::remove_file(stage.join(&old))?;
        fs::write(stage.join(new), content)?;
    }
    fs::write(page, html)?;
    Ok(())
}

fn only_file(stage: &Path, app: &str, ending: &str) -> Result<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(stage)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(app) && name.ends_with(ending) {
            found.push(name);
        }
    }
    ensure!(found.len() == 1, "Trunk left {found:?} as {app}…{ending}");
    found.pop().context("no file")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_integrity_values_of_the_page_are_those_of_the_new_files() {
        let stage = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(stage.path().join(name), text).unwrap();
        write("app-1.js", "old");
        write("app-1_bg.wasm", "whole");
        let page = format!(
            "<link href=/app-1.js integrity={}><link href=/app-1_bg.wasm integrity={}>fetch('/app-1_bg.wasm')",
            integrity::of(b"old"),
            integrity::of(b"whole")
        );
        write("index.html", &page);
        let built = Built {
            main: b"main".to_vec(),
            glue: "new".to_owned(),
        };
        put_in_place(stage.path(), "app", &built).unwrap();
        let html = fs::read_to_string(stage.path().join("index.html")).unwrap();
        assert!(!html.contains("app-1"), "{html}");
        assert!(html.contains(&integrity::of(b"main")), "{html}");
        let name = format!("app-{}.js", integrity::short(b"new"));
        assert!(html.contains(&name) && stage.path().join(name).is_file());
        assert!(!stage.path().join("app-1.js").exists());
    }

    #[test]
    fn a_page_that_does_not_sign_the_app_is_refused() {
        let stage = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("app-1.js", "old"),
            ("app-1_bg.wasm", "whole"),
            ("index.html", "<script src=/app-1.js>"),
        ] {
            fs::write(stage.path().join(name), text).unwrap();
        }
        let built = Built {
            main: Vec::new(),
            glue: String::new(),
        };
        assert!(put_in_place(stage.path(), "app", &built).is_err());
    }
}
