//! What the back end keeps, behind one trait, so that the database is a choice.
//!
//! Regions, rates and offices are published documents: the store takes and gives them as
//! the contract writes them and knows nothing of what they mean. How they lie in
//! tables is the implementation's own affair.

mod cases;
mod desk;
mod directory;
mod sql;

use async_trait::async_trait;
use egude_contract::v1::{Office, Rates, Region};
use egude_domain::RegionCode;

pub use cases::*;
pub use desk::*;
pub use directory::*;
pub use sql::{Address, AddressError, SqlStore};

/// Everything the back end keeps.
///
/// Each method is one transaction: all of it happens, or nothing. Appointments
/// are read and written at a [`Desk`], which is a transaction of its own.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// Whether the store can be read now.
    async fn ping(&self) -> Result<(), StoreError>;

    /// Opens a transaction on appointments.
    async fn desk(&self, purpose: Purpose) -> Result<Box<dyn Desk>, StoreError>;

    /// Replaces all regions.
    async fn put_regions(&self, regions: &[Region]) -> Result<(), StoreError>;

    /// All regions, or the children of `parent`, by code.
    async fn regions(&self, parent: Option<&RegionCode>) -> Result<Vec<Region>, StoreError>;

    /// One region.
    async fn region(&self, code: &RegionCode) -> Result<Option<Region>, StoreError>;

    /// Replaces all rates and remembers where they came from.
    async fn put_rates(&self, rates: &Rates, origin: Origin) -> Result<(), StoreError>;

    /// Removes all rates.
    async fn clear_rates(&self) -> Result<(), StoreError>;

    /// What is stored for exactly these regions, all days; by region, id, class, day.
    async fn rates(&self, regions: &[RegionCode]) -> Result<Rates, StoreError>;

    /// Where the stored rates came from; `None` if there are none.
    async fn rates_origin(&self) -> Result<Option<Origin>, StoreError>;

    /// Replaces all offices and remembers where they came from.
    async fn put_offices(&self, offices: &[Office], origin: Origin) -> Result<(), StoreError>;

    /// Removes all offices.
    async fn clear_offices(&self) -> Result<(), StoreError>;

    /// The offices of exactly these regions: in the order of the regions, and of
    /// one region in the order in which they were put in.
    async fn offices(&self, regions: &[RegionCode]) -> Result<Vec<Office>, StoreError>;

    /// Where the stored offices came from; `None` if there are none.
    async fn offices_origin(&self) -> Result<Option<Origin>, StoreError>;
}

/// Where stored rates or offices came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The operator's own file.
    File,
    /// The sample that ships with the server.
    Sample,
}

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It cannot be reached, is locked for too long, or the disk is full.
    #[error("the store cannot be used: {0}")]
    Away(#[source] sqlx::Error),
    /// Its tables could not be brought to this version.
    #[error("the store could not be migrated: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A row holds what this version cannot have written.
    #[error("the store holds a row that this version does not understand: {table}: {detail}")]
    Row {
        /// The table.
        table: &'static str,
        /// What was wrong.
        detail: String,
    },
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::ColumnDecode { index, source } => Self::Row {
                table: "unknown",
                detail: format!("column {index}: {source}"),
            },
            other => Self::Away(other),
        }
    }
}
