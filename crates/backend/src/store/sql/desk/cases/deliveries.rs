use egude_domain::Moment;
use sqlx::AnyConnection;

use crate::store::{Delivery, StoreError, sql::columns::Columns};

pub(super) async fn put(db: &mut AnyConnection, delivery: &Delivery) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO deliveries (id, reference, adapter, kind, body, tries, next_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&delivery.id)
    .bind(&delivery.reference)
    .bind(&delivery.adapter)
    .bind(&delivery.kind)
    .bind(&delivery.body)
    .bind(i64::from(delivery.tries))
    .bind(delivery.due.unix())
    .execute(db)
    .await?;
    Ok(())
}

/// What waits behind an earlier one of the same case and adapter is not due yet.
pub(super) async fn due(
    db: &mut AnyConnection,
    now: Moment,
    limit: u32,
) -> Result<Vec<Delivery>, StoreError> {
    let rows = sqlx::query(
        "SELECT * FROM deliveries AS one WHERE next_at IS NOT NULL AND next_at <= $1
           AND NOT EXISTS (
             SELECT 1 FROM deliveries AS earlier
             WHERE earlier.next_at IS NOT NULL AND earlier.reference = one.reference
               AND earlier.adapter = one.adapter AND earlier.seq < one.seq)
         ORDER BY seq LIMIT $2",
    )
    .bind(now.unix())
    .bind(i64::from(limit))
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of("deliveries", row);
            Ok(Delivery {
                id: row.text("id")?,
                reference: row.text("reference")?,
                adapter: row.text("adapter")?,
                kind: row.text("kind")?,
                body: row.text("body")?,
                due: row.moment("next_at")?,
                tries: row.number("tries")?,
            })
        })
        .collect()
}

pub(super) async fn done(db: &mut AnyConnection, id: &str, at: Moment) -> Result<(), StoreError> {
    sqlx::query("UPDATE deliveries SET done_at = $2, next_at = NULL, body = '' WHERE id = $1")
        .bind(id)
        .bind(at.unix())
        .execute(db)
        .await?;
    Ok(())
}

/// What is given up on lets the next one pass, and its content is erased.
pub(super) async fn failed(
    db: &mut AnyConnection,
    id: &str,
    again: Option<Moment>,
) -> Result<(), StoreError> {
    let query = match again {
        Some(_) => "UPDATE deliveries SET next_at = $2, tries = tries + 1 WHERE id = $1",
        None => "UPDATE deliveries SET next_at = $2, tries = tries + 1, body = '' WHERE id = $1",
    };
    sqlx::query(query)
        .bind(id)
        .bind(again.map(Moment::unix))
        .execute(db)
        .await?;
    Ok(())
}
