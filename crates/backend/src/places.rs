//! Service points: the directory that residents read, its keeping by staff, and imports, each deed
//! one transaction.
//!
//! A point is a row; what residents read is a slice a banner, written anew by whoever changes one
//! of its points. What is open now, near and fitting is found on the resident's device.

mod changes;
mod correct;
mod days;
mod deed;
mod import;
mod index;
mod known;
mod later;
mod merge;
mod plain;
mod publish;
mod report;
mod said;
mod sample;
mod slices;
mod staff;
mod stop;
mod words;

use std::sync::Arc;

use egude_contract::v1::{Calendar, ProblemCode, Region};
use egude_domain::{CHINA, Date, Moment};
use egude_places::import::Known;

use crate::{counter::Counter, problem::Failure};

pub use import::Uploaded;
pub use plain::check;
pub(crate) use plain::{Plain, of_sample, of_store};
pub use said::said;
pub use sample::SAMPLE;
pub use words::{Words, WordsError};

/// The use cases of service points.
#[derive(Clone)]
pub struct PlaceDesk {
    pub(crate) counter: Counter,
    known: Arc<Known>,
    words: Arc<Words>,
    calendar: Option<Arc<Calendar>>,
}

impl PlaceDesk {
    /// At this counter, with the regions that are known, the bureau's own words for kinds, and the
    /// calendar of working days, if there is one.
    pub fn new(
        counter: Counter,
        regions: &[Region],
        words: Words,
        calendar: Option<Calendar>,
    ) -> Self {
        Self {
            counter,
            known: Arc::new(known::of(regions)),
            words: Arc::new(words),
            calendar: calendar.map(Arc::new),
        }
    }

    /// Removes reports and files that nobody needs any more.
    pub async fn sweep(&self) -> Result<(), Failure> {
        let mut desk = self
            .counter
            .store
            .desk(crate::store::Purpose::Write)
            .await?;
        let now = self.counter.now();
        desk.sweep_reports(now.plus(-report::KEPT)).await?;
        desk.sweep_imports(now.plus(-import::KEPT)).await?;
        desk.commit().await?;
        Ok(())
    }
}

/// The same answer for a point that is not there and one that is not theirs.
fn unknown() -> Failure {
    Failure::of(ProblemCode::NotFound)
}

/// The day in China.
fn today(now: Moment) -> Date {
    now.date(CHINA)
}

/// The same content in another type that reads the same JSON.
fn as_type<A: serde::Serialize, B: serde::de::DeserializeOwned>(from: &A) -> Result<B, Failure> {
    let value = serde_json::to_value(from).and_then(serde_json::from_value);
    value.map_err(|error| {
        tracing::error!(%error, "two shapes of the directory differ");
        Failure::of(ProblemCode::Internal)
    })
}

/// As JSON text.
fn json<T: serde::Serialize>(value: &T) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|error| {
        tracing::error!(%error, "a document could not be written");
        Failure::of(ProblemCode::Internal)
    })
}
