use super::Failure;
use crate::errors;
use crate::platform::http::{self, FetchError};
use crate::platform::transport::{Fetch, Timer};
use egude_client::{Backend, ClientError, Contract, Office, Region, Retrying};
use egude_domain::RegionCode;
use egude_flow::Flow;
use egude_rules::Pack;
pub use egude_rules::Rates;
use thiserror::Error;

type Client = Contract<Retrying<Fetch, Timer>, Rates>;

/// What every self-check needs: the rules, the questions, the places.
#[derive(Debug)]
pub struct Material {
    /// The rules.
    pub pack: Pack,
    /// The questions.
    pub flow: Flow,
    /// Every place that may be chosen.
    pub regions: Vec<Region>,
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
        Ok(self.client.rates(place, None).await?)
    }

    /// The offices of a place and of all places above it, the nearest first.
    pub async fn offices(&self, place: &RegionCode) -> Result<Vec<Office>, MaterialError> {
        Ok(self.client.offices(place).await?)
    }
}

pub(super) async fn fetch(base: &str) -> Result<Material, MaterialError> {
    let client: Client = Contract::new(Retrying::new(Fetch, Timer), base);
    let (pack, flow, regions) = futures::join!(
        http::text("/policy/pack.json"),
        http::text("/flows/self-check.json"),
        client.regions(None),
    );
    let pack = Pack::from_json(&pack?).map_err(|_| MaterialError::Unreadable)?;
    let flow = Flow::from_json(&flow?).map_err(|_| MaterialError::Unreadable)?;
    if !flow.fits(&pack) {
        return Err(MaterialError::Unreadable);
    }
    Ok(Material {
        pack,
        flow,
        regions: regions?,
        client,
    })
}
