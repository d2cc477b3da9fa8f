use egude_booking::ledger::{Entry, Kind};
use egude_domain::Date;
use sqlx::AnyConnection;

use crate::store::{LedgerNote, StoreError, sql::columns::Columns};

const NO_SHOW: &str = "no-show";
const LATE_CANCEL: &str = "late-cancel";

pub(super) async fn note(db: &mut AnyConnection, note: &LedgerNote) -> Result<(), StoreError> {
    let kind = match note.entry.kind {
        Kind::NoShow => NO_SHOW,
        Kind::LateCancel => LATE_CANCEL,
    };
    sqlx::query(
        "INSERT INTO ledger (registry, person, booking, kind, day) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (registry, person, booking, kind, day) DO NOTHING",
    )
    .bind(&note.registry)
    .bind(&note.person)
    .bind(&note.booking)
    .bind(kind)
    .bind(note.entry.on.to_string())
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn unnote(db: &mut AnyConnection, booking: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM ledger WHERE booking = $1 AND kind = $2")
        .bind(booking)
        .bind(NO_SHOW)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn forget(
    db: &mut AnyConnection,
    registry: &str,
    last: Date,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM ledger WHERE registry = $1 AND day <= $2")
        .bind(registry)
        .bind(last.to_string())
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn noted(
    db: &mut AnyConnection,
    registry: &str,
    person: &str,
) -> Result<Vec<Entry>, StoreError> {
    let rows = sqlx::query(
        "SELECT kind, day FROM ledger WHERE registry = $1 AND person = $2 ORDER BY day, booking",
    )
    .bind(registry)
    .bind(person)
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of("ledger", row);
            let kind = match row.text("kind")?.as_str() {
                NO_SHOW => Kind::NoShow,
                LATE_CANCEL => Kind::LateCancel,
                other => return Err(row.wrong("kind", other)),
            };
            Ok(Entry {
                kind,
                on: row.parsed("day")?,
            })
        })
        .collect()
}
