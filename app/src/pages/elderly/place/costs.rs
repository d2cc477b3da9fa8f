//! What it costs, what it may cost this person, and who pays less by which document.

use super::section::section;
use crate::components::{Cell, Table, Text, Up, date_text};
use crate::i18n::{msg, text, text_with};
use crate::pages::elderly::card::price as say;
use crate::state::places::for_you::ForYou;
use egude_places::find::Entry;
use egude_places::for_you::{self, Offer};
use egude_places::{Care, Price, Subsidy, price};
use leptos::prelude::*;

/// Prices and subsidies, or that none are known.
pub(super) fn view(entry: &Entry) -> AnyView {
    let body = if entry.prices.is_empty() {
        view! { <p>{msg("place-no-price")}</p> }.into_any()
    } else {
        prices(entry)
    };
    let body = view! { {yours(entry)} {body} {months(entry)} {subsidies(entry)} };
    section("place-part-costs", body.into_any())
}

/// A table; the day is a column of its own only where the prices are not all of one.
fn prices(entry: &Entry) -> AnyView {
    let first = entry.prices.first().map(|price| price.as_of);
    let one_day = first.filter(|day| entry.prices.iter().all(|price| price.as_of == *day));
    let rows = entry.prices.iter().map(|price| {
        let (of, costs, day) = (price.clone(), price.clone(), price.as_of);
        let mut row = vec![
            Cell::Words(Signal::derive(move || what(&of))),
            Cell::Figure(Signal::derive(move || {
                let values = [
                    ("per", say::per(costs.per)),
                    ("amount", say::amount(costs.from, costs.to)),
                ];
                text_with("place-price-per", &values)
            })),
        ];
        if one_day.is_none() {
            row.push(Cell::Words(Signal::derive(move || date_text(day))));
        }
        row
    });
    let rows: Vec<_> = rows.collect();
    let mut head = ["place-price-of", "place-price-amount"].map(msg).to_vec();
    if one_day.is_none() {
        head.push(msg("place-price-day"));
    }
    let note = one_day.map(|day| {
        let words: Text =
            Signal::derive(move || text_with("place-price-as-of", &[("date", date_text(day))]));
        view! { <p class="quiet"><Up text=words /></p> }
    });
    view! {
        <Table id="place-prices" caption=msg("place-price-caption") head rows />
        {note}
    }
    .into_any()
}

/// What has the price, and for whom.
fn what(price: &Price) -> String {
    let item = text(&format!("place-item-{}", price.of));
    match price.care {
        None => item,
        Some(care) => {
            let care = text(&format!("place-care-{care}"));
            text_with("place-price-care", &[("item", item), ("care", care)])
        }
    }
}

/// What this person may pay, if they agreed to have it counted.
fn yours(entry: &Entry) -> AnyView {
    let entry = entry.clone();
    (move || {
        let agreed = ForYou::get().agreed()?;
        let offers = for_you::offers(&entry, &agreed.groups);
        let lines: Vec<_> = offers.iter().map(line).collect();
        let body = if lines.is_empty() {
            view! { <p>{msg("place-yours-none")}</p> }.into_any()
        } else {
            view! {
                <ul class="bullets">{lines}</ul>
                <p class="quiet">{msg("place-yours-may")}</p>
            }
            .into_any()
        };
        Some(view! {
            <div class="card stack place-yours" data-tone="success">
                <h3>{msg("place-yours-title")}</h3>
                {body}
            </div>
        })
    })
    .into_any()
}

fn line(offer: &Offer<'_>) -> AnyView {
    let words = say::yours(offer);
    let words = match offer.care {
        None => words,
        Some(care) => {
            let care = text(&format!("place-care-{care}"));
            text_with("place-yours-care", &[("care", care), ("words", words)])
        }
    };
    let values = [
        ("source", offer.subsidy.source.clone()),
        ("date", date_text(offer.subsidy.as_of)),
    ];
    let by = text_with("place-yours-by", &values);
    view! { <li><Up text=Signal::stored(words) /> " " <span class="quiet">{by}</span></li> }
        .into_any()
}

/// What a month comes to altogether, for each kind of care that the place takes.
fn months(entry: &Entry) -> Option<AnyView> {
    let takes: &[Care] = if entry.takes.is_empty() {
        &[Care::SelfCare]
    } else {
        &entry.takes
    };
    let sums = takes
        .iter()
        .filter_map(|care| Some((*care, price::month(entry, *care)?)));
    let lines = sums.map(|(care, sum)| {
        let words: Text = Signal::derive(move || {
            let lacks = sum
                .lacks
                .iter()
                .map(|item| text(&format!("place-item-{item}")));
            let lacks: Vec<_> = lacks.collect();
            let values = [
                ("care", text(&format!("place-care-{care}"))),
                ("amount", say::amount(sum.from, Some(sum.to))),
            ];
            let said = text_with("place-month", &values);
            match lacks.as_slice() {
                [] => said,
                some => {
                    let lacks = some.join(&text("list-separator"));
                    text_with("place-month-lacks", &[("said", said), ("lacks", lacks)])
                }
            }
        });
        view! { <li><Up text=words /></li> }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{msg("place-month-title")}</h3>
            <ul class="bullets">{lines}</ul>
        }
        .into_any()
    })
}

/// Who pays less, how much, and where it stands.
fn subsidies(entry: &Entry) -> Option<AnyView> {
    let lines: Vec<_> = entry.subsidies.iter().cloned().map(subsidy).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{msg("place-subsidies")}</h3>
            <ul class="bullets">{lines}</ul>
        }
        .into_any()
    })
}

fn subsidy(subsidy: Subsidy) -> AnyView {
    let source = subsidy.source.clone();
    let day = subsidy.as_of;
    let words: Text = Signal::derive(move || {
        let who = subsidy
            .who
            .iter()
            .map(|who| text(&format!("place-group-{who}")));
        let who: Vec<_> = who.collect();
        let who = ("who", who.join(&text("list-separator")));
        let item = ("item", text(&format!("place-item-{}", subsidy.of)));
        match subsidy.fen {
            None => text_with("place-subsidy-free", &[who, item]),
            Some(less) => {
                let per = ("per", say::per(subsidy.per));
                let values = [who, item, per, ("amount", say::yuan(less))];
                text_with("place-subsidy-less", &values)
            }
        }
    });
    let by: Text = Signal::derive(move || {
        let values = [("source", source.clone()), ("date", date_text(day))];
        text_with("place-yours-by", &values)
    });
    view! { <li><Up text=words /> " " <span class="quiet">{by}</span></li> }.into_any()
}
