use sqlx::AnyConnection;

use super::deeds;
use crate::store::{StoreError, sql::columns::Columns};

/// What goes with the content. What was advanced stays: it is the book of the reserve.
const GONE: [&str; 4] = [
    "DELETE FROM applications WHERE reference = $1",
    "DELETE FROM case_views WHERE reference = $1",
    "DELETE FROM deliveries WHERE reference = $1",
    "DELETE FROM uploads WHERE reference = $1",
];

pub(super) async fn content(
    db: &mut AnyConnection,
    reference: &str,
) -> Result<Vec<String>, StoreError> {
    // Removed ones, too: their files may have been left behind.
    let rows = sqlx::query("SELECT id FROM uploads WHERE reference = $1 ORDER BY id")
        .bind(reference)
        .fetch_all(&mut *db)
        .await?;
    let files = rows
        .iter()
        .map(|row| Columns::of("uploads", row).text("id"))
        .collect::<Result<_, _>>()?;
    deeds::silence(&mut *db, reference).await?;
    for query in GONE {
        sqlx::query(query).bind(reference).execute(&mut *db).await?;
    }
    Ok(files)
}
