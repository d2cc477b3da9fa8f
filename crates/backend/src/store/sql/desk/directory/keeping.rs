//! Which points need somebody.

use sqlx::AnyConnection;

use super::{
    super::prefixes::{AFTER_DIGITS, widest},
    points,
};
use crate::store::{PointRow, StoreError, sql::columns::Columns};

pub(super) async fn first(
    db: &mut AnyConnection,
    prefixes: &[String],
    limit: u32,
) -> Result<Vec<(PointRow, u32)>, StoreError> {
    let mut found = Vec::new();
    for prefix in widest(prefixes) {
        // Bodies are joined to those that are shown, not carried through the sorting of all.
        let rows = sqlx::query(
            "SELECT points.*, first.reports FROM
               (SELECT point.id, COALESCE(open.n, 0) AS reports FROM points AS point
                LEFT JOIN (SELECT point, COUNT(*) AS n FROM point_reports
                           WHERE state = 'new' GROUP BY point) AS open ON open.point = point.id
                WHERE point.region >= $1 AND point.region < $2
                ORDER BY CASE WHEN open.n IS NULL THEN 1 ELSE 0 END,
                         point.checked_on NULLS FIRST, point.id
                LIMIT $3) AS first
             JOIN points ON points.id = first.id",
        )
        .bind(prefix)
        .bind(format!("{prefix}{AFTER_DIGITS}"))
        .bind(i64::from(limit))
        .fetch_all(&mut *db)
        .await?;
        for row in &rows {
            let reports = Columns::of(points::TABLE, row).number("reports")?;
            found.push((points::read(row)?, reports));
        }
    }
    // The same order as the query's: a day that is not there comes first.
    found.sort_by(|(a, of_a), (b, of_b)| {
        (*of_a == 0, a.checked_on, &a.id).cmp(&(*of_b == 0, b.checked_on, &b.id))
    });
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found)
}

pub(super) async fn count(db: &mut AnyConnection, prefixes: &[String]) -> Result<u32, StoreError> {
    let mut count = 0;
    for prefix in widest(prefixes) {
        let row =
            sqlx::query("SELECT COUNT(*) AS n FROM points WHERE region >= $1 AND region < $2")
                .bind(prefix)
                .bind(format!("{prefix}{AFTER_DIGITS}"))
                .fetch_one(&mut *db)
                .await?;
        count += Columns::of(points::TABLE, &row).number::<u32>("n")?;
    }
    Ok(count)
}
