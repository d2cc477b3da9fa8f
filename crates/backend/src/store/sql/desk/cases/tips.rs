use egude_domain::Moment;
use sqlx::{AnyConnection, any::AnyRow};

use super::super::prefixes::{AFTER_DIGITS, widest};
use crate::store::{
    StoreError, TipRow,
    sql::{columns::Columns, json, word},
};

const TABLE: &str = "tips";
/// So many of a list, at most.
const LIMIT: usize = 200;

pub(super) async fn put(db: &mut AnyConnection, tip: &TipRow) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO tips (number, region, state, urgent, made_at, tip, note, who)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (number) DO UPDATE SET
           region = excluded.region, state = excluded.state, urgent = excluded.urgent,
           made_at = excluded.made_at, tip = excluded.tip, note = excluded.note,
           who = excluded.who",
    )
    .bind(&tip.number)
    .bind(&tip.region)
    .bind(word(&tip.state))
    .bind(i64::from(tip.tip.urgent))
    .bind(tip.made.unix())
    .bind(json(TABLE, &tip.tip)?)
    .bind(json(TABLE, &tip.note)?)
    .bind(&tip.who)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn by_number(
    db: &mut AnyConnection,
    number: &str,
) -> Result<Option<TipRow>, StoreError> {
    if super::super::never_kept(number) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT * FROM tips WHERE number = $1")
        .bind(number)
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn open(
    db: &mut AnyConnection,
    prefixes: &[String],
) -> Result<Vec<TipRow>, StoreError> {
    let mut found: Vec<TipRow> = Vec::new();
    for prefix in widest(prefixes) {
        let rows = sqlx::query(
            "SELECT * FROM tips WHERE region >= $1 AND region < $2 AND state <> 'done'
             ORDER BY urgent DESC, made_at, number LIMIT $3",
        )
        .bind(prefix)
        .bind(format!("{prefix}{AFTER_DIGITS}"))
        .bind(i64::try_from(LIMIT).unwrap_or(i64::MAX))
        .fetch_all(&mut *db)
        .await?;
        for row in &rows {
            found.push(read(row)?);
        }
    }
    found.sort_by(|a, b| {
        let order = |tip: &TipRow| (!tip.tip.urgent, tip.made, tip.number.clone());
        order(a).cmp(&order(b))
    });
    found.truncate(LIMIT);
    Ok(found)
}

pub(super) async fn sweep(db: &mut AnyConnection, before: Moment) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM tips WHERE made_at < $1")
        .bind(before.unix())
        .execute(db)
        .await?;
    Ok(())
}

fn read(row: &AnyRow) -> Result<TipRow, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(TipRow {
        number: row.text("number")?,
        region: row.text("region")?,
        state: row.word("state")?,
        made: row.moment("made_at")?,
        tip: row.json("tip")?,
        note: row.json("note")?,
        who: row.maybe_text("who")?,
    })
}
