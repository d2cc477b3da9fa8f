use egude_contract::v1::{LocalText, Office};
use egude_domain::RegionCode;
use sqlx::{
    Row as _, SqliteConnection,
    sqlite::{SqlitePool, SqliteRow},
};

use super::{Origin, StoreError, json, of_json, of_word, origin, word};

const TABLE: &str = "office";

/// Replaces everything by the given offices, or by nothing.
pub(super) async fn put(
    pool: &SqlitePool,
    offices: Option<(&[Office], Origin)>,
) -> Result<(), StoreError> {
    let mut all = pool.begin().await?;
    for table in ["DELETE FROM office", "DELETE FROM offices_origin"] {
        sqlx::query(table).execute(&mut *all).await?;
    }
    if let Some((offices, from)) = offices {
        for (place, office) in (0_i64..).zip(offices) {
            put_one(&mut all, place, office).await?;
        }
        sqlx::query("INSERT INTO offices_origin (the_only, origin) VALUES (1, $1)")
            .bind(origin::word(from))
            .execute(&mut *all)
            .await?;
    }
    all.commit().await?;
    Ok(())
}

async fn put_one(db: &mut SqliteConnection, place: i64, office: &Office) -> Result<(), StoreError> {
    let address = office.address.as_ref();
    sqlx::query(
        "INSERT INTO office
         (id, place, region, kind, name_zh, name_mn, address_zh, address_mn, phones, hours,
          publisher, source, as_of, sample)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(&office.id)
    .bind(place)
    .bind(&office.region)
    .bind(word(&office.kind))
    .bind(&office.name.zh)
    .bind(&office.name.mn)
    .bind(address.map(|address| &address.zh))
    .bind(address.and_then(|address| address.mn.as_ref()))
    .bind(json(TABLE, &office.phones)?)
    .bind(json(TABLE, &office.hours)?)
    .bind(&office.publisher)
    .bind(&office.source)
    .bind(&office.as_of)
    .bind(office.sample)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn of(
    pool: &SqlitePool,
    regions: &[RegionCode],
) -> Result<Vec<Office>, StoreError> {
    let codes: Vec<&str> = regions.iter().map(RegionCode::as_str).collect();
    let rows = sqlx::query(
        "SELECT office.* FROM office JOIN json_each($1) AS asked ON asked.value = office.region
         ORDER BY asked.key, office.place",
    )
    .bind(json(TABLE, &codes)?)
    .fetch_all(pool)
    .await?;
    rows.iter().map(read).collect()
}

fn read(row: &SqliteRow) -> Result<Office, StoreError> {
    let zh: Option<String> = row.try_get("address_zh")?;
    let mn = row.try_get("address_mn")?;
    Ok(Office {
        id: row.try_get("id")?,
        region: row.try_get("region")?,
        kind: of_word(TABLE, row.try_get("kind")?)?,
        name: LocalText {
            zh: row.try_get("name_zh")?,
            mn: row.try_get("name_mn")?,
        },
        address: zh.map(|zh| LocalText { zh, mn }),
        phones: of_json(TABLE, row.try_get("phones")?)?,
        hours: of_json(TABLE, row.try_get("hours")?)?,
        publisher: row.try_get("publisher")?,
        source: row.try_get("source")?,
        as_of: row.try_get("as_of")?,
        sample: row.try_get("sample")?,
    })
}
