use egude_booking::Service;
use egude_domain::Date;
use sqlx::{AnyConnection, any::AnyRow};

use crate::store::{
    StoreError, WaitingRecord,
    sql::{columns::Columns, word},
};

const TABLE: &str = "waitlist";

pub(super) async fn put(db: &mut AnyConnection, entry: &WaitingRecord) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO waitlist (id, key_digest, registry, service, day, part, phone, phone_digest,
                               language, state, offer, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT (id) DO UPDATE SET
           key_digest = excluded.key_digest, registry = excluded.registry,
           service = excluded.service, day = excluded.day, part = excluded.part,
           phone = excluded.phone, phone_digest = excluded.phone_digest,
           language = excluded.language, state = excluded.state, offer = excluded.offer,
           made_at = excluded.made_at",
    )
    .bind(&entry.id)
    .bind(&entry.key)
    .bind(&entry.registry)
    .bind(entry.service.as_str())
    .bind(entry.date.to_string())
    .bind(word(&entry.part))
    .bind(&entry.phone)
    .bind(&entry.phone_digest)
    .bind(&entry.language)
    .bind(word(&entry.state))
    .bind(&entry.offer)
    .bind(entry.made.unix())
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn by_id(
    db: &mut AnyConnection,
    id: &str,
) -> Result<Option<WaitingRecord>, StoreError> {
    if super::never_kept(id) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT * FROM waitlist WHERE id = $1")
        .bind(id)
        .fetch_optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

pub(super) async fn of_day(
    db: &mut AnyConnection,
    registry: &str,
    service: Service,
    date: Date,
) -> Result<Vec<WaitingRecord>, StoreError> {
    let rows = sqlx::query(
        "SELECT * FROM waitlist
         WHERE registry = $1 AND service = $2 AND day = $3 AND state IN ('waiting', 'offered')
         ORDER BY made_at, id",
    )
    .bind(registry)
    .bind(service.as_str())
    .bind(date.to_string())
    .fetch_all(db)
    .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn days(
    db: &mut AnyConnection,
) -> Result<Vec<(String, Service, Date)>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT registry, service, day FROM waitlist
         WHERE state IN ('waiting', 'offered') ORDER BY registry, service, day",
    )
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of(TABLE, row);
            Ok((
                row.text("registry")?,
                row.parsed("service")?,
                row.parsed("day")?,
            ))
        })
        .collect()
}

pub(super) async fn forget(db: &mut AnyConnection, before: Date) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM waitlist WHERE day < $1 AND state NOT IN ('waiting', 'offered')")
        .bind(before.to_string())
        .execute(db)
        .await?;
    Ok(())
}

fn read(row: &AnyRow) -> Result<WaitingRecord, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(WaitingRecord {
        id: row.text("id")?,
        key: row.text("key_digest")?,
        registry: row.text("registry")?,
        service: row.parsed("service")?,
        date: row.parsed("day")?,
        part: row.word("part")?,
        phone: row.text("phone")?,
        phone_digest: row.text("phone_digest")?,
        language: row.text("language")?,
        state: row.word("state")?,
        offer: row.maybe_text("offer")?,
        made: row.moment("made_at")?,
    })
}
