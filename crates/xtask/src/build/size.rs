//! How many bytes a visitor in Mandarin downloads from the site, and how many it may be.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};

use crate::paths::Paths;

/// Beside the tests that keep it.
const FILE: &str = "tests/size-ceiling.toml";
/// The part that a first visit opens.
const FIRST: &str = "self_check";

/// Bytes on the wire, as brotli.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// The app's code that everybody needs.
    pub(crate) main: u64,
    /// What each part needs besides, whoever else needs it too.
    pub(crate) parts: BTreeMap<String, u64>,
    /// Everything that a first visit up to the first question fetches, without
    /// what the back end computes.
    pub(crate) visit: u64,
}

/// Fails if the built site has become too large.
pub(crate) fn check(paths: &Paths) -> Result<()> {
    let allowed = allowed(&fs::read_to_string(paths.root.join(FILE))?)
        .with_context(|| format!("{FILE} is not as expected"))?;
    compare(&of(&paths.dist())?, &allowed)
}

fn compare(is: &Sizes, allowed: &Sizes) -> Result<()> {
    within("the app's main module", is.main, allowed.main)?;
    for (part, is) in &is.parts {
        let allowed = allowed.parts.get(part);
        let allowed = allowed.with_context(|| format!("{FILE} has no ceiling for part {part}"))?;
        within(&format!("part {part}"), *is, *allowed)?;
    }
    within("a first visit", is.visit, allowed.visit)
}

fn within(what: &str, is: u64, allowed: u64) -> Result<()> {
    ensure!(
        is <= allowed,
        "{what} is {is} bytes as brotli, and {FILE} allows {allowed}. \
         Make it smaller (docs/bench.md says how to see what is large), \
         or raise the number and say in the commit what it buys"
    );
    Ok(())
}

fn allowed(text: &str) -> Result<Sizes> {
    let table: toml::Table = text.parse()?;
    let bytes = |table: &toml::Table, name: &str| -> Result<u64> {
        let number = table.get(name).and_then(toml::Value::as_integer);
        number
            .and_then(|number| u64::try_from(number).ok())
            .with_context(|| format!("\"{name}\" must be a number of bytes"))
    };
    let parts = table.get("parts").and_then(toml::Value::as_table);
    let parts = parts.context("\"parts\" must be a table")?;
    Ok(Sizes {
        main: bytes(&table, "main")?,
        parts: parts
            .keys()
            .map(|part| Ok((part.clone(), bytes(parts, part)?)))
            .collect::<Result<_>>()?,
        visit: bytes(&table, "visit")?,
    })
}

/// The sizes of a built site.
pub(crate) fn of(dist: &Path) -> Result<Sizes> {
    let mut sizes = Sizes::default();
    add(dist, "", &mut sizes).with_context(|| format!("{} cannot be measured", dist.display()))?;
    Ok(sizes)
}

fn add(folder: &Path, below: &str, sizes: &mut Sizes) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{below}/{name}");
        if path.is_dir() {
            add(&path, &name, sizes)?;
        } else if is_fetched(&name) {
            let mut packed = path.clone().into_os_string();
            packed.push(".br");
            let bytes = fs::metadata(&packed)
                .or_else(|_| fs::metadata(&path))?
                .len();
            let parts = needed_by(&name);
            if parts.is_empty() || parts.contains(&FIRST) {
                sizes.visit += bytes;
            }
            if parts.is_empty() && path.extension() == Some("wasm".as_ref()) {
                sizes.main += bytes;
            }
            for part in parts {
                *sizes.parts.entry(part.to_owned()).or_default() += bytes;
            }
        }
    }
    Ok(())
}

/// The parts that need a file, as its name says; none for what everybody needs.
fn needed_by(name: &str) -> Vec<&str> {
    let name = name.trim_start_matches('/');
    // Small pieces that a part shares with others have a file for each part.
    let part = name
        .strip_suffix(".wasm")
        .or_else(|| name.strip_suffix(".bin"));
    // The main module's digest is followed by what wasm-bindgen calls it.
    let part = part.filter(|name| !name.ends_with("_bg"));
    part.and_then(|name| name.rsplit_once('-'))
        .map(|(parts, _)| {
            parts
                .split("-and-")
                .filter(|part| *part != "others")
                .collect()
        })
        .unwrap_or_default()
}

/// Whether a visit in Mandarin may fetch the file.
fn is_fetched(name: &str) -> bool {
    let packed = matches!(name.rsplit_once('.'), Some((_, "br" | "gz")));
    let other_language = name.starts_with("/locales/")
        && !name.starts_with("/locales/zh-CN/")
        && name != "/locales/status.json";
    let elsewhere = ["/aid/", "/fonts/", "/marriage/", "/robots.txt"];
    !packed && !other_language && !elsewhere.iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_first_visit_fetches_is_counted_as_it_is_sent() {
        let site = tempfile::tempdir().unwrap();
        for (name, bytes) in [
            ("app-1_bg.wasm", 900),
            ("app-1_bg.wasm.br", 300),
            ("app-1_bg.wasm.gz", 400),
            ("self_check-2.wasm", 5),
            ("result-3.wasm", 1000),
            ("result-and-self_check-4.wasm", 4),
            ("result-and-others-5.bin", 2),
            ("self_check-and-others-6.bin", 2),
            ("small.json", 20),
            ("robots.txt", 7),
            ("fonts/m.woff2", 5000),
            ("locales/zh-CN/egude.ftl", 60),
            ("locales/zh-CN/egude.ftl.br", 30),
            ("locales/mn-Mong-CN/egude.ftl", 70),
        ] {
            let file = site.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, vec![b'x'; bytes]).unwrap();
        }
        let expected = Sizes {
            main: 300,
            parts: [("result".to_owned(), 1006), ("self_check".to_owned(), 11)].into(),
            visit: 361,
        };
        assert_eq!(of(site.path()).unwrap(), expected);
    }

    fn is(part: u64, visit: u64) -> Sizes {
        Sizes {
            main: 300,
            parts: [("late".to_owned(), part)].into(),
            visit,
        }
    }

    #[test]
    fn a_site_above_the_ceiling_is_refused_with_both_numbers() {
        let allowed = allowed("main = 300\nvisit = 340\n[parts]\nlate = 20\n").unwrap();
        assert!(compare(&is(20, 340), &allowed).is_ok());
        let error = compare(&is(20, 341), &allowed).unwrap_err().to_string();
        assert!(error.contains("341") && error.contains("340"), "{error}");
        let error = compare(&is(21, 340), &allowed).unwrap_err().to_string();
        assert!(error.contains("late") && error.contains("21"), "{error}");
    }

    #[test]
    fn a_part_without_a_ceiling_is_refused() {
        let allowed = allowed("main = 300\nvisit = 340\n[parts]\n").unwrap();
        assert!(compare(&is(1, 1), &allowed).is_err());
    }

    #[test]
    fn a_ceiling_that_is_no_number_is_refused() {
        assert!(allowed("main = \"a lot\"\nvisit = 1\n[parts]\n").is_err());
        assert!(allowed("main = 1\n[parts]\n").is_err());
        assert!(allowed("main = 1\nvisit = 1\n").is_err());
    }
}
