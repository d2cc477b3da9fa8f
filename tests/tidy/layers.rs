//! Dependencies point only in the direction that ARCHITECTURE.md draws.

use egude_tests::repo::{self, TextFile};
use egude_tests::{Finding, assert_none};

/// Who may use whom of ours. What is not listed is forbidden.
const ALLOWED: &[(&str, &[&str])] = &[
    ("egude-domain", &[]),
    ("egude-rules", &["domain"]),
    ("egude-flow", &["domain", "rules"]),
    ("egude-places", &["domain"]),
    ("egude-marriage", &["domain"]),
    ("egude-booking", &["domain"]),
    ("egude-paper", &[]),
    // Its tests compare its data with the rules' own.
    ("egude-aid", &["domain", "rules"]),
    ("egude-draft", &["domain", "aid", "flow"]),
    ("egude-contract", &["domain"]),
    ("egude-client", &["domain", "contract", "places"]),
    (
        "egude-backend",
        &[
            "domain",
            "rules",
            "flow",
            "places",
            "marriage",
            "booking",
            "aid",
            "paper",
            "contract",
            "test-postgres",
        ],
    ),
    (
        "egude-app",
        &[
            "domain", "rules", "flow", "places", "marriage", "aid", "draft", "paper", "client",
        ],
    ),
    (
        "xtask",
        &[
            "domain",
            "rules",
            "flow",
            "places",
            "marriage",
            "aid",
            "contract",
            "client",
            "backend",
            "test-postgres",
        ],
    ),
    ("egude-wasm-assess", &["domain", "rules"]),
    ("egude-test-postgres", &[]),
    (
        "egude-tests",
        &[
            "domain",
            "rules",
            "flow",
            "places",
            "marriage",
            "booking",
            "aid",
            "contract",
            "client",
            "backend",
            "app",
            "test-postgres",
        ],
    ),
];

/// Packages that reach a network, a browser, a database, a clock or chance.
const OUTSIDE: &[&str] = &[
    "axum",
    "chrono",
    "fastrand",
    "getrandom",
    "hyper",
    "indexed_db_futures",
    "js-sys",
    "leptos",
    "leptos_router",
    "postgres",
    "rand",
    "reqwest",
    "rusqlite",
    "sqlx",
    "tokio",
    "tower",
    "ureq",
    "wasm-bindgen",
    "web-sys",
    "web-time",
    "http",
    "i18n-embed",
    "fluent",
];

/// The packages that know nothing of the outside.
const PURE: &[&str] = &[
    "egude-domain",
    "egude-rules",
    "egude-flow",
    "egude-places",
    "egude-marriage",
    "egude-booking",
    "egude-aid",
    "egude-draft",
    "egude-paper",
];

struct Manifest<'a> {
    file: &'a TextFile,
    name: String,
    dependencies: Vec<String>,
}

fn parse(file: &TextFile) -> Option<Manifest<'_>> {
    let table: toml::Table = file.text.parse().ok()?;
    let name = table.get("package")?.get("name")?.as_str()?.to_owned();
    let mut dependencies = Vec::new();
    collect(&table, &mut dependencies);
    if let Some(targets) = table.get("target").and_then(toml::Value::as_table) {
        targets
            .values()
            .filter_map(toml::Value::as_table)
            .for_each(|target| {
                collect(target, &mut dependencies);
            });
    }
    Some(Manifest {
        file,
        name,
        dependencies,
    })
}

/// Tests and build scripts count too: what a crate needs for its tests it knows.
fn collect(table: &toml::Table, into: &mut Vec<String>) {
    for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
        for (key, value) in table
            .get(kind)
            .and_then(toml::Value::as_table)
            .into_iter()
            .flatten()
        {
            let renamed = value.get("package").and_then(toml::Value::as_str);
            into.push(renamed.unwrap_or(key).to_owned());
        }
    }
}

fn line_of(file: &TextFile, dependency: &str) -> usize {
    let start = |line: &str| line.trim_start().trim_matches('"').starts_with(dependency);
    file.text
        .lines()
        .position(start)
        .map_or(1, |index| index + 1)
}

fn wrong_directions(manifests: &[TextFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manifest in manifests.iter().filter_map(parse) {
        let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == manifest.name) else {
            findings.push(Finding::new(
                &manifest.file.path,
                1,
                format!("`{}` has no place in the layers.", manifest.name),
                "Add it to ARCHITECTURE.md and to ALLOWED in tests/tidy/layers.rs.",
            ));
            continue;
        };
        for dependency in &manifest.dependencies {
            if *dependency == manifest.name {
                continue; // Its own test features, switched on for its own tests.
            }
            let ours = dependency.strip_prefix("egude-");
            if ours.is_some_and(|ours| !allowed.contains(&ours)) || dependency == "xtask" {
                findings.push(Finding::new(
                    &manifest.file.path,
                    line_of(manifest.file, dependency),
                    format!("`{}` must not depend on `{dependency}`.", manifest.name),
                    "Move the code to the side that may know both; see ARCHITECTURE.md.",
                ));
            }
        }
    }
    findings
}

fn outside_in_the_core(manifests: &[TextFile]) -> Vec<Finding> {
    let pure = manifests
        .iter()
        .filter_map(parse)
        .filter(|m| PURE.contains(&m.name.as_str()));
    pure.flat_map(|manifest| {
        let reaches = |name: &String| {
            OUTSIDE.contains(&name.as_str()) || name.starts_with("gloo") || name.starts_with("axum")
        };
        let found: Vec<String> = manifest
            .dependencies
            .iter()
            .filter(|n| reaches(n))
            .cloned()
            .collect();
        found.into_iter().map(move |name| {
            Finding::new(
                &manifest.file.path,
                line_of(manifest.file, &name),
                format!(
                    "`{}` must not know `{name}`: it has no network, browser, database or clock.",
                    manifest.name
                ),
                "Pass what it needs as a parameter.",
            )
        })
    })
    .collect()
}

fn manifests() -> Vec<TextFile> {
    let mut files = repo::files_in("", "Cargo.toml");
    files.retain(|file| file.path != "Cargo.toml");
    files
}

#[test]
fn dependencies_point_only_down() {
    assert_none(wrong_directions(&manifests()));
}

#[test]
fn the_core_knows_no_network_browser_database_or_clock() {
    assert_none(outside_in_the_core(&manifests()));
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    fn manifest(text: &str) -> Vec<TextFile> {
        vec![TextFile::sample("crates/x/Cargo.toml", text)]
    }

    #[test]
    fn a_dependency_upwards_is_found() {
        let bad = manifest("[package]\nname = \"egude-domain\"\n[dependencies]\negude-rules = 1\n");
        assert_eq!(wrong_directions(&bad)[0].line, 4);
    }

    #[test]
    fn a_renamed_or_target_dependency_upwards_is_found() {
        let bad = manifest(
            "[package]\nname = \"egude-client\"\n[target.'cfg(unix)'.dev-dependencies]\nx = { package = \"egude-flow\" }\n",
        );
        assert_eq!(wrong_directions(&bad).len(), 1);
    }

    #[test]
    fn an_unknown_package_is_found() {
        assert_eq!(
            wrong_directions(&manifest("[package]\nname = \"egude-new\"\n")).len(),
            1
        );
    }

    #[test]
    fn a_clock_in_the_core_is_found() {
        let bad = manifest(
            "[package]\nname = \"egude-flow\"\n[dependencies]\nchrono = \"0.4\"\ngloo-net = \"1\"\n",
        );
        assert_eq!(outside_in_the_core(&bad).len(), 2);
    }

    #[test]
    fn what_is_allowed_is_not_found() {
        let good = manifest(
            "[package]\nname = \"egude-flow\"\n[dependencies]\negude-rules = 1\nserde = 1\n",
        );
        assert!(wrong_directions(&good).is_empty() && outside_in_the_core(&good).is_empty());
    }
}
