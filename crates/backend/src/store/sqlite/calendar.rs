use egude_contract::v1::Calendar;
use sqlx::{Row as _, SqliteConnection, sqlite::SqliteRow};

use super::{StoreError, json, of_json};

const TABLE: &str = "calendar";

pub(super) async fn put(db: &mut SqliteConnection, calendar: &Calendar) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO calendar
         (the_only, first_day, last_day, holidays, workdays, publisher, source, as_of, sample)
         VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&calendar.from)
    .bind(&calendar.until)
    .bind(json(TABLE, &calendar.holidays)?)
    .bind(json(TABLE, &calendar.workdays)?)
    .bind(&calendar.publisher)
    .bind(&calendar.source)
    .bind(&calendar.as_of)
    .bind(calendar.sample)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn get(db: &mut SqliteConnection) -> Result<Option<Calendar>, StoreError> {
    let row = sqlx::query("SELECT * FROM calendar")
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &SqliteRow) -> Result<Calendar, StoreError> {
    Ok(Calendar {
        from: row.try_get("first_day")?,
        until: row.try_get("last_day")?,
        holidays: of_json(TABLE, row.try_get("holidays")?)?,
        workdays: of_json(TABLE, row.try_get("workdays")?)?,
        publisher: row.try_get("publisher")?,
        source: row.try_get("source")?,
        as_of: row.try_get("as_of")?,
        sample: row.try_get("sample")?,
    })
}
