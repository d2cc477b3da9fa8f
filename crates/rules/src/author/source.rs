//! The authored form: what stands in the TOML files.

use std::collections::BTreeMap;

use egude_domain::Date;
use serde::Deserialize;
use toml::Spanned;

use super::{Fault, File};
use crate::{
    expr::{self, Expr, Scope},
    pack::{
        Cite, Confidence, DayKind, Doc, Fact, FactKind, IncomeKind, Named, Pack, Paper, ParamKind,
        Program, ProgramUnit, Rule, Step, Unit,
    },
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(default)]
    doc: Vec<DocSource>,
    #[serde(default)]
    fact: Vec<FactSource>,
    #[serde(default)]
    param: Vec<ParamSource>,
    #[serde(default)]
    rate: Vec<RateSource>,
    #[serde(default)]
    rule: Vec<RuleSource>,
    #[serde(default)]
    value: Vec<ValueSource>,
    #[serde(default)]
    income: Vec<IncomeSource>,
    program: Option<ProgramSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocSource {
    id: Spanned<String>,
    title: String,
    number: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactSource {
    id: Spanned<String>,
    #[serde(default)]
    scope: Scope,
    kind: Spanned<String>,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    bands: Vec<BandSource>,
    max: Option<i64>,
    #[serde(default)]
    sensitive: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BandSource {
    id: String,
    from: i64,
    to: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ParamSource {
    id: Spanned<String>,
    kind: Spanned<String>,
    #[serde(default)]
    options: Vec<String>,
    /// For the reader of the pack; the place's own source travels with the value.
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RateSource {
    id: Spanned<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleSource {
    id: Spanned<String>,
    #[serde(default)]
    scope: Scope,
    is: Spanned<String>,
    cite: Spanned<Vec<String>>,
    confidence: Confidence,
    from: Option<Date>,
    until: Option<Date>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ValueSource {
    id: Spanned<String>,
    #[serde(default)]
    scope: Scope,
    is: Spanned<String>,
    unit: Unit,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IncomeSource {
    kind: Spanned<String>,
    rule: String,
    counts: Spanned<String>,
    cite: Spanned<Vec<String>>,
    confidence: Confidence,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgramSource {
    id: Spanned<String>,
    order: u32,
    unit: ProgramUnit,
    requires: Spanned<Vec<String>>,
    amount: Option<Spanned<String>>,
    #[serde(default)]
    amount_cite: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    step: Vec<StepSource>,
    #[serde(default)]
    paper: Vec<PaperSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepSource {
    id: String,
    limit: u16,
    days: DayKind,
    extended: Option<u16>,
    when: Option<WhenSource>,
    cite: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhenSource {
    param: String,
    is: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaperSource {
    id: String,
    #[serde(default)]
    looked_up: bool,
    cite: Spanned<Vec<String>>,
}

/// Where each part of the pack stands, for faults found later.
pub(super) struct Places<'a> {
    places: BTreeMap<String, (&'a File, usize)>,
}

impl Places<'_> {
    pub(super) fn fault(&self, what: &str, cause: impl Into<String>) -> Fault {
        match self.places.get(what) {
            Some((file, at)) => file.fault(*at, cause),
            None => Fault {
                file: what.to_owned(),
                line: 0,
                cause: cause.into(),
            },
        }
    }
}

pub(super) fn read(files: &[File]) -> Result<(Pack, Places<'_>), Vec<Fault>> {
    let mut reader = Reader {
        pack: Pack {
            pack_version: 1,
            version: String::new(),
            docs: BTreeMap::new(),
            facts: BTreeMap::new(),
            params: BTreeMap::new(),
            rates: Vec::new(),
            rules: BTreeMap::new(),
            values: BTreeMap::new(),
            income: BTreeMap::new(),
            programs: Vec::new(),
        },
        places: Places {
            places: BTreeMap::new(),
        },
        order: BTreeMap::new(),
        faults: Vec::new(),
    };
    for file in files {
        match toml::from_str::<Source>(&file.text) {
            Ok(source) => reader.take(file, source),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                reader
                    .faults
                    .push(file.fault(at, error.message().to_owned()));
            }
        }
    }
    reader.pack.programs = reader.order.into_values().collect();
    if reader.faults.is_empty() {
        Ok((reader.pack, reader.places))
    } else {
        Err(reader.faults)
    }
}

struct Reader<'a> {
    pack: Pack,
    places: Places<'a>,
    order: BTreeMap<u32, Program>,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    fn take(&mut self, file: &'a File, source: Source) {
        for doc in source.doc {
            self.place(file, "doc", &doc.id);
            self.pack.docs.insert(
                doc.id.into_inner(),
                Doc {
                    title: doc.title,
                    number: doc.number,
                },
            );
        }
        for fact in source.fact {
            self.place(file, "fact", &fact.id);
            self.fact(file, fact);
        }
        for param in source.param {
            self.place(file, "param", &param.id);
            self.param(file, param);
        }
        for rate in source.rate {
            self.place(file, "rate", &rate.id);
            self.pack.rates.push(rate.id.into_inner());
        }
        for rule in source.rule {
            self.rule(file, rule);
        }
        for value in source.value {
            self.place(file, "value", &value.id);
            if let Some(is) = self.expr(file, &value.is) {
                self.pack.values.insert(
                    value.id.into_inner(),
                    Named {
                        scope: value.scope,
                        is,
                        unit: value.unit,
                    },
                );
            }
        }
        for income in source.income {
            self.place(file, "income", &income.kind);
            let cite = self.cites(file, &income.cite);
            if let Some(counts) = self.expr(file, &income.counts) {
                let kind = IncomeKind {
                    rule: income.rule,
                    counts,
                    cite,
                    confidence: income.confidence,
                };
                self.pack.income.insert(income.kind.into_inner(), kind);
            }
        }
        if let Some(program) = source.program {
            self.place(file, "program", &program.id);
            self.program(file, program);
        }
    }

    fn place(&mut self, file: &'a File, kind: &str, id: &Spanned<String>) {
        let key = format!("{kind} {}", id.get_ref());
        if let Some((other, _)) = self.places.places.get(&key) {
            let cause = format!(
                "{key} stands in {} already; give one of them another id",
                other.name
            );
            self.faults.push(file.fault(id.span().start, cause));
        }
        self.places.places.insert(key, (file, id.span().start));
    }

    fn fact(&mut self, file: &File, fact: FactSource) {
        let kind = match fact.kind.get_ref().as_str() {
            "flag" => FactKind::Flag,
            "choice" => FactKind::Choice(fact.options),
            "band" => FactKind::Band(
                fact.bands
                    .into_iter()
                    .map(|b| (b.id, b.from, b.to))
                    .collect(),
            ),
            "count" => FactKind::Count(fact.max.unwrap_or(1_000)),
            "money" => FactKind::Money,
            "month" => FactKind::Month,
            "region" => FactKind::Region,
            "streams" => FactKind::Streams,
            other => {
                let known = "flag, choice, band, count, money, month, region, streams";
                let cause = format!("`{other}` is no kind of fact; use one of {known}");
                return self.faults.push(file.fault(fact.kind.span().start, cause));
            }
        };
        let empty = match &kind {
            FactKind::Choice(options) => options.is_empty(),
            FactKind::Band(bands) => bands.is_empty(),
            _ => false,
        };
        if empty {
            let cause = "a choice needs `options`, a band needs `bands`";
            self.faults.push(file.fault(fact.kind.span().start, cause));
        }
        let made = Fact {
            scope: fact.scope,
            kind,
            sensitive: fact.sensitive,
        };
        self.pack.facts.insert(fact.id.into_inner(), made);
    }

    fn param(&mut self, file: &File, param: ParamSource) {
        let kind = match param.kind.get_ref().as_str() {
            "fen" => ParamKind::Fen,
            "int" => ParamKind::Int,
            "share" => ParamKind::Share,
            "flag" => ParamKind::Flag,
            "text" => ParamKind::Text(param.options),
            "list" => ParamKind::List(param.options),
            other => {
                let cause = format!(
                    "`{other}` is no kind of parameter; use one of fen, int, share, flag, text, list"
                );
                return self.faults.push(file.fault(param.kind.span().start, cause));
            }
        };
        self.pack.params.insert(param.id.into_inner(), kind);
    }

    fn rule(&mut self, file: &'a File, rule: RuleSource) {
        let id = rule.id.get_ref().clone();
        let key = format!("rule {id}");
        self.places.places.insert(key, (file, rule.id.span().start));
        let cite = self.cites(file, &rule.cite);
        if cite.is_empty() {
            let cause = format!("rule {id} cites nothing; a rule without an article may not stand");
            self.faults.push(file.fault(rule.cite.span().start, cause));
        }
        let Some(is) = self.expr(file, &rule.is) else {
            return;
        };
        let made = Rule {
            scope: rule.scope,
            is,
            cite,
            confidence: rule.confidence,
            from: rule.from,
            until: rule.until,
        };
        let versions = self.pack.rules.entry(id.clone()).or_default();
        let apart = |a: &Rule, b: &Rule| {
            a.until.zip(b.from).is_some_and(|(u, f)| u < f)
                || b.until.zip(a.from).is_some_and(|(u, f)| u < f)
        };
        if !versions.iter().all(|other| apart(other, &made)) {
            let cause = format!(
                "rule {id} stands twice for the same day; end one with `until` before the other's `from`"
            );
            self.faults.push(file.fault(rule.id.span().start, cause));
        }
        versions.push(made);
    }

    fn program(&mut self, file: &'a File, source: ProgramSource) {
        let steps = source.step.into_iter().map(|step| Step {
            cite: self.cites(file, &step.cite),
            id: step.id,
            limit: step.limit,
            days: step.days,
            extended: step.extended,
            when: step.when.map(|w| (w.param, w.is)),
        });
        let steps = steps.collect();
        let papers = source.paper.into_iter().map(|paper| Paper {
            cite: self.cites(file, &paper.cite),
            id: paper.id,
            looked_up: paper.looked_up,
        });
        let papers = papers.collect();
        let program = Program {
            id: source.id.get_ref().clone(),
            unit: source.unit,
            requires: source.requires.into_inner(),
            amount: source.amount.map(Spanned::into_inner),
            amount_cite: source
                .amount_cite
                .map(|c| self.cites(file, &c))
                .unwrap_or_default(),
            steps,
            papers,
        };
        if self.order.insert(source.order, program).is_some() {
            let cause = format!("another program has `order = {}` too", source.order);
            self.faults.push(file.fault(source.id.span().start, cause));
        }
    }

    fn expr(&mut self, file: &File, text: &Spanned<String>) -> Option<Expr> {
        match expr::parse(text.get_ref()) {
            Ok(expr) => Some(expr),
            Err(error) => {
                let cause = format!(
                    "{} (character {} of the expression)",
                    error.message,
                    error.at + 1
                );
                // The span begins at the opening quotes; lines inside the text follow it.
                let lines = text
                    .get_ref()
                    .get(..error.at)
                    .unwrap_or_default()
                    .matches('\n')
                    .count();
                let mut fault = file.fault(text.span().start, cause);
                fault.line += lines;
                self.faults.push(fault);
                None
            }
        }
    }

    /// `"S2:13"` is article 13 of document S2; `"S2"` is the whole document.
    fn cites(&mut self, file: &File, cites: &Spanned<Vec<String>>) -> Vec<Cite> {
        let cite = |text: &String| match text.split_once(':') {
            Some((doc, art)) => Cite {
                doc: doc.to_owned(),
                art: art.to_owned(),
            },
            None => Cite {
                doc: text.clone(),
                art: String::new(),
            },
        };
        let made: Vec<_> = cites.get_ref().iter().map(cite).collect();
        for cite in &made {
            // Documents may stand in a later file: whether they exist is checked at the end.
            if cite.doc.is_empty() {
                let cause = "a citation is written \"DOCUMENT:ARTICLE\"";
                self.faults.push(file.fault(cites.span().start, cause));
            }
        }
        made
    }
}
