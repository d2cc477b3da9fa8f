//! The addresses below `/elderly`.

/// A page of service points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    /// Looking for one; what for is in the query.
    Finder,
    /// One place, by its id.
    Place(String),
    /// Up to four beside each other; which ones is in the query.
    Compare,
    /// What is wrong with a place.
    Report(String),
    /// No such page.
    Unknown,
}

impl Address {
    pub(super) fn at(path: &str) -> Self {
        let rest = path.strip_prefix("/elderly").unwrap_or_default();
        let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
        match parts[..] {
            [] => Self::Finder,
            ["place", id] => Self::Place(id.to_owned()),
            ["compare"] => Self::Compare,
            ["report", id] => Self::Report(id.to_owned()),
            _ => Self::Unknown,
        }
    }

    /// Its address, without what is looked for.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Finder | Self::Unknown => "/elderly".into(),
            Self::Place(id) => format!("/elderly/place/{id}"),
            Self::Compare => "/elderly/compare".into(),
            Self::Report(id) => format!("/elderly/report/{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_at_its_address() {
        for address in [
            Address::Finder,
            Address::Place("xl-001".to_owned()),
            Address::Compare,
            Address::Report("xl-001".to_owned()),
        ] {
            assert_eq!(Address::at(&address.path()), address);
            assert_eq!(Address::at(&format!("{}/", address.path())), address);
        }
        for path in ["/elderly/place", "/elderly/places/a", "/elderly/place/a/b"] {
            assert_eq!(Address::at(path), Address::Unknown, "{path}");
        }
    }
}
