use std::cmp::Ordering;

use egude_domain::Moment;
use sqlx::{
    Any, AnyConnection, SqlSafeStr,
    any::{AnyArguments, AnyRow},
    query::Query,
};

use super::super::prefixes::{AFTER_DIGITS, widest};
use crate::store::{
    CaseRecord, StoreError,
    sql::{columns::Columns, json, word},
};

const TABLE: &str = "cases";

pub(super) async fn put(db: &mut AnyConnection, case: &CaseRecord) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO cases (reference, region, state, lane, made_at, due_at, closed_at, person,
                            intent, content, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (reference) DO UPDATE SET
           region = excluded.region, state = excluded.state, lane = excluded.lane,
           made_at = excluded.made_at, due_at = excluded.due_at,
           closed_at = excluded.closed_at, person = excluded.person,
           intent = excluded.intent, content = excluded.content, body = excluded.body",
    )
    .bind(&case.reference)
    .bind(&case.region)
    .bind(word(&case.state))
    .bind(word(&case.lane))
    .bind(case.made.unix())
    .bind(case.due.map(Moment::unix))
    .bind(case.closed.map(Moment::unix))
    .bind(&case.person)
    .bind(&case.intent)
    .bind(i64::from(case.content))
    .bind(json(TABLE, &case.body)?)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn by_reference(
    db: &mut AnyConnection,
    reference: &str,
) -> Result<Option<CaseRecord>, StoreError> {
    one(db, "SELECT * FROM cases WHERE reference = $1", reference).await
}

pub(super) async fn by_intent(
    db: &mut AnyConnection,
    intent: &str,
) -> Result<Option<CaseRecord>, StoreError> {
    one(db, "SELECT * FROM cases WHERE intent = $1", intent).await
}

pub(super) async fn open(
    db: &mut AnyConnection,
    prefixes: &[String],
    limit: u32,
) -> Result<Vec<CaseRecord>, StoreError> {
    let mut found = Vec::new();
    for prefix in widest(prefixes) {
        let query = sqlx::query(
            "SELECT * FROM cases WHERE region >= $1 AND region < $2 AND closed_at IS NULL
             ORDER BY due_at NULLS LAST, made_at, reference LIMIT $3",
        );
        let query = query
            .bind(prefix)
            .bind(format!("{prefix}{AFTER_DIGITS}"))
            .bind(i64::from(limit));
        found.extend(many(&mut *db, query).await?);
    }
    found.sort_by(pressing);
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found)
}

/// The same order as the query's.
fn pressing(a: &CaseRecord, b: &CaseRecord) -> Ordering {
    (a.due.is_none(), a.due, a.made, &a.reference).cmp(&(
        b.due.is_none(),
        b.due,
        b.made,
        &b.reference,
    ))
}

pub(super) async fn count_open(
    db: &mut AnyConnection,
    prefixes: &[String],
) -> Result<u32, StoreError> {
    let mut count = 0;
    for prefix in widest(prefixes) {
        let row = sqlx::query(
            "SELECT COUNT(*) AS n FROM cases
             WHERE region >= $1 AND region < $2 AND closed_at IS NULL",
        )
        .bind(prefix)
        .bind(format!("{prefix}{AFTER_DIGITS}"))
        .fetch_one(&mut *db)
        .await?;
        count += Columns::of(TABLE, &row).number::<u32>("n")?;
    }
    Ok(count)
}

pub(super) async fn of_person(
    db: &mut AnyConnection,
    person: &str,
    prefixes: &[String],
) -> Result<Vec<CaseRecord>, StoreError> {
    let query = sqlx::query(
        "SELECT * FROM cases WHERE person = $1 AND closed_at IS NULL
         ORDER BY made_at, reference",
    );
    let mut found = many(db, query.bind(person)).await?;
    // One person has a handful.
    found.retain(|case| {
        prefixes
            .iter()
            .any(|prefix| case.region.starts_with(prefix))
    });
    Ok(found)
}

pub(super) async fn to_erase(
    db: &mut AnyConnection,
    region: &str,
    before: Moment,
) -> Result<Vec<CaseRecord>, StoreError> {
    let query = sqlx::query(
        "SELECT * FROM cases
         WHERE region = $1 AND closed_at IS NOT NULL AND closed_at < $2 AND content = 1
         ORDER BY closed_at, reference LIMIT 50",
    );
    many(db, query.bind(region).bind(before.unix())).await
}

pub(super) async fn regions_to_erase(db: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT region FROM cases WHERE closed_at IS NOT NULL AND content = 1
         ORDER BY region",
    )
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| Columns::of(TABLE, row).text("region"))
        .collect()
}

async fn one(
    db: &mut AnyConnection,
    query: impl SqlSafeStr,
    name: &str,
) -> Result<Option<CaseRecord>, StoreError> {
    if super::super::never_kept(name) {
        return Ok(None);
    }
    let row = sqlx::query(query).bind(name).fetch_optional(db).await?;
    row.as_ref().map(read).transpose()
}

async fn many(
    db: &mut AnyConnection,
    query: Query<'_, Any, AnyArguments>,
) -> Result<Vec<CaseRecord>, StoreError> {
    query.fetch_all(db).await?.iter().map(read).collect()
}

fn read(row: &AnyRow) -> Result<CaseRecord, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(CaseRecord {
        reference: row.text("reference")?,
        region: row.text("region")?,
        state: row.word("state")?,
        lane: row.word("lane")?,
        made: row.moment("made_at")?,
        due: row.maybe_moment("due_at")?,
        closed: row.maybe_moment("closed_at")?,
        person: row.maybe_text("person")?,
        intent: row.text("intent")?,
        content: row.yes("content")?,
        body: row.json("body")?,
    })
}
