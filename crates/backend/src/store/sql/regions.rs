use egude_contract::v1::Region;
use egude_domain::RegionCode;
use sqlx::any::AnyRow;

use super::{Purpose, StoreError, columns::Columns, json, lines::Lines, word};

const TABLE: &str = "region";

pub(super) async fn put(lines: &Lines, regions: &[Region]) -> Result<(), StoreError> {
    let mut all = lines.begin(Purpose::Write).await?;
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
    lines: &Lines,
    parent: Option<&RegionCode>,
) -> Result<Vec<Region>, StoreError> {
    let rows = match parent {
        None => {
            sqlx::query("SELECT * FROM region ORDER BY code")
                .fetch_all(&lines.readers)
                .await?
        }
        Some(parent) => {
            sqlx::query("SELECT * FROM region WHERE parent = $1 ORDER BY code")
                .bind(parent.as_str())
                .fetch_all(&lines.readers)
                .await?
        }
    };
    rows.iter().map(read).collect()
}

pub(super) async fn find(lines: &Lines, code: &RegionCode) -> Result<Option<Region>, StoreError> {
    let row = sqlx::query("SELECT * FROM region WHERE code = $1")
        .bind(code.as_str())
        .fetch_optional(&lines.readers)
        .await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &AnyRow) -> Result<Region, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(Region {
        code: row.text("code")?,
        level: row.word("level")?,
        name_zh: row.text("name_zh")?,
        name_mn: row.maybe_text("name_mn")?,
        short_names: row.json("short_names")?,
        parent: row.maybe_text("parent")?,
        kind: row.word("kind")?,
        as_of: row.text("as_of")?,
        source: row.text("source")?,
    })
}
