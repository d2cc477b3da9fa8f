//! Where the directory is fetched from.

use super::Places;
use crate::config::{Kind, Service};
use crate::platform::http::{self, FetchError};
use crate::platform::transport::{Fetch, Timer};
use egude_client::{Backend, ClientError, Contract, Files, Region, Retrying, TransportError};
use egude_domain::RegionCode;
use egude_places::{Index, Slice};
use serde::de::{DeserializeOwned, IgnoredAny};

type Sending = Retrying<Fetch, Timer>;

/// What the directory is asked through.
#[derive(Debug, Clone)]
pub(super) struct Client {
    service: Service,
}

impl Client {
    pub(super) fn of_deployment() -> Option<Self> {
        Places::service().map(|service| Self { service })
    }

    pub(super) async fn index(&self) -> Result<Index, ClientError> {
        let name = match self.service.kind {
            Kind::Contract => "places",
            Kind::Files => "places.json",
        };
        self.document("get_places", name).await
    }

    pub(super) async fn slice(&self, region: &RegionCode) -> Result<Slice, ClientError> {
        let name = match self.service.kind {
            Kind::Contract => format!("places/{region}"),
            Kind::Files => format!("places/{region}.json"),
        };
        self.document("get_places_of", &name).await
    }

    pub(super) async fn regions(&self) -> Result<Vec<Region>, ClientError> {
        let sending = Retrying::new(Fetch, Timer);
        let base = &self.service.base;
        match self.service.kind {
            Kind::Contract => {
                let client: Contract<Sending, IgnoredAny> = Contract::new(sending, base);
                client.regions(None).await
            }
            Kind::Files => {
                let client: Files<Sending, IgnoredAny> = Files::new(sending, base);
                client.regions(None).await
            }
        }
    }

    async fn document<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        name: &str,
    ) -> Result<T, ClientError> {
        let text = http::text(&format!("{}/{name}", self.service.base)).await;
        let text = text.map_err(|error| match error {
            FetchError::Unreachable => TransportError::Offline.into(),
            FetchError::Status(status) => ClientError::Status { operation, status },
        })?;
        serde_json::from_str(&text).map_err(|error| ClientError::WrongShape {
            operation,
            path: error.to_string(),
        })
    }
}
