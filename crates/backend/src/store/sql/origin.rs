use sqlx::{Row as _, SqlSafeStr};

use super::{Origin, StoreError, lines::Lines};

const FILE: &str = "file";
const SAMPLE: &str = "sample";

pub(super) const fn word(origin: Origin) -> &'static str {
    match origin {
        Origin::File => FILE,
        Origin::Sample => SAMPLE,
    }
}

/// What the one row of a table of origins says.
pub(super) async fn of(
    lines: &Lines,
    table: &'static str,
    query: impl SqlSafeStr,
) -> Result<Option<Origin>, StoreError> {
    let row = sqlx::query(query).fetch_optional(&lines.readers).await?;
    row.map(|row| match row.try_get("origin")? {
        FILE => Ok(Origin::File),
        SAMPLE => Ok(Origin::Sample),
        other => Err(StoreError::Row {
            table,
            detail: other.to_owned(),
        }),
    })
    .transpose()
}
