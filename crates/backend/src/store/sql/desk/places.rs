use egude_domain::Moment;
use sqlx::AnyConnection;

use crate::store::{PlaceRow, SlotsOf, StoreError, Taken, sql::columns::Columns};

pub(super) async fn taken(
    db: &mut AnyConnection,
    of: &SlotsOf<'_>,
    now: Moment,
) -> Result<Vec<Taken>, StoreError> {
    let rows = sqlx::query(
        "SELECT start_at, place, holder FROM places
         WHERE registry = $1 AND service = $2 AND start_at >= $3 AND start_at < $4
           AND (until_at IS NULL OR until_at > $5)
         ORDER BY start_at, place",
    )
    .bind(of.registry)
    .bind(of.service.as_str())
    .bind(of.from.unix())
    .bind(of.to.unix())
    .bind(now.unix())
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of("places", row);
            Ok(Taken {
                start: row.moment("start_at")?,
                place: row.number("place")?,
                holder: row.text("holder")?,
            })
        })
        .collect()
}

/// One statement decides: the row is new, or its time had run out.
pub(super) async fn take(
    db: &mut AnyConnection,
    place: &PlaceRow,
    now: Moment,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "INSERT INTO places (registry, service, start_at, place, holder, until_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (registry, service, start_at, place)
         DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at
         WHERE places.until_at <= $7",
    )
    .bind(&place.registry)
    .bind(place.service.as_str())
    .bind(place.start.unix())
    .bind(i64::from(place.place))
    .bind(&place.holder)
    .bind(place.until.map(Moment::unix))
    .bind(now.unix())
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(super) async fn keep(
    db: &mut AnyConnection,
    holder: &str,
    until: Option<Moment>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE places SET until_at = $2 WHERE holder = $1")
        .bind(holder)
        .bind(until.map(Moment::unix))
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn free(
    db: &mut AnyConnection,
    holder: &str,
    rests: Option<Moment>,
) -> Result<(), StoreError> {
    match rests {
        None => {
            sqlx::query("DELETE FROM places WHERE holder = $1")
                .bind(holder)
                .execute(db)
                .await?;
        }
        Some(rests) => {
            sqlx::query("UPDATE places SET holder = '', until_at = $2 WHERE holder = $1")
                .bind(holder)
                .bind(rests.unix())
                .execute(db)
                .await?;
        }
    }
    Ok(())
}

pub(super) async fn hand_over(
    db: &mut AnyConnection,
    from: &str,
    to: &str,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE places SET holder = $2 WHERE holder = $1")
        .bind(from)
        .bind(to)
        .execute(db)
        .await?;
    Ok(())
}
