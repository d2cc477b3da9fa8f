//! The ids that data bring along: questions, options, rules, programs, codes.

use std::collections::BTreeSet;

use egude_tests::repo::{self, TextFile};
use toml::{Table, Value};

use crate::rust_source::{ident, is_punct, quoted, runs, sources};

/// Ids of one kind.
pub(crate) type Ids = BTreeSet<String>;

/// Everything that message ids are derived from.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    facts: Vec<Table>,
    questions: Vec<Table>,
    packs: Vec<Table>,
    params: Table,
    field_errors: Ids,
    problems: Ids,
    hotlines: Ids,
}

impl Vocabulary {
    /// Reads the authored data of the repository.
    pub(crate) fn read() -> Self {
        let tables = |folder: &str| -> Vec<Table> {
            repo::files_in(folder, ".toml")
                .iter()
                .filter_map(|file| file.text.parse().ok())
                .collect()
        };
        let one = |path: &str| {
            repo::file(path)
                .and_then(|file| file.text.parse::<Table>().ok())
                .unwrap_or_default()
        };
        let of = |path: &str| {
            repo::file(path)
                .and_then(|file| serde_json::from_str(&file.text).ok())
                .unwrap_or(serde_json::Value::Null)
        };
        let config: serde_json::Value = of("public/config.json");
        Self {
            facts: list(&one("crates/rules/packs/facts.toml"), "fact"),
            questions: tables("crates/flow/flows/")
                .iter()
                .flat_map(|flow| list(flow, "question"))
                .collect(),
            packs: [
                tables("crates/rules/packs/programs/"),
                tables("crates/rules/packs/shared/"),
            ]
            .concat(),
            params: one("crates/rules/packs/params.toml"),
            field_errors: field_errors(&sources("crates/flow/src/")),
            problems: problem_codes(&sources("crates/contract/src/v1/problem")),
            hotlines: config["hotlines"]
                .as_array()
                .into_iter()
                .flatten()
                .flat_map(|line| texts(&line["id"]))
                .collect(),
        }
    }

    pub(crate) fn questions(&self) -> Ids {
        self.questions
            .iter()
            .filter_map(|question| text(question, "id"))
            .collect()
    }

    pub(crate) fn blocks(&self) -> Ids {
        self.questions
            .iter()
            .filter_map(|question| text(question, "block"))
            .collect()
    }

    /// `question-o-option` for every option that a question offers.
    pub(crate) fn options(&self) -> Ids {
        let mut ids = Ids::new();
        for question in &self.questions {
            let Some(id) = text(question, "id") else {
                continue;
            };
            let people = list(question, "people")
                .iter()
                .filter_map(|person| text(person, "relation"))
                .collect();
            let options = [self.options_of(&id), words(question, "empty"), people].concat();
            ids.extend(options.iter().map(|option| format!("{id}-o-{option}")));
        }
        ids
    }

    fn options_of(&self, fact: &str) -> Vec<String> {
        let Some(found) = self
            .facts
            .iter()
            .find(|f| text(f, "id").as_deref() == Some(fact))
        else {
            return Vec::new();
        };
        let bands = list(found, "bands")
            .iter()
            .filter_map(|band| text(band, "id"))
            .collect();
        [words(found, "options"), bands].concat()
    }

    pub(crate) fn facts(&self) -> Ids {
        self.facts
            .iter()
            .filter_map(|fact| text(fact, "id"))
            .collect()
    }

    pub(crate) fn relations(&self) -> Ids {
        self.options_of("relation").into_iter().collect()
    }

    /// Kinds of income that a person may name or a rule counts.
    pub(crate) fn income_kinds(&self) -> Ids {
        let asked = self
            .questions
            .iter()
            .flat_map(|question| words(question, "kinds"));
        asked.chain(self.in_packs("income", "kind")).collect()
    }

    pub(crate) fn programs(&self) -> Ids {
        let programs = self
            .packs
            .iter()
            .filter_map(|pack| pack.get("program")?.as_table());
        programs.filter_map(|program| text(program, "id")).collect()
    }

    /// Parts of a program, such as its steps and papers.
    pub(crate) fn parts(&self, kind: &str) -> Ids {
        let programs = self
            .packs
            .iter()
            .filter_map(|pack| pack.get("program")?.as_table());
        programs
            .flat_map(|program| list(program, kind))
            .filter_map(|part| text(&part, "id"))
            .collect()
    }

    /// Rules, in the spelling of message ids.
    pub(crate) fn rules(&self) -> Ids {
        self.in_packs("rule", "id")
            .map(|id| id.to_lowercase())
            .collect()
    }

    /// Rates and parameters of a place, in the spelling of message ids.
    pub(crate) fn params(&self, kind: &str) -> Ids {
        list(&self.params, kind)
            .iter()
            .filter_map(|param| text(param, "id"))
            .map(|id| id.replace('.', "-"))
            .collect()
    }

    /// Everything that a test can show with a figure.
    pub(crate) fn figures(&self) -> Ids {
        let values = self.in_packs("value", "id").collect();
        [
            values,
            self.facts(),
            self.params("rate"),
            self.params("param"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    pub(crate) fn field_errors(&self) -> Ids {
        self.field_errors.clone()
    }

    pub(crate) fn problems(&self) -> Ids {
        self.problems.clone()
    }

    pub(crate) fn hotlines(&self) -> Ids {
        self.hotlines.clone()
    }

    fn in_packs(&self, kind: &str, key: &str) -> impl Iterator<Item = String> {
        let entries: Vec<Table> = self
            .packs
            .iter()
            .flat_map(|pack| list(pack, kind))
            .collect();
        let key = key.to_owned();
        entries
            .into_iter()
            .filter_map(move |entry| text(&entry, &key))
    }
}

fn list(table: &Table, key: &str) -> Vec<Table> {
    let values = table
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    values.filter_map(Value::as_table).cloned().collect()
}

fn text(table: &Table, key: &str) -> Option<String> {
    Some(table.get(key)?.as_str()?.to_owned())
}

fn words(table: &Table, key: &str) -> Vec<String> {
    let values = table
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    values
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn texts(value: &serde_json::Value) -> Ids {
    let own = value.as_str().into_iter();
    let inner = value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_str);
    own.chain(inner).map(str::to_owned).collect()
}

/// Codes in `Name = "code", status, "Title";` of the contract.
fn problem_codes(files: &[TextFile]) -> Ids {
    let mut codes = Ids::new();
    for run in files.iter().filter_map(|file| runs(file).ok()).flatten() {
        for three in run.windows(3) {
            if is_punct(&three[0], '=') && is_punct(&three[2], ',') {
                codes.extend(quoted(&three[1]));
            }
        }
    }
    codes
}

/// Codes in `FieldError::new("…")` and `FieldError::with("…", …)`.
fn field_errors(files: &[TextFile]) -> Ids {
    let mut codes = Ids::new();
    for run in files.iter().filter_map(|file| runs(file).ok()).flatten() {
        for five in run.windows(5) {
            let call = ident(&five[0]).as_deref() == Some("FieldError")
                && is_punct(&five[1], ':')
                && matches!(ident(&five[3]).as_deref(), Some("new" | "with"));
            if let (true, proc_macro2::TokenTree::Group(arguments)) = (call, &five[4]) {
                codes.extend(
                    arguments
                        .stream()
                        .into_iter()
                        .next()
                        .as_ref()
                        .and_then(quoted),
                );
            }
        }
    }
    codes
}

#[test]
fn the_data_have_ids_of_every_kind() {
    let all = Vocabulary::read();
    let kinds = [
        all.questions(),
        all.options(),
        all.blocks(),
        all.facts(),
        all.relations(),
        all.income_kinds(),
        all.programs(),
        all.parts("step"),
        all.parts("paper"),
        all.rules(),
        all.params("rate"),
        all.params("param"),
        all.figures(),
        all.field_errors(),
        all.problems(),
        all.hotlines(),
    ];
    let empty: Vec<usize> = kinds
        .iter()
        .enumerate()
        .filter(|(_, ids)| ids.is_empty())
        .map(|(i, _)| i)
        .collect();
    assert!(
        empty.is_empty(),
        "kinds {empty:?} of tests/tidy/vocabulary.rs find nothing: were the data moved?"
    );
}
