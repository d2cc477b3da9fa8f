//! A change of rules.

use egude_rules::{
    Verdict,
    author::{
        self, File,
        diff::{self, Comparison},
    },
};

use super::{cases, only, turn, verdicts};
use crate::support::packs;

const STRICT: &str = "family.income-per-head < @standard.dibao or ID-1";

fn files() -> Vec<File> {
    author::read_folder(&packs()).unwrap()
}

/// The pack with one text in place of another.
fn with(from: &str, to: &str) -> Vec<File> {
    let mut files = files();
    let file = files.iter_mut().find(|file| file.text.contains(from));
    let file = file.unwrap_or_else(|| panic!("no file has {from}"));
    file.text = file.text.replacen(from, to, 1);
    files
}

fn compared(new: &[File]) -> Comparison {
    diff::packs(&files(), new, &cases()).unwrap()
}

#[test]
fn a_rule_that_is_no_longer_strict_names_the_families_that_turn() {
    let mild = "family.income-per-head <= @standard.dibao or ID-1";
    let found = compared(&with(STRICT, mild));
    let [change] = found.authored.as_slice() else {
        panic!("{:?}", found.authored);
    };
    let said = (change.entry.as_str(), change.field.as_deref());
    assert_eq!(said, ("rule D-2", Some("is")));
    assert_eq!(change.before.as_deref(), Some(STRICT));
    assert_eq!(change.after.as_deref(), Some(mild));
    let at = only(&found);
    assert_eq!((at.place.as_ref(), at.on), (None, None), "each at its own");
    let turned = turn(at, "dibao", "one person exactly at the standard");
    let expected = (Some(Verdict::Unlikely), Some(Verdict::Likely));
    assert_eq!(verdicts(turned), expected);
    assert_eq!(turned.by[0].rule, "D-2");
}

#[test]
fn a_comment_changes_nothing() {
    let found = compared(&with("# 最低生活保障.", "# 低保, said otherwise."));
    assert!(!found.differs() && found.places.is_empty());
}

#[test]
fn an_article_that_is_cited_otherwise_turns_nobody() {
    let found = compared(&with("cite = [\"S1:9\"]", "cite = [\"S1:9(1)\"]"));
    assert_eq!(found.authored.len(), 1);
    let at = only(&found);
    assert_eq!(at.unchanged, at.families);
}

#[test]
fn a_program_that_is_taken_away_is_not_offered_any_more() {
    let mut less = files();
    less.retain(|file| file.name != "programs/elder-meal.toml");
    // What only it used would stand unused.
    for file in &mut less {
        let unused = match file.name.as_str() {
            "params.toml" => "\"elder-meal.",
            "documents.toml" => "\"LOCAL\"",
            _ => continue,
        };
        let entries = file.text.split("\n[[").filter(|e| !e.contains(unused));
        file.text = entries.collect::<Vec<_>>().join("\n[[");
    }
    let found = diff::packs(&files(), &less, &cases());
    let found = found.unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(found.authored.iter().any(|change| {
        change.entry == "program elder-meal" && change.after.is_none() && change.field.is_none()
    }));
    let turns = &only(&found).turns;
    assert!(!turns.is_empty());
    assert!(
        turns
            .iter()
            .all(|t| t.program == "elder-meal" && t.after.verdict.is_none())
    );
}

#[test]
fn a_wrong_pack_is_refused_with_its_faults() {
    let wrong = with(STRICT, "family.income-per-head < @standard.dibo");
    let faults = diff::packs(&files(), &wrong, &cases()).unwrap_err();
    assert!(
        faults
            .iter()
            .any(|f| f.cause.contains("no rate `@standard.dibo`"))
    );
}
