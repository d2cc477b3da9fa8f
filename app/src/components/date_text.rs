use super::upright;
use crate::i18n::text_with;
use egude_domain::Date;
use leptos::prelude::*;

/// A day, as the language writes it.
///
/// Accessibility: a `time` element with the machine-readable day; short numbers stand upright in
/// vertical writing.
#[component]
pub fn DateText(
    /// The day.
    #[prop(into)]
    date: Signal<Date>,
) -> AnyView {
    let words = move || upright(&date_text(date.get()));
    view! { <time datetime=move || date.get().to_string()>{words}</time> }.into_any()
}

/// A day in words: 2026年11月21日.
pub fn date_text(date: Date) -> String {
    let parts = [
        ("year", date.year().to_string()),
        ("month", date.month().to_string()),
        ("day", date.day().to_string()),
    ];
    text_with("date-full", &parts)
}

/// A month in words: 2026年11月.
pub fn month_text(year: i16, month: i8) -> String {
    text_with(
        "date-month",
        &[("year", year.to_string()), ("month", month.to_string())],
    )
}
