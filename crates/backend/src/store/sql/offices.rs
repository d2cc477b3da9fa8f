use egude_contract::v1::{LocalText, Office};
use egude_domain::RegionCode;
use sqlx::{AnyConnection, any::AnyRow};

use super::{Origin, Purpose, StoreError, columns::Columns, json, lines::Lines, origin, word};

const TABLE: &str = "office";

/// Replaces everything by the given offices, or by nothing.
pub(super) async fn put(
    lines: &Lines,
    offices: Option<(&[Office], Origin)>,
) -> Result<(), StoreError> {
    let mut all = lines.begin(Purpose::Write).await?;
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

async fn put_one(db: &mut AnyConnection, place: i64, office: &Office) -> Result<(), StoreError> {
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
    .bind(i64::from(office.sample))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn of(lines: &Lines, regions: &[RegionCode]) -> Result<Vec<Office>, StoreError> {
    let mut one = lines.begin(Purpose::Read).await?;
    let mut offices = Vec::new();
    // A place and those above it: a handful.
    for region in regions {
        let rows = sqlx::query("SELECT * FROM office WHERE region = $1 ORDER BY place")
            .bind(region.as_str())
            .fetch_all(&mut *one)
            .await?;
        for row in &rows {
            offices.push(read(row)?);
        }
    }
    Ok(offices)
}

fn read(row: &AnyRow) -> Result<Office, StoreError> {
    let row = Columns::of(TABLE, row);
    let mn = row.maybe_text("address_mn")?;
    let address = row.maybe_text("address_zh")?;
    Ok(Office {
        id: row.text("id")?,
        region: row.text("region")?,
        kind: row.word("kind")?,
        name: LocalText {
            zh: row.text("name_zh")?,
            mn: row.maybe_text("name_mn")?,
        },
        address: address.map(|zh| LocalText { zh, mn }),
        phones: row.json("phones")?,
        hours: row.json("hours")?,
        publisher: row.text("publisher")?,
        source: row.text("source")?,
        as_of: row.text("as_of")?,
        sample: row.yes("sample")?,
    })
}
