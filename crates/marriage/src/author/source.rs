//! The table as it is written.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Fault, File, syntax};
use crate::{
    Service, SpecialCase,
    readiness::{
        Ask, Cite, Confidence, Doc, Gives, Param, Question, Row, Scope, TABLE_VERSION, Table, Test,
        Whom,
    },
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Source {
    as_of: String,
    #[serde(rename = "doc")]
    docs: Vec<Doc>,
    #[serde(rename = "param")]
    params: BTreeMap<String, Param>,
    #[serde(rename = "question")]
    pub(super) questions: Vec<QuestionSource>,
    #[serde(rename = "row")]
    pub(super) rows: Vec<RowSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct QuestionSource {
    pub(super) id: Spanned<String>,
    /// `each` or `couple`.
    of: Of,
    /// The words; without them a day is asked.
    options: Option<Vec<String>>,
    #[serde(rename = "in")]
    services: Vec<Service>,
    #[serde(default)]
    alone: Vec<Service>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Of {
    Each,
    Couple,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "words that whoever writes a row can put"
)]
pub(super) struct RowSource {
    pub(super) id: Spanned<String>,
    #[serde(rename = "in")]
    services: Vec<Service>,
    #[serde(rename = "for", default)]
    whom: Whom,
    #[serde(default)]
    when: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    not_yet: bool,
    #[serde(default)]
    ask: bool,
    instead: Option<Service>,
    need: Option<SpecialCase>,
    paper: Option<String>,
    count: Option<String>,
    #[serde(default)]
    perhaps: bool,
    #[serde(default)]
    note: bool,
    #[serde(default)]
    cite: Vec<Cite>,
    confidence: Confidence,
}

pub(super) fn read(file: File<'_>) -> Result<Source, Fault> {
    toml::from_str(file.text).map_err(|error| syntax(file, &error))
}

impl Source {
    pub(super) fn table(&self, file: File<'_>, faults: &mut Vec<Fault>) -> Table {
        let questions: Vec<Question> = self
            .questions
            .iter()
            .map(QuestionSource::question)
            .collect();
        let each = |fact: &str| questions.iter().any(|q| q.id == fact && q.each);
        let rows = self.rows.iter();
        let rows = rows.filter_map(|row| match row.row(&each) {
            Ok(row) => Some(row),
            Err(cause) => {
                faults.push(file.fault(row.id.span().start, cause));
                None
            }
        });
        Table {
            table_version: TABLE_VERSION,
            as_of: self.as_of.clone(),
            docs: self.docs.clone(),
            params: self.params.clone(),
            rows: rows.collect(),
            questions,
        }
    }
}

impl QuestionSource {
    fn question(&self) -> Question {
        Question {
            id: self.id.get_ref().clone(),
            each: self.of == Of::Each,
            ask: self.options.clone().map_or(Ask::Day, Ask::Choice),
            services: self.services.clone(),
            alone: self.alone.clone(),
        }
    }
}

impl RowSource {
    fn row(&self, each: &impl Fn(&str) -> bool) -> Result<Row, String> {
        Ok(Row {
            id: self.id.get_ref().clone(),
            services: self.services.clone(),
            whom: self.whom,
            when: self
                .when
                .iter()
                .map(|(fact, is)| Self::test(fact, is, each))
                .collect(),
            gives: self.gives()?,
            cite: self.cite.clone(),
            confidence: self.confidence,
        })
    }

    /// `any.x`, `both.x`, or `x`: the person's own where the row is tried for persons.
    fn test(fact: &str, is: &[String], each: &impl Fn(&str) -> bool) -> Test {
        let (of, fact) = match fact.split_once('.') {
            Some(("any", fact)) => (Scope::Any, fact),
            Some(("both", fact)) => (Scope::Both, fact),
            _ if each(fact) || fact == crate::readiness::OF_AGE => (Scope::Own, fact),
            _ => (Scope::Couple, fact),
        };
        Test {
            fact: fact.to_owned(),
            of,
            is: is.to_vec(),
        }
    }

    fn gives(&self) -> Result<Gives, String> {
        let mut found = Vec::new();
        let instead = self.instead;
        if self.not_yet {
            found.push(Gives::NotYet { instead });
        }
        if self.ask {
            found.push(Gives::Ask { instead });
        }
        if let Some(case) = self.need {
            found.push(Gives::Need { case });
        }
        if let Some(paper) = self.paper.clone() {
            found.push(Gives::Paper {
                paper,
                count: self.count.clone(),
                perhaps: self.perhaps,
            });
        }
        if self.note {
            found.push(Gives::Note);
        }
        match (found.pop(), found.is_empty()) {
            (Some(gives), true) => Ok(gives),
            _ => Err("give exactly one of not-yet, ask, need, paper, note".to_owned()),
        }
    }
}
