//! What was typed into a form, read as fields; and what is wrong with it, field by field.

use super::typed;
use egude_domain::{Date, Money, Phone, TimeOfDay, YearMonth};
use egude_flow::parse;
use std::str::FromStr;

/// Where what was typed is.
pub trait Given {
    /// What stands in a field.
    fn text(&self, field: &str) -> String;
    /// What was chosen in a field with several answers.
    fn list(&self, field: &str) -> Vec<String>;
}

/// Something wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field.
    pub field: String,
    /// The id of the message.
    pub message: &'static str,
    /// A number that the message names: a length, or an amount.
    pub more: Option<More>,
}

/// A number in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// So many.
    Count(usize),
    /// So much.
    Money(Money),
}

/// Reads field after field and collects what is wrong.
pub(super) struct Reader<'a> {
    given: &'a dyn Given,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(given: &'a dyn Given) -> Self {
        Self {
            given,
            faults: Vec::new(),
        }
    }

    pub(super) fn fault(&mut self, field: &str, message: &'static str) {
        self.faults.push(Fault {
            field: field.to_owned(),
            message,
            more: None,
        });
    }

    pub(super) fn fault_with(&mut self, field: &str, message: &'static str, more: More) {
        self.faults.push(Fault {
            field: field.to_owned(),
            message,
            more: Some(more),
        });
    }

    /// The value, if nothing is wrong.
    pub(super) fn done<T>(self, value: Option<T>) -> Result<T, Vec<Fault>> {
        match value {
            Some(value) if self.faults.is_empty() => Ok(value),
            _ => Err(self.faults),
        }
    }

    /// Whether nothing stands in a field.
    pub(super) fn is_empty(&self, field: &str) -> bool {
        self.given.text(field).trim().is_empty()
    }

    /// Words that may be left out.
    pub(super) fn maybe(&mut self, field: &str, most: usize) -> Option<String> {
        let text = self.given.text(field).trim().to_owned();
        if text.chars().count() > most {
            self.fault_with(field, "cases-wrong-long", More::Count(most));
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// Words that are needed.
    pub(super) fn words(&mut self, field: &str, most: usize) -> String {
        let text = self.maybe(field, most);
        if text.is_none() {
            self.fault(field, "cases-wrong-missing");
        }
        text.unwrap_or_default()
    }

    /// Lines, without empty ones.
    pub(super) fn lines(&self, field: &str) -> Vec<String> {
        let text = self.given.text(field);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }

    /// What was chosen among several.
    pub(super) fn chosen(&self, field: &str) -> Vec<String> {
        self.given.list(field)
    }

    /// One answer, as the word that was chosen.
    pub(super) fn choice(&mut self, field: &str) -> String {
        let word = self.given.text(field);
        if word.is_empty() {
            self.fault(field, "cases-wrong-choose");
        }
        word
    }

    /// A day, from three fields: `on`, `on-month`, `on-day`.
    pub(super) fn day(&mut self, field: &str) -> Option<Date> {
        let day = self.typed_day(field);
        if day.is_none() {
            self.fault(field, "cases-wrong-day");
        }
        day
    }

    fn typed_day(&self, field: &str) -> Option<Date> {
        let part = |name: &str, lo, hi| parse::whole(&self.given.text(name), lo, hi).ok();
        let year = i16::try_from(part(field, 1900, 2200)?).ok()?;
        let month = i8::try_from(part(&format!("{field}-month"), 1, 12)?).ok()?;
        let day = i8::try_from(part(&format!("{field}-day"), 1, 31)?).ok()?;
        Date::new(year, month, day).ok()
    }

    /// A day that is not ahead.
    pub(super) fn past_day(&mut self, field: &str, today: Date) -> Option<Date> {
        let day = self.day(field)?;
        if day > today {
            self.fault(field, "cases-wrong-day-future");
        }
        Some(day)
    }

    /// A month, or nothing where both fields are empty.
    pub(super) fn month(&mut self, field: &str) -> Option<YearMonth> {
        let (year, month) = (
            self.given.text(field),
            self.given.text(&format!("{field}-month")),
        );
        if year.trim().is_empty() && month.trim().is_empty() {
            return None;
        }
        let typed = parse::year_and_month(&year, &month);
        let found = typed.and_then(|(year, month)| YearMonth::new(year, month).ok());
        if found.is_none() {
            self.fault(field, "cases-wrong-month");
        }
        found
    }

    /// An amount, or nothing where the field is empty.
    pub(super) fn money(&mut self, field: &str) -> Option<Money> {
        let typed = self.given.text(field);
        if typed.trim().is_empty() {
            return None;
        }
        let found = parse::money(&typed).ok();
        if found.is_none() {
            self.fault(field, "cases-wrong-money");
        }
        found
    }

    /// An amount that is needed; it may be nothing.
    pub(super) fn amount(&mut self, field: &str) -> Option<Money> {
        if self.given.text(field).trim().is_empty() {
            self.fault(field, "cases-wrong-money");
            return None;
        }
        self.money(field)
    }

    /// An amount that is needed, and more than nothing.
    pub(super) fn paid(&mut self, field: &str) -> Option<Money> {
        let found = self.amount(field)?;
        if found.fen() <= 0 {
            self.fault(field, "cases-wrong-money-zero");
        }
        Some(found)
    }

    /// A day in one field, or nothing where it is empty.
    pub(super) fn date(&mut self, field: &str) -> Option<Date> {
        self.read(field, "places-wrong-day", typed::day)
    }

    /// A time that is needed.
    pub(super) fn time(&mut self, field: &str) -> Option<TimeOfDay> {
        let found = typed::time(&self.given.text(field));
        if found.is_none() {
            self.fault(field, "places-wrong-time");
        }
        found
    }

    /// What `read` makes of a field, or nothing where it is empty.
    pub(super) fn read<T>(
        &mut self,
        field: &str,
        message: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let typed = self.given.text(field);
        if typed.trim().is_empty() {
            return None;
        }
        let found = read(&typed);
        if found.is_none() {
            self.fault(field, message);
        }
        found
    }

    /// A whole number within bounds, or nothing where the field is empty.
    pub(super) fn whole<T: TryFrom<i64>>(&mut self, field: &str, lo: i64, hi: i64) -> Option<T> {
        self.read(field, "places-wrong-number", |typed| {
            let number = parse::whole(typed, lo, hi).ok()?;
            T::try_from(number).ok()
        })
    }

    /// One of the words that are known, which has to be chosen.
    pub(super) fn word<T: FromStr>(&mut self, field: &str) -> Option<T> {
        let word = self.choice(field);
        word.parse().ok()
    }

    /// The same, where nothing may be chosen.
    pub(super) fn maybe_word<T: FromStr>(&self, field: &str) -> Option<T> {
        self.given.text(field).parse().ok()
    }

    /// All the words that were chosen.
    pub(super) fn words_of<T: FromStr>(&self, field: &str) -> Vec<T> {
        let chosen = self.given.list(field);
        chosen.iter().filter_map(|word| word.parse().ok()).collect()
    }

    /// A mobile number.
    pub(super) fn phone(&mut self, field: &str) -> String {
        let typed: Result<Phone, _> = self.given.text(field).parse();
        if typed.is_err() {
            self.fault(field, "cases-wrong-phone");
        }
        typed
            .map(|phone| phone.as_str().to_owned())
            .unwrap_or_default()
    }
}
