use egude_booking::Service;
use egude_domain::Moment;
use sqlx::{
    Any, AnyConnection, SqlSafeStr,
    any::{AnyArguments, AnyRow},
    query::Query,
};

use crate::store::{
    Record, StoreError,
    sql::{columns::Columns, json, word},
};

const TABLE: &str = "bookings";

pub(super) async fn put(db: &mut AnyConnection, record: &Record) -> Result<(), StoreError> {
    let people = i64::try_from(record.body.people.len()).unwrap_or(i64::MAX);
    sqlx::query(
        "INSERT INTO bookings (id, number, registry, service, start_at, end_at, state, until_at,
                               made_at, people, phone_digest, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT (id) DO UPDATE SET
           number = excluded.number, registry = excluded.registry, service = excluded.service,
           start_at = excluded.start_at, end_at = excluded.end_at, state = excluded.state,
           until_at = excluded.until_at, made_at = excluded.made_at, people = excluded.people,
           phone_digest = excluded.phone_digest, body = excluded.body",
    )
    .bind(&record.id)
    .bind(&record.number)
    .bind(&record.registry)
    .bind(record.service.as_str())
    .bind(record.start.unix())
    .bind(record.end.unix())
    .bind(word(&record.state))
    .bind(record.until.unix())
    .bind(record.made.unix())
    .bind(people)
    .bind(&record.body.phone_digest)
    .bind(json(TABLE, &record.body)?)
    .execute(&mut *db)
    .await?;
    put_people(db, record).await
}

/// Exactly those who stand in the body; none once it was erased.
async fn put_people(db: &mut AnyConnection, record: &Record) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM booking_people WHERE booking = $1")
        .bind(&record.id)
        .execute(&mut *db)
        .await?;
    for person in &record.body.people {
        sqlx::query(
            "INSERT INTO booking_people (digest, booking) VALUES ($1, $2)
             ON CONFLICT (digest, booking) DO NOTHING",
        )
        .bind(&person.digest)
        .bind(&record.id)
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

pub(super) async fn by_id(db: &mut AnyConnection, id: &str) -> Result<Option<Record>, StoreError> {
    one(db, "SELECT * FROM bookings WHERE id = $1", id).await
}

pub(super) async fn by_number(
    db: &mut AnyConnection,
    number: &str,
) -> Result<Option<Record>, StoreError> {
    one(db, "SELECT * FROM bookings WHERE number = $1", number).await
}

pub(super) async fn of_day(
    db: &mut AnyConnection,
    registry: &str,
    from: Moment,
    to: Moment,
) -> Result<Vec<Record>, StoreError> {
    let query = sqlx::query(
        "SELECT * FROM bookings
         WHERE registry = $1 AND start_at >= $2 AND start_at < $3 AND number IS NOT NULL
         ORDER BY start_at, number",
    );
    many(db, query.bind(registry).bind(from.unix()).bind(to.unix())).await
}

pub(super) async fn lapsing(
    db: &mut AnyConnection,
    now: Moment,
) -> Result<Vec<Record>, StoreError> {
    let query = sqlx::query(
        "SELECT * FROM bookings WHERE state = 'held' AND until_at <= $1
         ORDER BY until_at, id LIMIT 200",
    );
    many(db, query.bind(now.unix())).await
}

pub(super) async fn to_erase(
    db: &mut AnyConnection,
    registry: &str,
    before: Moment,
) -> Result<Vec<Record>, StoreError> {
    let query = sqlx::query(
        "SELECT * FROM bookings WHERE registry = $1 AND end_at < $2 AND people > 0
         ORDER BY end_at, id LIMIT 200",
    );
    many(db, query.bind(registry).bind(before.unix())).await
}

pub(super) async fn remembering(db: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(
        "SELECT registry FROM bookings WHERE people > 0 UNION SELECT registry FROM ledger
         ORDER BY registry",
    )
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| Columns::of(TABLE, row).text("registry"))
        .collect()
}

pub(super) async fn count_of_person(
    db: &mut AnyConnection,
    person: &str,
    service: Service,
    now: Moment,
) -> Result<u32, StoreError> {
    let query = sqlx::query(
        "SELECT COUNT(*) AS n FROM booking_people JOIN bookings ON bookings.id = booking
         WHERE digest = $1 AND service = $2 AND start_at > $3
           AND state IN ('confirmed', 'arrived')",
    );
    count(
        db,
        query.bind(person).bind(service.as_str()).bind(now.unix()),
    )
    .await
}

pub(super) async fn count_of_phone(
    db: &mut AnyConnection,
    phone: &str,
    now: Moment,
) -> Result<u32, StoreError> {
    let query = sqlx::query(
        "SELECT COUNT(*) AS n FROM bookings
         WHERE phone_digest = $1 AND start_at > $2 AND state IN ('confirmed', 'arrived')",
    );
    count(db, query.bind(phone).bind(now.unix())).await
}

async fn count(
    db: &mut AnyConnection,
    query: Query<'_, Any, AnyArguments>,
) -> Result<u32, StoreError> {
    Columns::of(TABLE, &query.fetch_one(db).await?).number("n")
}

async fn one(
    db: &mut AnyConnection,
    query: impl SqlSafeStr,
    name: &str,
) -> Result<Option<Record>, StoreError> {
    if super::never_kept(name) {
        return Ok(None);
    }
    let row = sqlx::query(query).bind(name).fetch_optional(db).await?;
    row.as_ref().map(read).transpose()
}

async fn many(
    db: &mut AnyConnection,
    query: Query<'_, Any, AnyArguments>,
) -> Result<Vec<Record>, StoreError> {
    query.fetch_all(db).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<Record, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(Record {
        id: row.text("id")?,
        number: row.maybe_text("number")?,
        registry: row.text("registry")?,
        service: row.parsed("service")?,
        start: row.moment("start_at")?,
        end: row.moment("end_at")?,
        state: row.word("state")?,
        until: row.moment("until_at")?,
        made: row.moment("made_at")?,
        body: row.json("body")?,
    })
}
