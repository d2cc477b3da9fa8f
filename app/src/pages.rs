//! One file a page. A page reads contexts and renders components; it holds no rule, no parsing
//! and no fetch.

pub mod config_error;

mod about;
mod accessibility;
mod gallery;
mod home;
mod not_found;
mod not_open;
mod privacy;
mod prose;

use crate::routes::{Page, Service};
use leptos::prelude::*;

/// The view of a page.
pub fn view_of(page: Page) -> AnyView {
    match page {
        Page::Home => view! { <home::HomePage /> }.into_any(),
        // Its own pages take the place of this line.
        Page::SelfCheck => view! { <not_open::NotOpenPage service=Service::SelfCheck /> }.into_any(),
        Page::NotOpen(service) => view! { <not_open::NotOpenPage service /> }.into_any(),
        Page::Gallery => view! { <gallery::GalleryPage /> }.into_any(),
        Page::Accessibility => view! { <accessibility::AccessibilityPage /> }.into_any(),
        Page::Privacy => view! { <privacy::PrivacyPage /> }.into_any(),
        Page::About => view! { <about::AboutPage /> }.into_any(),
        Page::NotFound => view! { <not_found::NotFoundPage /> }.into_any(),
    }
}
