//! Cases beside the table: couples with what an experienced officer would say.

use std::collections::BTreeMap;

use egude_domain::{Calendar, Date};
use serde::Deserialize;
use toml::Spanned;

use super::{Fault, File, syntax};
use crate::{
    Person, Service, SpecialCase,
    readiness::{Answers, Context, Gives, Readiness, Table, Tri, Verdict, assess, outcomes},
};

type Words = BTreeMap<String, String>;

/// A file of cases.
pub struct Cases {
    name: String,
    text: String,
    calendar: Calendar,
    base: BTreeMap<Service, Base>,
    each: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    /// Rest days, for the days of a divorce.
    calendar: Calendar,
    /// The answers of an ordinary couple, by service.
    base: BTreeMap<Service, Base>,
    #[serde(rename = "case")]
    each: Vec<Case>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Base {
    #[serde(default)]
    first: Words,
    #[serde(default)]
    second: Words,
    #[serde(default)]
    couple: Words,
}

/// One couple. Answers are those of the base of the service, unless the case says
/// otherwise; `not-asked` takes one away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    name: Spanned<String>,
    service: Service,
    /// The day of the appointment.
    day: Option<Date>,
    /// True where no calendar of rest days is published.
    #[serde(default)]
    no_calendar: bool,
    #[serde(default)]
    first: Words,
    #[serde(default)]
    second: Words,
    #[serde(default)]
    couple: Words,
    verdict: Word,
    /// All reasons, in any order.
    #[serde(default)]
    reasons: Vec<String>,
    /// All special cases.
    #[serde(default)]
    needs: Vec<SpecialCase>,
    /// All questions that are still open, as `kin` or `origin.second`.
    #[serde(default)]
    open: Vec<String>,
    /// All papers, as `id-card` or, if one of the two brings it, `divorce-proof.first`;
    /// with `?` if it is needed only perhaps.
    papers: Option<Vec<String>>,
    /// Notes that must be among them.
    #[serde(default)]
    notes: Vec<String>,
    /// The first day on which it can be done.
    earliest: Option<Date>,
    /// What to do instead.
    instead: Option<Service>,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Word {
    Come,
    NotYet,
    Ask,
    Open,
}

impl Cases {
    /// Reads a file of cases.
    pub fn read(file: File<'_>) -> Result<Self, Fault> {
        let form: Form = toml::from_str(file.text).map_err(|error| syntax(file, &error))?;
        Ok(Self {
            name: file.name.to_owned(),
            text: file.text.to_owned(),
            calendar: form.calendar,
            base: form.base,
            each: form.each,
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.each.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.each.is_empty()
    }

    /// Runs every case: a fault for each that does not come out as written, and for
    /// each row that no case meets.
    pub fn run(&self, table: &Table) -> Vec<Fault> {
        let file = File {
            name: &self.name,
            text: &self.text,
        };
        let mut faults = Vec::new();
        let mut met = vec![false; table.rows.len()];
        for case in &self.each {
            let answers = self.answers(case);
            let calendar = (!case.no_calendar).then_some(&self.calendar);
            let found = assess(table, &answers, case.service, case.day, calendar);
            let wrong = case.differences(&found);
            if !wrong.is_empty() {
                let cause = format!("case \"{}\": {}", case.name.get_ref(), wrong.join("; "));
                faults.push(file.fault(case.name.span().start, cause));
            }
            let context = Context {
                table,
                answers: &answers,
                day: case.day,
                calendar,
            };
            for (row, _, tri) in outcomes(context, case.service) {
                let at = table.rows.iter().position(|each| std::ptr::eq(each, row));
                if let (Some(at), Tri::Yes) = (at, tri) {
                    met[at] = true;
                }
            }
        }
        for (row, _) in table.rows.iter().zip(met).filter(|(_, met)| !met) {
            let what = match &row.gives {
                Gives::Paper { paper, .. } => format!("paper {paper} of row {}", row.id),
                _ => format!("row {}", row.id),
            };
            faults.push(file.fault(0, format!("no case meets {what}; add one")));
        }
        faults
    }

    fn answers(&self, case: &Case) -> Answers {
        let empty = Base::default();
        let base = self.base.get(&case.service).unwrap_or(&empty);
        let mut answers = Answers::default();
        for (of, base, own) in [
            (Some(Person::First), &base.first, &case.first),
            (Some(Person::Second), &base.second, &case.second),
            (None, &base.couple, &case.couple),
        ] {
            for (question, answer) in base.iter().chain(own) {
                let answer = if answer == "not-asked" { "" } else { answer };
                answers.set(question, of, answer);
            }
        }
        answers
    }
}

impl Case {
    fn differences(&self, found: &Readiness<'_>) -> Vec<String> {
        let mut wrong = Vec::new();
        let verdict = match found.verdict {
            Verdict::Come => Word::Come,
            Verdict::NotYet => Word::NotYet,
            Verdict::Ask => Word::Ask,
            Verdict::Open => Word::Open,
        };
        if verdict != self.verdict {
            wrong.push(format!("verdict is {verdict:?}"));
        }
        let reasons = found.reasons.iter().map(|reason| reason.id.clone());
        all(&mut wrong, "reasons", reasons.collect(), &self.reasons);
        let needs: Vec<_> = self.needs.iter().map(ToString::to_string).collect();
        all(
            &mut wrong,
            "needs",
            found.needs.iter().map(ToString::to_string).collect(),
            &needs,
        );
        let open = found.open().map(|asked| with(&asked.question.id, asked.of));
        all(&mut wrong, "open", open.collect(), &self.open);
        if let Some(papers) = &self.papers {
            let found = found.papers.iter().map(|paper| {
                let one = if let [one] = paper.people[..] {
                    Some(one)
                } else {
                    None
                };
                with(&paper.id, one) + if paper.sure { "" } else { "?" }
            });
            all(&mut wrong, "papers", found.collect(), papers);
        }
        for note in &self.notes {
            if !found.notes.iter().any(|each| each.id == *note) {
                wrong.push(format!("there is no note {note}"));
            }
        }
        if self.earliest.is_some() && found.earliest != self.earliest {
            wrong.push(format!("earliest is {:?}", found.earliest));
        }
        let instead = found.reasons.iter().find_map(|reason| reason.instead);
        if instead != self.instead {
            wrong.push(format!("instead is {instead:?}"));
        }
        wrong
    }
}

fn with(id: &str, of: Option<Person>) -> String {
    of.map_or_else(|| id.to_owned(), |person| format!("{id}.{person}"))
}

fn all(wrong: &mut Vec<String>, what: &str, mut found: Vec<String>, wanted: &[String]) {
    let mut wanted = wanted.to_vec();
    found.sort();
    wanted.sort();
    if found != wanted {
        wrong.push(format!("{what}: {found:?}, expected {wanted:?}"));
    }
}
