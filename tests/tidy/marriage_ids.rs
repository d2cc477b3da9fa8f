//! The ids that the table of marriage registration brings along.

use std::sync::LazyLock;

use egude_marriage::author::{self, File};
use egude_marriage::readiness::{Ask, Gives, Table};
use egude_tests::repo;

use crate::vocabulary::Ids;

const FILE: &str = "crates/marriage/data/readiness.toml";

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let file = repo::file(FILE).expect("the table is in the repository");
    let named = File {
        name: FILE,
        text: &file.text,
    };
    author::compile(named).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("the table is refused:\n{}", lines.join("\n"))
    })
});

pub(crate) fn questions() -> Ids {
    TABLE.questions.iter().map(|it| it.id.clone()).collect()
}

/// `question-o-option`.
pub(crate) fn options() -> Ids {
    let mut ids = Ids::new();
    for question in &TABLE.questions {
        if let Ask::Choice(words) = &question.ask {
            ids.extend(words.iter().map(|word| format!("{}-o-{word}", question.id)));
        }
    }
    ids
}

/// Rows that are shown in a sentence, in the spelling of message ids.
pub(crate) fn rules() -> Ids {
    let rows = TABLE.rows.iter();
    let said = rows.filter(|row| !matches!(row.gives, Gives::Paper { .. }));
    said.map(|row| row.id.to_ascii_lowercase()).collect()
}

pub(crate) fn papers() -> Ids {
    let papers = TABLE.rows.iter().filter_map(|row| match &row.gives {
        Gives::Paper { paper, .. } => Some(paper.clone()),
        _ => None,
    });
    papers.collect()
}

pub(crate) fn documents() -> Ids {
    TABLE.docs.iter().map(|it| it.id.clone()).collect()
}

#[test]
fn the_table_has_ids_of_every_kind() {
    for ids in [questions(), options(), rules(), papers(), documents()] {
        assert!(!ids.is_empty(), "{FILE} has lost a kind of id");
    }
}
