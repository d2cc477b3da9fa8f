use egude_contract::v1::Region;
use egude_domain::RegionCode;
use sqlx::{
    Row as _,
    sqlite::{SqlitePool, SqliteRow},
};

use super::{StoreError, json, of_json, of_word, word};

const TABLE: &str = "region";

pub(super) async fn put(pool: &SqlitePool, regions: &[Region]) -> Result<(), StoreError> {
    let mut all = pool.begin().await?;
    sqlx::query("DELETE FROM region").execute(&mut *all).await?;
    for region in regions {
        sqlx::query(
            "INSERT INTO region
             (code, level, kind, parent, name_zh, name_mn, short_names, as_of, source)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(&region.code)
        .bind(word(&region.level))
        .bind(word(&region.kind))
        .bind(&region.parent)
        .bind(&region.name_zh)
        .bind(&region.name_mn)
        .bind(json(TABLE, &region.short_names)?)
        .bind(&region.as_of)
        .bind(&region.source)
        .execute(&mut *all)
        .await?;
    }
    all.commit().await?;
    Ok(())
}

pub(super) async fn list(
    pool: &SqlitePool,
    parent: Option<&RegionCode>,
) -> Result<Vec<Region>, StoreError> {
    let rows = match parent {
        None => {
            sqlx::query("SELECT * FROM region ORDER BY code")
                .fetch_all(pool)
                .await?
        }
        Some(parent) => {
            sqlx::query("SELECT * FROM region WHERE parent = $1 ORDER BY code")
                .bind(parent.as_str())
                .fetch_all(pool)
                .await?
        }
    };
    rows.iter().map(read).collect()
}

pub(super) async fn find(
    pool: &SqlitePool,
    code: &RegionCode,
) -> Result<Option<Region>, StoreError> {
    let row = sqlx::query("SELECT * FROM region WHERE code = $1")
        .bind(code.as_str())
        .fetch_optional(pool)
        .await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &SqliteRow) -> Result<Region, StoreError> {
    Ok(Region {
        code: row.try_get("code")?,
        level: of_word(TABLE, row.try_get("level")?)?,
        name_zh: row.try_get("name_zh")?,
        name_mn: row.try_get("name_mn")?,
        short_names: of_json(TABLE, row.try_get("short_names")?)?,
        parent: row.try_get("parent")?,
        kind: of_word(TABLE, row.try_get("kind")?)?,
        as_of: row.try_get("as_of")?,
        source: row.try_get("source")?,
    })
}
