use egude_domain::Moment;
use sqlx::AnyConnection;

use crate::store::{HandOverRow, StoreError, sql::columns::Columns};

const TABLE: &str = "hand_overs";

pub(super) async fn put(db: &mut AnyConnection, row: &HandOverRow) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO hand_overs (id, bytes, size, until_at) VALUES ($1, $2, $3, $4)")
        .bind(&row.id)
        .bind(&row.bytes)
        .bind(i64::try_from(row.bytes.len()).unwrap_or(i64::MAX))
        .bind(row.until.unix())
        .execute(db)
        .await?;
    Ok(())
}

/// Reading removes: nobody gets it twice.
pub(super) async fn take(
    db: &mut AnyConnection,
    id: &str,
    now: Moment,
) -> Result<Option<HandOverRow>, StoreError> {
    if super::super::never_kept(id) {
        return Ok(None);
    }
    let row = sqlx::query("DELETE FROM hand_overs WHERE id = $1 AND until_at > $2 RETURNING *")
        .bind(id)
        .bind(now.unix())
        .fetch_optional(db)
        .await?;
    row.map(|row| {
        let row = Columns::of(TABLE, &row);
        Ok(HandOverRow {
            id: row.text("id")?,
            bytes: row.bytes("bytes")?,
            until: row.moment("until_at")?,
        })
    })
    .transpose()
}

pub(super) async fn bytes(db: &mut AnyConnection) -> Result<u64, StoreError> {
    let row = sqlx::query("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS n FROM hand_overs")
        .fetch_one(db)
        .await?;
    Columns::of(TABLE, &row).number("n")
}

pub(super) async fn sweep(db: &mut AnyConnection, now: Moment) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM hand_overs WHERE until_at <= $1")
        .bind(now.unix())
        .execute(db)
        .await?;
    Ok(())
}
