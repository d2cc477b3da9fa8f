use egude_domain::RegionCode;
use sqlx::{AnyConnection, any::AnyRow};

use super::{super::never_kept, batch::Batch};
use crate::store::{
    PointRow, StoreError,
    sql::{columns::Columns, json},
};

pub(super) const TABLE: &str = "points";

const PUT: Batch = Batch {
    before: "INSERT INTO points (id, region, banner, checked_on, version, corrected, body) VALUES",
    columns: 7,
    after: " ON CONFLICT (id) DO UPDATE SET
               region = excluded.region, banner = excluded.banner,
               checked_on = excluded.checked_on, version = excluded.version,
               corrected = excluded.corrected, body = excluded.body",
};

pub(super) async fn put(db: &mut AnyConnection, rows: &[PointRow]) -> Result<(), StoreError> {
    PUT.write(db, rows, |query, row| {
        Ok(query
            .bind(&row.id)
            .bind(row.region.as_str())
            .bind(row.banner.as_str())
            .bind(row.checked_on.map(|day| day.to_string()))
            .bind(i64::from(row.version))
            .bind(i64::from(row.corrected))
            .bind(json(TABLE, &row.body)?))
    })
    .await
}

pub(super) async fn by_id(
    db: &mut AnyConnection,
    id: &str,
) -> Result<Option<PointRow>, StoreError> {
    if never_kept(id) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT * FROM points WHERE id = $1")
        .bind(id)
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn of(
    db: &mut AnyConnection,
    banner: &RegionCode,
) -> Result<Vec<PointRow>, StoreError> {
    let rows = sqlx::query("SELECT * FROM points WHERE banner = $1 ORDER BY id")
        .bind(banner.as_str())
        .fetch_all(db)
        .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn ids(
    db: &mut AnyConnection,
    banner: &RegionCode,
) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query("SELECT id FROM points WHERE banner = $1 ORDER BY id")
        .bind(banner.as_str())
        .fetch_all(db)
        .await?;
    rows.iter()
        .map(|row| Columns::of(TABLE, row).text("id"))
        .collect()
}

pub(super) async fn remove(db: &mut AnyConnection, id: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM points WHERE id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) fn read(row: &AnyRow) -> Result<PointRow, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(PointRow {
        id: row.text("id")?,
        region: row.parsed("region")?,
        banner: row.parsed("banner")?,
        checked_on: row.maybe_parsed("checked_on")?,
        version: row.number("version")?,
        corrected: row.yes("corrected")?,
        body: row.json("body")?,
    })
}
