//! An entry of the directory as a person corrects it: every member as typed, and back.
//!
//! Fields bear the names of the members, with `-` where the document goes deeper. A list has a field
//! of its own with the names of its rows; `prices` with `a` and `b` has `prices-a-from` and so on.

mod basics;
mod care;
mod hours;
mod money;
mod stops;

use crate::state::staff::reading::{Fault, Given, Reader};
use crate::state::staff::sheet::Form;
use egude_domain::Date;
use egude_places::{LocalText, Place, Point, Timetable};
use leptos::prelude::Set as _;
use std::collections::{BTreeMap, BTreeSet};

pub(super) use hours::read_spans;

/// An entry with its hours.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The place; its `hours` count in `timetables`.
    pub place: Place,
    /// Its hours: one, or none.
    pub timetables: Vec<Timetable>,
}

/// Fields as somebody might have typed them.
#[derive(Debug, Default)]
pub struct Typed {
    /// Those with a text.
    pub texts: BTreeMap<String, String>,
    /// Those that take several answers, and the rows of lists.
    pub lists: BTreeMap<String, Vec<String>>,
}

impl Typed {
    fn put_text(&mut self, field: impl Into<String>, text: impl ToString) {
        self.texts.insert(field.into(), text.to_string());
    }

    fn maybe(&mut self, field: impl Into<String>, text: Option<impl ToString>) {
        let text = text.map_or_else(String::new, |text| text.to_string());
        self.texts.insert(field.into(), text);
    }

    fn put_list<T: ToString>(&mut self, field: impl Into<String>, all: &[T]) {
        let all = all.iter().map(T::to_string).collect();
        self.lists.insert(field.into(), all);
    }

    fn flag(&mut self, field: &str, set: bool) {
        let all: &[&str] = if set { &["yes"] } else { &[] };
        self.put_list(field, all);
    }

    fn local(&mut self, field: &str, text: Option<&LocalText>) {
        self.maybe(format!("{field}-zh"), text.map(|text| &text.zh));
        self.maybe(
            format!("{field}-mn"),
            text.and_then(|text| text.mn.as_ref()),
        );
    }

    fn point(&mut self, field: &str, at: Option<&Point>) {
        self.maybe(format!("{field}-lat"), at.map(|at| at.lat));
        self.maybe(format!("{field}-lon"), at.map(|at| at.lon));
        self.maybe(format!("{field}-within"), at.and_then(|at| at.within));
    }

    /// The rows of a list; each is filled by `fill` under its own name.
    fn rows<T>(&mut self, field: &str, all: &[T], fill: impl Fn(&mut Self, &str, &T)) {
        let names: Vec<String> = (0..all.len()).map(row_name).collect();
        for (name, one) in names.iter().zip(all) {
            fill(self, &format!("{field}-{name}"), one);
        }
        self.lists.insert(field.to_owned(), names);
    }
}

impl Typed {
    /// Puts everything into a form whose member `may` be put there.
    pub(super) fn put(&self, form: &Form, may: impl Fn(&str) -> bool) {
        for (name, text) in self.texts.iter().filter(|(name, _)| may(member_of(name))) {
            form.text(name).set(text.clone());
        }
        for (name, list) in self.lists.iter().filter(|(name, _)| may(member_of(name))) {
            form.list(name).set(list.clone());
        }
    }

    /// The members of which something was typed that is not as here.
    pub(super) fn touched(&self, given: &dyn Given) -> BTreeSet<String> {
        let texts = self.texts.iter();
        let texts = texts.filter(|(name, text)| given.text(name) != **text);
        let lists = self.lists.iter();
        let lists = lists.filter(|(name, list)| given.list(name) != **list);
        let names = texts
            .map(|(name, _)| name)
            .chain(lists.map(|(name, _)| name));
        names.map(|name| member_of(name).to_owned()).collect()
    }
}

/// The member that a field is of.
fn member_of(field: &str) -> &str {
    field.split('-').next().unwrap_or(field)
}

impl Given for Typed {
    fn text(&self, field: &str) -> String {
        self.texts.get(field).cloned().unwrap_or_default()
    }

    fn list(&self, field: &str) -> Vec<String> {
        self.lists.get(field).cloned().unwrap_or_default()
    }
}

/// The name of the row that is made as this one, from 0.
pub fn row_name(nth: usize) -> String {
    format!("r{nth}")
}

/// The fields of an entry, filled with it.
pub fn fill(place: &Place, timetables: &[Timetable]) -> Typed {
    let mut typed = Typed::default();
    basics::fill(&mut typed, place);
    care::fill(&mut typed, place);
    money::fill(&mut typed, place);
    stops::fill(&mut typed, &place.stops);
    hours::fill(&mut typed, own_hours(place, timetables));
    typed
}

/// The timetable that a place names.
pub fn own_hours<'a>(place: &Place, timetables: &'a [Timetable]) -> Option<&'a Timetable> {
    timetables.get(usize::from(place.hours?))
}

/// The entry that the fields say. What no field is about stays as it was.
pub fn read(given: &dyn Given, was: &Place, today: Date) -> Result<Entry, Vec<Fault>> {
    let mut reader = Reader::new(given);
    let mut place = was.clone();
    basics::read(&mut reader, &mut place);
    care::read(&mut reader, &mut place, today);
    money::read(&mut reader, &mut place, today);
    place.stops = stops::read(&mut reader, given, was, today);
    let timetable = hours::read(&mut reader, given);
    place.hours = timetable.is_some().then_some(0);
    let timetables = timetable.into_iter().collect();
    reader.done(Some(Entry { place, timetables }))
}

/// The field that a pointer of the back end leads to, of those that there are: the nearest upwards.
/// Rows are named by where they stood in what was sent.
pub fn field_of(
    pointer: &str,
    given: &dyn Given,
    is_field: impl Fn(&str) -> bool,
) -> Option<String> {
    let inner = pointer.strip_prefix("/deed").unwrap_or(pointer);
    let inner = inner.strip_prefix("/place").unwrap_or(inner);
    let inner = match inner.strip_prefix("/timetables/0") {
        Some(rest) => format!("/timetable{rest}"),
        None => inner.to_owned(),
    };
    let mut field = String::new();
    let mut found = None;
    for segment in inner.split('/').filter(|segment| !segment.is_empty()) {
        let row = segment
            .parse::<usize>()
            .ok()
            .and_then(|nth| given.list(&field).get(nth).cloned());
        let name = row.as_deref().unwrap_or(segment);
        field = if field.is_empty() {
            name.to_owned()
        } else {
            format!("{field}-{name}")
        };
        // A row without a field of its own leads to the first of them.
        found = if is_field(&field) {
            Some(field.clone())
        } else {
            found
        };
    }
    found
}

impl Reader<'_> {
    /// A text in both languages, or nothing; Chinese has to be there where Mongolian is.
    fn local(&mut self, field: &str, most: usize) -> Option<LocalText> {
        let (zh_field, mn_field) = (format!("{field}-zh"), format!("{field}-mn"));
        let mn = self.maybe(&mn_field, most);
        let zh = self.maybe(&zh_field, most);
        if zh.is_none() && mn.is_some() {
            self.fault(&zh_field, "cases-wrong-missing");
        }
        zh.map(|zh| LocalText { zh, mn })
    }

    /// A position, or nothing: both numbers, or none.
    fn point(&mut self, field: &str) -> Option<Point> {
        use crate::state::staff::typed::degrees;
        let (lat_field, lon_field) = (format!("{field}-lat"), format!("{field}-lon"));
        // Within China: the two numbers are easily exchanged.
        let lat = self.read(&lat_field, "places-wrong-lat", |typed| {
            degrees(typed, 3.0, 54.0)
        });
        let lon = self.read(&lon_field, "places-wrong-lon", |typed| {
            degrees(typed, 73.0, 136.0)
        });
        let within = self.whole(&format!("{field}-within"), 1, 100_000);
        match (lat, lon) {
            (Some(lat), Some(lon)) => Some(Point { lat, lon, within }),
            (Some(_), None) if self.is_empty(&lon_field) => {
                self.fault(&lon_field, "cases-wrong-missing");
                None
            }
            (None, Some(_)) if self.is_empty(&lat_field) => {
                self.fault(&lat_field, "cases-wrong-missing");
                None
            }
            _ => None,
        }
    }

    /// The day a figure stood so: needed, and not ahead.
    fn as_of(&mut self, field: &str, today: Date) -> Option<Date> {
        if self.is_empty(field) {
            self.fault(field, "cases-wrong-missing");
        }
        let day = self.date(field)?;
        if day > today {
            self.fault(field, "cases-wrong-day-future");
        }
        Some(day)
    }
}

#[cfg(test)]
mod tests;
