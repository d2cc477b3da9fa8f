//! The addresses below `/aid`. Keys are in fragments only, so none is here.

use egude_draft::Page;

/// A page of one-door applications.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Address {
    /// What one wants.
    Entry,
    /// The list of steps.
    Steps,
    /// From the result of the self-check: takes over what it knows.
    FromCheck,
    /// Applying for somebody else.
    ForOther,
    /// A page of the form.
    Form(Page),
    /// The receipt. `#<reference>.<key>`
    Sent,
    /// A case: by reference and code, or `#<reference>.<key>`
    Case,
    /// An adult signs. `#<reference>.<n>.<key>`
    Sign,
    /// Telling about somebody.
    Tell,
    /// To another device.
    Move,
    /// From another device. `#<id>.<key>`
    Take,
    /// No such page.
    Unknown,
}

impl Address {
    pub(super) fn at(path: &str) -> Self {
        let rest = path.trim_end_matches('/').strip_prefix("/aid");
        match rest.map(|rest| rest.trim_start_matches('/')) {
            Some("") => Self::Entry,
            Some("steps") => Self::Steps,
            Some("from-check") => Self::FromCheck,
            Some("for-other") => Self::ForOther,
            Some("sent") => Self::Sent,
            Some("case") => Self::Case,
            Some("sign") => Self::Sign,
            Some("tell") => Self::Tell,
            Some("move") => Self::Move,
            Some("take") => Self::Take,
            Some(word) => Page::of_word(word).map_or(Self::Unknown, Self::Form),
            None => Self::Unknown,
        }
    }

    /// Its address, without a fragment.
    pub(super) fn path(self) -> String {
        match self {
            Self::Entry | Self::Unknown => "/aid".into(),
            Self::Steps => "/aid/steps".into(),
            Self::FromCheck => "/aid/from-check".into(),
            Self::ForOther => "/aid/for-other".into(),
            Self::Form(page) => format!("/aid/{}", page.word()),
            Self::Sent => "/aid/sent".into(),
            Self::Case => "/aid/case".into(),
            Self::Sign => "/aid/sign".into(),
            Self::Tell => "/aid/tell".into(),
            Self::Move => "/aid/move".into(),
            Self::Take => "/aid/take".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_at_its_address() {
        let others = [
            Address::Entry,
            Address::Steps,
            Address::FromCheck,
            Address::ForOther,
            Address::Sent,
            Address::Case,
            Address::Sign,
            Address::Tell,
            Address::Move,
            Address::Take,
        ];
        for address in others.into_iter().chain(Page::ALL.map(Address::Form)) {
            assert_eq!(Address::at(&address.path()), address);
        }
    }

    #[test]
    fn other_addresses_are_no_pages() {
        for path in ["/aid/nothing", "/aid/who/me", "/aids"] {
            assert_eq!(Address::at(path), Address::Unknown, "{path}");
        }
    }
}
