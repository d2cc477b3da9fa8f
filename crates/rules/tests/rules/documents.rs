//! The committed schemas and the examples of households.

use std::{fs, path::PathBuf};

use egude_rules::{
    Rates, assess,
    author::{self, cli, schema},
    facts,
};
use serde_json::Value;

use crate::support::{pack, packs};

fn docs() -> PathBuf {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs").into()
}

#[test]
fn the_household_schema_is_what_the_vocabulary_says() {
    let committed = fs::read_to_string(docs().join("household.schema.json")).unwrap();
    let committed: Value = serde_json::from_str(&committed).unwrap();
    assert_eq!(
        committed,
        schema::household(&pack()),
        "docs/household.schema.json is out of date: run `cargo xtask policy schema`"
    );
}

#[test]
fn the_table_of_parameters_is_what_the_rules_say() {
    let files = author::read_folder(&packs()).unwrap();
    let table = author::params::markdown(&files).unwrap();
    assert!(
        fs::read_to_string(docs().join("for-bureaus/parameters.md")).unwrap() == table,
        "docs/for-bureaus/parameters.md is out of date: run `cargo xtask policy params`"
    );
    for id in pack().params.keys().chain(&pack().rates) {
        assert!(table.contains(&format!("`{id}`")), "{id}");
    }
    assert!(!table.contains("|  |"), "each says what it is:\n{table}");
}

#[test]
fn every_fact_is_described() {
    let schema = schema::household(&pack());
    for id in pack().facts.keys() {
        let family = schema.pointer(&format!("/properties/{id}"));
        let member = schema.pointer(&format!("/$defs/member/properties/{id}"));
        assert!(family.is_some() != member.is_some(), "{id}");
    }
}

/// The sample rates and a day: what each example is said to come to.
#[test]
fn the_examples_come_out_as_their_names_say() {
    for (name, verdict) in [
        ("below-the-standard", "likely"),
        ("above-whatever-the-rest", "unlikely"),
        ("one-fact-missing", "one-fact-missing"),
    ] {
        let text = fs::read_to_string(docs().join(format!("examples/{name}.json"))).unwrap();
        let household = facts::household(&pack(), &text).unwrap();
        let found = assess(
            &pack(),
            &sample(),
            &household,
            "2026-11-21".parse().unwrap(),
        );
        assert_eq!(
            found
                .outcomes
                .iter()
                .find(|o| o.program == "dibao")
                .unwrap()
                .verdict
                .as_str(),
            verdict,
            "{name}"
        );
    }
}

fn sample_file() -> PathBuf {
    docs().join("../crates/backend/sample/rates.json")
}

fn sample() -> Rates {
    let file = fs::read(sample_file()).unwrap();
    Rates::read(&file, &pack(), |_| true).unwrap().rates
}

#[test]
fn the_sample_rates_have_no_fault_and_match_their_schema() {
    assert_eq!(sample().check(&pack()), []);
    // Each field of the file is one that the schema describes, and each it requires is there.
    let schema = fs::read_to_string(docs().join("rates.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let file: Value = serde_json::from_str(&fs::read_to_string(sample_file()).unwrap()).unwrap();
    for (list, form) in [("items", "item"), ("params", "param")] {
        let form = &schema["$defs"][form];
        for entry in file[list].as_array().unwrap() {
            let entry = entry.as_object().unwrap();
            let described = form["properties"].as_object().unwrap();
            assert!(
                entry.keys().all(|name| described.contains_key(name)),
                "{entry:?}"
            );
            let required = form["required"].as_array().unwrap();
            assert!(
                required
                    .iter()
                    .all(|name| entry.contains_key(name.as_str().unwrap()))
            );
        }
    }
}

#[test]
fn the_rates_schema_names_the_ids_and_words_that_rules_use() {
    let schema = fs::read_to_string(docs().join("rates.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(
        schema,
        schema::rates(&pack()),
        "docs/rates.schema.json is out of date: run `cargo xtask policy schema`"
    );
}

#[test]
fn a_household_file_is_assessed_on_the_command_line() {
    let example = docs().join("examples/below-the-standard.json");
    let (example, rates) = (example.to_string_lossy(), sample_file());
    let words = [
        &*example,
        "--on",
        "2026-11-21",
        "--rates",
        &rates.to_string_lossy(),
    ];
    let words = words.map(str::to_owned);
    let text = cli::assess(words, &packs(), "2000-01-01".parse().unwrap()).unwrap();
    let found: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(found["on"], "2026-11-21");
    assert_eq!(found["usesSamples"], true);
    let outcomes = found["outcomes"].as_array().unwrap();
    let dibao = outcomes.iter().find(|o| o["program"] == "dibao").unwrap();
    assert_eq!(dibao["verdict"], "likely");
}
