//! Published documents as plain files, for a place without a back end.

mod pick;

use std::marker::PhantomData;

use egude_contract::v1::{
    self, FileState, HealthStatus, List, Problem, ProblemCode, RATES_VERSION, Rates,
};
use egude_domain::{Date, RegionCode};
use serde::de::DeserializeOwned;

use crate::{
    Backend, ClientError, Health, Office, Region, Request, Transport,
    contract::{items, read},
};

/// Files that any web server can hand out: `regions.json`, `rates.json`,
/// `offices.json`, and [the directory of service points](crate::places::Places), as
/// `egude-backend --export` writes them. They have the
/// shapes of the contract, for all places; what belongs to a place is picked
/// here. `R` is the type that the rates document is read into.
#[derive(Clone, Debug)]
pub struct Files<T, R> {
    transport: T,
    base: String,
    rates: PhantomData<fn() -> R>,
}

impl<T: Transport, R> Files<T, R> {
    /// In this folder of the site, such as `/data`, without a slash at its end.
    pub fn new(transport: T, base: impl Into<String>) -> Self {
        Self {
            transport,
            base: base.into(),
            rates: PhantomData,
        }
    }

    /// The file, whatever media type it is served with: what reads as JSON is JSON.
    pub(crate) async fn file<D: DeserializeOwned>(
        &self,
        operation: &'static str,
        name: &str,
    ) -> Result<D, ClientError> {
        let request = Request::get(format!("{}/{name}", self.base));
        let response = self.transport.send(request).await?;
        match response.status {
            200 => match str::from_utf8(&response.body) {
                Ok(text) => read(operation, text),
                Err(_) => Err(ClientError::NotJson { operation }),
            },
            201..=299 => Err(ClientError::NotJson { operation }),
            status => Err(ClientError::Status { operation, status }),
        }
    }

    async fn all(&self, operation: &'static str) -> Result<Vec<Region>, ClientError> {
        let list: List<v1::Region> = self.file(operation, "regions.json").await?;
        let mut regions = items(operation, list.items, Region::read)?;
        regions.sort_by(|a, b| a.code.cmp(&b.code));
        Ok(regions)
    }

    /// An unknown region is an error, not an empty answer.
    pub(crate) async fn find(
        &self,
        operation: &'static str,
        code: &RegionCode,
    ) -> Result<Region, ClientError> {
        let regions = self.all(operation).await?;
        let region = regions.into_iter().find(|region| region.code == *code);
        region.ok_or_else(|| ClientError::Problem {
            operation,
            problem: Box::new(Problem::of(ProblemCode::RegionUnknown)),
        })
    }

    /// Whether service points are among the files: those of a bureau that has none need no index.
    async fn places(&self) -> FileState {
        let index: Result<v1::places::Index, _> = self.file("get_health", "places.json").await;
        index.map_or(FileState::Empty, |index| {
            state((index.total > 0).then_some(index.sample).into_iter())
        })
    }

    async fn document(&self, operation: &'static str) -> Result<Rates, ClientError> {
        let rates: Rates = self.file(operation, "rates.json").await?;
        if rates.rates_version == RATES_VERSION {
            return Ok(rates);
        }
        Err(ClientError::WrongShape {
            operation,
            path: "/ratesVersion".to_owned(),
        })
    }
}

impl<T: Transport, R: DeserializeOwned> Backend for Files<T, R> {
    type Rates = R;

    /// Whether the files can be read, and what they hold.
    async fn health(&self) -> Result<Health, ClientError> {
        let operation = "get_health";
        let rates = self.document(operation).await?;
        let offices: v1::Offices = self.file(operation, "offices.json").await?;
        let items = rates.items.iter().map(|item| item.sample);
        let params = rates.params.iter().map(|param| param.sample);
        let calendar = rates.calendar.iter().map(|calendar| calendar.sample);
        Ok(Health {
            status: HealthStatus::Ok,
            version: "files".to_owned(),
            rates: state(items.chain(params).chain(calendar)),
            offices: state(offices.items.iter().map(|office| office.sample)),
            // Without a server there is nobody who could keep a place.
            registries: FileState::Empty,
            places: self.places().await,
        })
    }

    async fn regions(&self, parent: Option<&RegionCode>) -> Result<Vec<Region>, ClientError> {
        let operation = "list_regions";
        if let Some(parent) = parent {
            self.find(operation, parent).await?;
        }
        let mut regions = self.all(operation).await?;
        regions.retain(|region| parent.is_none() || region.parent.as_ref() == parent);
        Ok(regions)
    }

    async fn region(&self, code: &RegionCode) -> Result<Region, ClientError> {
        self.find("get_region", code).await
    }

    async fn rates(&self, region: &RegionCode, on: Option<Date>) -> Result<R, ClientError> {
        let operation = "get_rates";
        self.find(operation, region).await?;
        let mut rates = pick::of(self.document(operation).await?, region);
        if let Some(day) = on {
            rates = rates.in_force(&day.to_string());
        }
        let wrong = |error: serde_json::Error| ClientError::WrongShape {
            operation,
            path: error.to_string(),
        };
        let json = serde_json::to_value(rates).map_err(wrong)?;
        serde_json::from_value(json).map_err(wrong)
    }

    async fn offices(&self, region: &RegionCode) -> Result<Vec<Office>, ClientError> {
        let operation = "list_offices";
        self.find(operation, region).await?;
        let list: v1::Offices = self.file(operation, "offices.json").await?;
        let offices = items(operation, list.items, Office::read)?;
        let of = |place| offices.iter().filter(move |office| office.region == place);
        Ok(region.upwards().flat_map(of).cloned().collect())
    }
}

fn state(mut samples: impl Iterator<Item = bool>) -> FileState {
    match samples.next() {
        None => FileState::Empty,
        Some(first) if first || samples.any(|sample| sample) => FileState::Sample,
        Some(_) => FileState::Loaded,
    }
}
