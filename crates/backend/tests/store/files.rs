//! What lies there already: an older store, a newer one, something else.

use std::path::Path;

use egude_backend::{
    Origin, SqlStore, StoreError,
    store::{Body, Purpose, Store as _},
};
use sqlx::{
    AnyConnection, Connection as _, Executor as _, SqlSafeStr as _, SqliteConnection,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::SqliteConnectOptions,
};
use tempfile::TempDir;

use crate::{
    database::{Database, on_both},
    documents::sample,
    sample::{START, booking, hold},
};

/// The tables of the releases before appointments.
const OLD: [(i64, &str, &str); 3] = [
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

async fn old_store(file: &Path) {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true);
    let mut old = SqliteConnection::connect_with(&options).await.unwrap();
    let steps = OLD.map(|(version, name, sql)| {
        let sql = sql.into_sql_str();
        Migration::new(version, name.into(), MigrationType::Simple, sql, false)
    });
    let migrator = Migrator::with_migrations(steps.into());
    migrator.run_direct(None, &mut old, false).await.unwrap();
    old.execute("INSERT INTO rates_origin (the_only, origin, digest) VALUES (1, 'file', 'd')")
        .await
        .unwrap();
    old.close().await.unwrap();
}

#[tokio::test]
async fn a_data_folder_of_before_opens_with_what_it_held() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("egude.sqlite");
    old_store(&file).await;
    let store = SqlStore::open(&file).await.unwrap();
    let origin = store.rates_origin().await.unwrap();
    assert_eq!(origin, Some(Origin::File));
    let mut desk = store.desk(Purpose::Write).await.unwrap();
    desk.put(&hold("first", START)).await.unwrap();
    desk.commit().await.unwrap();
}

async fn a_store_of_a_newer_version_is_refused_and_left_alone(db: Database) {
    db.store.put_rates(&sample(), Origin::File).await.unwrap();
    db.store.close().await;
    let mut newer = AnyConnection::connect(&db.url).await.unwrap();
    newer
        .execute(
            "INSERT INTO _sqlx_migrations
             (version, description, installed_on, success, checksum, execution_time)
             VALUES (99, 'later', '2027-01-01', TRUE, '', 0)",
        )
        .await
        .unwrap();
    newer.close().await.unwrap();
    assert!(matches!(
        SqlStore::open_at(&db.address).await,
        Err(StoreError::Migration(_))
    ));
    assert!(db.count("SELECT COUNT(*) FROM rate").await > 0);
}

/// Not only from its rows: a copy of the file tells nobody who came.
#[tokio::test]
async fn what_was_erased_is_gone_from_the_file() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("egude.sqlite");
    let holds = |text: &str| {
        let bytes = std::fs::read(&file).unwrap();
        bytes.windows(text.len()).any(|at| at == text.as_bytes())
    };
    for (erase, there) in [(false, true), (true, false)] {
        let store = SqlStore::open(&file).await.unwrap();
        let mut desk = store.desk(Purpose::Write).await.unwrap();
        for number in 0..50 {
            let mut record = booking(&format!("id-{number}"), &format!("A{number}"));
            if erase {
                record.body = Body::default();
            }
            desk.put(&record).await.unwrap();
        }
        desk.commit().await.unwrap();
        store.close().await;
        for text in ["示例甲", "13800000000", "digest-a", "digest-phone"] {
            assert_eq!(holds(text), there, "{text}");
        }
    }
}

#[tokio::test]
async fn a_file_that_is_no_store_is_refused_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("egude.sqlite");
    let other = b"this is a letter, not a database; it is long enough to be read as a header";
    std::fs::write(&file, other.repeat(20)).unwrap();
    assert!(matches!(
        SqlStore::open(&file).await,
        Err(StoreError::Away(_) | StoreError::Migration(_))
    ));
    assert_eq!(std::fs::read(&file).unwrap(), other.repeat(20));
}

#[tokio::test]
async fn a_database_that_is_not_there_is_said_to_be_away_without_its_password() {
    let address = "postgres://clerk:secret@127.0.0.1:1/egude".parse().unwrap();
    let error = SqlStore::open_at(&address).await.unwrap_err();
    assert!(matches!(error, StoreError::Away(_)));
    assert!(!format!("{error} {error:?}").contains("secret"));
}

on_both!(a_store_of_a_newer_version_is_refused_and_left_alone);
