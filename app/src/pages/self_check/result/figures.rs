//! Figures, articles and sources in words.

use super::super::words::{day, monthly, yuan};
use super::Shown;
use crate::components::Text;
use crate::i18n::{msg_of, text, text_with};
use egude_domain::Period;
use egude_rules::expr::{Compare, Scope};
use egude_rules::outcome::Figure;
use egude_rules::pack::{Cite, Unit};
use egude_rules::rates::{Class, Param, Rate, Source};

/// The name of a figure: points of rate and parameter ids become dashes.
pub(super) fn name(shown: &Shown, id: &str) -> Text {
    let said = shown.material.pack.said(id).replace('.', "-");
    msg_of(format!("figure-{said}"))
}

/// Whether a figure is one person's own.
pub(super) fn is_of_member(shown: &Shown, id: &str) -> bool {
    let pack = &shown.material.pack;
    let scope = pack.values.get(id).map(|value| value.scope);
    let scope = scope.or_else(|| pack.facts.get(id).map(|fact| fact.scope));
    scope.map_or(id == "age", |scope| scope == Scope::Member)
}

/// An amount of a unit.
pub(super) fn amount(value: i64, unit: Unit) -> String {
    match unit {
        Unit::FenMonth => monthly(value),
        Unit::Fen => text_with("figure-yuan", &[("amount", yuan(value))]),
        Unit::Years => text_with("figure-years", &[("n", value.to_string())]),
        Unit::Count | Unit::Truth => text_with("figure-count", &[("amount", value.to_string())]),
    }
}

/// A figure, exact or within its bounds; nothing is known of one that may be anything.
pub(super) fn figure(figure: &Figure) -> String {
    let lo = amount(figure.lo, figure.unit);
    match figure.hi {
        Some(hi) if hi == figure.lo => lo,
        Some(hi) => text_with(
            "figure-from-to",
            &[("from", lo), ("to", amount(hi, figure.unit))],
        ),
        None if figure.lo <= 0 => text("income-line-unknown"),
        None => text_with("figure-at-least", &[("from", lo)]),
    }
}

/// The word for a relation, in the ids of messages.
pub(super) fn relation(compare: Compare) -> &'static str {
    match compare {
        Compare::Below => "below",
        Compare::AtMost | Compare::Same => "at-most",
        Compare::Above => "above",
        Compare::AtLeast => "at-least",
    }
}

/// An article with its document's name.
pub(super) fn cite(shown: &Shown, cite: &Cite) -> String {
    let title = shown
        .material
        .pack
        .docs
        .get(&cite.doc)
        .map(|doc| doc.title.clone())
        .unwrap_or_default();
    if cite.art.is_empty() {
        text_with("cite-document", &[("title", title)])
    } else {
        text_with(
            "cite-article",
            &[("title", title), ("article", cite.art.clone())],
        )
    }
}

/// A published rate: how much, for whom, by whom, since when.
pub(super) fn rate(rate: &Rate) -> String {
    let amount = match rate.unit {
        Period::Month => monthly(rate.amount.fen()),
        Period::Year => text_with("figure-year", &[("amount", yuan(rate.amount.fen()))]),
    };
    let class = text(match rate.class {
        Class::Unified => "class-unified",
        Class::Urban => "class-urban",
        Class::Rural => "class-rural",
    });
    [class, amount, source(&rate.source, rate.from)].join(&text("list-separator"))
}

/// A parameter of the place: what it is about, by whom, since when.
pub(super) fn param(shown: &Shown, param: &Param) -> String {
    let said = shown.material.pack.said(&param.id).replace('.', "-");
    let name = text(&format!("param-{said}"));
    [name, source(&param.source, param.from)].join(&text("list-separator"))
}

/// Who published a figure and since when it holds; samples say so.
pub(super) fn source(source: &Source, from: egude_domain::Date) -> String {
    if source.sample {
        // Nobody published it and nobody checked it.
        return text("source-sample");
    }
    let publisher = source.publisher.clone();
    let line = text_with(
        "source-line",
        &[("publisher", publisher), ("date", day(from))],
    );
    let checked = text_with("source-as-of", &[("date", day(source.as_of))]);
    [line, checked].join(&text("list-separator"))
}
