//! Mistakes in the file of a program.

use super::Mistake;

const DIBAO: &str = "programs/dibao.toml";
const EDGE: &str = "programs/edge.toml";
const MEAL: &str = "programs/elder-meal.toml";

pub(super) const MISTAKES: &[(&str, Mistake)] = &[
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
