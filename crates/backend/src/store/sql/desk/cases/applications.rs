use sqlx::AnyConnection;

use crate::store::{ApplicationRow, StoreError, sql::columns::Columns};

/// A second one for a reference is refused, and the table refuses to be changed.
pub(super) async fn put(db: &mut AnyConnection, row: &ApplicationRow) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO applications (reference, body, sha256, assessment) VALUES ($1, $2, $3, $4)",
    )
    .bind(&row.reference)
    .bind(&row.body)
    .bind(&row.sha256)
    .bind(&row.assessment)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn of(
    db: &mut AnyConnection,
    reference: &str,
) -> Result<Option<ApplicationRow>, StoreError> {
    let row = sqlx::query("SELECT * FROM applications WHERE reference = $1")
        .bind(reference)
        .fetch_optional(db)
        .await?;
    row.map(|row| {
        let row = Columns::of("applications", &row);
        Ok(ApplicationRow {
            reference: row.text("reference")?,
            body: row.text("body")?,
            sha256: row.text("sha256")?,
            assessment: row.maybe_text("assessment")?,
        })
    })
    .transpose()
}
