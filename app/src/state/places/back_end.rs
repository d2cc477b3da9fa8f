//! Where the directory is fetched from.

use super::Places;
use crate::config::Kind;
use crate::platform::transport::{Fetch, Timer};
use egude_client::places::Places as _;
use egude_client::{Backend, ClientError, Contract, Files, Region, Retrying};
use egude_domain::RegionCode;
use egude_places::{Index, Slice};
use serde::de::IgnoredAny;

type Sending = Retrying<Fetch, Timer>;

/// What the directory is asked through. Nobody asks it for rates.
#[derive(Debug)]
pub(super) enum Client {
    Contract(Contract<Sending, IgnoredAny>),
    Files(Files<Sending, IgnoredAny>),
}

impl Client {
    pub(super) fn of_deployment() -> Option<Self> {
        let service = Places::service()?;
        let sending = Retrying::new(Fetch, Timer);
        Some(match service.kind {
            Kind::Contract => Self::Contract(Contract::new(sending, service.base)),
            Kind::Files => Self::Files(Files::new(sending, service.base)),
        })
    }

    pub(super) async fn index(&self) -> Result<Index, ClientError> {
        match self {
            Self::Contract(client) => client.index().await,
            Self::Files(client) => client.index().await,
        }
    }

    pub(super) async fn slice(&self, region: &RegionCode) -> Result<Slice, ClientError> {
        match self {
            Self::Contract(client) => client.slice(region).await,
            Self::Files(client) => client.slice(region).await,
        }
    }

    pub(super) async fn regions(&self) -> Result<Vec<Region>, ClientError> {
        match self {
            Self::Contract(client) => client.regions(None).await,
            Self::Files(client) => client.regions(None).await,
        }
    }
}
