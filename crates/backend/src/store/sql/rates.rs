use egude_contract::v1::{ParamItem, RATES_VERSION, RateItem, Rates};
use egude_domain::RegionCode;
use sqlx::{AnyConnection, Row as _, any::AnyRow};

use super::{
    Origin, Purpose, StoreError, calendar, columns::Columns, json, lines::Lines, origin, word,
};

/// Replaces everything by the given rates, or by nothing.
pub(super) async fn put(lines: &Lines, rates: Option<(&Rates, Origin)>) -> Result<(), StoreError> {
    let mut all = lines.begin(Purpose::Write).await?;
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

async fn put_item(db: &mut AnyConnection, item: &RateItem) -> Result<(), StoreError> {
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
    .bind(i64::from(item.sample))
    .execute(db)
    .await?;
    Ok(())
}

async fn put_param(db: &mut AnyConnection, param: &ParamItem) -> Result<(), StoreError> {
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
    .bind(i64::from(param.sample))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn of(lines: &Lines, regions: &[RegionCode]) -> Result<Rates, StoreError> {
    let mut codes: Vec<&str> = regions.iter().map(RegionCode::as_str).collect();
    codes.sort_unstable();
    codes.dedup();
    // One transaction: all of it is of the same moment.
    let mut one = lines.begin(Purpose::Read).await?;
    let (mut items, mut params) = (Vec::new(), Vec::new());
    for code in codes {
        let rows =
            sqlx::query("SELECT * FROM rate WHERE region = $1 ORDER BY id, class, first_day")
                .bind(code)
                .fetch_all(&mut *one)
                .await?;
        for row in &rows {
            items.push(read_item(row)?);
        }
        let rows = sqlx::query("SELECT * FROM rate_param WHERE region = $1 ORDER BY id, first_day")
            .bind(code)
            .fetch_all(&mut *one)
            .await?;
        for row in &rows {
            params.push(read_param(row)?);
        }
    }
    let calendar = calendar::get(&mut one).await?;
    let origin = sqlx::query("SELECT digest FROM rates_origin")
        .fetch_optional(&mut *one)
        .await?;
    let digest: Option<Option<String>> = origin.map(|row| row.try_get("digest")).transpose()?;
    one.commit().await?;
    Ok(Rates {
        rates_version: RATES_VERSION,
        digest: digest.flatten(),
        items,
        params,
        calendar,
    })
}

fn read_item(row: &AnyRow) -> Result<RateItem, StoreError> {
    let row = Columns::of("rate", row);
    Ok(RateItem {
        id: row.text("id")?,
        region: row.text("region")?,
        class: row.word("class")?,
        amount_fen: row.number("amount_fen")?,
        unit: row.word("unit")?,
        from: row.text("first_day")?,
        publisher: row.text("publisher")?,
        source: row.text("source")?,
        as_of: row.text("as_of")?,
        sample: row.yes("sample")?,
    })
}

fn read_param(row: &AnyRow) -> Result<ParamItem, StoreError> {
    let row = Columns::of("rate_param", row);
    Ok(ParamItem {
        id: row.text("id")?,
        region: row.text("region")?,
        value: row.json("value")?,
        from: row.text("first_day")?,
        until: row.maybe_text("last_day")?,
        publisher: row.text("publisher")?,
        source: row.text("source")?,
        as_of: row.text("as_of")?,
        sample: row.yes("sample")?,
    })
}
