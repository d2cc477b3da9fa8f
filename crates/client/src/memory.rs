use std::cell::RefCell;

use egude_contract::v1::{FileState, HealthStatus, Problem, ProblemCode};
use egude_domain::{Date, RegionCode};

use crate::{Backend, ClientError, Health, Office, Region, places::Shelf};

/// A back end in memory, for tests of whatever asks one.
#[derive(Clone, Debug)]
pub struct Memory<R> {
    regions: Vec<Region>,
    rates: Vec<(RegionCode, R)>,
    offices: Vec<Office>,
    failure: RefCell<Option<ClientError>>,
    pub(crate) places: Shelf,
}

impl<R: Default> Memory<R> {
    /// Knows these regions, and for these regions these rates. A region without
    /// rates of its own has an empty document.
    pub fn new(mut regions: Vec<Region>, rates: Vec<(RegionCode, R)>) -> Self {
        regions.sort_by(|a, b| a.code.cmp(&b.code));
        Self {
            regions,
            rates,
            offices: Vec::new(),
            failure: RefCell::default(),
            places: Shelf::default(),
        }
    }

    /// Knows these offices besides.
    #[must_use]
    pub fn with_offices(mut self, offices: Vec<Office>) -> Self {
        self.offices = offices;
        self
    }

    /// From now on every question gets this error; with `None`, answers again.
    pub fn fail(&self, failure: Option<ClientError>) {
        *self.failure.borrow_mut() = failure;
    }

    pub(crate) fn up(&self) -> Result<(), ClientError> {
        self.failure.borrow().clone().map_or(Ok(()), Err)
    }

    pub(crate) fn find(
        &self,
        operation: &'static str,
        code: &RegionCode,
    ) -> Result<&Region, ClientError> {
        self.up()?;
        let problem = || Box::new(Problem::of(ProblemCode::RegionUnknown));
        let region = self.regions.iter().find(|region| region.code == *code);
        region.ok_or_else(|| ClientError::Problem {
            operation,
            problem: problem(),
        })
    }
}

impl<R: Clone + Default> Backend for Memory<R> {
    type Rates = R;

    async fn health(&self) -> Result<Health, ClientError> {
        self.up()?;
        let state = |is_empty| {
            if is_empty {
                FileState::Empty
            } else {
                FileState::Loaded
            }
        };
        Ok(Health {
            status: HealthStatus::Ok,
            version: "memory".to_owned(),
            rates: state(self.rates.is_empty()),
            offices: state(self.offices.is_empty()),
            registries: FileState::Empty,
            places: FileState::Empty,
        })
    }

    async fn regions(&self, parent: Option<&RegionCode>) -> Result<Vec<Region>, ClientError> {
        self.up()?;
        if let Some(parent) = parent {
            self.find("list_regions", parent)?;
        }
        let child = |region: &&Region| parent.is_none() || region.parent.as_ref() == parent;
        Ok(self.regions.iter().filter(child).cloned().collect())
    }

    async fn region(&self, code: &RegionCode) -> Result<Region, ClientError> {
        self.find("get_region", code).cloned()
    }

    async fn rates(&self, region: &RegionCode, _: Option<Date>) -> Result<R, ClientError> {
        self.find("get_rates", region)?;
        let rates = self.rates.iter().find(|(of, _)| of == region);
        Ok(rates.map(|(_, rates)| rates.clone()).unwrap_or_default())
    }

    async fn offices(&self, region: &RegionCode) -> Result<Vec<Office>, ClientError> {
        self.find("list_offices", region)?;
        let of = |place| {
            self.offices
                .iter()
                .filter(move |office| office.region == place)
        };
        Ok(region.upwards().flat_map(of).cloned().collect())
    }
}
