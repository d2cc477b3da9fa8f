//! Whom it takes, what there is, and what papers it has.

use super::section::{row, rows};
use crate::components::{SummaryRow, Text, date_text};
use crate::i18n::{msg_of, text, text_with};
use crate::pages::elderly::card::{beds, name};
use crate::platform::clock;
use egude_places::find::Entry;
use egude_places::{Filing, Grade, Medical, Operator, Place};
use leptos::prelude::*;
use std::fmt::Display;

/// Care first, then papers.
pub(super) fn view(entry: &Entry) -> AnyView {
    let place = entry.place();
    let access = place.access.as_ref();
    let care = rows(
        "place-part-care",
        vec![
            list("place-row-takes", "care", &place.takes),
            beds(place),
            place.medical.as_ref().map(medical),
            list("place-row-meals", "meal", &place.meals),
            list("place-row-languages", "language", &place.languages),
            access.map(|it| {
                row(
                    "place-row-entrance",
                    msg_of(format!("place-entrance-{}", it.entrance)),
                )
            }),
            access.and_then(|it| it.toilet).map(|is| {
                row(
                    "place-row-toilet",
                    msg_of(if is { "place-yes" } else { "place-no" }),
                )
            }),
            place
                .ride
                .then(|| row("place-row-ride", msg_of("place-yes"))),
        ],
    );
    let papers = rows(
        "place-part-papers",
        vec![
            place.operator.as_ref().map(operator),
            place.filing.as_ref().map(filing),
            place.grade.as_ref().map(grade),
        ],
    );
    view! { {care} {papers} }.into_any()
}

/// Several words of a list of the contract.
fn list<T: Display>(key: &'static str, of: &'static str, words: &[T]) -> Option<SummaryRow> {
    let ids: Vec<_> = words
        .iter()
        .map(|word| format!("place-{of}-{word}"))
        .collect();
    let said: Text = {
        let ids = ids.clone();
        Signal::derive(move || {
            let said: Vec<_> = ids.iter().map(|id| text(id)).collect();
            said.join(&text("list-separator"))
        })
    };
    (!ids.is_empty()).then(|| row(key, said))
}

/// Free ones with their day, all of them, and those for nursing.
fn beds(place: &Place) -> Option<SummaryRow> {
    let beds = place.beds.clone()?;
    let free = beds::text(place);
    let words: Text = Signal::derive(move || {
        let number = |id: &str, n: Option<u16>| Some(text_with(id, &[("n", n?.to_string())]));
        let total = beds.total.filter(|_| beds.free.is_some());
        let each = [
            free.get(),
            number("place-beds-total", total),
            number("place-beds-nursing", beds.nursing),
        ];
        let each: Vec<_> = each.into_iter().flatten().collect();
        each.join(&text("list-separator"))
    });
    Some(row("place-row-beds", words))
}

fn medical(medical: &Medical) -> SummaryRow {
    let medical = medical.clone();
    let words: Text = Signal::derive(move || {
        let form = text(&format!("place-medical-{}", medical.form));
        match &medical.partner {
            None => form,
            Some(partner) => [form, name::local(partner)].join(&text("list-separator")),
        }
    });
    row("place-row-medical", words)
}

fn operator(operator: &Operator) -> SummaryRow {
    let operator = operator.clone();
    let words: Text = Signal::derive(move || {
        let form = text(&format!("place-operator-{}", operator.form));
        match &operator.name {
            None => form,
            Some(name) => [form, name.clone()].join(&text("list-separator")),
        }
    });
    row("place-row-operator", words)
}

fn filing(filing: &Filing) -> SummaryRow {
    let filing = filing.clone();
    let words: Text = Signal::derive(move || match filing.date {
        None => filing.number.clone(),
        Some(day) => [filing.number.clone(), date_text(day)].join(&text("list-separator")),
    });
    row("place-row-filing", words)
}

/// The grade with what it means; one that has run out is said to have.
fn grade(grade: &Grade) -> SummaryRow {
    let grade = grade.clone();
    let words: Text = Signal::derive(move || {
        let level = ("level", grade.level.to_string());
        match grade.until {
            None => text_with("place-grade", &[level]),
            Some(day) => {
                let id = if day < clock::today() {
                    "place-grade-over"
                } else {
                    "place-grade-until"
                };
                text_with(id, &[level, ("date", date_text(day))])
            }
        }
    });
    row("place-row-grade", words)
}
