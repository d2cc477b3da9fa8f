//! Looks at the calendar of a rates file, every day of it.

use egude_domain::Date;
use serde_json::{Map, Value as Json};

use super::{fault::RateFault, wrong::RateWrong};

/// More free days on end than were ever arranged: a typing mistake.
const HOLIDAY_MAX: i32 = 15;
/// More entries than any calendar has.
const ENTRIES_MAX: usize = 1_000;

const MUST: [&str; 7] = [
    "from",
    "until",
    "holidays",
    "workdays",
    "publisher",
    "source",
    "asOf",
];

/// Everything that is wrong with the calendar. Fields are JSON Pointers.
pub(super) fn faults(calendar: &Json) -> Vec<RateFault> {
    let mut look = Look::default();
    match calendar.as_object() {
        None => look.wrong("/calendar", RateWrong::expected("an object in braces { }")),
        Some(members) => look.calendar(members),
    }
    look.faults
}

#[derive(Default)]
struct Look {
    faults: Vec<RateFault>,
    /// The span that is covered, as far as it is readable.
    span: (Option<Date>, Option<Date>),
    /// Free days that were there before, and where.
    free: Vec<(Date, Date, String)>,
}

impl Look {
    fn wrong(&mut self, at: &str, wrong: RateWrong) {
        self.faults.push(RateFault::whole(at, wrong));
    }

    fn calendar(&mut self, members: &Map<String, Json>) {
        self.names("/calendar", members, &MUST, &["sample"]);
        self.span = self.ends("/calendar", members, "until");
        self.day("/calendar", members, "asOf");
        self.text("/calendar", members, "source");
        self.sample(members);
        for (at, holiday) in self.list(members, "holidays") {
            match holiday.as_object() {
                Some(holiday) => self.holiday(&at, holiday),
                None => self.wrong(&at, RateWrong::expected("an object in braces { }")),
            }
        }
        let mut seen: Vec<(Date, String)> = Vec::new();
        for (at, workday) in self.list(members, "workdays") {
            let Some(day) = self.day_of(&at, workday) else {
                continue;
            };
            self.workday(&at, day);
            match seen.iter().find(|(other, _)| *other == day) {
                Some((_, first)) => self.wrong(
                    &at,
                    RateWrong::Overlaps {
                        first: first.clone(),
                    },
                ),
                None => seen.push((day, at)),
            }
        }
    }

    fn holiday(&mut self, at: &str, members: &Map<String, Json>) {
        self.names(at, members, &["id", "from", "to"], &[]);
        if let Some(id) = self.text(at, members, "id")
            && !id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        {
            let wrong = RateWrong::expected("a word such as spring-festival");
            self.wrong(&format!("{at}/id"), wrong);
        }
        let (Some(from), Some(to)) = self.ends(at, members, "to") else {
            return;
        };
        if to < from {
            return;
        }
        for (name, day) in [("from", from), ("to", to)] {
            if !self.is_inside(day) {
                self.wrong(&format!("{at}/{name}"), RateWrong::OutsideTheSpan);
            }
        }
        if from.plus_days(HOLIDAY_MAX).is_some_and(|end| end <= to) {
            let wrong = RateWrong::Expected(format!("within {HOLIDAY_MAX} days of `from`"));
            self.wrong(&format!("{at}/to"), wrong);
        }
        let other = self.free.iter().find(|(f, t, _)| *f <= to && from <= *t);
        if let Some(first) = other.map(|(.., first)| first.clone()) {
            self.wrong(at, RateWrong::Overlaps { first });
        }
        self.free.push((from, to, at.to_owned()));
    }

    fn workday(&mut self, at: &str, day: Date) {
        if !self.is_inside(day) {
            self.wrong(at, RateWrong::OutsideTheSpan);
        }
        if !day.is_weekend() {
            self.wrong(at, RateWrong::NotAWeekend);
        }
        let other = self.free.iter().find(|(f, t, _)| *f <= day && day <= *t);
        if let Some(first) = other.map(|(.., first)| first.clone()) {
            self.wrong(at, RateWrong::Overlaps { first });
        }
    }

    /// True too where the span itself is not readable.
    fn is_inside(&self, day: Date) -> bool {
        let (from, until) = self.span;
        from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
    }

    fn names(&mut self, at: &str, members: &Map<String, Json>, must: &[&str], may: &[&str]) {
        let known = |name: &str| must.contains(&name) || may.contains(&name);
        for name in members.keys().filter(|name| !known(name)) {
            self.wrong(&format!("{at}/{name}"), RateWrong::UnknownField);
        }
        for name in must.iter().filter(|name| !members.contains_key(**name)) {
            self.wrong(&format!("{at}/{name}"), RateWrong::Missing);
        }
    }

    /// First and last day; that the last lies before the first is a fault.
    fn ends(
        &mut self,
        at: &str,
        members: &Map<String, Json>,
        last: &str,
    ) -> (Option<Date>, Option<Date>) {
        let ends = (self.day(at, members, "from"), self.day(at, members, last));
        if let (Some(from), Some(to)) = ends
            && to < from
        {
            self.wrong(&format!("{at}/{last}"), RateWrong::EndsBeforeItBegins);
        }
        ends
    }

    fn text<'a>(
        &mut self,
        at: &str,
        members: &'a Map<String, Json>,
        name: &str,
    ) -> Option<&'a str> {
        let at = format!("{at}/{name}");
        match members.get(name)?.as_str() {
            None => self.wrong(&at, RateWrong::expected("text in quotation marks")),
            Some(text) if text.trim().is_empty() => self.wrong(&at, RateWrong::Empty),
            Some(text) => return Some(text),
        }
        None
    }

    fn day(&mut self, at: &str, members: &Map<String, Json>, name: &str) -> Option<Date> {
        let value = members.get(name)?;
        self.day_of(&format!("{at}/{name}"), value)
    }

    fn day_of(&mut self, at: &str, value: &Json) -> Option<Date> {
        let Some(text) = value.as_str() else {
            self.wrong(at, RateWrong::expected("a day in quotation marks"));
            return None;
        };
        let day = text.parse().ok();
        if day.is_none() {
            self.wrong(at, RateWrong::Day(text.to_owned()));
        }
        day
    }

    /// The entries of a list with their places; no list has none.
    fn list<'a>(&mut self, members: &'a Map<String, Json>, name: &str) -> Vec<(String, &'a Json)> {
        let at = format!("/calendar/{name}");
        match members.get(name) {
            None => Vec::new(),
            Some(Json::Array(entries)) if entries.len() <= ENTRIES_MAX => entries
                .iter()
                .enumerate()
                .map(|(index, entry)| (format!("{at}/{index}"), entry))
                .collect(),
            Some(_) => {
                let what = format!("a list in brackets [ ] of at most {ENTRIES_MAX} entries");
                self.wrong(&at, RateWrong::Expected(what));
                Vec::new()
            }
        }
    }

    fn sample(&mut self, members: &Map<String, Json>) {
        let publisher = self.text("/calendar", members, "publisher");
        match members.get("sample").map_or(Some(false), Json::as_bool) {
            None => self.wrong("/calendar/sample", RateWrong::expected("true or false")),
            Some(false) if publisher == Some("sample") => {
                self.wrong("/calendar/sample", RateWrong::SampleUnmarked);
            }
            Some(_) => {}
        }
    }
}
