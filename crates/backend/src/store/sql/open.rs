use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

use sqlx::{
    AnyConnection, AnyPool, Connection as _, Executor as _,
    any::{AnyConnectOptions, AnyPoolOptions},
};

use super::{
    SqlStore,
    lines::{Kind, Lines},
    migrations,
};
use crate::store::StoreError;

/// How long anybody waits for a connection or for the lock.
const PATIENCE: Duration = Duration::from_secs(5);
/// Readers at once.
const READERS: u32 = 4;

/// What every connection is told first. A booking that was confirmed survives a
/// power cut, so each commit waits for the disk; readers and the writer do not
/// wait for each other; what is erased is overwritten.
const SQLITE: &str = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;";
const SQLITE_READER: &str = "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;";
/// A process that hangs in the middle of a write does not hold up the line for ever.
const POSTGRES: &str = "SET lock_timeout = '5s'; SET statement_timeout = '30s';
    SET idle_in_transaction_session_timeout = '30s';";

/// Where the database is. Printing it shows no password.
#[derive(Clone)]
pub enum Address {
    /// A `SQLite` file; it is made if it is not there.
    File(PathBuf),
    /// A `PostgreSQL` database, by its URL.
    Postgres(AnyConnectOptions),
}

/// Why a text is not the address of a database.
#[derive(Debug, thiserror::Error)]
pub enum AddressError {
    /// Its scheme is of no database that is known.
    #[error("a database is a file, or begins with postgres://, not with {0}://")]
    Scheme(String),
    /// It is not a URL; what is wrong with it.
    #[error("this is not the URL of a database: {0}")]
    Url(String),
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let (scheme, _) = text.split_once("://").unwrap_or_default();
        match scheme {
            "postgres" | "postgresql" => match text.parse() {
                Ok(options) => Ok(Self::Postgres(options)),
                Err(error) => Err(AddressError::Url(error.to_string())),
            },
            "" => Ok(Self::File(text.into())),
            other => Err(AddressError::Scheme(other.to_owned())),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file) => file.display().fmt(f),
            Self::Postgres(options) => {
                let url = &options.database_url;
                write!(f, "postgres://{}", url.host_str().unwrap_or("localhost"))?;
                if let Some(port) = url.port() {
                    write!(f, ":{port}")?;
                }
                f.write_str(url.path())
            }
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl SqlStore {
    /// Opens a `SQLite` file, creates it if it is not there, and brings its tables
    /// to this version.
    pub async fn open(file: &Path) -> Result<Self, StoreError> {
        Self::open_at(&Address::File(file.to_owned())).await
    }

    /// Opens a database and brings its tables to this version.
    pub async fn open_at(address: &Address) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let (kind, options) = match address {
            Address::File(file) => (Kind::Sqlite, file_options(file)?),
            Address::Postgres(options) => (Kind::Postgres, options.clone()),
        };
        let (reader, writer) = match kind {
            Kind::Sqlite => (SQLITE_READER, SQLITE),
            Kind::Postgres => (POSTGRES, POSTGRES),
        };
        // Alone first, for a pool tries again and again what will never work. This
        // makes the file and chooses how it is written.
        let mut first = AnyConnection::connect_with(&options).await?;
        first.execute(writer).await?;
        migrations::of(kind).run(&mut first).await?;
        let writer = pool(kind, 1, writer).connect_with(options.clone()).await?;
        let readers: AnyPool = pool(kind, READERS, reader).connect_with(options).await?;
        first.close().await?;
        Ok(Self {
            lines: Lines {
                kind,
                readers,
                writer,
            },
        })
    }

    /// Closes all connections; the log of a `SQLite` file is folded into it.
    pub async fn close(&self) {
        self.lines.close().await;
    }
}

fn pool(kind: Kind, size: u32, first: &'static str) -> AnyPoolOptions {
    let options = match kind {
        // A file is there for good; a server may want its connections back.
        Kind::Sqlite => AnyPoolOptions::new().idle_timeout(None).max_lifetime(None),
        Kind::Postgres => AnyPoolOptions::new(),
    };
    options
        .max_connections(size)
        .acquire_timeout(PATIENCE)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                connection.execute(first).await?;
                Ok(())
            })
        })
}

/// The path as the URL that the driver wants; it turns the escapes back.
fn file_options(file: &Path) -> Result<AnyConnectOptions, StoreError> {
    let whole = std::path::absolute(file).map_err(sqlx::Error::Io)?;
    // A URL has no `..`; only the folder is sure to be there already.
    let folder = whole.parent().unwrap_or(Path::new("/"));
    let folder = folder.canonicalize().map_err(sqlx::Error::Io)?;
    let whole = folder.join(whole.file_name().unwrap_or_default());
    let mut url = String::from("sqlite://");
    for &byte in whole.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                url.push(char::from(byte));
            }
            other => {
                use fmt::Write as _;
                let _ = write!(url, "%{other:02X}");
            }
        }
    }
    url.push_str("?mode=rwc");
    Ok(url.parse()?)
}
