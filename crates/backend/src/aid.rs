//! The one door: applications and what becomes of them, each deed one transaction.
//!
//! A case is written once by [`AidDesk::submit`] and changed by deeds of the person and of
//! staff. What was sent is kept beside it and never changes. Which deed is possible, and by when
//! something has to happen, says `egude-aid`; here it is looked up, written down and told.

mod assess;
mod cases;
mod change;
mod clock;
mod deed;
mod erase;
mod export;
mod given;
mod hand_over;
mod mask;
mod message;
mod receipt;
mod scope;
mod sign;
mod staff;
mod staff_case;
mod submit;
mod task;
mod tell;
mod tip;
mod uploads;
mod view;

use std::sync::Arc;

use egude_contract::v1::ProblemCode;
use egude_domain::{Calendar, RegionCode};

use crate::{
    archive::Archive,
    counter::Counter,
    door::{Door, Doors},
    problem::Failure,
    text,
    uploads::Uploads,
};

pub use uploads::PageFile;

/// The use cases of applications and cases.
#[derive(Clone)]
pub struct AidDesk {
    pub(crate) counter: Counter,
    doors: Arc<Doors>,
    law: Arc<egude_aid::Door>,
    calendar: Arc<Calendar>,
    archive: Arc<Archive>,
    uploads: Arc<Uploads>,
}

impl AidDesk {
    /// At this counter, with the bureau's doors, its calendar of working days, the packs of before
    /// and a place for pages.
    pub fn new(
        counter: Counter,
        doors: Arc<Doors>,
        law: Arc<egude_aid::Door>,
        calendar: Arc<Calendar>,
        archive: Arc<Archive>,
        uploads: Arc<Uploads>,
    ) -> Self {
        Self {
            counter,
            doors,
            law,
            calendar,
            archive,
            uploads,
        }
    }

    /// The bureau's doors.
    pub fn doors(&self) -> &Doors {
        &self.doors
    }

    /// The door of a region that was accepted once. One that has left the file since has no
    /// figures and no names any more: its cases go on without clocks that we would make up.
    fn door(&self, region: &str) -> Option<Door<'_>> {
        let code: RegionCode = region.parse().ok()?;
        self.doors.get(&code)
    }
}

/// The same answer whatever does not fit: reference, key, or staff's scope.
pub(crate) fn unknown() -> Failure {
    Failure::of(ProblemCode::CaseUnknown)
}
