use sqlx::{Any, AnyPool, SqlSafeStr as _, Transaction};

use super::super::{Purpose, StoreError};

/// The advisory lock that makes one line of all writers, whichever process they
/// are in: "egude" and a version, as a number.
const ONE_LINE: i64 = 0x0065_6775_6465_0001;

/// Which database it is, where that matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Sqlite,
    Postgres,
}

/// The connections: several for readers, one for writers.
///
/// Writers of this process queue for their one connection, the first to come
/// first; writers of another process are kept out by the lock that `begin` takes.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    pub(super) kind: Kind,
    pub(super) readers: AnyPool,
    pub(super) writer: AnyPool,
}

impl Lines {
    /// An open transaction; what it reads is of one moment.
    pub(super) async fn begin(
        &self,
        purpose: Purpose,
    ) -> Result<Transaction<'static, Any>, StoreError> {
        let (pool, begin) = match (purpose, self.kind) {
            (Purpose::Read, Kind::Sqlite) => (&self.readers, "BEGIN"),
            (Purpose::Read, Kind::Postgres) => (
                &self.readers,
                "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            ),
            (Purpose::Write, Kind::Sqlite) => (&self.writer, "BEGIN IMMEDIATE"),
            (Purpose::Write, Kind::Postgres) => (&self.writer, "BEGIN"),
        };
        let mut open = pool.begin_with(begin.into_sql_str()).await?;
        if purpose == Purpose::Write && self.kind == Kind::Postgres {
            sqlx::query("SELECT pg_advisory_xact_lock($1)")
                .bind(ONE_LINE)
                .execute(&mut *open)
                .await?;
        }
        Ok(open)
    }

    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1").execute(&self.readers).await?;
        Ok(())
    }

    /// The writer last: as it goes, `SQLite` folds its log into the file.
    pub(super) async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
