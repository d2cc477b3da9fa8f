//! A wrong pack is refused with the file, the line and what to do. Each test
//! makes one mistake in the real pack, as a hand might.

use egude_rules::author::{self, File};

use crate::support::packs;

struct Mistake {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    /// Text on the line that the fault must name, after the mistake was made.
    line: &'static str,
    says: &'static [&'static str],
}

const HOUSEHOLD: &str = "shared/household.toml";
const INCOME: &str = "shared/income.toml";
const DIBAO: &str = "programs/dibao.toml";

const MISTAKES: &[(&str, Mistake)] = &[
    (
        "an unknown fact",
        Mistake {
            file: HOUSEHOLD,
            from: "is = 'member.relation = \"spouse\"'",
            to: "is = 'member.relaton = \"spouse\"'",
            line: "id = \"HH-1\"",
            says: &[
                "rule HH-1",
                "no fact or value `relaton`",
                "add it to the vocabulary",
            ],
        },
    ),
    (
        "a misspelt option",
        Mistake {
            file: HOUSEHOLD,
            from: "member.relation = \"spouse\"",
            to: "member.relation = \"spose\"",
            line: "id = \"HH-1\"",
            says: &[
                "`spose` is no option of relation",
                "it has self, spouse, child",
            ],
        },
    ),
    (
        "a rule that cites nothing",
        Mistake {
            file: HOUSEHOLD,
            from: "cite = [\"S2:7(1)\"]",
            to: "cite = []",
            line: "cite = []",
            says: &["nothing is cited", "[\"S2:13\"]"],
        },
    ),
    (
        "a rule without the field",
        Mistake {
            file: HOUSEHOLD,
            from: "cite = [\"S2:7(1)\"]\n",
            to: "",
            line: "[[rule]]",
            says: &["missing field `cite`"],
        },
    ),
    (
        "a document that nobody describes",
        Mistake {
            file: HOUSEHOLD,
            from: "cite = [\"S2:7(1)\"]",
            to: "cite = [\"S22:7(1)\"]",
            line: "id = \"HH-1\"",
            says: &["cites `S22`", "[[doc]]"],
        },
    ),
    (
        "a figure where a truth is needed",
        Mistake {
            file: HOUSEHOLD,
            from: "is = 'member.relation = \"spouse\"'",
            to: "is = 'age()'",
            line: "id = \"HH-1\"",
            says: &["a figure, but a truth is needed"],
        },
    ),
    (
        "a word compared with a figure",
        Mistake {
            file: HOUSEHOLD,
            from: "age() < 18",
            to: "age() < \"18\"",
            line: "id = \"HH-2\"",
            says: &["a figure cannot be compared with a word"],
        },
    ),
    (
        "a circle of rules",
        Mistake {
            file: HOUSEHOLD,
            from: "is = 'member.relation = \"spouse\"'",
            to: "is = 'HH-1 and member.counts'",
            line: "id = \"HH-1\"",
            says: &["rule HH-1 leads back to itself"],
        },
    ),
    (
        "the same id twice",
        Mistake {
            file: "params.toml",
            from: "id = \"hh.exclude.conscript\"",
            to: "id = \"hh.cohabit-months\"",
            line: "id = \"hh.cohabit-months\"",
            says: &["stands in params.toml already", "another id"],
        },
    ),
    (
        "two versions of a rule for the same day",
        Mistake {
            file: HOUSEHOLD,
            from: "[[rule]]\nid = \"HX-1\"",
            to: "[[rule]]\nid = \"HH-1\"",
            line: "id = \"HH-1\"",
            says: &["rule HH-1 stands twice for the same day", "`until`"],
        },
    ),
    (
        "a rule that ends before it begins",
        Mistake {
            file: HOUSEHOLD,
            from: "id = \"HH-1\"\n",
            to: "id = \"HH-1\"\nfrom = \"2025-01-01\"\nuntil = \"2024-12-31\"\n",
            line: "id = \"HH-1\"",
            says: &["ends before it begins", "`from` or `until`"],
        },
    ),
    (
        "a fact that nothing uses",
        Mistake {
            file: "facts.toml",
            from: "id = \"shops\"",
            to: "id = \"boats\"",
            line: "id = \"PR-6\"",
            says: &["no fact or value `shops`"],
        },
    ),
    (
        "a parameter that nothing uses",
        Mistake {
            file: "params.toml",
            from: "[[param]]\nid = \"hh.exclude.conscript\"",
            to: "[[param]]\nid = \"hh.spare\"\nkind = \"flag\"\n\n[[param]]\nid = \"hh.exclude.conscript\"",
            line: "id = \"hh.spare\"",
            says: &["nothing uses param hh.spare", "take it out"],
        },
    ),
    (
        "an expression that breaks off",
        Mistake {
            file: DIBAO,
            from: "is = 'family.income-per-head < @standard.dibao or ID-1'",
            to: "is = 'family.income-per-head <'",
            line: "is = 'family.income-per-head <'",
            says: &["was expected here", "character 25"],
        },
    ),
    (
        "a mistake in the third line of an expression",
        Mistake {
            file: HOUSEHOLD,
            from: "\nand not (HX-1",
            to: "\nand nought (HX-1",
            line: "and nought (HX-1",
            says: &["`nought` is not a function", "character 5 of"],
        },
    ),
    (
        "an unknown field",
        Mistake {
            file: HOUSEHOLD,
            from: "confidence = \"verified\"",
            to: "confidance = \"verified\"",
            line: "confidance = ",
            says: &["unknown field `confidance`", "expected"],
        },
    ),
    (
        "broken TOML",
        Mistake {
            file: HOUSEHOLD,
            from: "id = \"HH-1\"",
            to: "id = \"HH-1",
            line: "id = \"HH-1",
            says: &["string"],
        },
    ),
    (
        "a kind of fact that does not exist",
        Mistake {
            file: "facts.toml",
            from: "id = \"savings\"\nkind = \"money\"",
            to: "id = \"savings\"\nkind = \"cash\"",
            line: "kind = \"cash\"",
            says: &["`cash` is no kind of fact", "use one of flag"],
        },
    ),
    (
        "a step that depends on what is no yes or no",
        Mistake {
            file: DIBAO,
            from: "when = { param = \"delegation.dibao\", is = true }",
            to: "when = { param = \"dibao.amount-method\", is = true }",
            line: "id = \"dibao\"",
            says: &["step decision-township", "no yes-or-no parameter"],
        },
    ),
    (
        "an amount counted in something else",
        Mistake {
            file: DIBAO,
            from: "amount = \"dibao-amount\"",
            to: "amount = \"savings-per-head\"",
            line: "id = \"dibao\"",
            says: &["`savings-per-head` is no value with `unit = \"fen-month\"`"],
        },
    ),
    (
        "a required rule that does not exist",
        Mistake {
            file: DIBAO,
            from: "requires = [\"D-2\", \"D-3\"]",
            to: "requires = [\"D-2\", \"D-3\", \"D-33\"]",
            line: "id = \"dibao\"",
            says: &["requires D-33", "no such rule"],
        },
    ),
    (
        "a fact of a member without saying which",
        Mistake {
            file: DIBAO,
            from: "is = 'family.income-per-head < @standard.dibao or ID-1'",
            to: "is = 'member.dependent'",
            line: "id = \"D-2\"",
            says: &["`member.dependent` needs `members where`"],
        },
    ),
    (
        "a rate that does not exist",
        Mistake {
            file: DIBAO,
            from: "is = 'family.income-per-head < @standard.dibao or ID-1'",
            to: "is = 'family.income-per-head < @standard.dibo or ID-1'",
            line: "id = \"D-2\"",
            says: &["no rate `@standard.dibo`", "[[rate]]"],
        },
    ),
    (
        "income that cites nothing",
        Mistake {
            file: INCOME,
            from: "cite = [\"S2:13(1)\"]",
            to: "cite = []",
            line: "cite = []",
            says: &["nothing is cited"],
        },
    ),
    (
        "nobody counts",
        Mistake {
            file: HOUSEHOLD,
            from: "id = \"counts\"\nscope = \"member\"",
            to: "id = \"counts\"",
            line: "id = \"counts\"",
            says: &["`member.relation` needs `members where`"],
        },
    ),
];

fn compiled(files: &[File]) -> Vec<String> {
    match author::compile(files) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

fn line_of(text: &str, part: &str, last: bool) -> usize {
    let mut lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains(part));
    let found = if last { lines.last() } else { lines.next() };
    found.map_or_else(|| panic!("no line has {part}"), |(at, _)| at + 1)
}

#[test]
fn each_mistake_is_named_with_its_file_its_line_and_a_remedy() {
    let good = author::read_folder(&packs()).unwrap();
    assert_eq!(compiled(&good), [""; 0]);
    let mut wrong = Vec::new();
    for (name, mistake) in MISTAKES {
        let mut files = good.clone();
        let file = files
            .iter_mut()
            .find(|file| file.name == mistake.file)
            .unwrap();
        assert!(file.text.contains(mistake.from), "{name}: {}", mistake.from);
        file.text = file.text.replacen(mistake.from, mistake.to, 1);
        let faults = compiled(&files);
        let places: Vec<String> = files
            .iter()
            .filter(|file| file.text.contains(mistake.line))
            .flat_map(|file| {
                [false, true].map(|last| {
                    format!("{}:{}:", file.name, line_of(&file.text, mistake.line, last))
                })
            })
            .collect();
        let told = |fault: &String| {
            places.iter().any(|place| fault.starts_with(place))
                && mistake.says.iter().all(|part| fault.contains(part))
        };
        if !faults.iter().any(told) {
            wrong.push(format!(
                "{name}: expected {places:?} {:?}, found {faults:#?}",
                mistake.says
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_programs_in_one_place_are_refused() {
    let mut files = author::read_folder(&packs()).unwrap();
    let mut second = files
        .iter()
        .find(|file| file.name == DIBAO)
        .unwrap()
        .clone();
    second.name = "programs/other.toml".into();
    let end = second.text.find("[[program.step]]").unwrap();
    second.text.truncate(end);
    second.text = second.text.replace("id = \"dibao\"", "id = \"other\"");
    files.push(second);
    let faults = compiled(&files);
    assert_eq!(
        faults,
        ["programs/other.toml:5: another program has `order = 40` too; give each its own"]
    );
}

#[test]
fn all_mistakes_are_named_at_once() {
    let mut files = author::read_folder(&packs()).unwrap();
    for file in &mut files {
        file.text = file
            .text
            .replace("confidence = \"known\"", "confidence = \"sure\"");
    }
    assert_eq!(compiled(&files).len(), 2, "one in each of two files");
}
