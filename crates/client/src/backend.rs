use egude_contract::v1::{FileState, HealthStatus};
use egude_domain::{Date, RegionCode};

use crate::{ClientError, Office, Region};

/// All that the app asks of a back end.
///
/// Each method is one question with one answer; nothing is kept between them.
pub trait Backend {
    /// The rates document, as the caller's rules read it.
    type Rates;

    /// How the back end is.
    async fn health(&self) -> Result<Health, ClientError>;

    /// All regions, or the children of one, by code.
    async fn regions(&self, parent: Option<&RegionCode>) -> Result<Vec<Region>, ClientError>;

    /// One region.
    async fn region(&self, code: &RegionCode) -> Result<Region, ClientError>;

    /// The rates of a region and of all regions above it; with a day, only those
    /// in force on it. A place without rates gives an empty document.
    async fn rates(
        &self,
        region: &RegionCode,
        on: Option<Date>,
    ) -> Result<Self::Rates, ClientError>;

    /// The offices of a region and of all regions above it, the nearest level
    /// first. A place without offices gives an empty list.
    async fn offices(&self, region: &RegionCode) -> Result<Vec<Office>, ClientError>;
}

/// How a back end is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// The whole in one word.
    pub status: HealthStatus,
    /// The back end's own version.
    pub version: String,
    /// What became of the rates.
    pub rates: FileState,
    /// What became of the offices.
    pub offices: FileState,
    /// What became of the marriage registries.
    pub registries: FileState,
    /// Whether service points are published.
    pub places: FileState,
}
