//! The ids that data bring along: questions, options, rules, programs, codes.

use std::collections::BTreeSet;
use std::path::Path;

use egude_flow::flow::{Ask, Flow};
use egude_rules::Pack;
use egude_rules::author;
use egude_rules::expr::Expr;
use egude_rules::pack::{FactKind, Program};
use egude_tests::repo::{self, TextFile};

use crate::rust_source::{ident, is_punct, quoted, runs, sources};

/// Ids of one kind.
pub(crate) type Ids = BTreeSet<String>;

/// Everything that message ids are derived from.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    pack: Pack,
    flows: Vec<Flow>,
    field_errors: Ids,
    problems: Ids,
    hotlines: Ids,
}

impl Vocabulary {
    /// Reads the data of the repository: rules and questions as they are compiled, so that a
    /// template has the ids that it stands for.
    ///
    /// # Panics
    /// When a pack or a flow is refused; `cargo xtask policy check` says why.
    pub(crate) fn read() -> Self {
        let pack = pack();
        let flows = folder("crates/flow/flows").into_iter();
        let flows = flows.map(|file| refused(egude_flow::author::compile(&file, &pack)));
        let of = |path: &str| {
            repo::file(path)
                .and_then(|file| serde_json::from_str(&file.text).ok())
                .unwrap_or(serde_json::Value::Null)
        };
        let config: serde_json::Value = of("public/config.json");
        Self {
            flows: flows.collect(),
            pack,
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

    fn each_question(&self) -> impl Iterator<Item = &egude_flow::Question> {
        self.flows.iter().flat_map(|flow| &flow.questions)
    }

    pub(crate) fn questions(&self) -> Ids {
        self.each_question().map(|q| q.id.clone()).collect()
    }

    pub(crate) fn blocks(&self) -> Ids {
        self.each_question().map(|q| q.block.clone()).collect()
    }

    /// `question-o-option` for every option that a question offers.
    pub(crate) fn options(&self) -> Ids {
        let mut ids = Ids::new();
        for question in self.each_question() {
            let options: Vec<String> = match &question.ask {
                Ask::Choice(options) => options.clone(),
                Ask::Choices { options, empty } => [options.as_slice(), empty].concat(),
                Ask::Kinds { empty, .. } => empty.clone(),
                Ask::People(people) => people.iter().map(|who| who.relation.clone()).collect(),
                // Persons have names of their own; nobody of them has this one.
                Ask::Who(_) => vec!["none".to_owned()],
                _ => Vec::new(),
            };
            ids.extend(options.iter().map(|o| format!("{}-o-{o}", question.id)));
        }
        ids
    }

    pub(crate) fn facts(&self) -> Ids {
        self.pack.facts.keys().cloned().collect()
    }

    pub(crate) fn relations(&self) -> Ids {
        match self.pack.facts.get("relation").map(|fact| &fact.kind) {
            Some(FactKind::Choice(options)) => options.iter().cloned().collect(),
            _ => Ids::new(),
        }
    }

    /// Kinds of income that a person may name or a rule counts.
    pub(crate) fn income_kinds(&self) -> Ids {
        self.pack.income.keys().cloned().collect()
    }

    pub(crate) fn programs(&self) -> Ids {
        self.pack.programs.iter().map(|p| p.id.clone()).collect()
    }

    pub(crate) fn steps(&self) -> Ids {
        let steps = self.pack.programs.iter().flat_map(|p| &p.steps);
        steps.map(|step| step.id.clone()).collect()
    }

    pub(crate) fn papers(&self) -> Ids {
        let papers = self.pack.programs.iter().flat_map(|p| &p.papers);
        papers.map(|paper| paper.id.clone()).collect()
    }

    pub(crate) fn offices(&self) -> Ids {
        let programs = self.pack.programs.iter();
        programs.filter_map(|p| p.office.clone()).collect()
    }

    /// From when a program may be paid.
    pub(crate) fn pays(&self) -> Ids {
        let programs = self.pack.programs.iter();
        programs
            .filter_map(|p| Some(p.pays?.as_str().to_owned()))
            .collect()
    }

    /// Values that are a program's amount.
    pub(crate) fn amounts(&self) -> Ids {
        let programs = self.pack.programs.iter();
        programs.filter_map(|p| p.amount.clone()).collect()
    }

    /// Notes beside verdicts, in the spelling of message ids.
    pub(crate) fn notes(&self) -> Ids {
        let notes = self.pack.programs.iter().flat_map(|p| &p.notes);
        notes.map(|note| note.id.to_lowercase()).collect()
    }

    pub(crate) fn alerts(&self) -> Ids {
        self.pack.alerts.iter().map(|a| a.id.clone()).collect()
    }

    /// What only staff can settle.
    pub(crate) fn staff(&self) -> Ids {
        let mut found = Ids::new();
        self.each_expr(&mut |expr| {
            if let Expr::Staff(reason) = expr {
                found.insert(reason.clone());
            }
        });
        found
    }

    /// Rules, in the spelling of message ids; what is said of several programs alike has its
    /// words once.
    pub(crate) fn rules(&self) -> Ids {
        self.pack.rules.keys().map(|id| self.said(id)).collect()
    }

    /// Rules that a result may show: those a verdict rests on, and what they are made of.
    pub(crate) fn shown_rules(&self) -> Ids {
        let pack = &self.pack;
        let mut found = BTreeSet::new();
        let mut open: Vec<&str> = pack.programs.iter().flat_map(Program::rules).collect();
        while let Some(id) = open.pop() {
            if found.insert(id) {
                for rule in pack.rules.get(id).into_iter().flatten() {
                    rule.is.walk(&mut |expr| {
                        if let Expr::Rule(part) = expr {
                            open.push(part);
                        }
                    });
                }
            }
        }
        found.into_iter().map(|id| self.said(id)).collect()
    }

    /// Published amounts, in the spelling of message ids.
    pub(crate) fn rates(&self) -> Ids {
        self.pack.rates.iter().map(|id| dashed(id)).collect()
    }

    /// Parameters of a place, in the spelling of message ids.
    pub(crate) fn params(&self) -> Ids {
        let params = self.pack.params.keys();
        params.map(|id| dashed(self.pack.said(id))).collect()
    }

    /// Everything that a test can show with a figure.
    pub(crate) fn figures(&self) -> Ids {
        let values = self.pack.values.keys().cloned().collect();
        let age = Ids::from(["age".to_owned()]);
        [values, age, self.facts(), self.rates(), self.params()]
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

    fn said(&self, rule: &str) -> String {
        self.pack.said(rule).to_lowercase()
    }

    fn each_expr<'a>(&'a self, see: &mut impl FnMut(&'a Expr)) {
        let pack = &self.pack;
        let rules = pack.rules.values().flatten().map(|rule| &rule.is);
        let values = pack.values.values().map(|value| &value.is);
        let income = pack.income.values().map(|kind| &kind.counts);
        rules.chain(values).chain(income).for_each(|e| e.walk(see));
    }
}

fn dashed(id: &str) -> String {
    id.replace('.', "-")
}

/// The pack as it is compiled.
pub(crate) fn pack() -> Pack {
    refused(author::compile(&folder("crates/rules/packs")))
}

fn folder(path: &str) -> Vec<author::File> {
    refused(author::read_folder(&repo::root().join(Path::new(path))).map_err(|fault| vec![fault]))
}

fn refused<T>(found: Result<T, Vec<author::Fault>>) -> T {
    found.unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("rules or questions are refused:\n{}", lines.join("\n"))
    })
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
    let kinds: [(&str, Ids); 24] = [
        ("questions", all.questions()),
        ("options", all.options()),
        ("blocks", all.blocks()),
        ("facts", all.facts()),
        ("relations", all.relations()),
        ("kinds of income", all.income_kinds()),
        ("programs", all.programs()),
        ("steps", all.steps()),
        ("papers", all.papers()),
        ("offices", all.offices()),
        ("ways to be paid", all.pays()),
        ("amounts", all.amounts()),
        ("notes", all.notes()),
        ("alerts", all.alerts()),
        ("what staff settle", all.staff()),
        ("rules", all.rules()),
        ("rules shown", all.shown_rules()),
        ("rates", all.rates()),
        ("parameters", all.params()),
        ("figures", all.figures()),
        ("field errors", all.field_errors()),
        ("problems", all.problems()),
        ("hotlines", all.hotlines()),
        ("aliases", all.pack.aliases.keys().cloned().collect()),
    ];
    let empty = kinds.iter().filter(|(_, ids)| ids.is_empty());
    let empty: Vec<&str> = empty.map(|(kind, _)| *kind).collect();
    assert!(
        empty.is_empty(),
        "tests/tidy/vocabulary.rs finds no {empty:?}: were the data moved?"
    );
}
