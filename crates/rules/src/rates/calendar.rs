//! Looks at the calendar of a rates file, every day of it.

use egude_domain::Date;
use serde_json::Value as Json;

use super::{
    look::{Look, Object},
    wrong::RateWrong,
};

/// More free days on end than were ever arranged: a typing mistake.
const HOLIDAY_MAX: i32 = 15;

const MUST: &[&str] = &[
    "from",
    "until",
    "holidays",
    "workdays",
    "publisher",
    "source",
    "asOf",
];

/// Everything that is wrong with the calendar.
pub(super) fn faults(calendar: &Json) -> Vec<(String, RateWrong)> {
    let mut look = Look::default();
    if let Some(object) = look.object("/calendar", calendar, MUST, &["sample"]) {
        look.source(&object);
        let span = look.ends(&object, "until");
        let mut days = Days {
            look,
            span,
            taken: Vec::new(),
        };
        days.holidays(&object);
        days.workdays(&object);
        look = days.look;
    }
    look.faults
}

struct Days {
    look: Look,
    /// What is covered, as far as it is readable.
    span: (Option<Date>, Option<Date>),
    /// Days of the entries before, and where they stand.
    taken: Vec<(Date, Date, String)>,
}

impl Days {
    fn holidays(&mut self, calendar: &Object<'_>) {
        for (at, holiday) in self.look.list(calendar, "holidays") {
            let must = &["id", "from", "to"];
            if let Some(holiday) = self.look.object(at, holiday, must, &[]) {
                self.holiday(&holiday);
            }
        }
    }

    fn holiday(&mut self, holiday: &Object<'_>) {
        let is_word = |id: &str| id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        if self.look.text(holiday, "id").is_some_and(|id| !is_word(id)) {
            let at = holiday.place("id");
            self.look.expected(at, "a word such as spring-festival");
        }
        let (Some(from), Some(to)) = self.look.ends(holiday, "to") else {
            return;
        };
        if to < from {
            return;
        }
        self.inside(&holiday.place("from"), from);
        self.inside(&holiday.place("to"), to);
        if from.plus_days(HOLIDAY_MAX).is_some_and(|end| end <= to) {
            let what = format!("within {HOLIDAY_MAX} days of `from`");
            self.look.expected(holiday.place("to"), &what);
        }
        self.once(&holiday.at, from, to);
    }

    fn workdays(&mut self, calendar: &Object<'_>) {
        for (at, workday) in self.look.list(calendar, "workdays") {
            let Some(day) = self.look.day_of(&at, workday) else {
                continue;
            };
            self.inside(&at, day);
            if !day.is_weekend() {
                self.look.wrong(&at, RateWrong::NotAWeekend);
            }
            self.once(&at, day, day);
        }
    }

    /// Where the span itself is not readable, nothing lies outside.
    fn inside(&mut self, at: &str, day: Date) {
        let (from, until) = self.span;
        if from.is_some_and(|from| day < from) || until.is_some_and(|until| until < day) {
            self.look.wrong(at, RateWrong::OutsideTheSpan);
        }
    }

    fn once(&mut self, at: &str, from: Date, to: Date) {
        let other = self.taken.iter().find(|(f, t, _)| *f <= to && from <= *t);
        if let Some((.., first)) = other {
            let first = first.clone();
            self.look.wrong(at, RateWrong::Overlaps { first });
        }
        self.taken.push((from, to, at.to_owned()));
    }
}
