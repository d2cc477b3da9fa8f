use egude_domain::Moment;
use sqlx::{Any, AnyConnection, any::AnyArguments, any::AnyRow, query::Query};

use crate::store::{
    StoreError, UploadRow,
    sql::{columns::Columns, json, word},
};

const TABLE: &str = "uploads";

pub(super) async fn put(db: &mut AnyConnection, upload: &UploadRow) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO uploads (id, reference, paper, task, page, media, bytes, arrived, state,
                              refused, anyway, scanned, pages, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT (id) DO UPDATE SET
           paper = excluded.paper, task = excluded.task, page = excluded.page,
           media = excluded.media, bytes = excluded.bytes, arrived = excluded.arrived,
           state = excluded.state, refused = excluded.refused, anyway = excluded.anyway,
           scanned = excluded.scanned, pages = excluded.pages, made_at = excluded.made_at",
    )
    .bind(&upload.id)
    .bind(&upload.reference)
    .bind(&upload.paper)
    .bind(upload.task.map(i64::from))
    .bind(i64::from(upload.page))
    .bind(&upload.media)
    .bind(length(upload.bytes))
    .bind(length(upload.offset))
    .bind(word(&upload.state))
    .bind(&upload.refused)
    .bind(json(TABLE, &upload.anyway)?)
    .bind(&upload.scanned)
    .bind(i64::from(upload.pages))
    .bind(upload.made.unix())
    .execute(db)
    .await?;
    Ok(())
}

/// Limits are far below what the column holds.
fn length(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

pub(super) async fn by_id(
    db: &mut AnyConnection,
    id: &str,
) -> Result<Option<UploadRow>, StoreError> {
    if super::super::never_kept(id) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT * FROM uploads WHERE id = $1")
        .bind(id)
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn of(
    db: &mut AnyConnection,
    reference: &str,
) -> Result<Vec<UploadRow>, StoreError> {
    let query = sqlx::query(
        "SELECT * FROM uploads WHERE reference = $1 AND state <> 'removed'
         ORDER BY paper, task NULLS FIRST, page, made_at, id",
    );
    many(db, query.bind(reference)).await
}

pub(super) async fn stale(
    db: &mut AnyConnection,
    before: Moment,
) -> Result<Vec<UploadRow>, StoreError> {
    let query = sqlx::query(
        "SELECT * FROM uploads WHERE state = 'receiving' AND made_at < $1
         ORDER BY made_at, id LIMIT 200",
    );
    many(db, query.bind(before.unix())).await
}

pub(super) async fn to_check(
    db: &mut AnyConnection,
    limit: u32,
) -> Result<Vec<UploadRow>, StoreError> {
    let query =
        sqlx::query("SELECT * FROM uploads WHERE state = 'checking' ORDER BY made_at, id LIMIT $1");
    many(db, query.bind(i64::from(limit))).await
}

pub(super) async fn drop(db: &mut AnyConnection, id: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM uploads WHERE id = $1")
        .bind(id)
        .execute(db)
        .await?;
    Ok(())
}

async fn many(
    db: &mut AnyConnection,
    query: Query<'_, Any, AnyArguments>,
) -> Result<Vec<UploadRow>, StoreError> {
    query.fetch_all(db).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<UploadRow, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(UploadRow {
        id: row.text("id")?,
        reference: row.text("reference")?,
        paper: row.text("paper")?,
        task: row.maybe_number("task")?,
        page: row.number("page")?,
        media: row.text("media")?,
        bytes: row.number("bytes")?,
        offset: row.number("arrived")?,
        state: row.word("state")?,
        refused: row.maybe_text("refused")?,
        anyway: row.json("anyway")?,
        scanned: row.maybe_text("scanned")?,
        pages: row.number("pages")?,
        made: row.moment("made_at")?,
    })
}
