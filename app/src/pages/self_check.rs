//! The self-check's own pages. The address names a page or the number of a question, never an answer.

mod check;
mod danger;
mod parts;
mod question;
mod result;
mod start;
mod what_if;
mod words;

use super::part::{self, Coming, Part};
use crate::state::{Load, Material, SelfCheck};
use egude_flow::Journey;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::sync::Arc;

/// A page of the self-check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    Question(usize),
    Check,
    Result,
    WhatIf,
}

impl Place {
    fn at(path: &str) -> Self {
        let rest = path
            .trim_end_matches('/')
            .strip_prefix("/self-check")
            .unwrap_or_default();
        match rest {
            "/check" => Self::Check,
            "/result" => Self::Result,
            "/what-if" => Self::WhatIf,
            _ => match rest.strip_prefix("/q/").and_then(|n| n.parse().ok()) {
                Some(number) if number > 0 => Self::Question(number),
                _ => Self::Start,
            },
        }
    }

    fn path(self) -> String {
        match self {
            Self::Start => "/self-check".into(),
            Self::Question(number) => format!("/self-check/q/{number}"),
            Self::Check => "/self-check/check".into(),
            Self::Result => "/self-check/result".into(),
            Self::WhatIf => "/self-check/what-if".into(),
        }
    }
}

/// Draws them.
pub(super) fn pages() -> AnyView {
    view! { <SelfCheckPages /> }.into_any()
}

/// Looks for what is begun on this device.
pub(super) fn find_begun() {
    SelfCheck::get();
}

/// What was answered, block by block, each answer with the way to change it.
pub(super) fn summary(material: &Arc<Material>, journey: &Journey) -> AnyView {
    check::blocks(material, journey, |key, row| {
        Some(check::to_change(journey, key, row))
    })
    .into_any()
}

/// The number of the first question that has no answer.
pub(super) fn next_number(journey: &Journey) -> usize {
    check::answered(journey) + 1
}

/// The address of a question.
pub(super) fn question_path(number: usize) -> String {
    Place::Question(number).path()
}

/// Draws the result.
pub(super) fn result_page() -> AnyView {
    view! { <result::ResultPage /> }.into_any()
}

/// Draws the comparison.
pub(super) fn what_if_page() -> AnyView {
    view! { <what_if::WhatIfPage /> }.into_any()
}

/// Shows the page that the address names, once what it needs is there.
#[component]
fn SelfCheckPages() -> AnyView {
    let check = SelfCheck::get();
    check.open();
    Effect::new(move |_| {
        // Once the figures are there, the rest needs no network.
        if matches!(check.rates(), Load::Ready(_)) {
            part::foresee(Part::Result);
        }
    });
    let path = use_location().pathname;
    let place = Memo::new(move |_| Place::at(&path.get()));
    let page = move || match place.get() {
        Place::Start => view! { <start::StartPage /> }.into_any(),
        Place::Question(number) => {
            parts::when_ready(move || view! { <question::QuestionPage number /> }.into_any())
        }
        Place::Check => parts::when_ready(|| view! { <check::CheckPage /> }.into_any()),
        Place::Result => parts::when_ready(|| view! { <Coming part=Part::Result /> }.into_any()),
        Place::WhatIf => parts::when_ready(|| view! { <Coming part=Part::WhatIf /> }.into_any()),
    };
    // Where danger was told of it stands whole once more, and wherever there is room.
    let short = Signal::derive(move || matches!(place.get(), Place::Question(3..)));
    view! { <danger::DangerCard short /> {page} }.into_any()
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn every_page_is_found_at_its_address() {
        for place in [
            Place::Start,
            Place::Question(7),
            Place::Check,
            Place::Result,
            Place::WhatIf,
        ] {
            assert_eq!(Place::at(&place.path()), place);
        }
    }

    #[test]
    fn an_address_that_names_no_page_begins_at_the_start() {
        for path in [
            "/self-check/q/0",
            "/self-check/q/x",
            "/self-check/nothing",
            "/self-check/",
        ] {
            assert_eq!(Place::at(path), Place::Start, "{path}");
        }
    }
}
