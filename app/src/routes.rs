//! The addresses of the app. The address says where a person is, never what they answered.

/// One of the four doors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Which help the family can get.
    SelfCheck,
    /// Marriage appointments.
    Marriage,
    /// One-door applications, temporary aid first.
    Aid,
    /// Service points for older people.
    Elderly,
}

impl Service {
    /// In the order of the doors.
    pub const ALL: [Self; 4] = [Self::SelfCheck, Self::Marriage, Self::Aid, Self::Elderly];

    /// Its name in addresses and in message ids (`service-<slug>-name`).
    pub fn slug(self) -> &'static str {
        match self {
            Self::SelfCheck => "self-check",
            Self::Marriage => "marriage",
            Self::Aid => "aid",
            Self::Elderly => "elderly",
        }
    }

    /// The address its door leads to.
    pub fn page(self) -> Page {
        match self {
            Self::SelfCheck => Page::SelfCheck,
            Self::Marriage => Page::Marriage,
            Self::Aid => Page::Aid,
            Self::Elderly => Page::Elderly,
        }
    }
}

/// A page, as its address names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The four doors.
    Home,
    /// Everything below `/self-check`; its own pages read the rest of the address.
    SelfCheck,
    /// Everything below `/marriage`, likewise.
    Marriage,
    /// Everything below `/aid`, likewise.
    Aid,
    /// Everything below `/elderly`, likewise.
    Elderly,
    /// The desk of a marriage registry, for its staff: everything below `/staff`.
    Staff,
    /// Every component in every state.
    Gallery,
    /// What was done so that everyone can use this.
    Accessibility,
    /// What happens with what a person types.
    Privacy,
    /// Who runs this, with which versions and rates.
    About,
    /// No such page.
    NotFound,
}

impl Page {
    /// The page at a path. A trailing slash changes nothing.
    pub fn at(path: &str) -> Self {
        let path = path.strip_suffix('/').unwrap_or(path);
        match path {
            "" => Self::Home,
            "/gallery" => Self::Gallery,
            "/accessibility" => Self::Accessibility,
            "/privacy" => Self::Privacy,
            "/about" => Self::About,
            _ if is_below(path, "/self-check") => Self::SelfCheck,
            _ if is_below(path, "/marriage") => Self::Marriage,
            _ if is_below(path, "/aid") => Self::Aid,
            _ if is_below(path, "/elderly") => Self::Elderly,
            _ if is_below(path, "/staff") => Self::Staff,
            // Where closed doors led before they opened.
            "/not-open/marriage" => Self::Marriage,
            "/not-open/aid" => Self::Aid,
            "/not-open/elderly" => Self::Elderly,
            _ => Self::NotFound,
        }
    }

    /// The address of the page.
    pub fn path(self) -> String {
        match self {
            Self::Home | Self::NotFound => "/".into(),
            Self::SelfCheck => "/self-check".into(),
            Self::Marriage => "/marriage".into(),
            Self::Aid => "/aid".into(),
            Self::Elderly => "/elderly".into(),
            Self::Staff => "/staff".into(),
            Self::Gallery => "/gallery".into(),
            Self::Accessibility => "/accessibility".into(),
            Self::Privacy => "/privacy".into(),
            Self::About => "/about".into(),
        }
    }
}

fn is_below(path: &str, base: &str) -> bool {
    path.strip_prefix(base)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_door_leads_to_its_page() {
        for service in Service::ALL {
            assert_eq!(Page::at(&service.page().path()), service.page());
        }
    }

    #[test]
    fn unknown_addresses_are_not_found() {
        for path in [
            "/nothing",
            "/not-open/self-check",
            "/not-open/",
            "/self-checked",
            "/marriages",
            "/staffed",
            "/aids",
            "/elderlys",
            "//",
        ] {
            assert_eq!(Page::at(path), Page::NotFound, "{path}");
        }
        assert_eq!(Page::at("/self-check/q/region"), Page::SelfCheck);
        assert_eq!(Page::at("/about/"), Page::About);
        assert_eq!(Page::at("/marriage/ready/marry"), Page::Marriage);
        assert_eq!(Page::at("/not-open/marriage"), Page::Marriage);
        assert_eq!(Page::at("/not-open/aid"), Page::Aid);
        assert_eq!(Page::at("/not-open/elderly"), Page::Elderly);
        assert_eq!(Page::at("/aid/urgent"), Page::Aid);
        assert_eq!(Page::at("/elderly/place/x"), Page::Elderly);
        assert_eq!(Page::at("/staff/"), Page::Staff);
    }
}
