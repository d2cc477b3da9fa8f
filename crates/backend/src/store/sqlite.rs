//! The embedded store: one `SQLite` file.

mod calendar;
mod offices;
mod origin;
mod rates;
mod regions;

use std::{path::Path, time::Duration};

use async_trait::async_trait;
use egude_contract::v1::{Office, Rates, Region};
use egude_domain::RegionCode;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{
    SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::{
        SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
    },
};

use super::{Origin, Store, StoreError};

/// Every change of the tables, in order. One that was released is never edited:
/// its checksum is kept in the file and compared.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (
        1,
        "regions and rates",
        include_str!("../../migrations/sqlite/0001_regions_and_rates.sql"),
    ),
    (
        2,
        "calendar",
        include_str!("../../migrations/sqlite/0002_calendar.sql"),
    ),
    (
        3,
        "offices",
        include_str!("../../migrations/sqlite/0003_offices.sql"),
    ),
];

/// A [`Store`] in one `SQLite` file.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// Opens the file, creates it if it is not there, and brings its tables to
    /// this version.
    pub async fn open(file: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .foreign_keys(true)
            // Readers and the one writer do not wait for each other.
            .journal_mode(SqliteJournalMode::Wal)
            // A booking that was confirmed survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5));
        let pool = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options)
            .await?;
        migrator().run(&pool).await?;
        Ok(Self { pool })
    }

    /// Closes all connections and folds the write-ahead log into the file.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

fn migrator() -> Migrator {
    Migrator::with_migrations(
        MIGRATIONS
            .iter()
            .map(|&(version, name, sql)| {
                let kind = MigrationType::Simple;
                Migration::new(version, name.into(), kind, sql.into_sql_str(), false)
            })
            .collect(),
    )
}

#[async_trait]
impl Store for SqliteStore {
    async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    async fn put_regions(&self, regions: &[Region]) -> Result<(), StoreError> {
        regions::put(&self.pool, regions).await
    }

    async fn regions(&self, parent: Option<&RegionCode>) -> Result<Vec<Region>, StoreError> {
        regions::list(&self.pool, parent).await
    }

    async fn region(&self, code: &RegionCode) -> Result<Option<Region>, StoreError> {
        regions::find(&self.pool, code).await
    }

    async fn put_rates(&self, rates: &Rates, origin: Origin) -> Result<(), StoreError> {
        rates::put(&self.pool, Some((rates, origin))).await
    }

    async fn clear_rates(&self) -> Result<(), StoreError> {
        rates::put(&self.pool, None).await
    }

    async fn rates(&self, regions: &[RegionCode]) -> Result<Rates, StoreError> {
        rates::of(&self.pool, regions).await
    }

    async fn rates_origin(&self) -> Result<Option<Origin>, StoreError> {
        let query = "SELECT origin FROM rates_origin";
        origin::of(&self.pool, "rates_origin", query).await
    }

    async fn put_offices(&self, offices: &[Office], origin: Origin) -> Result<(), StoreError> {
        offices::put(&self.pool, Some((offices, origin))).await
    }

    async fn clear_offices(&self) -> Result<(), StoreError> {
        offices::put(&self.pool, None).await
    }

    async fn offices(&self, regions: &[RegionCode]) -> Result<Vec<Office>, StoreError> {
        offices::of(&self.pool, regions).await
    }

    async fn offices_origin(&self) -> Result<Option<Origin>, StoreError> {
        let query = "SELECT origin FROM offices_origin";
        origin::of(&self.pool, "offices_origin", query).await
    }
}

/// The one word that a unit variant has on the wire: what tables hold, too.
fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

/// Back from [`word`].
fn of_word<T: DeserializeOwned>(table: &'static str, text: String) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(text)).map_err(|error| StoreError::Row {
        table,
        detail: error.to_string(),
    })
}

/// A structured column, kept as JSON.
fn of_json<T: DeserializeOwned>(table: &'static str, text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Row {
        table,
        detail: error.to_string(),
    })
}

/// The JSON of a structured column.
fn json<T: Serialize>(table: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Row {
        table,
        detail: error.to_string(),
    })
}
