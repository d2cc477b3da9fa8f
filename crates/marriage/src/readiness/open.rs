use super::{
    answers::Answers,
    facts::{Context, sources},
    table::{Question, Row, Scope, Table, Test},
    tri::Tri,
};
use crate::{Person, Service};

/// A question that stands: asked, or answered and still of weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// Which.
    pub question: &'a Question,
    /// Of whom; none is the couple.
    pub of: Option<Person>,
    /// Whether there is an answer.
    pub answered: bool,
}

/// Every question that can matter with these answers, in order. One whose answer
/// can change nothing is left out, and one that rests on an earlier question waits
/// for it.
pub fn asked<'a>(table: &'a Table, answers: &Answers, service: Service) -> Vec<Asked<'a>> {
    let mut found = Vec::new();
    for (at, question) in table.questions.iter().enumerate() {
        for of in question.people(service) {
            let without = answers.without(&question.id, *of);
            let context = Context {
                table,
                answers: &without,
                day: None,
                calendar: None,
            };
            let rows = table
                .rows
                .iter()
                .filter(|row| row.services.contains(&service));
            let matters = |row: &Row| {
                let places = row.whom.places().iter();
                let mut mine = places.filter(|place| row_asks(row, &question.id, *of, **place));
                mine.any(|place| still_open(&context, row, at, *place))
            };
            if rows.into_iter().any(matters) {
                let answered = answers.has(question, *of);
                found.push(Asked {
                    question,
                    of: *of,
                    answered,
                });
            }
        }
    }
    found
}

/// Whether the row, tried at this place, looks at that person's answer.
fn row_asks(row: &Row, question: &str, of: Option<Person>, place: Option<Person>) -> bool {
    row.when.iter().any(|test| {
        let whose = match test.of {
            Scope::Couple => of.is_none(),
            Scope::Own => of == place,
            Scope::Any | Scope::Both => of.is_some(),
        };
        whose && sources(&test.fact).contains(&question)
    })
}

/// Whether the row can still go either way, and waits for nothing that comes before.
fn still_open(context: &Context<'_>, row: &Row, at: usize, place: Option<Person>) -> bool {
    row.when.iter().all(|test| match context.test(test, place) {
        Tri::No => false,
        Tri::Open => !rests_on_earlier(context.table, test, at),
        Tri::Yes | Tri::Unsure => true,
    })
}

fn rests_on_earlier(table: &Table, test: &Test, at: usize) -> bool {
    let place = |id: &str| {
        table
            .questions
            .iter()
            .position(|question| question.id == id)
    };
    sources(&test.fact)
        .into_iter()
        .all(|id| place(id).is_some_and(|place| place < at))
}
