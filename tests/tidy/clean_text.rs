//! Tracked files name no machine, no package registry and nothing about how they were written.

use std::sync::LazyLock;

use egude_tests::repo::{self, TextFile};
use egude_tests::{Finding, assert_none};
use regex::Regex;

/// Folders of somebody's machine. The brackets keep the pattern from finding itself.
static MACHINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^A-Za-z0-9_.*}/-])/(?:wor[k]|roo[t]|tm[p]|hom[e]/[a-z]+|User[s]/[a-z]+)(?:/|\b)",
    )
});

/// Hosts that serve packages; a mirror's name ends the same way.
static REGISTRY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:(?:static|index)\.crates[.]io|registry\.npmjs[.]org|registry\.yarnpkg[.]com|npmmirror[.]com|pypi[.]org|pythonhosted[.]org|(?:deb|security)\.debian[.]org|proxy\.golang[.]org|rsproxy[.]cn|[a-z0-9-]+\.jfrog[.]io|tuna\.tsinghua[.]edu)",
    )
});

/// Words about the tools of writing, which mean nothing to a reader of the product.
static AUTHORING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:clau[d]e|anthropi[c]|chatgp[t]|open[a]i|copilo[t]|language mode[l]s?|ll[m]s?|sub-?agen[t]s?|(?:coding|helper|ai) (?:agen[t]|sessio[n]|assistan[t])s?|ai[- ]generate[d]|as an a[i]|(?:this|previous|another) (?:coding |work )?sessio[n] (?:of|wrote|did|will))\b",
    )
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this file is a regular expression")
}

fn unclean(file: &TextFile) -> Vec<Finding> {
    let lines = file.text.lines().enumerate();
    lines
        .flat_map(|(i, line)| {
            let rules = [
                (
                    &MACHINE,
                    "a path of one machine",
                    "Use a path from the root, an environment variable or a temporary folder.",
                ),
                (
                    &REGISTRY,
                    "a package registry's host",
                    "Name the package and leave the host to the client's settings.",
                ),
                (
                    &AUTHORING,
                    "a word about how this was written",
                    "Say what it is for instead.",
                ),
            ];
            rules.map(|(rule, what, remedy)| {
                let found = rule.find(line)?;
                let problem = format!("`{}` is {what}.", found.as_str().trim());
                Some(Finding::new(&file.path, i + 1, problem, remedy))
            })
        })
        .flatten()
        .collect()
}

/// A lock file that names hosts binds every reader to one mirror.
fn resolved_hosts(file: &TextFile) -> Vec<Finding> {
    let lines = file.text.lines().enumerate();
    let found = lines.filter(|(_, line)| {
        let resolved = line.trim_start().starts_with("\"resolved\"") && line.contains("://");
        let source = line.starts_with("source = \"registry+")
            && !line.contains("//github.com/rust-lang/crates.io-index\"");
        resolved || source
    });
    found
        .map(|(i, line)| {
            let problem = format!("`{}` names a host.", line.trim());
            Finding::new(
                &file.path,
                i + 1,
                problem,
                "Remove the host: the integrity stays.",
            )
        })
        .collect()
}

#[test]
fn no_file_names_a_machine_a_registry_or_its_making() {
    assert_none(repo::text_files().iter().flat_map(unclean).collect());
}

#[test]
fn lock_files_name_no_host() {
    let mut files = repo::files_in("", "package-lock.json");
    files.extend(repo::files_in("", "Cargo.lock"));
    assert_none(files.iter().flat_map(resolved_hosts).collect());
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    fn found(text: &str) -> usize {
        unclean(&TextFile::sample("a.md", text)).len()
    }

    #[test]
    fn each_kind_is_found() {
        assert_eq!(found(&format!("cd {}{}/main", "/", "work")), 1);
        assert_eq!(found(&format!("in {}{}", "/", "tmp")), 1);
        assert_eq!(found(&format!("\"{}home/ann/x\"", "/")), 1);
        assert_eq!(found(&format!("https://registry.{}mjs.org/x", "np")), 1);
        assert_eq!(found(&format!("written by an {}", concat!("L", "LM"))), 1);
        assert_eq!(found(&format!("the sub{} did", "agent")), 1);
    }

    #[test]
    fn ordinary_words_are_free() {
        let good = "a session by SMS code; GET /api/v1/homes; ./work/x; $HOME/.cache; a workshop, /workshop; crates.io; said";
        assert_eq!(found(good), 0);
    }

    #[test]
    fn a_host_in_a_lock_file_is_found() {
        let npm = "  \"resolved\": \"https://mirror.example/a.tgz\",\n  \"integrity\": \"sha512\"";
        let cargo = "source = \"registry+https://mirror.example/index\"";
        for text in [npm, cargo] {
            assert_eq!(
                resolved_hosts(&TextFile::sample("lock", text)).len(),
                1,
                "{text}"
            );
        }
    }
}
