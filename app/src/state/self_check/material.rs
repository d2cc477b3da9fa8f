use super::Failure;
use crate::config::{Kind, Service};
use crate::errors;
use crate::platform::http::{self, FetchError};
use crate::platform::transport::{Fetch, Timer};
use egude_client::{Backend, ClientError, Contract, Files, Office, Region, Retrying};
use egude_domain::RegionCode;
use egude_flow::Flow;
use egude_rules::Pack;
pub use egude_rules::Rates;
use std::sync::Arc;
use thiserror::Error;

type Sending = Retrying<Fetch, Timer>;

/// What the deployment is asked through.
#[derive(Debug)]
enum Client {
    Contract(Contract<Sending, Rates>),
    Files(Files<Sending, Rates>),
}

/// What every self-check needs: the rules, the questions, the places.
#[derive(Debug)]
pub struct Material {
    /// The rules.
    pub pack: Pack,
    /// The questions.
    pub flow: Flow,
    /// Every place that may be chosen.
    pub regions: Arc<Vec<Region>>,
    client: Client,
}

/// Why it is not there.
#[derive(Debug, Error)]
pub enum MaterialError {
    /// The deployment has no back end for it.
    #[error("no back end is configured")]
    NoService,
    /// A file of this site did not arrive.
    #[error(transparent)]
    File(#[from] FetchError),
    /// A file of this site is not what it should be.
    #[error("a file of this site cannot be read")]
    Unreadable,
    /// The back end did not answer as agreed.
    #[error(transparent)]
    Backend(#[from] ClientError),
}

impl MaterialError {
    /// What to say about it.
    pub(super) fn failure(&self) -> Failure {
        let trace = match self {
            Self::Backend(error) => error.trace_id().map(str::to_owned),
            _ => None,
        };
        Failure {
            message: self.message(),
            trace,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::NoService => "problem-unavailable".to_owned(),
            Self::File(error) => errors::fetch_message(error).to_owned(),
            Self::Unreadable => "problem-wrong-shape".to_owned(),
            Self::Backend(error) => errors::problem_message_id(error.code()),
        }
    }
}

impl Material {
    /// The figures of a place and all places above it, for every day.
    pub async fn rates(&self, place: &RegionCode) -> Result<Rates, MaterialError> {
        Ok(match &self.client {
            Client::Contract(client) => client.rates(place, None).await?,
            Client::Files(client) => client.rates(place, None).await?,
        })
    }

    /// The offices of a place and of all places above it, the nearest first.
    pub async fn offices(&self, place: &RegionCode) -> Result<Vec<Office>, MaterialError> {
        Ok(match &self.client {
            Client::Contract(client) => client.offices(place).await?,
            Client::Files(client) => client.offices(place).await?,
        })
    }
}

impl Client {
    fn of(service: &Service) -> Self {
        let sending = Retrying::new(Fetch, Timer);
        match service.kind {
            Kind::Contract => Self::Contract(Contract::new(sending, &service.base)),
            Kind::Files => Self::Files(Files::new(sending, &service.base)),
        }
    }

    async fn regions(&self) -> Result<Vec<Region>, ClientError> {
        match self {
            Self::Contract(client) => client.regions(None).await,
            Self::Files(client) => client.regions(None).await,
        }
    }
}

pub(super) async fn fetch(service: &Service) -> Result<Material, MaterialError> {
    let client = Client::of(service);
    let (pack, flow, regions) = futures::join!(
        http::text("/policy/pack.json"),
        http::text("/flows/self-check.json"),
        client.regions(),
    );
    let pack = Pack::from_json(&pack?).map_err(|_| MaterialError::Unreadable)?;
    let flow = Flow::from_json(&flow?).map_err(|_| MaterialError::Unreadable)?;
    if !flow.fits(&pack) {
        return Err(MaterialError::Unreadable);
    }
    Ok(Material {
        pack,
        flow,
        regions: Arc::new(regions?),
        client,
    })
}
