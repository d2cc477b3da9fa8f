use std::sync::Arc;

use egude_booking::Office;
use egude_contract::v1::{self, booking::Registry};
use egude_domain::{Calendar, Date, Holiday};

use crate::{Store, StoreError};

/// One registry, as it is published and as it is reckoned with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// As the bureau wrote it.
    pub published: Registry,
    /// The same for the rules.
    pub office: Office,
}

/// All registries and the calendar of working days, as they were at the start.
#[derive(Clone, Debug)]
pub struct Registries {
    listed: Arc<[Listed]>,
    calendar: Arc<Calendar>,
}

impl Registries {
    /// These, in this order, of whose days nothing is known yet.
    pub fn new(listed: Vec<Listed>) -> Self {
        Self {
            listed: listed.into(),
            calendar: Arc::new(nothing_known()),
        }
    }

    /// The same with this calendar.
    #[must_use]
    pub fn with_calendar(self, calendar: Calendar) -> Self {
        Self {
            calendar: Arc::new(calendar),
            ..self
        }
    }

    /// The one with this id.
    pub fn get(&self, id: &str) -> Option<&Listed> {
        self.listed.iter().find(|listed| listed.office.id == id)
    }

    /// All of them, in the order of the file.
    pub fn all(&self) -> &[Listed] {
        &self.listed
    }

    /// Which days are worked.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }
}

/// The calendar of working days that stands in the stored rates. Without one it covers
/// no day, so that only days that an office names can be booked.
pub async fn calendar(store: &dyn Store) -> Result<Calendar, StoreError> {
    let Some(published) = store.rates(&[]).await?.calendar else {
        return Ok(nothing_known());
    };
    read(&published).ok_or_else(|| StoreError::Row {
        table: "calendar",
        detail: "a day that is none".to_owned(),
    })
}

fn read(published: &v1::Calendar) -> Option<Calendar> {
    let holiday = |one: &v1::Holiday| {
        Some(Holiday {
            id: one.id.clone(),
            from: one.from.parse().ok()?,
            to: one.to.parse().ok()?,
        })
    };
    let workdays = published.workdays.iter().map(|day| day.parse().ok());
    Some(Calendar {
        from: published.from.parse().ok()?,
        until: published.until.parse().ok()?,
        holidays: published
            .holidays
            .iter()
            .map(holiday)
            .collect::<Option<_>>()?,
        workdays: workdays.collect::<Option<_>>()?,
    })
}

/// Its last day lies before its first one.
fn nothing_known() -> Calendar {
    Calendar {
        from: Date::constant(1, 1, 2),
        until: Date::constant(1, 1, 1),
        holidays: Vec::new(),
        workdays: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_calendar_nothing_is_said_of_any_day() {
        let calendar = nothing_known();
        for day in ["0001-01-01", "0001-01-02", "2026-11-23"] {
            assert_eq!(calendar.is_working(day.parse().unwrap()), None, "{day}");
        }
    }
}
