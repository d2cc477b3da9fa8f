//! The names of the pages.

use egude_draft::Page;

/// The message with the name of a page.
pub(super) const fn title(page: Page) -> &'static str {
    match page {
        Page::Urgent => "aid-page-urgent",
        Page::Programs => "aid-page-programs",
        Page::Place => "aid-page-place",
        Page::Who => "aid-page-who",
        Page::People => "aid-page-people",
        Page::Need => "aid-page-need",
        Page::Household => "aid-page-household",
        Page::Papers => "aid-page-papers",
        Page::Consents => "aid-page-consents",
        Page::Review => "aid-page-review",
    }
}
