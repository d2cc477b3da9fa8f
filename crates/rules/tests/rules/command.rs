//! Bad input on the command line: a clear message and no result.

use std::{fs, path::PathBuf, process::Command};

use egude_rules::author::cli;

use crate::support::packs;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path.to_string_lossy().into_owned()
    }
}

#[track_caller]
fn refused(words: &[&str], says: &[&str]) {
    let words = words.iter().map(|&word| word.to_owned());
    let message = cli::assess(words, &packs(), "2026-11-21".parse().unwrap()).unwrap_err();
    assert!(says.iter().all(|part| message.contains(part)), "{message}");
}

#[test]
fn a_wrong_household_file_is_refused_with_the_place_and_what_was_expected() {
    let folder = Folder::new("households");
    let with = |content: &str| folder.file("household.json", content);
    let member = |facts: &str| with(&format!("{{\"members\":[{{{facts}}}]}}"));
    let missing = folder.0.join("no-such-file.json");
    refused(&[missing.to_str().unwrap()], &["no-such-file.json"]);
    refused(&[&with("")], &["not JSON"]);
    refused(&[&with("{\"members\": [")], &["not JSON", "line 1"]);
    refused(&[&with("[]")], &["an object was expected"]);
    refused(&[&with("{}")], &["/members", "missing"]);
    refused(&[&with("{\"members\": []}")], &["/members", "nobody"]);
    refused(&[&with("{\"members\": [5]}")], &["/members/0", "an object"]);
    let many = vec!["{}"; 51].join(",");
    refused(
        &[&with(&format!("{{\"members\":[{many}]}}"))],
        &["51 members", "at most 50"],
    );
    refused(
        &[&with("{\"salary\": 1, \"members\": [{}]}")],
        &["/salary", "no such fact", "savings"],
    );
    refused(
        &[&member("\"savings\": 1")],
        &["/members/0/savings", "not a fact of a member"],
    );
    refused(
        &[&member("\"relation\": \"spouse\"")],
        &["/members/0/relation", "`self`"],
    );
    refused(
        &[&member("\"study\": \"phd\"")],
        &["/members/0/study", "one of none, up-to-bachelor"],
    );
    refused(
        &[&member("\"birth-month\": \"1990-13\"")],
        &["/members/0/birth-month", "1 to 12"],
    );
    refused(
        &[&member("\"birth-month\": \"1890-01\"")],
        &["/members/0/birth-month", "nobody alive"],
    );
    refused(
        &[&member("\"birth-month\": \"2026-12\"")],
        &["/members/0/birth-month", "nobody alive"],
    );
    refused(
        &[&member("\"birth-month\": \"2025-02\", \"birth-day\": 29")],
        &["/members/0/birth-day", "1 to 28"],
    );
    let income = |stream: &str| member(&format!("\"income\": [{stream}]"));
    refused(
        &[&income("{\"kind\": \"lottery\"}")],
        &["/members/0/income/0", "`lottery`"],
    );
    refused(
        &[&income("{\"kind\": \"wages\", \"amountFen\": -1}")],
        &["whole fen from 0"],
    );
    refused(
        &[&income(
            "{\"kind\": \"wages\", \"amountFen\": 100000000001}",
        )],
        &["whole fen from 0"],
    );
    refused(
        &[&income("{\"kind\": \"wages\", \"amountFen\": 0.5}")],
        &["/members/0/income/0"],
    );
    refused(
        &[&with("{\"region\": \"152502\", \"members\": [{}]}")],
        &["/region", "12 digits"],
    );
    refused(
        &[&with("{\"homes\": 100, \"members\": [{}]}")],
        &["/homes", "0 to 99"],
    );
    let gbk = folder.file("gbk.json", [b'{', b'"', 0xc4, 0xda, b'"']);
    refused(&[&gbk], &["not UTF-8"]);
}

#[test]
fn a_file_of_ten_megabytes_is_not_even_read() {
    let folder = Folder::new("large");
    let large = folder.file("large.json", vec![b' '; 10_000_000]);
    refused(&[&large], &["10000000 bytes", "at most 4000000"]);
}

#[test]
fn a_wrong_rates_file_is_refused_with_every_fault() {
    let folder = Folder::new("rates");
    let household = folder.file("household.json", "{\"members\": [{}]}");
    let truncated = folder.file("truncated.json", "{\"ratesVersion\": 1,\n\"items\": [");
    refused(
        &[&household, "--rates", &truncated],
        &["truncated.json: ", "ends in the middle, at line 2"],
    );
    let wrong = folder.file(
        "wrong.json",
        "{\"ratesVersion\": 1, \"items\": [{\"id\": \"standard.dibao\", \"amountFen\": \"840\"}]}",
    );
    refused(
        &[&household, "--rates", &wrong],
        &[
            "items[0] (standard.dibao, ?): region: is missing",
            "amountFen: must be a whole number of fen",
        ],
    );
}

#[test]
fn wrong_words_are_refused_by_name() {
    let folder = Folder::new("words");
    let household = folder.file("household.json", "{\"members\": [{}]}");
    refused(&[], &["usage: assess"]);
    refused(&["--no"], &["--no is not known", "usage"]);
    refused(&[&household, "--on"], &["--on needs a value"]);
    refused(
        &[&household, "--on", "2026-02-30"],
        &["--on: `2026-02-30` is no day"],
    );
    refused(&[&household, &household], &["one file at a time"]);
    let nowhere = folder.0.join("nowhere");
    refused(
        &[&household, "--pack", nowhere.to_str().unwrap()],
        &["nowhere", "cannot be read"],
    );
}

#[test]
fn a_refusal_is_a_failure_for_the_shell_and_prints_no_result() {
    let folder = Folder::new("shell");
    let broken = folder.file("broken.json", "{");
    let run = |file: &str| {
        Command::new(env!("CARGO_BIN_EXE_assess"))
            .arg(file)
            .output()
            .unwrap()
    };
    let refused = run(&broken);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0));
    assert!(
        String::from_utf8(refused.stderr)
            .unwrap()
            .contains("broken.json: /: this is not JSON")
    );
    let good = run(&folder.file("good.json", "{\"members\": [{}]}"));
    assert_eq!((good.status.code(), good.stderr.len()), (Some(0), 0));
}
