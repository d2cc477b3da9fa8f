use egude_contract::v1::{ParamItem, RATES_VERSION, RateItem, Rates};
use egude_domain::RegionCode;
use sqlx::{
    Row as _, SqliteConnection,
    sqlite::{SqlitePool, SqliteRow},
};

use super::{Origin, StoreError, calendar, json, of_json, of_word, origin, word};

/// Replaces everything by the given rates, or by nothing.
pub(super) async fn put(
    pool: &SqlitePool,
    rates: Option<(&Rates, Origin)>,
) -> Result<(), StoreError> {
    let mut all = pool.begin().await?;
    for table in [
        "DELETE FROM rate",
        "DELETE FROM rate_param",
        "DELETE FROM calendar",
        "DELETE FROM rates_origin",
    ] {
        sqlx::query(table).execute(&mut *all).await?;
    }
    if let Some((rates, from)) = rates {
        for item in &rates.items {
            put_item(&mut all, item).await?;
        }
        for param in &rates.params {
            put_param(&mut all, param).await?;
        }
        if let Some(calendar) = &rates.calendar {
            calendar::put(&mut all, calendar).await?;
        }
        sqlx::query("INSERT INTO rates_origin (the_only, origin, digest) VALUES (1, $1, $2)")
            .bind(origin::word(from))
            .bind(&rates.digest)
            .execute(&mut *all)
            .await?;
    }
    all.commit().await?;
    Ok(())
}

async fn put_item(db: &mut SqliteConnection, item: &RateItem) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO rate
         (id, region, class, first_day, amount_fen, unit, publisher, source, as_of, sample)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&item.id)
    .bind(&item.region)
    .bind(word(&item.class))
    .bind(&item.from)
    .bind(item.amount_fen)
    .bind(word(&item.unit))
    .bind(&item.publisher)
    .bind(&item.source)
    .bind(&item.as_of)
    .bind(item.sample)
    .execute(db)
    .await?;
    Ok(())
}

async fn put_param(db: &mut SqliteConnection, param: &ParamItem) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO rate_param
         (id, region, first_day, last_day, value, publisher, source, as_of, sample)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&param.id)
    .bind(&param.region)
    .bind(&param.from)
    .bind(&param.until)
    .bind(json("rate_param", &param.value)?)
    .bind(&param.publisher)
    .bind(&param.source)
    .bind(&param.as_of)
    .bind(param.sample)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn of(pool: &SqlitePool, regions: &[RegionCode]) -> Result<Rates, StoreError> {
    let codes: Vec<&str> = regions.iter().map(RegionCode::as_str).collect();
    let codes = json("rate", &codes)?;
    // One transaction: all of it is of the same moment.
    let mut one = pool.begin().await?;
    let items = sqlx::query(
        "SELECT * FROM rate WHERE region IN (SELECT value FROM json_each($1))
         ORDER BY region, id, class, first_day",
    )
    .bind(&codes)
    .fetch_all(&mut *one)
    .await?;
    let params = sqlx::query(
        "SELECT * FROM rate_param WHERE region IN (SELECT value FROM json_each($1))
         ORDER BY region, id, first_day",
    )
    .bind(&codes)
    .fetch_all(&mut *one)
    .await?;
    let calendar = calendar::get(&mut one).await?;
    let origin = sqlx::query("SELECT digest FROM rates_origin")
        .fetch_optional(&mut *one)
        .await?;
    let digest = origin.map(|row| row.try_get("digest")).transpose()?;
    one.commit().await?;
    Ok(Rates {
        rates_version: RATES_VERSION,
        digest: digest.flatten(),
        items: items.iter().map(read_item).collect::<Result<_, _>>()?,
        params: params.iter().map(read_param).collect::<Result<_, _>>()?,
        calendar,
    })
}

fn read_item(row: &SqliteRow) -> Result<RateItem, StoreError> {
    Ok(RateItem {
        id: row.try_get("id")?,
        region: row.try_get("region")?,
        class: of_word("rate", row.try_get("class")?)?,
        amount_fen: row.try_get("amount_fen")?,
        unit: of_word("rate", row.try_get("unit")?)?,
        from: row.try_get("first_day")?,
        publisher: row.try_get("publisher")?,
        source: row.try_get("source")?,
        as_of: row.try_get("as_of")?,
        sample: row.try_get("sample")?,
    })
}

fn read_param(row: &SqliteRow) -> Result<ParamItem, StoreError> {
    Ok(ParamItem {
        id: row.try_get("id")?,
        region: row.try_get("region")?,
        value: of_json("rate_param", row.try_get("value")?)?,
        from: row.try_get("first_day")?,
        until: row.try_get("last_day")?,
        publisher: row.try_get("publisher")?,
        source: row.try_get("source")?,
        as_of: row.try_get("as_of")?,
        sample: row.try_get("sample")?,
    })
}
