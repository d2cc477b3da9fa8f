//! What is compared, in the order in which families ask.

use crate::i18n::{text, text_with};
use crate::pages::elderly::card::{beds, far, marks, name, opening, price, stop};
use crate::state::Places;
use crate::state::places::for_you::ForYou;
use egude_places::find::Entry;
use egude_places::{for_you, price as sums, stops};
use leptos::prelude::*;
use std::fmt::Display;

/// A row of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    Kind,
    State,
    Far,
    Price,
    Yours,
    Month,
    Beds,
    Takes,
    Medical,
    Meals,
    Languages,
    Entrance,
    Ride,
    Operator,
    Grade,
    Phone,
    Address,
    Checked,
}

impl Row {
    pub(super) const ALL: [Self; 18] = [
        Self::Kind,
        Self::State,
        Self::Far,
        Self::Price,
        Self::Yours,
        Self::Month,
        Self::Beds,
        Self::Takes,
        Self::Medical,
        Self::Meals,
        Self::Languages,
        Self::Entrance,
        Self::Ride,
        Self::Operator,
        Self::Grade,
        Self::Phone,
        Self::Address,
        Self::Checked,
    ];

    /// The message of its header.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Kind => "place-row-kind",
            Self::State => "place-row-state",
            Self::Far => "place-row-far",
            Self::Price => "place-row-price",
            Self::Yours => "place-yours-title",
            Self::Month => "place-month-title",
            Self::Beds => "place-row-beds",
            Self::Takes => "place-row-takes",
            Self::Medical => "place-row-medical",
            Self::Meals => "place-row-meals",
            Self::Languages => "place-row-languages",
            Self::Entrance => "place-row-entrance",
            Self::Ride => "place-row-ride",
            Self::Operator => "place-row-operator",
            Self::Grade => "place-row-grade",
            Self::Phone => "place-row-phone",
            Self::Address => "place-row-address",
            Self::Checked => "place-row-checked",
        }
    }

    /// Whether a difference means anything: no two places have the same telephone.
    pub(super) const fn is_judged(self) -> bool {
        !matches!(self, Self::Phone | Self::Address | Self::Far)
    }

    /// What it says of a place; none where nobody put it in.
    pub(super) fn of(self, entry: &Entry) -> Option<String> {
        match self {
            Self::Kind => Some(text(&format!("place-kind-{}", entry.kind))),
            Self::State => Some(state(entry)),
            Self::Far => far::text(entry).get(),
            Self::Price => price::usual(entry),
            Self::Yours => yours(entry),
            Self::Month => month(entry),
            Self::Beds => beds::text(entry).get(),
            Self::Takes => all("care", &entry.takes),
            Self::Medical => entry.medical.as_ref().map(|it| word("medical", it.form)),
            Self::Meals => all("meal", &entry.meals),
            Self::Languages => all("language", &entry.languages),
            Self::Entrance => entry
                .access
                .as_ref()
                .map(|it| word("entrance", it.entrance)),
            Self::Ride => entry.ride.then(|| text("place-yes")),
            Self::Operator => entry.operator.as_ref().map(|it| word("operator", it.form)),
            Self::Grade => entry
                .grade
                .as_ref()
                .map(|grade| text_with("place-grade-short", &[("level", grade.level.to_string())])),
            Self::Phone => entry.phones.first().cloned(),
            Self::Address => entry.address.as_ref().map(name::local),
            Self::Checked => Some(marks::checked(entry).get()),
        }
    }
}

fn state(entry: &Entry) -> String {
    let places = Places::get();
    let now = places.now.get();
    if !stop::is_mobile(entry) {
        return opening::told(entry, &places.opening(entry), now);
    }
    let visits = stops::of_place(entry, now, 1);
    let visits: Vec<_> = visits.iter().map(|it| stop::told(entry, it, now)).collect();
    if visits.is_empty() {
        text("place-stop-none")
    } else {
        visits.join(&text("list-separator"))
    }
}

fn yours(entry: &Entry) -> Option<String> {
    let offers = for_you::offers(entry, &ForYou::get().groups());
    let said: Vec<_> = offers.iter().map(price::yours).collect();
    (!said.is_empty()).then(|| said.join(&text("list-separator")))
}

/// For who needs least help of those that it takes.
fn month(entry: &Entry) -> Option<String> {
    let care = entry.takes.iter().min().copied();
    let care = care.unwrap_or(egude_places::Care::SelfCare);
    let sum = sums::month(entry, care)?;
    let values = [
        ("care", word("care", care)),
        ("amount", price::amount(sum.from, Some(sum.to))),
    ];
    Some(text_with("place-month", &values))
}

fn word(of: &str, word: impl Display) -> String {
    text(&format!("place-{of}-{word}"))
}

fn all<T: Display>(of: &str, words: &[T]) -> Option<String> {
    let said: Vec<_> = words.iter().map(|it| word(of, it)).collect();
    (!said.is_empty()).then(|| said.join(&text("list-separator")))
}
