//! Registries with few places, and the files that describe them.

use std::{fs, path::Path, time::SystemTime};

use anyhow::{Context, Result};
use egude_domain::{CHINA, Date, Moment, TimeOfDay};
use serde_json::{Value, json};

/// Places for booking in each slot of the registries.
const PLACES: [u16; 3] = [1, 2, 3];
/// The first and the last day that people ask for, from today.
const DAYS: std::ops::RangeInclusive<i32> = 4..=24;
/// From the first slot of a day to the end of the last one, minutes of the day.
const OPEN: std::ops::Range<u16> = 8 * 60..18 * 60;
/// Minutes of a slot.
const SLOT: u16 = 10;

/// One slot with the places it has for booking.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub(super) registry: String,
    pub(super) date: Date,
    pub(super) start: String,
    pub(super) places: u16,
}

/// All registries.
#[derive(Clone, Debug)]
pub(super) struct Hall {
    today: Date,
    /// By time, those of all registries side by side.
    pub(super) slots: Vec<Slot>,
}

impl Hall {
    /// From today on.
    pub(super) fn new() -> Result<Self> {
        let today = now()?.date(CHINA);
        let mut slots = Vec::new();
        for day in DAYS {
            let date = today.plus_days(day).context("no such day")?;
            for minute in OPEN.step_by(usize::from(SLOT)) {
                let at = TimeOfDay::of_minutes(minute).context("no such minute")?;
                slots.extend(PLACES.map(|places| Slot {
                    registry: name(places),
                    date,
                    start: Moment::of(date, at, CHINA).rfc3339(),
                    places,
                }));
            }
        }
        Ok(Self { today, slots })
    }

    /// The registries' own words.
    pub(super) fn registries() -> impl Iterator<Item = String> {
        PLACES.into_iter().map(name)
    }

    /// The first and the last day with slots.
    pub(super) fn days(&self) -> Option<(Date, Date)> {
        Some((self.slots.first()?.date, self.slots.last()?.date))
    }

    /// Writes the files that the server reads at its start.
    pub(super) fn write(&self, data: &Path) -> Result<()> {
        let items: Vec<Value> = PLACES.map(|places| self.registry(places)).into();
        let registries = json!({ "registriesVersion": 1, "items": items });
        fs::write(data.join("registries.json"), registries.to_string())?;
        // Which days are worked does not depend on when the test is run.
        let (from, until) = (self.today.plus_days(-400), self.today.plus_days(400));
        let (from, until) = (from.context("no such day")?, until.context("no such day")?);
        let rates = json!({
            "ratesVersion": 1, "items": [],
            "calendar": {
                "from": from.to_string(), "until": until.to_string(),
                "holidays": [], "workdays": [],
                "publisher": "sample", "source": "sample",
                "asOf": self.today.to_string(), "sample": true,
            },
        });
        fs::write(data.join("rates.json"), rates.to_string())?;
        Ok(())
    }

    /// One place of each slot is for people without an appointment: nobody may book it.
    fn registry(&self, places: u16) -> Value {
        json!({
            "id": name(places), "region": "152502000000", "name": {"zh": "示例登记处"},
            "phones": ["12345"], "zone": "Asia/Shanghai", "accepts": [],
            "services": [{"id": "marry", "minutes": SLOT, "perSlot": places + 1, "walkIn": 1}],
            "hours": [{"days": [1, 2, 3, 4, 5, 6, 7], "from": "08:00", "to": "18:00"}],
            "slotMinutes": SLOT, "horizonDays": 60, "opensAt": "00:00",
            "cutOff": {"workingDays": 1, "at": "16:00"},
            "cancelUntil": {"workingDays": 1, "at": "17:00"},
            "holdMinutes": 10, "coolingMinutes": 0, "offerMinutes": 5,
            "perPerson": 1, "perPhone": 1,
            "secondPhone": "no", "remark": "optional", "keepDays": 30,
            "publisher": "sample", "source": "sample",
            "asOf": self.today.to_string(), "sample": true,
        })
    }
}

fn name(places: u16) -> String {
    format!("sample-hall-{places}")
}

/// By this machine's clock, which is the server's, too.
#[expect(
    clippy::disallowed_methods,
    reason = "the server under test reads this clock"
)]
pub(super) fn now() -> Result<Moment> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(Moment::from_unix(i64::try_from(since.as_secs())?))
}
