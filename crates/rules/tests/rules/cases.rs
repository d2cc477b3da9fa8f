//! The cases beside the packs.

use egude_rules::author::{self, Cases, Coverage};

use crate::support::{pack, packs};

fn files() -> Vec<author::File> {
    author::read_case_files(&packs()).unwrap()
}

#[track_caller]
fn all_come_out(name: &str) {
    let file = files().into_iter().find(|file| file.name == name).unwrap();
    let cases = Cases::read(&file, None).unwrap();
    assert_eq!(cases.rates().check(&pack()), [], "the file's own rates");
    let faults = cases.run(&pack());
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(
        lines.is_empty(),
        "{} cases failed:\n{}",
        lines.len(),
        lines.join("\n")
    );
}

#[test]
fn dibao_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/dibao.cases.toml");
}

#[test]
fn every_file_of_cases_has_a_test_of_its_own() {
    let names: Vec<String> = files().into_iter().map(|file| file.name).collect();
    assert_eq!(names, ["programs/dibao.cases.toml"]);
}

#[test]
fn every_rule_and_kind_of_income_is_met_with_each_result() {
    let cases: Vec<Cases> = files()
        .iter()
        .map(|file| Cases::read(file, None).unwrap())
        .collect();
    let coverage = Coverage::of(&pack(), &cases);
    println!("{coverage}");
    let holes: Vec<String> = coverage.faults.iter().map(ToString::to_string).collect();
    assert!(holes.is_empty(), "\n{}", holes.join("\n"));
}
