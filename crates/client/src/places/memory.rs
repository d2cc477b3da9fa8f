use std::cell::RefCell;

use egude_contract::v1::{Problem, ProblemCode};
use egude_domain::{Moment, RegionCode};
use egude_places::{Index, PLACES_VERSION, Slice};

use super::{PlaceReport, PlaceReportReceipt, Places, Reporting};
use crate::{ClientError, Memory};

/// The directory of a back end in memory, and what was reported to it, by intent.
#[derive(Clone, Debug)]
pub(crate) struct Shelf {
    index: Index,
    slices: Vec<Slice>,
    reports: RefCell<Vec<(String, PlaceReport)>>,
}

impl Default for Shelf {
    fn default() -> Self {
        let index = Index {
            places_version: PLACES_VERSION,
            digest: String::new(),
            as_of: Moment::from_unix(0),
            sample: false,
            total: 0,
            slices: Vec::new(),
            words: Vec::new(),
            calendar: None,
        };
        Self::of(index, Vec::new())
    }
}

impl Shelf {
    fn of(index: Index, slices: Vec<Slice>) -> Self {
        Self {
            index,
            slices,
            reports: RefCell::default(),
        }
    }
}

fn not_found(operation: &'static str) -> ClientError {
    ClientError::Problem {
        operation,
        problem: Box::new(Problem::of(ProblemCode::NotFound)),
    }
}

impl<R: Default> Memory<R> {
    /// Knows this directory besides.
    #[must_use]
    pub fn with_places(mut self, index: Index, slices: Vec<Slice>) -> Self {
        self.places = Shelf::of(index, slices);
        self
    }

    /// What was reported, in order.
    pub fn reports(&self) -> Vec<PlaceReport> {
        let reports = self.places.reports.borrow();
        reports.iter().map(|(_, report)| report.clone()).collect()
    }
}

impl<R: Default> Places for Memory<R> {
    async fn index(&self) -> Result<Index, ClientError> {
        self.up()?;
        Ok(self.places.index.clone())
    }

    async fn slice(&self, region: &RegionCode) -> Result<Slice, ClientError> {
        let operation = "get_places_of";
        self.find(operation, region)?;
        let mut slices = self.places.slices.iter();
        let slice = slices.find(|slice| slice.region == *region);
        slice.cloned().ok_or_else(|| not_found(operation))
    }
}

impl<R: Default> Reporting for Memory<R> {
    async fn report_place(
        &self,
        intent: &str,
        report: &PlaceReport,
    ) -> Result<PlaceReportReceipt, ClientError> {
        self.up()?;
        let mut places = self.places.slices.iter().flat_map(|slice| &slice.items);
        if !places.any(|place| place.id == report.place) {
            return Err(not_found("report_place"));
        }
        let mut reports = self.places.reports.borrow_mut();
        let at = reports.iter().position(|(before, _)| before == intent);
        let at = at.unwrap_or_else(|| {
            reports.push((intent.to_owned(), report.clone()));
            reports.len() - 1
        });
        Ok(PlaceReportReceipt {
            number: (at + 1).to_string(),
            at: self.places.index.as_of,
        })
    }
}
