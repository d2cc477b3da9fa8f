//! From what was typed to a value, or to an error that says what to do.
//!
//! People paste, dictate and use the keyboard they have: spaces of every kind,
//! full-width digits, `元`, `万` and thousands separators are understood.
//! Anything else is refused with its place; nothing is guessed.

mod digits;
mod money;
mod month;
mod whole;

use egude_domain::{Answer, Date, Period, RegionCode, Value, YearMonth};

use crate::{
    answers::Given,
    flow::{Ask, Escape, Question},
};
pub use money::money;
pub use month::year_and_month;
pub use whole::whole;

/// Why an answer cannot be taken. The message is `error-<code>`, with `arg`
/// for its one placeable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}")]
pub struct FieldError {
    /// The stable code.
    pub code: &'static str,
    /// The part of the field at fault, such as `year`; empty for the whole.
    pub part: String,
    /// What to show in the message: the character at fault, or a limit.
    pub arg: String,
}

impl FieldError {
    pub(crate) fn new(code: &'static str) -> Self {
        Self {
            code,
            part: String::new(),
            arg: String::new(),
        }
    }

    pub(crate) fn with(code: &'static str, arg: &impl ToString) -> Self {
        Self {
            code,
            part: String::new(),
            arg: arg.to_string(),
        }
    }

    pub(crate) fn at(mut self, part: &str) -> Self {
        part.clone_into(&mut self.part);
        self
    }
}

/// An answer of one question, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// The fact's value, or why there is none.
    Fact(Answer<Value>),
    /// How many of each relation.
    People(Vec<(String, usize)>),
    /// Kinds of income.
    Kinds(Vec<String>),
    /// Of whom it is true, as ids of members; for the others it is not.
    Who(Vec<String>),
    /// An amount for a period.
    Amount(Answer<(egude_domain::Money, Period)>),
}

/// Parses what was given for `question`. `today` is the day in Asia/Shanghai;
/// `born` the member's birth month, for a day of that month.
pub fn parse(
    question: &Question,
    given: &Given,
    today: Date,
    born: Option<YearMonth>,
) -> Result<Parsed, FieldError> {
    if let Some(escaped) = escape(question, given)? {
        return Ok(match question.ask {
            Ask::Amount => Parsed::Amount(match escaped {
                Escape::DontKnow => Answer::DontKnow,
                Escape::RatherNotSay => Answer::RatherNotSay,
            }),
            _ => Parsed::Fact(match escaped {
                Escape::DontKnow => Answer::DontKnow,
                Escape::RatherNotSay => Answer::RatherNotSay,
            }),
        });
    }
    let fact = |value| Ok(Parsed::Fact(Answer::Known(value)));
    match (&question.ask, given) {
        (Ask::Region, Given::Text(code)) => match code.parse::<RegionCode>() {
            Ok(region) if region.banner().is_some() => fact(Value::Region(region)),
            _ => Err(FieldError::new("region-choose")),
        },
        (Ask::Choice(options), Given::Choice(choice)) if options.contains(choice) => {
            fact(Value::Choice(choice.clone()))
        }
        (Ask::Flag, Given::Choice(choice)) if choice == "yes" => fact(Value::Flag(true)),
        (Ask::Flag, Given::Choice(choice)) if choice == "no" => fact(Value::Flag(false)),
        (Ask::Month, Given::Month { year, month }) => {
            fact(Value::Month(month::month(year, month, today)?))
        }
        (Ask::Count(most), Given::Text(text)) => {
            let day_of = born.filter(|_| question.id == "birth-day");
            let most = day_of.map_or(*most, |born| i64::from(born.days()));
            let least = i64::from(day_of.is_some());
            fact(Value::Count(whole(text, least, most)?))
        }
        (Ask::Money, Given::Text(text)) => fact(Value::Money(money(text)?)),
        (Ask::Amount, Given::Amount { text, period }) => {
            let amount = money(text).map_err(|error| error.at("amount"))?;
            let period = match period.as_str() {
                "month" => Period::Month,
                "year" => Period::Year,
                _ => return Err(FieldError::new("period-choose").at("period")),
            };
            Ok(Parsed::Amount(Answer::Known((amount, period))))
        }
        (Ask::Kinds { kinds, empty }, Given::Choices(chosen)) => {
            several(kinds, empty, chosen).map(Parsed::Kinds)
        }
        (Ask::Choices { options, empty }, Given::Choices(chosen)) => {
            several(options, empty, chosen).and_then(|chosen| fact(Value::Choices(chosen)))
        }
        (Ask::Who(_), Given::Who { chosen, of }) => {
            several(of, &["none".to_owned()], chosen).map(Parsed::Who)
        }
        (Ask::People(relatives), Given::People(counts)) => {
            let count = |relative: &crate::flow::Relative| {
                let text = counts.get(&relative.relation).map_or("0", String::as_str);
                let text = if text.trim().is_empty() { "0" } else { text };
                let most = i64::try_from(relative.most).unwrap_or(0);
                let count = whole(text, 0, most).map_err(|error| error.at(&relative.relation))?;
                Ok((
                    relative.relation.clone(),
                    usize::try_from(count).unwrap_or(0),
                ))
            };
            relatives
                .iter()
                .map(count)
                .collect::<Result<_, _>>()
                .map(Parsed::People)
        }
        _ => Err(FieldError::new("choose")),
    }
}

fn escape(question: &Question, given: &Given) -> Result<Option<Escape>, FieldError> {
    let escape = match given {
        Given::DontKnow => Escape::DontKnow,
        Given::RatherNotSay => Escape::RatherNotSay,
        _ => return Ok(None),
    };
    if question.escapes.contains(&escape) {
        Ok(Some(escape))
    } else {
        Err(FieldError::new("choose"))
    }
}

/// What was chosen of `kinds`; an option of `empty` stands for none of them.
fn several(
    kinds: &[String],
    empty: &[String],
    chosen: &[String],
) -> Result<Vec<String>, FieldError> {
    let counted: Vec<_> = kinds
        .iter()
        .filter(|kind| chosen.contains(kind))
        .cloned()
        .collect();
    let none = chosen.iter().any(|c| c == "none");
    if chosen.is_empty() {
        return Err(FieldError::new("choose-any"));
    }
    if none && chosen.len() > 1 {
        return Err(FieldError::new("none-or-some"));
    }
    if chosen
        .iter()
        .all(|c| kinds.contains(c) || empty.contains(c))
    {
        Ok(counted)
    } else {
        Err(FieldError::new("choose-any"))
    }
}
