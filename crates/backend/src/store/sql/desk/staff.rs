use sqlx::AnyConnection;

use crate::store::{Deed, SessionRow, StoreError, sql::columns::Columns};

pub(super) async fn put_session(
    db: &mut AnyConnection,
    session: &SessionRow,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sessions (key_digest, name, used_at, until_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (key_digest) DO UPDATE SET
           name = excluded.name, used_at = excluded.used_at, until_at = excluded.until_at",
    )
    .bind(&session.key)
    .bind(&session.name)
    .bind(session.used.unix())
    .bind(session.until.unix())
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn session(
    db: &mut AnyConnection,
    key: &str,
) -> Result<Option<SessionRow>, StoreError> {
    let row = sqlx::query("SELECT * FROM sessions WHERE key_digest = $1")
        .bind(key)
        .fetch_optional(db)
        .await?;
    row.map(|row| {
        let row = Columns::of("sessions", &row);
        Ok(SessionRow {
            key: row.text("key_digest")?,
            name: row.text("name")?,
            used: row.moment("used_at")?,
            until: row.moment("until_at")?,
        })
    })
    .transpose()
}

pub(super) async fn end_session(db: &mut AnyConnection, key: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sessions WHERE key_digest = $1")
        .bind(key)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn record(db: &mut AnyConnection, deed: &Deed) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO deeds (who, what, registry, number, at) VALUES ($1, $2, $3, $4, $5)")
        .bind(&deed.who)
        .bind(&deed.what)
        .bind(&deed.registry)
        .bind(&deed.number)
        .bind(deed.at.unix())
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn deeds(
    db: &mut AnyConnection,
    registry: &str,
    limit: u32,
) -> Result<Vec<Deed>, StoreError> {
    let rows = sqlx::query("SELECT * FROM deeds WHERE registry = $1 ORDER BY seq DESC LIMIT $2")
        .bind(registry)
        .bind(i64::from(limit))
        .fetch_all(db)
        .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of("deeds", row);
            Ok(Deed {
                who: row.text("who")?,
                what: row.text("what")?,
                registry: row.text("registry")?,
                number: row.maybe_text("number")?,
                at: row.moment("at")?,
            })
        })
        .collect()
}
