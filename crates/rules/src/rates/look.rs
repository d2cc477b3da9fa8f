//! Looks at a file that a clerk wrote, member by member, and keeps what is wrong
//! under JSON Pointers, so that all of it is told at once.

use egude_domain::Date;
use serde_json::{Map, Value as Json};

use super::wrong::RateWrong;

/// More entries than any list of such a file has.
const ENTRIES_MAX: usize = 2_000;

/// What was found so far.
#[derive(Debug, Default)]
pub struct Look {
    /// Where, as a JSON Pointer, and what.
    pub faults: Vec<(String, RateWrong)>,
}

/// An object of the file and where it stands.
#[derive(Clone, Debug)]
pub struct Object<'a> {
    /// Its JSON Pointer.
    pub at: String,
    /// What it holds.
    pub members: &'a Map<String, Json>,
}

impl Object<'_> {
    /// The JSON Pointer of one member.
    pub fn place(&self, name: &str) -> String {
        format!("{}/{name}", self.at)
    }
}

impl Look {
    /// Keeps one fault.
    pub fn wrong(&mut self, at: impl Into<String>, wrong: RateWrong) {
        self.faults.push((at.into(), wrong));
    }

    /// Keeps that something else was expected, in words.
    pub fn expected(&mut self, at: impl Into<String>, what: &str) {
        self.wrong(at, RateWrong::expected(what));
    }

    /// The value as an object that has all of `must`, perhaps some of `may`, and
    /// nothing else.
    pub fn object<'a>(
        &mut self,
        at: impl Into<String>,
        value: &'a Json,
        must: &[&str],
        may: &[&str],
    ) -> Option<Object<'a>> {
        let at = at.into();
        let Some(members) = value.as_object() else {
            self.expected(at, "an object in braces { }");
            return None;
        };
        let object = Object { at, members };
        let known = |name: &str| must.contains(&name) || may.contains(&name);
        for name in members.keys().filter(|name| !known(name)) {
            self.wrong(object.place(name), RateWrong::UnknownField);
        }
        for name in must.iter().filter(|name| !members.contains_key(**name)) {
            self.wrong(object.place(name), RateWrong::Missing);
        }
        Some(object)
    }

    /// The member's text; that it is no text, or empty, is a fault.
    pub fn text<'a>(&mut self, object: &Object<'a>, name: &str) -> Option<&'a str> {
        let value = object.members.get(name)?;
        self.text_of(&object.place(name), value)
    }

    /// The value's text.
    pub fn text_of<'a>(&mut self, at: &str, value: &'a Json) -> Option<&'a str> {
        match value.as_str() {
            None => self.expected(at, "text in quotation marks"),
            Some(text) if text.trim().is_empty() => self.wrong(at, RateWrong::Empty),
            Some(text) => return Some(text),
        }
        None
    }

    /// The member's day.
    pub fn day(&mut self, object: &Object<'_>, name: &str) -> Option<Date> {
        let value = object.members.get(name)?;
        self.day_of(&object.place(name), value)
    }

    /// The value's day.
    pub fn day_of(&mut self, at: &str, value: &Json) -> Option<Date> {
        let text = self.text_of(at, value)?;
        let day = text.parse().ok();
        if day.is_none() {
            self.wrong(at, RateWrong::Day(text.to_owned()));
        }
        day
    }

    /// First and last day; that the last lies before the first is a fault.
    pub fn ends(&mut self, object: &Object<'_>, last: &str) -> (Option<Date>, Option<Date>) {
        let ends = (self.day(object, "from"), self.day(object, last));
        if let (Some(from), Some(to)) = ends
            && to < from
        {
            self.wrong(object.place(last), RateWrong::EndsBeforeItBegins);
        }
        ends
    }

    /// The entries of a list with their places; a list that is not there has none.
    pub fn list<'a>(&mut self, object: &Object<'a>, name: &str) -> Vec<(String, &'a Json)> {
        let at = object.place(name);
        match object.members.get(name) {
            None => Vec::new(),
            Some(Json::Array(entries)) if entries.len() <= ENTRIES_MAX => {
                let entries = entries.iter().enumerate();
                entries
                    .map(|(index, entry)| (format!("{at}/{index}"), entry))
                    .collect()
            }
            Some(Json::Array(_)) => {
                self.expected(at, &format!("a list of at most {ENTRIES_MAX} entries"));
                Vec::new()
            }
            Some(_) => {
                self.expected(at, "a list in brackets [ ]");
                Vec::new()
            }
        }
    }

    /// Source, publisher, day of the last look and the mark of a sample.
    pub fn source(&mut self, object: &Object<'_>) {
        self.text(object, "source");
        self.day(object, "asOf");
        let publisher = self.text(object, "publisher");
        let at = object.place("sample");
        let sample = object.members.get("sample");
        match sample.map_or(Some(false), Json::as_bool) {
            None => self.expected(at, "true or false"),
            Some(false) if publisher == Some("sample") => self.wrong(at, RateWrong::SampleUnmarked),
            Some(_) => {}
        }
    }
}
