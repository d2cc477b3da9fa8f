//! Checks that a table makes sense, and that it turns nobody away without an article.

use std::collections::BTreeSet;

use super::{
    Fault, File,
    source::{RowSource, Source},
};
use crate::readiness::{
    Ask, Confidence, DERIVED, Gives, Question, Row, Scope, Table, Whom, sources,
};

pub(super) fn check(file: File<'_>, source: &Source, table: &Table, faults: &mut Vec<Fault>) {
    let mut fault = |at: usize, cause: String| faults.push(file.fault(at, cause));
    let mut seen = BTreeSet::new();
    for written in &source.questions {
        let (id, at) = (written.id.get_ref(), written.id.span().start);
        let Some(question) = table.questions.iter().find(|question| question.id == *id) else {
            continue;
        };
        if !seen.insert(id) {
            fault(at, format!("question {id} stands twice"));
        }
        for cause in question_faults(question, table) {
            fault(at, format!("question {id}: {cause}"));
        }
    }
    // A row that could not be read is missing in the table: its fault is named already.
    if source.rows.len() != table.rows.len() {
        return;
    }
    for (written, row) in source.rows.iter().zip(&table.rows) {
        for cause in row_faults(row, table) {
            fault(at(written), format!("row {}: {cause}", row.id));
        }
    }
}

fn at(row: &RowSource) -> usize {
    row.id.span().start
}

fn question_faults(question: &Question, table: &Table) -> Vec<String> {
    let mut causes = Vec::new();
    if let Ask::Choice(words) = &question.ask
        && words.len() < 2
    {
        causes.push("give at least two options".into());
    }
    for service in &question.alone {
        if !question.each || !question.services.contains(service) {
            causes.push(format!(
                "`alone` names {service}, where it is not asked of each"
            ));
        }
    }
    for service in &question.services {
        let used = table.rows.iter().any(|row| {
            let mut tests = row.when.iter();
            row.services.contains(service)
                && tests.any(|test| sources(&test.fact).contains(&question.id.as_str()))
        });
        if !used {
            causes.push(format!(
                "nothing follows from it in {service}; do not ask it there"
            ));
        }
    }
    causes
}

fn row_faults(row: &Row, table: &Table) -> Vec<String> {
    let mut causes = Vec::new();
    if !good_id(&row.id) {
        causes.push("write the id as M-11 or M-11-kin; M, V or W".into());
    }
    for cite in &row.cite {
        if !table.docs.iter().any(|doc| doc.id == cite.doc) {
            causes.push(format!("there is no [[doc]] {}", cite.doc));
        }
    }
    if row.cite.is_empty() {
        causes.push("name the document and the article in `cite`".into());
    }
    if matches!(row.gives, Gives::NotYet { .. }) {
        if row.confidence == Confidence::Uncertain {
            causes.push("what is uncertain turns nobody away; write ask = true".into());
        }
        if row.when.is_empty() {
            causes.push("a ground needs a condition in `when`".into());
        }
    }
    if let Gives::Paper {
        count: Some(count), ..
    } = &row.gives
        && !table.params.contains_key(count)
    {
        causes.push(format!("there is no [param.{count}]"));
    }
    let other_kind = |other: &&Row| {
        other.id == row.id
            && kind(&other.gives) != "paper"
            && kind(&other.gives) != kind(&row.gives)
    };
    if kind(&row.gives) != "paper"
        && let Some(other) = table.rows.iter().find(other_kind)
    {
        causes.push(format!(
            "gives {} and {} under one id",
            kind(&row.gives),
            kind(&other.gives)
        ));
    }
    for test in &row.when {
        let (derived, words) = match DERIVED.iter().find(|(id, _, _)| *id == test.fact) {
            Some((_, words, _)) => (true, words.iter().map(|word| (*word).to_owned()).collect()),
            None => match table
                .questions
                .iter()
                .find(|question| question.id == test.fact)
            {
                Some(Question {
                    ask: Ask::Choice(words),
                    ..
                }) => (false, words.clone()),
                Some(_) => {
                    causes.push(format!("{} is a day and has no words", test.fact));
                    continue;
                }
                None => {
                    causes.push(format!("there is no question {}", test.fact));
                    continue;
                }
            },
        };
        for word in test.is.iter().filter(|word| !words.contains(word)) {
            causes.push(format!(
                "{} is never `{word}`, only {}",
                test.fact,
                words.join(", ")
            ));
        }
        if test.is.is_empty() {
            causes.push(format!(
                "{} has to be one of no words; name some",
                test.fact
            ));
        }
        if test.of == Scope::Own && row.whom == Whom::Couple && !derived {
            causes.push(format!(
                "write any.{0} or both.{0}, or for = \"each\"",
                test.fact
            ));
        }
        causes.extend(not_asked(row, test.of, &test.fact, table));
    }
    causes
}

/// Facts of somebody who is not asked would stay open for ever.
fn not_asked(row: &Row, of: Scope, fact: &str, table: &Table) -> Vec<String> {
    let mut causes = Vec::new();
    for question in sources(fact) {
        let Some(question) = table.questions.iter().find(|each| each.id == question) else {
            continue;
        };
        for service in &row.services {
            let asked = question.people(*service).len();
            let needed = match (of, row.whom) {
                (Scope::Any | Scope::Both, _) | (Scope::Own, Whom::Each) => 2,
                _ => 1,
            };
            if asked < needed {
                causes.push(format!("{} is not asked of all in {service}", question.id));
            }
        }
    }
    causes
}

fn kind(gives: &Gives) -> &'static str {
    match gives {
        Gives::NotYet { .. } => "not-yet",
        Gives::Ask { .. } => "ask",
        Gives::Need { .. } => "need",
        Gives::Paper { .. } => "paper",
        Gives::Note => "note",
    }
}

/// `M-11`, `V-3-place`: a letter, a number, words in small letters.
fn good_id(id: &str) -> bool {
    let mut parts = id.split('-');
    let letter = matches!(parts.next(), Some("M" | "V" | "W"));
    let number = parts
        .next()
        .is_some_and(|part| part.bytes().all(|b| b.is_ascii_digit()));
    letter && number && parts.all(|part| part.bytes().all(|b| b.is_ascii_lowercase()))
}
