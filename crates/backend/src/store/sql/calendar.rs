use egude_contract::v1::Calendar;
use sqlx::{AnyConnection, any::AnyRow};

use super::{StoreError, columns::Columns, json};

const TABLE: &str = "calendar";

pub(super) async fn put(db: &mut AnyConnection, calendar: &Calendar) -> Result<(), StoreError> {
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
    .bind(i64::from(calendar.sample))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn get(db: &mut AnyConnection) -> Result<Option<Calendar>, StoreError> {
    let row = sqlx::query("SELECT * FROM calendar")
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &AnyRow) -> Result<Calendar, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(Calendar {
        from: row.text("first_day")?,
        until: row.text("last_day")?,
        holidays: row.json("holidays")?,
        workdays: row.json("workdays")?,
        publisher: row.text("publisher")?,
        source: row.text("source")?,
        as_of: row.text("as_of")?,
        sample: row.yes("sample")?,
    })
}
