use sqlx::AnyConnection;

use crate::store::{AdvanceRow, StoreError, sql::columns::Columns};

pub(super) async fn put(db: &mut AnyConnection, row: &AdvanceRow) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO advances (reference, program, region, year, fen, at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&row.reference)
    .bind(&row.program)
    .bind(&row.region)
    .bind(i64::from(row.year))
    .bind(row.fen)
    .bind(row.at.unix())
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn sum(
    db: &mut AnyConnection,
    region: &str,
    year: i16,
) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(SUM(fen), 0) AS BIGINT) AS n FROM advances
         WHERE region = $1 AND year = $2",
    )
    .bind(region)
    .bind(i64::from(year))
    .fetch_one(db)
    .await?;
    Columns::of("advances", &row).number("n")
}
