use sqlx::AnyConnection;

use crate::store::{Answered, StoreError, sql::columns::Columns};

pub(super) async fn get(db: &mut AnyConnection, key: &str) -> Result<Option<Answered>, StoreError> {
    if super::never_kept(key) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT * FROM answers WHERE id = $1")
        .bind(key)
        .fetch_optional(db)
        .await?;
    row.map(|row| {
        let row = Columns::of("answers", &row);
        Ok(Answered {
            request: row.text("request")?,
            status: row.number("status")?,
            body: row.text("body")?,
            at: row.moment("made_at")?,
        })
    })
    .transpose()
}

/// A key that has an answer is refused, and the second write with it is undone.
pub(super) async fn put(
    db: &mut AnyConnection,
    key: &str,
    answer: &Answered,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO answers (id, request, status, body, made_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(key)
    .bind(&answer.request)
    .bind(i64::from(answer.status))
    .bind(&answer.body)
    .bind(answer.at.unix())
    .execute(db)
    .await?;
    Ok(())
}
