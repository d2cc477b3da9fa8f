//! Mistakes in facts, parameters and shared rules.

use super::Mistake;

const HOUSEHOLD: &str = "shared/household.toml";
const INCOME: &str = "shared/income.toml";
const PROPERTY: &str = "shared/property.toml";

pub(super) const MISTAKES: &[(&str, Mistake)] = &[
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
        "a note that stands beside no program",
        Mistake {
            file: HOUSEHOLD,
            from: "[[rule]]\nid = \"HX-1\"",
            to: "[[note]]\nid = \"HX-0\"\nis = 'true'\ncite = [\"S2:7\"]\n\n[[rule]]\nid = \"HX-1\"",
            line: "#",
            says: &["a [[note]] is said beside a program", "the program's file"],
        },
    ),
];
