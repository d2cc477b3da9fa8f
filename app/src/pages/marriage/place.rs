//! The addresses below `/marriage`. Keys are in fragments only, so none is here.

use crate::state::marriage::{Service, service_of};
use egude_domain::Date;

/// A page of marriage appointments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// What for?
    Start,
    /// Come, or not yet?
    Ready(Service),
    /// Where?
    Offices(Service),
    /// When? The registry's id and what for.
    Times(String, Service),
    /// Who? `#<hold>.<key>`
    Details,
    /// It is yours. `#<number>.<key>`
    Voucher,
    /// One's booking: by number and telephone, or `#<number>.<key>`
    Booking,
    /// The second person confirms. `#<number>.<key>`
    Partner,
    /// Waiting for a place on a full day.
    Join(String, Service, Date),
    /// One's entry on the waitlist. `#<entry>.<key>`
    Waiting,
    /// The days of a divorce, counted.
    DivorceDays,
    /// No such page.
    Unknown,
}

impl Place {
    pub(super) fn at(path: &str) -> Self {
        let rest = path.strip_prefix("/marriage").unwrap_or_default();
        let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
        Self::of(&parts).unwrap_or(Self::Unknown)
    }

    fn of(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Start,
            ["ready", service] => Self::Ready(service_of(service)?),
            ["offices", service] => Self::Offices(service_of(service)?),
            ["times", registry, service] => {
                Self::Times((*registry).to_owned(), service_of(service)?)
            }
            ["details"] => Self::Details,
            ["voucher"] => Self::Voucher,
            ["booking"] => Self::Booking,
            ["partner"] => Self::Partner,
            ["wait", registry, service, date] => Self::Join(
                (*registry).to_owned(),
                service_of(service)?,
                date.parse().ok()?,
            ),
            ["wait"] => Self::Waiting,
            ["divorce-days"] => Self::DivorceDays,
            _ => return None,
        })
    }

    /// Its address, without a fragment.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Start | Self::Unknown => "/marriage".into(),
            Self::Ready(service) => format!("/marriage/ready/{}", service.as_str()),
            Self::Offices(service) => format!("/marriage/offices/{}", service.as_str()),
            Self::Times(registry, service) => {
                format!("/marriage/times/{registry}/{}", service.as_str())
            }
            Self::Details => "/marriage/details".into(),
            Self::Voucher => "/marriage/voucher".into(),
            Self::Booking => "/marriage/booking".into(),
            Self::Partner => "/marriage/partner".into(),
            Self::Join(registry, service, date) => {
                format!("/marriage/wait/{registry}/{}/{date}", service.as_str())
            }
            Self::Waiting => "/marriage/wait".into(),
            Self::DivorceDays => "/marriage/divorce-days".into(),
        }
    }

    /// Its address with what opens it: `#<id>.<key>`.
    pub(super) fn with_key(&self, id: &str, key: &str) -> String {
        format!("{}#{id}.{key}", self.path())
    }
}

/// The id and the key in a fragment, with or without its `#`.
pub(super) fn opened_by(fragment: &str) -> Option<(String, String)> {
    let (id, key) = fragment.trim_start_matches('#').split_once('.')?;
    (!id.is_empty() && !key.is_empty()).then(|| (id.to_owned(), key.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_at_its_address() {
        let registry = || "xilinhot".to_owned();
        for place in [
            Place::Start,
            Place::Ready(Service::DivorceApply),
            Place::Offices(Service::Marry),
            Place::Times(registry(), Service::Ceremony),
            Place::Details,
            Place::Voucher,
            Place::Booking,
            Place::Partner,
            Place::Join(registry(), Service::Marry, Date::constant(2026, 11, 23)),
            Place::Waiting,
            Place::DivorceDays,
        ] {
            assert_eq!(Place::at(&place.path()), place);
            assert_eq!(Place::at(&format!("{}/", place.path())), place);
        }
    }

    #[test]
    fn an_address_that_names_no_page_is_none() {
        for path in [
            "/marriage/ready/wedding",
            "/marriage/ready",
            "/marriage/wait/a/marry/2026-02-30",
            "/marriage/nothing",
        ] {
            assert_eq!(Place::at(path), Place::Unknown, "{path}");
        }
    }

    #[test]
    fn a_fragment_gives_id_and_key_or_nothing() {
        let both = Some(("A7K4-Q9TX".into(), "KEY".into()));
        assert_eq!(opened_by("#A7K4-Q9TX.KEY"), both);
        assert_eq!(opened_by("A7K4-Q9TX.KEY"), both);
        for fragment in ["", "#", "#main", "#a.", "#.k"] {
            assert_eq!(opened_by(fragment), None, "{fragment}");
        }
        let link = Place::Partner.with_key("A7K4-Q9TX", "KEY");
        assert_eq!(link, "/marriage/partner#A7K4-Q9TX.KEY");
    }
}
