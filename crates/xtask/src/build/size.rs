//! How many bytes a first visit in Mandarin downloads from the site, and how many it may.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use crate::paths::Paths;

/// Beside the tests that keep it.
const FILE: &str = "tests/size-ceiling.toml";

/// Bytes on the wire, as brotli.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// The app's code.
    pub(crate) wasm: u64,
    /// Everything that a first visit up to the first question fetches, without
    /// what the back end computes.
    pub(crate) visit: u64,
}

/// Fails if the built site has become too large.
pub(crate) fn check(paths: &Paths) -> Result<()> {
    let allowed = allowed(&fs::read_to_string(paths.root.join(FILE))?)
        .with_context(|| format!("{FILE} is not as expected"))?;
    compare(of(&paths.dist())?, allowed)
}

fn compare(is: Sizes, allowed: Sizes) -> Result<()> {
    for (what, is, allowed) in [
        ("the app's code", is.wasm, allowed.wasm),
        ("a first visit", is.visit, allowed.visit),
    ] {
        ensure!(
            is <= allowed,
            "{what} is {is} bytes as brotli, and {FILE} allows {allowed}. \
             Make it smaller (docs/bench.md says how to see what is large), \
             or raise the number and say in the commit what it buys"
        );
    }
    Ok(())
}

fn allowed(text: &str) -> Result<Sizes> {
    let table: toml::Table = text.parse()?;
    let bytes = |name: &str| -> Result<u64> {
        let number = table.get(name).and_then(toml::Value::as_integer);
        number
            .and_then(|number| u64::try_from(number).ok())
            .with_context(|| format!("\"{name}\" must be a number of bytes"))
    };
    Ok(Sizes {
        wasm: bytes("wasm")?,
        visit: bytes("visit")?,
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
            let file = fs::metadata(&packed).or_else(|_| fs::metadata(&path))?;
            sizes.visit += file.len();
            if path.extension() == Some("wasm".as_ref()) {
                sizes.wasm += file.len();
            }
        }
    }
    Ok(())
}

/// Whether a first visit in Mandarin fetches the file.
fn is_fetched(name: &str) -> bool {
    let packed = matches!(name.rsplit_once('.'), Some((_, "br" | "gz")));
    let other_language = name.starts_with("/locales/")
        && !name.starts_with("/locales/zh-CN/")
        && name != "/locales/status.json";
    !packed && !other_language && !name.starts_with("/fonts/") && name != "/robots.txt"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_first_visit_fetches_is_counted_as_it_is_sent() {
        let site = tempfile::tempdir().unwrap();
        for (name, bytes) in [
            ("a.wasm", 900),
            ("a.wasm.br", 300),
            ("a.wasm.gz", 400),
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
            wasm: 300,
            visit: 350,
        };
        assert_eq!(of(site.path()).unwrap(), expected);
    }

    #[test]
    fn a_site_above_the_ceiling_is_refused_with_both_numbers() {
        let allowed = allowed("wasm = 300\nvisit = 340\n").unwrap();
        let at = |visit| Sizes { wasm: 300, visit };
        assert!(compare(at(340), allowed).is_ok());
        let error = compare(at(341), allowed).unwrap_err().to_string();
        assert!(error.contains("341") && error.contains("340"), "{error}");
    }

    #[test]
    fn a_ceiling_that_is_no_number_is_refused() {
        assert!(allowed("wasm = \"a lot\"\nvisit = 1\n").is_err());
        assert!(allowed("wasm = 1\n").is_err());
    }
}
