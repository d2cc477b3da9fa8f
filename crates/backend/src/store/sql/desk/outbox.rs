use egude_domain::Moment;
use sqlx::AnyConnection;

use crate::store::{
    Message, StoreError,
    sql::{columns::Columns, json},
};

const TABLE: &str = "outbox";

pub(super) async fn put(db: &mut AnyConnection, message: &Message) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO outbox (id, phone, language, template, filling, made_at, until_at, tries,
                             next_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&message.id)
    .bind(&message.phone)
    .bind(&message.language)
    .bind(&message.template)
    .bind(json(TABLE, &message.values)?)
    .bind(message.at.unix())
    .bind(message.until.unix())
    .bind(i64::from(message.tries))
    .bind(message.at.unix())
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn due(
    db: &mut AnyConnection,
    now: Moment,
    limit: u32,
) -> Result<Vec<Message>, StoreError> {
    let rows = sqlx::query(
        "SELECT * FROM outbox WHERE next_at IS NOT NULL AND next_at <= $1 AND until_at > $1
         ORDER BY seq LIMIT $2",
    )
    .bind(now.unix())
    .bind(i64::from(limit))
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of(TABLE, row);
            Ok(Message {
                id: row.text("id")?,
                phone: row.text("phone")?,
                language: row.text("language")?,
                template: row.text("template")?,
                values: row.json("filling")?,
                at: row.moment("made_at")?,
                until: row.moment("until_at")?,
                tries: row.number("tries")?,
            })
        })
        .collect()
}

pub(super) async fn sent(db: &mut AnyConnection, id: &str, at: Moment) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE outbox SET sent_at = $2, next_at = NULL, phone = '', filling = '[]'
         WHERE id = $1",
    )
    .bind(id)
    .bind(at.unix())
    .execute(db)
    .await?;
    Ok(())
}

/// What is given up on is nobody's business any more: it is erased as if sent.
pub(super) async fn failed(
    db: &mut AnyConnection,
    id: &str,
    again: Option<Moment>,
) -> Result<(), StoreError> {
    let query = match again {
        // 255 is where the record's count ends.
        Some(_) => {
            "UPDATE outbox SET next_at = $2,
               tries = CASE WHEN tries < 255 THEN tries + 1 ELSE tries END
             WHERE id = $1"
        }
        None => {
            "UPDATE outbox SET next_at = $2, phone = '', filling = '[]',
               tries = CASE WHEN tries < 255 THEN tries + 1 ELSE tries END
             WHERE id = $1"
        }
    };
    sqlx::query(query)
        .bind(id)
        .bind(again.map(Moment::unix))
        .execute(db)
        .await?;
    Ok(())
}
