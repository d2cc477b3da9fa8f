//! One file a page. A page reads contexts and renders components; it holds no rule, no parsing
//! and no fetch.

pub mod config_error;

mod about;
mod accessibility;
mod act;
mod aid;
mod both_languages;
mod checklist;
mod elderly;
mod gallery;
mod home;
mod marriage;
mod not_found;
mod not_open;
mod part;
mod privacy;
mod prose;
mod quick_exit;
mod regions;
mod self_check;
mod sms;
mod staff;
mod when;

use crate::config::Config;
use crate::routes::Page;
use leptos::prelude::*;
use part::{Coming, Part};

/// Where an application goes on when the questions of its household are answered.
const HOUSEHOLD: &str = "/aid/household";

/// Takes over into an application what the self-check knows.
const FROM_CHECK: &str = "/aid/from-check";

/// The view of a page.
pub fn view_of(page: Page) -> AnyView {
    match page {
        Page::Home => view! { <home::HomePage /> }.into_any(),
        Page::SelfCheck => view! { <Coming part=Part::SelfCheck /> }.into_any(),
        Page::Marriage => view! { <Coming part=Part::Marriage /> }.into_any(),
        Page::Aid => view! { <Coming part=Part::Aid /> }.into_any(),
        Page::Elderly => view! { <Coming part=Part::Elderly /> }.into_any(),
        Page::Staff => view! { <Coming part=Part::Staff /> }.into_any(),
        Page::Gallery => view! { <Coming part=Part::Gallery /> }.into_any(),
        Page::Accessibility => view! { <accessibility::AccessibilityPage /> }.into_any(),
        Page::Privacy => view! { <privacy::PrivacyPage /> }.into_any(),
        Page::About => view! { <about::AboutPage /> }.into_any(),
        Page::NotFound => view! { <not_found::NotFoundPage /> }.into_any(),
    }
}

/// Begins to fetch what a visitor of this path most likely wants next.
pub fn foresee(path: &str, config: &Config) {
    if Page::at(path) == Page::Home && config.self_check.is_some() {
        part::foresee(Part::SelfCheck);
    }
}
