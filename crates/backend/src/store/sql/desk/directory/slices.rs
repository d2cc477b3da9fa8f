use egude_domain::RegionCode;
use sqlx::{AnyConnection, any::AnyRow};

use crate::store::{
    SliceRow, StoreError,
    sql::{columns::Columns, json},
};

const TABLE: &str = "slices";

pub(super) async fn put(db: &mut AnyConnection, row: &SliceRow) -> Result<(), StoreError> {
    if row.total == 0 {
        return remove(db, &row.region).await;
    }
    sqlx::query(
        "INSERT INTO slices (region, total, digest, as_of, bounds, sample, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (region) DO UPDATE SET
           total = excluded.total, digest = excluded.digest, as_of = excluded.as_of,
           bounds = excluded.bounds, sample = excluded.sample, body = excluded.body",
    )
    .bind(row.region.as_str())
    .bind(i64::from(row.total))
    .bind(&row.digest)
    .bind(row.as_of.unix())
    .bind(json(TABLE, &row.bounds)?)
    .bind(i64::from(row.sample))
    .bind(&row.body)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn of(
    db: &mut AnyConnection,
    banner: &RegionCode,
) -> Result<Option<SliceRow>, StoreError> {
    let row = sqlx::query("SELECT * FROM slices WHERE region = $1")
        .bind(banner.as_str())
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

/// The digest says nothing of when it changed last, which is in the body, too.
pub(super) async fn stamp(
    db: &mut AnyConnection,
    banner: &RegionCode,
) -> Result<Option<String>, StoreError> {
    let row = sqlx::query("SELECT digest, as_of FROM slices WHERE region = $1")
        .bind(banner.as_str())
        .fetch_optional(db)
        .await?;
    row.map(|row| {
        let row = Columns::of(TABLE, &row);
        Ok(format!(
            "{} {}",
            row.text("digest")?,
            row.number::<i64>("as_of")?
        ))
    })
    .transpose()
}

pub(super) async fn all(db: &mut AnyConnection) -> Result<Vec<SliceRow>, StoreError> {
    let rows = sqlx::query(
        "SELECT region, total, digest, as_of, bounds, sample, '' AS body FROM slices
         ORDER BY region",
    )
    .fetch_all(db)
    .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn remove(db: &mut AnyConnection, banner: &RegionCode) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM slices WHERE region = $1")
        .bind(banner.as_str())
        .execute(db)
        .await?;
    Ok(())
}

fn read(row: &AnyRow) -> Result<SliceRow, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(SliceRow {
        region: row.parsed("region")?,
        total: row.number("total")?,
        digest: row.text("digest")?,
        as_of: row.moment("as_of")?,
        bounds: row.json("bounds")?,
        sample: row.yes("sample")?,
        body: row.text("body")?,
    })
}
