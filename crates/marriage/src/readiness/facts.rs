use egude_domain::{Calendar, Date, Sex, age_on};

use super::{
    answers::{Answers, UNSURE},
    table::{Scope, Table, Test},
    tri::Tri,
};
use crate::{
    Person,
    divorce::{PERIOD, Phase, Timeline},
};

/// Old enough to marry on the day of the appointment (民法典 art. 1047): `yes`, `no`.
pub(crate) const OF_AGE: &str = "of-age";
/// Where the day lies in the days of a divorce (art. 1077): `cooling`, `open`, `over`.
pub(crate) const WINDOW: &str = "window";

const BIRTH: &str = "birth";
const SEX: &str = "sex";
const RECEIVED: &str = "received";

/// Facts that follow from answers, the words they can have, and from what they follow.
pub(crate) const DERIVED: &[(&str, &[&str], &[&str])] = &[
    (OF_AGE, &["yes", "no"], &[BIRTH, SEX]),
    (WINDOW, &["cooling", "open", "over"], &[RECEIVED]),
];

/// The questions that a fact follows from: itself, or others.
pub(crate) fn sources(fact: &str) -> Vec<&str> {
    let derived = DERIVED.iter().find(|(id, _, _)| *id == fact);
    derived.map_or_else(|| vec![fact], |(_, _, from)| from.to_vec())
}

/// The two limits of age, by name of the parameter.
pub(crate) const fn limit(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "age-female",
        Sex::Male => "age-male",
    }
}

/// Everything that rows are tried against.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) table: &'a Table,
    pub(crate) answers: &'a Answers,
    /// The day of the appointment; without one nothing that turns on it is judged.
    pub(crate) day: Option<Date>,
    pub(crate) calendar: Option<&'a Calendar>,
}

impl Context<'_> {
    pub(crate) fn test(&self, test: &Test, person: Option<Person>) -> Tri {
        let of = |person| self.one(test, person);
        match test.of {
            Scope::Couple => of(None),
            Scope::Own => of(person),
            Scope::Any => of(Some(Person::First)).or(of(Some(Person::Second))),
            Scope::Both => of(Some(Person::First)).and(of(Some(Person::Second))),
        }
    }

    fn one(&self, test: &Test, of: Option<Person>) -> Tri {
        let is = |word: &str| test.is.iter().any(|each| each == word);
        let word = match test.fact.as_str() {
            OF_AGE => match self.of_age(of) {
                Ok(word) => word,
                Err(unknown) => return unknown,
            },
            WINDOW => match self.window() {
                Ok(word) => word,
                Err(unknown) => return unknown,
            },
            fact => {
                let question = self.table.questions.iter().find(|each| each.id == fact);
                match question.and_then(|question| self.answers.word(question, of)) {
                    Some(word) => word,
                    None => return Tri::Open,
                }
            }
        };
        match (is(word), word == UNSURE) {
            (true, _) => Tri::Yes,
            (false, true) => Tri::Unsure,
            (false, false) => Tri::No,
        }
    }

    /// The first day on which that person is old enough; none while that is not known.
    pub(super) fn of_age_from(&self, of: Option<Person>) -> Option<Date> {
        let sex = match self.answers.get(SEX, of)? {
            "female" => Sex::Female,
            "male" => Sex::Male,
            _ => return None,
        };
        let years = self.table.params.get(limit(sex))?.value?;
        reaches(self.answers.day(BIRTH, of)?, years)
    }

    fn of_age(&self, of: Option<Person>) -> Result<&'static str, Tri> {
        let from = self.of_age_from(of).ok_or(Tri::Open)?;
        // Without a day the earliest one is named, and nobody is turned away.
        Ok(if self.day.is_none_or(|day| day >= from) {
            "yes"
        } else {
            "no"
        })
    }

    /// The days of the divorce, if the receipt day and the calendar are known.
    pub(super) fn timeline(&self) -> Option<Timeline> {
        Timeline::of(self.answers.day(RECEIVED, None)?, self.calendar?)
    }

    fn window(&self) -> Result<&'static str, Tri> {
        let received = self.answers.day(RECEIVED, None).ok_or(Tri::Open)?;
        let Some(day) = self.day else {
            return Ok("open");
        };
        let Some(timeline) = self.timeline() else {
            // Thirty days pass whatever the calendar says.
            let early = received
                .plus_days(PERIOD)
                .is_some_and(|counted| day <= counted);
            return if early {
                Ok("cooling")
            } else {
                Err(Tri::Unsure)
            };
        };
        match timeline.phase(day) {
            Phase::Cooling => Ok("cooling"),
            Phase::Open => Ok("open"),
            Phase::Over => Ok("over"),
            Phase::Unknown => Err(Tri::Unsure),
        }
    }
}

/// The first day on which somebody born on that day has so many full years. Born
/// on 29 February: in a common year on 28 February (decision Z-02).
fn reaches(birth: Date, years: u16) -> Option<Date> {
    let year = birth.year().checked_add(i16::try_from(years).ok()?)?;
    let day = Date::new(year, birth.month(), birth.day())
        .or_else(|_| Date::new(year, 2, 28))
        .ok()?;
    debug_assert_eq!(age_on(birth, day), i64::from(years));
    Some(day)
}

/// The first day on which both are old enough to marry; none while that is not known.
pub fn earliest_of_age(table: &Table, answers: &Answers) -> Option<Date> {
    let context = Context {
        table,
        answers,
        day: None,
        calendar: None,
    };
    let first = context.of_age_from(Some(Person::First))?;
    Some(first.max(context.of_age_from(Some(Person::Second))?))
}
