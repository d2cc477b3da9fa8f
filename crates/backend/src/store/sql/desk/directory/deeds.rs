use egude_contract::v1::places::PlaceDeed;
use egude_domain::RegionCode;
use sqlx::{AnyConnection, any::AnyRow};

use super::{super::never_kept, batch::Batch};
use crate::store::{
    PointDeedRow, StoreError,
    sql::{columns::Columns, json},
};

const TABLE: &str = "point_deeds";

const PUT: Batch = Batch {
    before: "INSERT INTO point_deeds (point, at, who, deed, changes) VALUES",
    columns: 5,
    after: "",
};

pub(super) async fn put(db: &mut AnyConnection, rows: &[PointDeedRow]) -> Result<(), StoreError> {
    PUT.write(db, rows, |query, row| {
        Ok(query
            .bind(&row.place)
            .bind(row.at.unix())
            .bind(&row.who)
            .bind(json(TABLE, &row.deed)?)
            .bind(json(TABLE, &row.changes)?))
    })
    .await
}

pub(super) async fn of(
    db: &mut AnyConnection,
    place: &str,
) -> Result<Vec<PointDeedRow>, StoreError> {
    if never_kept(place) {
        return Ok(Vec::new());
    }
    let rows =
        sqlx::query("SELECT * FROM point_deeds WHERE point = $1 ORDER BY seq DESC LIMIT 500")
            .bind(place)
            .fetch_all(db)
            .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn within(
    db: &mut AnyConnection,
    banner: &RegionCode,
) -> Result<Vec<PointDeedRow>, StoreError> {
    let rows = sqlx::query(
        "SELECT point_deeds.* FROM points JOIN point_deeds ON point_deeds.point = points.id
         WHERE points.banner = $1 AND point_deeds.deed <> $2 ORDER BY point_deeds.point, point_deeds.seq DESC",
    )
    .bind(banner.as_str())
    .bind(json(TABLE, &PlaceDeed::Import)?)
    .fetch_all(db)
    .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn withdrawn(db: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT point FROM point_deeds WHERE NOT EXISTS
           (SELECT 1 FROM points WHERE points.id = point_deeds.point) ORDER BY point",
    )
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| Columns::of(TABLE, row).text("point"))
        .collect()
}

fn read(row: &AnyRow) -> Result<PointDeedRow, StoreError> {
    let row = Columns::of(TABLE, row);
    Ok(PointDeedRow {
        place: row.text("point")?,
        at: row.moment("at")?,
        who: row.text("who")?,
        deed: row.json("deed")?,
        changes: row.json("changes")?,
    })
}
