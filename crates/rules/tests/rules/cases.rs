//! The cases beside the packs.

use egude_rules::{
    Rates,
    author::{self, Cases, Coverage},
};

use crate::support::{pack, packs};

const SHARED: &str = "shared.cases.toml";

fn files() -> Vec<author::File> {
    author::read_case_files(&packs()).unwrap()
}

fn file(name: &str) -> author::File {
    files().into_iter().find(|file| file.name == name).unwrap()
}

fn shared_rates() -> Rates {
    Cases::read(&file(SHARED), None).unwrap().rates().clone()
}

#[track_caller]
fn all_come_out(name: &str) {
    let cases = Cases::read(&file(name), Some(&shared_rates())).unwrap();
    assert_eq!(cases.rates().check(&pack()), [], "the rates of the cases");
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
fn dibao_single_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/dibao-single.cases.toml");
}

#[test]
fn dibao_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/dibao.cases.toml");
}

#[test]
fn edge_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/edge.cases.toml");
}

#[test]
fn orphan_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/orphan.cases.toml");
}

#[test]
fn rigid_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/rigid.cases.toml");
}

#[test]
fn tekun_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/tekun.cases.toml");
}

#[test]
fn age_allow_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/age-allow.cases.toml");
}

#[test]
fn child_distress_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/child-distress.cases.toml");
}

#[test]
fn defacto_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/defacto.cases.toml");
}

#[test]
fn dis_care_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/dis-care.cases.toml");
}

#[test]
fn dis_living_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/dis-living.cases.toml");
}

#[test]
fn elder_care_sub_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/elder-care-sub.cases.toml");
}

#[test]
fn elder_central_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/elder-central.cases.toml");
}

#[test]
fn elder_consume_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/elder-consume.cases.toml");
}

#[test]
fn elder_meal_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/elder-meal.cases.toml");
}

#[test]
fn chain_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/chain.cases.toml");
}

#[test]
fn temp_urgent_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/temp-urgent.cases.toml");
}

#[test]
fn temp_expend_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/temp-expend.cases.toml");
}

#[test]
fn vagrant_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/vagrant.cases.toml");
}

#[test]
fn medical_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/medical.cases.toml");
}

#[test]
fn edu_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/edu.cases.toml");
}

#[test]
fn housing_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/housing.cases.toml");
}

#[test]
fn job_cases_come_out_as_an_officer_expects() {
    all_come_out("programs/job.cases.toml");
}

#[test]
fn every_file_of_cases_has_a_test_of_its_own() {
    let names = files().into_iter().map(|file| file.name);
    let names: Vec<String> = names.filter(|name| name != SHARED).collect();
    assert_eq!(
        names,
        [
            "programs/age-allow.cases.toml",
            "programs/chain.cases.toml",
            "programs/child-distress.cases.toml",
            "programs/defacto.cases.toml",
            "programs/dibao-single.cases.toml",
            "programs/dibao.cases.toml",
            "programs/dis-care.cases.toml",
            "programs/dis-living.cases.toml",
            "programs/edge.cases.toml",
            "programs/edu.cases.toml",
            "programs/elder-care-sub.cases.toml",
            "programs/elder-central.cases.toml",
            "programs/elder-consume.cases.toml",
            "programs/elder-meal.cases.toml",
            "programs/housing.cases.toml",
            "programs/job.cases.toml",
            "programs/medical.cases.toml",
            "programs/orphan.cases.toml",
            "programs/rigid.cases.toml",
            "programs/tekun.cases.toml",
            "programs/temp-expend.cases.toml",
            "programs/temp-urgent.cases.toml",
            "programs/vagrant.cases.toml",
        ]
    );
}

#[test]
fn every_rule_and_kind_of_income_is_met_with_each_result() {
    let shared = shared_rates();
    let read = |file: &author::File| Cases::read(file, Some(&shared)).unwrap();
    let cases: Vec<Cases> = files().iter().map(read).collect();
    let coverage = Coverage::of(&pack(), &cases);
    println!("{coverage}");
    let holes: Vec<String> = coverage.faults.iter().map(ToString::to_string).collect();
    assert!(holes.is_empty(), "\n{}", holes.join("\n"));
}
