use egude_domain::Moment;
use sqlx::{AnyConnection, any::AnyRow};

use super::super::never_kept;
use crate::store::{
    ReportRow, StoreError,
    sql::{columns::Columns, json, word},
};

const TABLE: &str = "point_reports";

pub(super) async fn put(db: &mut AnyConnection, row: &ReportRow) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO point_reports (number, point, made_at, state, report, note, who)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (number) DO UPDATE SET
           point = excluded.point, made_at = excluded.made_at, state = excluded.state,
           report = excluded.report, note = excluded.note, who = excluded.who",
    )
    .bind(&row.number)
    .bind(&row.place)
    .bind(row.made.unix())
    .bind(word(&row.state))
    .bind(json(TABLE, &row.report)?)
    .bind(&row.note)
    .bind(&row.who)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn by_number(
    db: &mut AnyConnection,
    number: &str,
) -> Result<Option<ReportRow>, StoreError> {
    if never_kept(number) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT * FROM point_reports WHERE number = $1")
        .bind(number)
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn of(db: &mut AnyConnection, place: &str) -> Result<Vec<ReportRow>, StoreError> {
    if never_kept(place) {
        return Ok(Vec::new());
    }
    let rows = sqlx::query(
        "SELECT * FROM point_reports WHERE point = $1
         ORDER BY CASE WHEN state = 'new' THEN 0 ELSE 1 END, made_at DESC, number LIMIT 200",
    )
    .bind(place)
    .fetch_all(db)
    .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn count_open(db: &mut AnyConnection, place: &str) -> Result<u32, StoreError> {
    if never_kept(place) {
        return Ok(0);
    }
    let row =
        sqlx::query("SELECT COUNT(*) AS n FROM point_reports WHERE point = $1 AND state = 'new'")
            .bind(place)
            .fetch_one(db)
            .await?;
    Columns::of(TABLE, &row).number("n")
}

pub(super) async fn sweep(db: &mut AnyConnection, before: Moment) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM point_reports WHERE made_at < $1")
        .bind(before.unix())
        .execute(db)
        .await?;
    Ok(())
}

fn read(row: &AnyRow) -> Result<ReportRow, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(ReportRow {
        number: row.text("number")?,
        place: row.text("point")?,
        made: row.moment("made_at")?,
        state: row.word("state")?,
        report: row.json("report")?,
        note: row.maybe_text("note")?,
        who: row.maybe_text("who")?,
    })
}
