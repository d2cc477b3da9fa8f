//! What staff do with a place: each deed once, however often it is tried.

use super::entry::{self, field_of};
use super::{Doing, Fault, Form, Keeping, Moved, PlaceDeed, ReportState, Said, StaffPlace};
use crate::platform::{clock, focus};
use crate::state::marriage::failure;
use crate::state::staff::acts::At;
use crate::state::staff::reading::{Given, Reader};
use egude_client::places::{PlaceDeedRequest, PlaceDesk as _};
use egude_client::{ClientError, FieldCode, ProblemCode};
use egude_domain::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// Where a person is led when something is wrong with a form.
pub const SUMMARY: &str = "keep-wrong";

/// Closing for some days, as typed; its last day is the first one where none was typed.
pub fn read_close(given: &dyn Given, today: Date) -> Result<PlaceDeed, Vec<Fault>> {
    let mut reader = Reader::new(given);
    if reader.is_empty("from") {
        reader.fault("from", "cases-wrong-missing");
    }
    let from = reader.date("from");
    let to = reader.date("to").or(from);
    if from.is_some_and(|from| from < today) {
        reader.fault("from", "places-wrong-day-over");
    }
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        reader.fault("to", "places-wrong-order-day");
    }
    let why = reader.word("why");
    let hours = if reader.choice("how") == "hours" {
        let hours = entry::read_spans(&mut reader, "hours");
        if given.list("hours").is_empty() {
            reader.fault("hours", "places-wrong-hours-none");
        }
        hours
    } else {
        Vec::new()
    };
    let deed = from.zip(to).zip(why);
    let deed = deed.map(|((from, to), why)| PlaceDeed::Close {
        from,
        to,
        why,
        hours,
    });
    reader.done(deed)
}

impl Keeping {
    /// Fills the form of a correction with the place as it is, unless somebody has begun to type.
    pub fn begin_correct(self) {
        let form = self.form(&Doing::Correct);
        let begun = form.text("begun");
        let Some(place) = self.place.get_untracked() else {
            return;
        };
        if begun.with_untracked(String::is_empty) {
            let typed = entry::fill(&place.place, &place.timetables);
            typed.put(&form, |_| true);
            self.base.set_value(typed);
            begun.set(place.version.to_string());
        }
    }

    /// The place has changed under an open correction: members that nobody touched follow it.
    fn follow(self, now: &StaffPlace) {
        let form = self.form(&Doing::Correct);
        if form.text("begun").with_untracked(String::is_empty) {
            return;
        }
        let new = entry::fill(&now.place, &now.timetables);
        self.base.update_value(|base| {
            let touched = untrack(|| base.touched(&form));
            new.put(&form, |root| !touched.contains(root));
            *base = new;
        });
    }

    /// Forgets what was typed for a correction and takes the place as it is now.
    pub fn correct_anew(self) {
        self.sheet.clear(&Doing::Correct.prefix());
        self.faults.set(Vec::new());
        self.sections.clear();
        self.begin_correct();
    }

    /// Sends the correction, if all of it can be read.
    pub fn correct(self) {
        let Some(place) = self.place.get_untracked() else {
            return;
        };
        let form = self.form(&Doing::Correct);
        match untrack(|| entry::read(&form, &place.place, clock::today())) {
            Err(faults) => self.refuse(faults),
            Ok(entry) => {
                let deed = PlaceDeed::Correct {
                    place: Box::new(entry.place),
                    timetables: entry.timetables,
                };
                self.deed(&Doing::Correct, deed);
            }
        }
    }

    /// Says what is wrong with the open form, where it is.
    pub fn refuse(self, faults: Vec<Fault>) {
        for fault in &faults {
            self.sections.reveal(&fault.field);
        }
        self.faults.set(faults);
        focus::quietly_soon(SUMMARY);
    }

    /// Does something with the open place. What was typed for it is forgotten once it is done.
    pub fn deed(self, doing: &Doing, deed: PlaceDeed) {
        let (Some(place), Some(id)) = (self.place.get_untracked(), self.open_id()) else {
            return;
        };
        let request = PlaceDeedRequest {
            version: place.version,
            deed,
        };
        let what = format!("{id} {request:?}");
        let (doing, of) = (doing.clone(), id.clone());
        // A report that is right is why the entry has to be another one.
        let right = matches!(
            request.deed,
            PlaceDeed::Settle {
                state: ReportState::Right,
                ..
            }
        );
        let work = move |at: At| async move {
            at.client
                .place_deed(&at.intent, &at.key, &of, &request)
                .await
        };
        let begun = self.acts.run(what, work, move |answer| match answer {
            Ok(place) => self.done(&id, &doing, place, right.then_some(Doing::Correct)),
            Err(error) if error.is(ProblemCode::StateChanged) => self.look_again(&place),
            Err(error) => self.failed(&doing, &error),
        });
        if begun {
            self.said.set(None);
            self.faults.set(Vec::new());
        }
    }

    fn done(self, id: &str, doing: &Doing, place: StaffPlace, next: Option<Doing>) {
        if self.open_id().as_deref() == Some(id) {
            self.moved.set(None);
            self.sheet.clear(&doing.prefix());
            self.sections.clear();
            self.follow(&place);
            self.place.set(Some(Arc::new(place)));
            self.said.set(Some(Said::Done(doing.clone())));
            self.doing.set(next);
        }
        self.refresh();
    }

    /// A refusal that names fields stands at them, anything else above.
    fn failed(self, doing: &Doing, error: &ClientError) {
        let form = self.form(doing);
        let faults = untrack(|| faults_of(&form, error));
        if faults.is_empty() {
            let failed = Said::Failed(failure(error), error.is_passing());
            self.said.set(Some(failed));
        } else {
            self.refuse(faults);
        }
    }

    /// Somebody else was quicker: fetches the place and says what they did. What was typed stays.
    fn look_again(self, before: &Arc<StaffPlace>) {
        let before = before.clone();
        self.read_place_then(move |keeping, place| {
            keeping.moved.set(Some(Moved::between(&before, place)));
            keeping.follow(place);
        });
    }
}

fn faults_of(form: &Form, error: &ClientError) -> Vec<Fault> {
    let fields = error.fields().iter();
    let fault = |problem: &egude_client::FieldProblem| {
        let field = field_of(&problem.pointer, form, |name| form.is_there(name))?;
        Some(Fault {
            field,
            message: message(problem.code),
            more: None,
        })
    };
    fields.filter_map(fault).collect()
}

const fn message(code: FieldCode) -> &'static str {
    match code {
        FieldCode::Missing => "cases-wrong-missing",
        FieldCode::NotADate => "places-wrong-day",
        FieldCode::NotAPhone => "places-wrong-phone",
        FieldCode::TooLong => "places-wrong-long",
        FieldCode::TooMany => "places-wrong-many",
        FieldCode::InFuture => "cases-wrong-day-future",
        FieldCode::Repeated => "places-wrong-twice",
        FieldCode::Unknown | FieldCode::NotARegionCode => "places-wrong-unknown",
        _ => "places-wrong-other",
    }
}
