//! What staff change for a day.

use egude_booking::{Closure, Overrides, Quota, Service};
use egude_domain::{Date, TimeOfDay};
use sqlx::{AnyConnection, any::AnyRow};

use crate::store::{
    ClosureRow, StoreError,
    sql::{columns::Columns, json},
};

pub(super) async fn overrides(
    db: &mut AnyConnection,
    registry: &str,
    from: Date,
    to: Date,
) -> Result<Overrides, StoreError> {
    let closed = sqlx::query(
        "SELECT * FROM closures WHERE registry = $1 AND day >= $2 AND day <= $3 ORDER BY seq",
    )
    .bind(registry)
    .bind(from.to_string())
    .bind(to.to_string())
    .fetch_all(&mut *db)
    .await?;
    let quotas = sqlx::query(
        "SELECT * FROM quotas WHERE registry = $1 AND day >= $2 AND day <= $3 ORDER BY seq",
    )
    .bind(registry)
    .bind(from.to_string())
    .bind(to.to_string())
    .fetch_all(db)
    .await?;
    Ok(Overrides {
        closed: closed.iter().map(closure).collect::<Result<_, _>>()?,
        quotas: quotas.iter().map(read_quota).collect::<Result<_, _>>()?,
    })
}

pub(super) async fn close(db: &mut AnyConnection, row: &ClosureRow) -> Result<(), StoreError> {
    let time = |time: Option<TimeOfDay>| time.map(|time| time.to_string());
    sqlx::query(
        "INSERT INTO closures (registry, day, from_time, to_time, reason)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(&row.registry)
    .bind(row.closure.date.to_string())
    .bind(time(row.closure.from))
    .bind(time(row.closure.to))
    .bind(json("closures", &row.reason)?)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn reopen(
    db: &mut AnyConnection,
    registry: &str,
    date: Date,
) -> Result<bool, StoreError> {
    let gone = sqlx::query("DELETE FROM closures WHERE registry = $1 AND day = $2")
        .bind(registry)
        .bind(date.to_string())
        .execute(db)
        .await?;
    Ok(gone.rows_affected() > 0)
}

pub(super) async fn closures(
    db: &mut AnyConnection,
    registry: &str,
    date: Date,
) -> Result<Vec<ClosureRow>, StoreError> {
    let rows = sqlx::query("SELECT * FROM closures WHERE registry = $1 AND day = $2 ORDER BY seq")
        .bind(registry)
        .bind(date.to_string())
        .fetch_all(db)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(ClosureRow {
                registry: registry.to_owned(),
                closure: closure(row)?,
                reason: Columns::of("closures", row).json("reason")?,
            })
        })
        .collect()
}

/// The one that it replaces goes, so that the latest is the last.
pub(super) async fn quota(
    db: &mut AnyConnection,
    registry: &str,
    quota: &Quota,
) -> Result<(), StoreError> {
    let at = quota.at.map(|at| at.to_string()).unwrap_or_default();
    sqlx::query(
        "DELETE FROM quotas WHERE registry = $1 AND day = $2 AND service = $3 AND at_time = $4",
    )
    .bind(registry)
    .bind(quota.date.to_string())
    .bind(quota.service.as_str())
    .bind(&at)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "INSERT INTO quotas (registry, day, service, at_time, places) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(registry)
    .bind(quota.date.to_string())
    .bind(quota.service.as_str())
    .bind(&at)
    .bind(i64::from(quota.places))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn walk_in(
    db: &mut AnyConnection,
    registry: &str,
    date: Date,
    service: Service,
    count: u16,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO walk_ins (registry, day, service, people) VALUES ($1, $2, $3, $4)
         ON CONFLICT (registry, day, service)
         DO UPDATE SET people = walk_ins.people + excluded.people",
    )
    .bind(registry)
    .bind(date.to_string())
    .bind(service.as_str())
    .bind(i64::from(count))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn walk_ins(
    db: &mut AnyConnection,
    registry: &str,
    date: Date,
) -> Result<Vec<(Service, u16)>, StoreError> {
    let rows = sqlx::query(
        "SELECT service, people FROM walk_ins WHERE registry = $1 AND day = $2 ORDER BY service",
    )
    .bind(registry)
    .bind(date.to_string())
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of("walk_ins", row);
            // Counting too many of them must not hide the day.
            let people: i64 = row.number("people")?;
            Ok((
                row.parsed("service")?,
                u16::try_from(people).unwrap_or(u16::MAX),
            ))
        })
        .collect()
}

fn closure(row: &AnyRow) -> Result<Closure, StoreError> {
    let row = Columns::of("closures", row);
    Ok(Closure {
        date: row.parsed("day")?,
        from: row.maybe_parsed("from_time")?,
        to: row.maybe_parsed("to_time")?,
    })
}

fn read_quota(row: &AnyRow) -> Result<Quota, StoreError> {
    let row = Columns::of("quotas", row);
    let at = row.text("at_time")?;
    Ok(Quota {
        date: row.parsed("day")?,
        service: row.parsed("service")?,
        at: match at.as_str() {
            "" => None,
            _ => Some(row.parsed("at_time")?),
        },
        places: row.number("places")?,
    })
}
