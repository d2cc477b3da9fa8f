//! Makes the built page keep the security policy: no inline code, every file signed.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use super::{
    html::{Tag, end_of_text, tags},
    integrity,
};
use crate::say;

/// Moves inline scripts of `index.html` into files and checks the rest.
pub(crate) fn seal(stage: &Path) -> Result<()> {
    let page = stage.join("index.html");
    let html = fs::read_to_string(&page).context("Trunk wrote no index.html")?;
    let modules = wasm_modules(stage)?;
    let (html, files) = move_scripts(&html, |script| sign_wasm(script, &modules));
    for (name, text) in &files {
        fs::write(stage.join(name), text)?;
    }
    let faults = faults(&html);
    if !faults.is_empty() {
        bail!(
            "app/index.html breaks the security policy:\n  {}",
            faults.join("\n  ")
        );
    }
    fs::write(page, html)?;
    say::step(&format!(
        "{} inline script moved into a signed file",
        files.len()
    ));
    Ok(())
}

/// The page without inline scripts, and the files they became.
fn move_scripts(html: &str, rewrite: impl Fn(&str) -> String) -> (String, Vec<(String, String)>) {
    let mut page = String::with_capacity(html.len());
    let mut files = Vec::new();
    let mut copied = 0;
    for tag in tags(html).iter().filter(|tag| is_inline_code(tag)) {
        let close = end_of_text(html, tag);
        let text = rewrite(html[tag.range.end..close.start].trim());
        let name = format!("boot-{}.js", integrity::short(text.as_bytes()));
        let kind = if tag.get("type") == Some("module") {
            " type=\"module\""
        } else {
            ""
        };
        page.push_str(&html[copied..tag.range.start]);
        let value = integrity::of(text.as_bytes());
        for part in [
            "<script",
            kind,
            " src=\"/",
            &name,
            "\" integrity=\"",
            &value,
            "\"></script>",
        ] {
            page.push_str(part);
        }
        files.push((name, text));
        copied = close.end;
    }
    page.push_str(&html[copied..]);
    (page, files)
}

fn is_inline_code(tag: &Tag<'_>) -> bool {
    tag.name == "script"
        && tag.get("src").is_none()
        && matches!(
            tag.get("type").unwrap_or(""),
            "" | "module" | "text/javascript"
        )
}

/// Name and integrity value of each module.
fn wasm_modules(stage: &Path) -> Result<Vec<(String, String)>> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(stage)? {
        let path = entry?.path();
        if path.extension() == Some("wasm".as_ref()) {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            modules.push((name, integrity::of(&fs::read(&path)?)));
        }
    }
    Ok(modules)
}

/// Wherever the script names a module, `fetch` checks the module's integrity.
fn sign_wasm(script: &str, modules: &[(String, String)]) -> String {
    let mut script = script.to_owned();
    for (name, value) in modules {
        for quote in ['\'', '"'] {
            let named = format!("fetch({quote}/{name}{quote})");
            let signed =
                format!("fetch({quote}/{name}{quote},{{integrity:{quote}{value}{quote}}})");
            script = script.replace(&named, &signed);
        }
    }
    script
}

/// What a browser would refuse, or fetch unchecked.
fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for tag in tags(html) {
        let text = &html[tag.range.clone()];
        if tag.name == "style" || tag.get("style").is_some() {
            faults.push(format!("inline style: {text}"));
        }
        if tag.attributes.iter().any(|(key, _)| key.starts_with("on")) {
            faults.push(format!("inline handler: {text}"));
        }
        let address = tag.get("src").or_else(|| tag.get("href")).unwrap_or("");
        let fetched = matches!(tag.name, "script" | "link" | "img" | "source" | "iframe");
        if fetched && (address.contains("://") || address.starts_with("//")) {
            faults.push(format!("another host: {text}"));
        }
        let code = tag.name == "script" && tag.get("src").is_some()
            || matches!(tag.get("rel"), Some("stylesheet" | "modulepreload"))
            || tag.get("type") == Some("application/wasm");
        if code && tag.get("integrity").is_none() {
            faults.push(format!("no integrity: {text}"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_module_becomes_a_signed_file() {
        let html = "<head>\n<script type=\"module\">\nstart()\n</script><p>";
        let (page, files) = move_scripts(html, str::to_owned);
        let [(name, text)] = files.as_slice() else {
            panic!("one file expected")
        };
        assert_eq!(text, "start()");
        let integrity = integrity::of(b"start()");
        assert_eq!(
            page,
            format!(
                "<head>\n<script type=\"module\" src=\"/{name}\" integrity=\"{integrity}\"></script><p>"
            )
        );
    }

    #[test]
    fn scripts_with_an_address_and_data_blocks_stay() {
        let html = "<script src=/a.js></script><script type=application/json>{}</script>";
        assert_eq!(
            move_scripts(html, str::to_owned),
            (html.to_owned(), Vec::new())
        );
    }

    #[test]
    fn the_module_is_fetched_with_its_integrity() {
        let modules = [("a.wasm".to_owned(), "sha384-x".to_owned())];
        assert_eq!(
            sign_wasm("init(fetch('/a.wasm'))", &modules),
            "init(fetch('/a.wasm',{integrity:'sha384-x'}))"
        );
    }

    #[test]
    fn what_the_policy_forbids_is_named() {
        let html = "<p style=a:b><b onclick=x()><script src=//cdn/x integrity=y></script>\
                    <link rel=stylesheet href=/a.css><a href=\"https://elsewhere\">";
        let faults = faults(html).join("\n");
        for expected in [
            "inline style",
            "inline handler",
            "another host",
            "no integrity",
        ] {
            assert!(
                faults.contains(expected),
                "{expected} is missing in {faults}"
            );
        }
        assert!(!faults.contains("elsewhere"), "a plain link is not fetched");
    }
}
