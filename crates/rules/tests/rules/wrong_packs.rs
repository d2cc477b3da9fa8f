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
const PROPERTY: &str = "shared/property.toml";
const DIBAO: &str = "programs/dibao.toml";
const EDGE: &str = "programs/edge.toml";
const MEAL: &str = "programs/elder-meal.toml";

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
            from: "[[fact]]\nid = \"savings\"",
            to: "[[fact]]\nid = \"boats\"\nkind = \"count\"\n\n[[fact]]\nid = \"savings\"",
            line: "id = \"boats\"",
            says: &["nothing uses fact boats", "take it out"],
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
    (
        "a fact that a template asks for in vain",
        Mistake {
            file: "facts.toml",
            from: "id = \"shops\"",
            to: "id = \"boats\"",
            line: "id = \"PR-6-{for}\"",
            says: &["rule PR-6-edge", "no fact or value `shops`"],
        },
    ),
    (
        "a template without a place for the word",
        Mistake {
            file: PROPERTY,
            from: "id = \"PR-1-{for}\"",
            to: "id = \"PR-1\"",
            line: "id = \"PR-1\"",
            says: &["PR-1 is said of each in `for`", "write {for}"],
        },
    ),
    (
        "the estimate of a program that does not exist",
        Mistake {
            file: EDGE,
            from: "estimated(\"dibao\")",
            to: "estimated(\"dibo\")",
            line: "id = \"E-3\"",
            says: &["rule E-3", "no program `dibo`"],
        },
    ),
    (
        "a likely program that does not exist, in a note",
        Mistake {
            file: DIBAO,
            from: "member.counts and likely(\"tekun\")",
            to: "member.counts and likely(\"teikun\")",
            line: "id = \"dibao\"",
            says: &["note D-5", "no program `teikun`"],
        },
    ),
    (
        "a program that leads back to itself through its own estimate",
        Mistake {
            file: EDGE,
            from: "estimated(\"dibao\")",
            to: "likely(\"edge\")",
            line: "id = \"E-3\"",
            says: &["rule E-3 leads back to itself"],
        },
    ),
    (
        "two programs that lead to each other",
        Mistake {
            file: DIBAO,
            from: "not estimated(\"tekun\")",
            to: "not estimated(\"edge\")",
            line: "id = \"D-5-all\"",
            says: &["rule D-5-all leads back to itself"],
        },
    ),
    (
        "an option that nobody can choose",
        Mistake {
            file: EDGE,
            from: "has(family.benefits, \"dibao\")",
            to: "has(family.benefits, \"dibo\")",
            line: "id = \"E-3\"",
            says: &["`dibo` is no option of benefits; it has"],
        },
    ),
    (
        "several options where one is compared",
        Mistake {
            file: EDGE,
            from: "has(family.benefits, \"dibao\")",
            to: "family.benefits = \"dibao\"",
            line: "id = \"E-3\"",
            says: &["several options may be chosen: use has(benefits"],
        },
    ),
    (
        "left to staff without saying what",
        Mistake {
            file: EDGE,
            from: "staff(\"mixed-hukou\")",
            to: "staff()",
            line: "staff()",
            says: &["expected"],
        },
    ),
    (
        "a figure that only staff would know",
        Mistake {
            file: EDGE,
            from: "is = '$edge.multiple * @standard.dibao'",
            to: "is = 'staff(\"edge-limit\")'",
            line: "id = \"edge-limit\"",
            says: &["value edge-limit", "a truth, but a figure is needed"],
        },
    ),
    (
        "a note that stands beside no program",
        Mistake {
            file: HOUSEHOLD,
            from: "[[rule]]\nid = \"HX-1\"",
            to: "[[note]]\nid = \"HX-0\"\nis = 'true'\ncite = [\"S2:7\"]\n\n[[rule]]\nid = \"HX-1\"",
            line: "#",
            says: &["a [[note]] is said beside a program", "the program's file"],
        },
    ),
    (
        "a choice of a program that does not exist",
        Mistake {
            file: "programs/orphan.toml",
            from: "programs = [\"orphan\", \"tekun\"]",
            to: "programs = [\"orphans\", \"tekun\"]",
            line: "programs = [\"orphans\"",
            says: &["names `orphans`, which is no program"],
        },
    ),
    (
        "a switch that is no yes or no",
        Mistake {
            file: MEAL,
            from: "switch = \"elder-meal.offered\"",
            to: "switch = \"elder-meal.age\"",
            line: "id = \"elder-meal\"",
            says: &["its switch `elder-meal.age` is no yes-or-no parameter"],
        },
    ),
    (
        "a program of families that rests on a rule about a member",
        Mistake {
            file: EDGE,
            from: "yields = [\"E-3\"]",
            to: "yields = [\"HH-1\"]",
            line: "id = \"edge\"",
            says: &["requires HH-1, which is a rule about a member"],
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
    let mut wrong = 0;
    for file in &mut files {
        let said = file
            .text
            .replace("confidence = \"known\"", "confidence = \"sure\"");
        wrong += usize::from(said != file.text);
        file.text = said;
    }
    assert!(wrong > 1);
    assert_eq!(compiled(&files).len(), wrong, "one in each file");
}
