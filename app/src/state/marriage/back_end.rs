//! The back end of marriage appointments, and what every page of them needs of it once.

use super::Marriage;
use crate::errors;
use crate::platform;
use crate::platform::transport::{Fetch, Timer};
use crate::state::{Failure, Load, Rates};
use egude_client::booking::{Appointments, Registry};
use egude_client::{Backend, ClientError, Contract, Region, Retrying};
use egude_domain::{Calendar, RegionCode};
use leptos::prelude::*;
use std::sync::Arc;

/// What marriage appointments are asked through.
pub type Client = Contract<Retrying<Fetch, Timer>, Rates>;

/// The autonomous region: the calendar of working days is the same in all of it.
const WHOLE: &str = "150000000000";

/// Registries with the names of their places.
#[derive(Debug)]
pub struct Registries {
    /// In the bureau's order.
    pub all: Vec<Registry>,
    /// Every place that has a name.
    pub regions: Vec<Region>,
    /// Which days are worked; none if nobody told.
    pub calendar: Option<Calendar>,
    /// Whether nobody compared that calendar with the published one.
    pub calendar_sample: bool,
}

impl Registries {
    /// The registry with this id.
    pub fn of(&self, id: &str) -> Option<&Registry> {
        self.all.iter().find(|registry| registry.id.as_str() == id)
    }

    /// The place with this code.
    pub fn region(&self, code: &RegionCode) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == *code)
    }
}

/// What to say about an answer that did not come.
pub fn failure(error: &ClientError) -> Failure {
    Failure {
        message: errors::problem_message_id(error.code()),
        trace: error.trace_id().map(str::to_owned),
    }
}

impl Marriage {
    /// A client for the back end of this deployment, if it has one.
    pub fn client() -> Option<Client> {
        let service = Self::back_end()?;
        Some(Contract::new(Retrying::new(Fetch, Timer), service.base))
    }

    /// Registries, places and the calendar.
    pub fn registries(self) -> Load<Arc<Registries>> {
        self.registries.get()
    }

    /// Fetches registries, places and the calendar, unless they are there or on their way.
    pub fn open(self) {
        let state = self.registries.get_untracked();
        let (Load::Idle | Load::Failed(_), Some(client)) = (state, Self::client()) else {
            return;
        };
        self.registries.set(Load::Loading);
        platform::spawn(async move {
            let found = fetch(&client).await;
            self.registries.set(match found {
                Ok(registries) => Load::Ready(Arc::new(registries)),
                Err(error) => Load::Failed(failure(&error)),
            });
        });
    }
}

async fn fetch(client: &Client) -> Result<Registries, ClientError> {
    let whole = WHOLE.parse::<RegionCode>();
    let calendar = async {
        let rates = client.rates(&whole.ok()?, None).await.ok()?;
        let published = rates.calendar?;
        Some((published.days, published.source.sample))
    };
    let (all, regions, calendar) =
        futures::join!(client.registries(None), client.regions(None), calendar);
    let (calendar, sample) = calendar.unzip();
    Ok(Registries {
        all: all?,
        // A place without a name still has its registries.
        regions: regions.unwrap_or_default(),
        calendar,
        calendar_sample: sample == Some(true),
    })
}
