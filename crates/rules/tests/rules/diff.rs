//! What a change of figures or of rules changes is told, and nothing else.

mod authored;
mod figures;

use egude_rules::{
    Rates, Verdict,
    author::{
        self, Cases,
        diff::{At, Comparison, Turn, When},
    },
};
use serde_json::Value as Json;

use crate::support::packs;

const FILES: [&str; 2] = [
    "programs/dibao.cases.toml",
    "programs/elder-meal.cases.toml",
];

/// Families of two programs are enough to see what is told.
fn cases() -> Vec<Cases> {
    let files = author::read_case_files(&packs()).unwrap();
    let file = |name: &str| files.iter().find(|file| file.name == name).unwrap();
    let shared = Cases::read(file("shared.cases.toml"), None).unwrap();
    let read = |name| Cases::read(file(name), Some(shared.rates())).unwrap();
    FILES.map(read).into()
}

/// Figures of one place, made for these tests.
fn figures() -> Json {
    let file = packs().join("../../backend/sample/rates.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn rates(json: &Json) -> Rates {
    let pack = crate::support::pack();
    Rates::read(json.to_string().as_bytes(), &pack, |_| true)
        .unwrap()
        .rates
}

fn when() -> When {
    When {
        today: "2026-11-22".parse().unwrap(),
        on: None,
        place: None,
    }
}

#[track_caller]
fn only(comparison: &Comparison) -> &At {
    let [at] = comparison.places.as_slice() else {
        panic!("{} places", comparison.places.len());
    };
    let counted = at.turned + at.other_amounts + at.other_lacks + at.unchanged;
    assert_eq!(counted, at.families, "every family is counted once");
    at
}

#[track_caller]
fn turn<'a>(at: &'a At, program: &str, case: &str) -> &'a Turn {
    let turns = &at.turns;
    turns
        .iter()
        .find(|turn| turn.program == program && turn.family.case == case)
        .unwrap_or_else(|| panic!("{program} does not turn for {case}"))
}

fn verdicts(turn: &Turn) -> (Option<Verdict>, Option<Verdict>) {
    (turn.before.verdict, turn.after.verdict)
}
