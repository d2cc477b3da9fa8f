use egude_domain::Moment;
use sqlx::AnyConnection;

use super::super::never_kept;
use crate::store::{ImportRow, StoreError, sql::columns::Columns};

pub(super) async fn put(db: &mut AnyConnection, row: &ImportRow) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO point_imports (id, who, made_at, base, body) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET
           who = excluded.who, made_at = excluded.made_at, base = excluded.base,
           body = excluded.body",
    )
    .bind(&row.id)
    .bind(&row.who)
    .bind(row.made.unix())
    .bind(&row.base)
    .bind(&row.body)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn by_id(
    db: &mut AnyConnection,
    id: &str,
) -> Result<Option<ImportRow>, StoreError> {
    if never_kept(id) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT * FROM point_imports WHERE id = $1")
        .bind(id)
        .fetch_optional(db)
        .await?;
    row.map(|row| {
        let row = Columns::of("point_imports", &row);
        Ok(ImportRow {
            id: row.text("id")?,
            who: row.text("who")?,
            made: row.moment("made_at")?,
            base: row.text("base")?,
            body: row.text("body")?,
        })
    })
    .transpose()
}

pub(super) async fn remove(db: &mut AnyConnection, id: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM point_imports WHERE id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn sweep(db: &mut AnyConnection, before: Moment) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM point_imports WHERE made_at < $1")
        .bind(before.unix())
        .execute(db)
        .await?;
    Ok(())
}
