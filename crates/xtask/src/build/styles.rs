//! One style sheet instead of many: on a slow network each request costs a round trip
//! before the first paint. The sources stay apart, for people.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, bail};

use super::{
    html::{Tag, tags},
    integrity,
};
use crate::say;

/// Joins the linked style sheets of `index.html`, in their order, into the first one's place.
pub(crate) fn join(stage: &Path) -> Result<()> {
    let page = stage.join("index.html");
    let html = fs::read_to_string(&page).context("Trunk wrote no index.html")?;
    let links: Vec<Tag<'_>> = tags(&html).into_iter().filter(is_plain_sheet).collect();
    if links.len() < 2 {
        return Ok(());
    }
    let mut text = String::new();
    let mut seen = BTreeSet::new();
    for link in &links {
        let name = link.get("href").unwrap_or_default().trim_start_matches('/');
        if !seen.insert(name) {
            bail!("app/index.html links one style sheet twice: {name}");
        }
        let file = stage.join(name);
        let part =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        text.push_str(part.trim_end());
        text.push('\n');
        fs::remove_file(file)?;
    }
    let name = format!("style-{}.css", integrity::short(text.as_bytes()));
    let value = integrity::of(text.as_bytes());
    let link = format!("<link rel=\"stylesheet\" href=\"/{name}\" integrity=\"{value}\">");
    fs::write(stage.join(&name), &text)?;
    fs::write(page, replace(&html, &links, &link))?;
    say::step(&format!("{} style sheets joined", links.len()));
    Ok(())
}

/// A sheet for one medium only keeps its own link, so that others do not wait for it.
fn is_plain_sheet(tag: &Tag<'_>) -> bool {
    tag.name == "link"
        && tag.get("rel") == Some("stylesheet")
        && tag.get("media").is_none()
        && tag
            .get("href")
            .is_some_and(|href| href.starts_with('/') && !href.starts_with("//"))
}

/// The page with `new` in place of the first of `old`, and without the others.
fn replace(html: &str, old: &[Tag<'_>], new: &str) -> String {
    let mut page = String::with_capacity(html.len());
    let mut copied = 0;
    for (number, tag) in old.iter().enumerate() {
        page.push_str(&html[copied..tag.range.start]);
        if number == 0 {
            page.push_str(new);
        }
        copied = tag.range.end;
    }
    page.push_str(&html[copied..]);
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_joined_in_order_and_other_media_left_alone() {
        let stage = tempfile::tempdir().unwrap();
        let file = |name: &str| stage.path().join(name);
        fs::write(file("a.css"), "@layer a,b;\n\n").unwrap();
        fs::write(file("b.css"), "@layer b{}").unwrap();
        let html = "<link rel=stylesheet href=/a.css integrity=x>\
                    <link rel=stylesheet media=print href=/p.css><link rel=stylesheet href=/b.css><p>";
        fs::write(file("index.html"), html).unwrap();
        join(stage.path()).unwrap();
        let joined = "@layer a,b;\n@layer b{}\n";
        let name = format!("style-{}.css", integrity::short(joined.as_bytes()));
        assert_eq!(fs::read_to_string(file(&name)).unwrap(), joined);
        let page = fs::read_to_string(file("index.html")).unwrap();
        assert!(page.starts_with(&format!("<link rel=\"stylesheet\" href=\"/{name}\"")));
        assert!(page.ends_with("<link rel=stylesheet media=print href=/p.css><p>"));
        assert!(!file("a.css").exists());
    }

    #[test]
    fn a_sheet_linked_twice_is_refused_by_name() {
        let stage = tempfile::tempdir().unwrap();
        fs::write(stage.path().join("a.css"), "a{}").unwrap();
        let html = "<link rel=stylesheet href=/a.css><link rel=stylesheet href=/a.css>";
        fs::write(stage.path().join("index.html"), html).unwrap();
        assert!(
            join(stage.path())
                .unwrap_err()
                .to_string()
                .contains("a.css")
        );
    }
}
