//! Takes the authored files into one pack, remembering where each part stands.

mod each;
mod form;
mod kinds;

use std::collections::BTreeMap;

use toml::Spanned;

use self::each::{Each, base};
use self::form::{NoteSource, ProgramSource, RuleSource, Source};
use super::{Fault, File};
use crate::{
    expr::{self, Expr},
    pack::{Alert, Choice, Cite, Doc, IncomeKind, Named, Note, Pack, Paper, Program, Rule, Step},
};

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
            alerts: Vec::new(),
            choices: Vec::new(),
            aliases: BTreeMap::new(),
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
            Err(error) => reader.faults.push(file.syntax(&error)),
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
        for fact in self.each(file, source.fact) {
            self.place(file, "fact", &fact.id);
            self.fact(file, fact);
        }
        for template in source.param {
            self.alias(template.id.get_ref(), &template.each);
            for param in self.each(file, vec![template]) {
                self.place(file, "param", &param.id);
                self.param(file, param);
            }
        }
        for rate in self.each(file, source.rate) {
            self.place(file, "rate", &rate.id);
            self.pack.rates.push(rate.id.into_inner());
        }
        for template in source.rule {
            self.alias(template.id.get_ref(), &template.each);
            for rule in self.each(file, vec![template]) {
                self.rule(file, rule);
            }
        }
        for value in self.each(file, source.value) {
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
        for alert in source.alert {
            self.place(file, "alert", &alert.id);
            let cite = self.cites(file, &alert.cite);
            if let Some(is) = self.expr(file, &alert.is) {
                self.pack.alerts.push(Alert {
                    id: alert.id.into_inner(),
                    is,
                    hotlines: alert.hotlines,
                    cite,
                });
            }
        }
        for choice in source.choice {
            let cite = self.cites(file, &choice.cite);
            let key = format!("choice {}", self.pack.choices.len());
            let at = choice.programs.span().start;
            self.places.places.insert(key, (file, at));
            let programs = choice.programs.into_inner();
            self.pack.choices.push(Choice { programs, cite });
        }
        let notes = self.notes(file, source.note);
        match source.program {
            Some(program) => {
                self.place(file, "program", &program.id);
                self.program(file, program, notes);
            }
            None if notes.is_empty() => {}
            None => {
                let cause = "a [[note]] is said beside a program; put it into the program's file";
                self.faults.push(file.fault(0, cause));
            }
        }
    }

    /// Every part, templates taken apart.
    fn each<T: Each>(&mut self, file: &File, parts: Vec<T>) -> Vec<T> {
        let mut made = Vec::new();
        for part in parts {
            if part.lacks_place() {
                let id = part.id();
                let cause = format!(
                    "{} is said of each in `for`; write {{for}} where the word stands in its id",
                    id.get_ref()
                );
                self.faults.push(file.fault(id.span().start, cause));
            } else {
                made.extend(part.each());
            }
        }
        made
    }

    fn alias(&mut self, id: &str, words: &[String]) {
        if let Some(base) = base(id) {
            for word in words {
                let made = id.replace("{for}", word);
                self.pack.aliases.insert(made, base.clone());
            }
        }
    }

    fn notes(&mut self, file: &File, sources: Vec<NoteSource>) -> Vec<Note> {
        let mut notes = Vec::new();
        for note in sources {
            let cite = self.cites(file, &note.cite);
            if let Some(is) = self.expr(file, &note.is) {
                notes.push(Note {
                    id: note.id.into_inner(),
                    scope: note.scope,
                    is,
                    asks: note.asks,
                    cite,
                });
            }
        }
        notes
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

    fn rule(&mut self, file: &'a File, rule: RuleSource) {
        let at = rule.id.span().start;
        let id = rule.id.into_inner();
        let version = self.pack.rules.get(&id).map_or(0, Vec::len);
        for key in [format!("rule {id}"), format!("rule {id}#{version}")] {
            self.places.places.insert(key, (file, at));
        }
        let cite = self.cites(file, &rule.cite);
        if rule
            .from
            .zip(rule.until)
            .is_some_and(|(from, until)| until < from)
        {
            let cause = format!("rule {id} ends before it begins; correct `from` or `until`");
            self.faults.push(file.fault(at, cause));
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
            self.faults.push(file.fault(at, cause));
        }
        versions.push(made);
    }

    fn program(&mut self, file: &'a File, source: ProgramSource, notes: Vec<Note>) {
        let steps = source.step.into_iter().map(|step| Step {
            cite: self.cites(file, &step.cite),
            id: step.id,
            limit: step.limit,
            days: step.days,
            extended: step.extended,
            from_acceptance: step.from_acceptance,
            when: step.when.map(|w| (w.param, w.is)),
        });
        let steps = steps.collect();
        let papers = source.paper.into_iter().map(|paper| Paper {
            cite: self.cites(file, &paper.cite),
            id: paper.id,
            looked_up: paper.looked_up,
            later: paper.later,
            when: paper.when.and_then(|when| self.expr(file, &when)),
        });
        let papers = papers.collect();
        let program = Program {
            id: source.id.get_ref().clone(),
            unit: source.unit,
            kind: source.kind,
            urgent: source.urgent,
            requires: source.requires.into_inner(),
            yields: source.yields,
            switch: source.switch,
            ask_amount: source.ask_amount,
            pays: source.pays,
            office: source.office,
            notes,
            amount: source.amount.map(Spanned::into_inner),
            amount_cite: source
                .amount_cite
                .map(|c| self.cites(file, &c))
                .unwrap_or_default(),
            steps,
            papers,
        };
        if self.order.insert(source.order, program).is_some() {
            let cause = format!(
                "another program has `order = {}` too; give each its own",
                source.order
            );
            self.faults.push(file.fault(source.id.span().start, cause));
        }
    }

    fn expr(&mut self, file: &File, text: &Spanned<String>) -> Option<Expr> {
        let error = match expr::parse(text.get_ref()) {
            Ok(expr) => return Some(expr),
            Err(error) => error,
        };
        let read = text.get_ref().get(..error.at).unwrap_or_default();
        let column = read.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let line = read.matches('\n').count();
        let cause = format!(
            "{} (character {column} of the expression's line)",
            error.message
        );
        let mut fault = file.fault(text.span().start, cause);
        // The span begins at the quotes; a line break right after three of them is not of the text.
        let written = file.text.get(text.span()).unwrap_or_default();
        let skipped = ["'''\n", "\"\"\"\n", "'''\r\n", "\"\"\"\r\n"]
            .iter()
            .any(|quotes| written.starts_with(quotes));
        fault.line += line + usize::from(skipped);
        self.faults.push(fault);
        None
    }

    /// `"S2:13"` is article 13 of document S2; `"S2"` is the whole document.
    /// What cites nothing is refused: nothing may stand without an article.
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
        if made.is_empty() {
            let cause = "nothing is cited; write the document and the article, as in [\"S2:13\"]";
            self.faults.push(file.fault(cites.span().start, cause));
        }
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
