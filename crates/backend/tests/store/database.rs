//! A database for one test: a file, or a new one on a server of our own.

use std::path::PathBuf;

use egude_backend::{
    Address, SqlStore,
    store::{Desk, Purpose, Store as _},
};
use egude_test_postgres::Cluster;
use sqlx::{AnyConnection, Connection as _, Row as _, SqlSafeStr};
use tempfile::TempDir;

/// A new empty store, and where it is.
pub(crate) struct Database {
    pub(crate) store: SqlStore,
    pub(crate) address: Address,
    pub(crate) url: String,
    _folder: Option<TempDir>,
}

impl Database {
    pub(crate) async fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        // A name that a careless URL would break.
        let file: PathBuf = folder.path().join("100% 额古德?#.sqlite");
        let address = Address::File(file);
        let store = SqlStore::open_at(&address).await.unwrap();
        let name = "100%25 额古德%3F%23.sqlite";
        Self {
            store,
            address,
            url: format!("sqlite://{}/{name}", folder.path().display()),
            _folder: Some(folder),
        }
    }

    pub(crate) async fn postgres() -> Self {
        let cluster = Cluster::shared().unwrap_or_else(|error| panic!("{error}"));
        let url = cluster.database().unwrap();
        let address: Address = url.parse().unwrap();
        Self {
            store: SqlStore::open_at(&address).await.unwrap(),
            address,
            url,
            _folder: None,
        }
    }

    /// The address as an operator writes it.
    pub(crate) fn address_text(&self) -> String {
        match &self.address {
            Address::File(file) => file.display().to_string(),
            Address::Postgres(_) => self.url.clone(),
        }
    }

    /// Which one it is, for a person.
    pub(crate) const fn kind(&self) -> &'static str {
        match self.address {
            Address::File(_) => "SQLite",
            Address::Postgres(_) => "PostgreSQL",
        }
    }

    /// The same database, opened by another process.
    pub(crate) async fn again(&self) -> SqlStore {
        SqlStore::open_at(&self.address).await.unwrap()
    }

    pub(crate) async fn read(&self) -> Box<dyn Desk> {
        self.store.desk(Purpose::Read).await.unwrap()
    }

    pub(crate) async fn write(&self) -> Box<dyn Desk> {
        self.store.desk(Purpose::Write).await.unwrap()
    }

    /// Somebody writes past the server; what the database says against it.
    pub(crate) async fn try_raw(&self, query: impl SqlSafeStr) -> Result<(), String> {
        let mut raw = AnyConnection::connect(&self.url).await.unwrap();
        let done = sqlx::query(query).execute(&mut raw).await;
        raw.close().await.unwrap();
        done.map(drop).map_err(|error| error.to_string())
    }

    /// What an operator who looks into the tables sees.
    pub(crate) async fn count(&self, query: impl SqlSafeStr) -> i64 {
        let mut raw = AnyConnection::connect(&self.url).await.unwrap();
        let row = sqlx::query(query).fetch_one(&mut raw).await.unwrap();
        raw.close().await.unwrap();
        row.get(0)
    }
}

/// Makes of each promise two tests, one for each database.
macro_rules! on_both {
    ($($(#[$note:meta])* $promise:ident),* $(,)?) => {
        mod on_sqlite {
            $(
                $(#[$note])*
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    super::$promise(crate::database::Database::sqlite().await).await;
                }
            )*
        }
        mod on_postgres {
            $(
                $(#[$note])*
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    super::$promise(crate::database::Database::postgres().await).await;
                }
            )*
        }
    };
}
pub(crate) use on_both;
