use egude_contract::v1::booking::SmsPurpose;
use egude_domain::Moment;
use sqlx::AnyConnection;

use crate::store::{
    CodeRecord, StoreError,
    sql::{columns::Columns, word},
};

const TABLE: &str = "codes";

pub(super) async fn put(db: &mut AnyConnection, code: &CodeRecord) -> Result<(), StoreError> {
    // It may be anything that was sent, and counts against the telephone all the same.
    let subject = code.subject.replace('\0', "\u{fffd}");
    sqlx::query(
        "INSERT INTO codes (id, phone, purpose, subject, code, tries, made_at, until_at, used)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (id) DO UPDATE SET
           phone = excluded.phone, purpose = excluded.purpose, subject = excluded.subject,
           code = excluded.code, tries = excluded.tries, made_at = excluded.made_at,
           until_at = excluded.until_at, used = excluded.used",
    )
    .bind(&code.id)
    .bind(&code.phone)
    .bind(word(&code.purpose))
    .bind(subject)
    .bind(&code.code)
    .bind(i64::from(code.tries))
    .bind(code.made.unix())
    .bind(code.until.unix())
    .bind(i64::from(code.used))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn latest(
    db: &mut AnyConnection,
    phone: &str,
    purpose: SmsPurpose,
    subject: &str,
) -> Result<Option<CodeRecord>, StoreError> {
    if super::never_kept(subject) {
        return Ok(None);
    }
    let row = sqlx::query(
        "SELECT * FROM codes WHERE phone = $1 AND purpose = $2 AND subject = $3
         ORDER BY made_at DESC, seq DESC LIMIT 1",
    )
    .bind(phone)
    .bind(word(&purpose))
    .bind(subject)
    .fetch_optional(db)
    .await?;
    row.map(|row| {
        let row = Columns::of(TABLE, &row);
        Ok(CodeRecord {
            id: row.text("id")?,
            phone: row.text("phone")?,
            purpose: row.word("purpose")?,
            subject: row.text("subject")?,
            code: row.text("code")?,
            tries: row.number("tries")?,
            made: row.moment("made_at")?,
            until: row.moment("until_at")?,
            used: row.yes("used")?,
        })
    })
    .transpose()
}

pub(super) async fn since(
    db: &mut AnyConnection,
    phone: &str,
    since: Moment,
) -> Result<Vec<Moment>, StoreError> {
    let rows = sqlx::query(
        "SELECT made_at FROM codes WHERE phone = $1 AND made_at >= $2 ORDER BY made_at DESC",
    )
    .bind(phone)
    .bind(since.unix())
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| Columns::of(TABLE, row).moment("made_at"))
        .collect()
}
