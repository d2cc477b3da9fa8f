use egude_contract::v1::aid::{MissingItem, StaffDeed};
use egude_domain::Moment;
use sqlx::AnyConnection;

use crate::store::{
    CaseDeed, CaseView, StoreError,
    sql::{columns::Columns, json},
};

const TABLE: &str = "case_deeds";

pub(super) async fn put(db: &mut AnyConnection, deed: &CaseDeed) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO case_deeds (reference, at, who, deed) VALUES ($1, $2, $3, $4)")
        .bind(&deed.reference)
        .bind(deed.at.unix())
        .bind(&deed.who)
        .bind(json(TABLE, &deed.deed)?)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn of(
    db: &mut AnyConnection,
    reference: &str,
) -> Result<Vec<CaseDeed>, StoreError> {
    let rows = sqlx::query("SELECT * FROM case_deeds WHERE reference = $1 ORDER BY seq")
        .bind(reference)
        .fetch_all(db)
        .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of(TABLE, row);
            Ok(CaseDeed {
                reference: row.text("reference")?,
                at: row.moment("at")?,
                who: row.text("who")?,
                deed: row.json("deed")?,
            })
        })
        .collect()
}

/// Takes all free text out of a case's deeds; who did what, and when, stays.
pub(super) async fn silence(db: &mut AnyConnection, reference: &str) -> Result<(), StoreError> {
    let rows = sqlx::query("SELECT seq, deed FROM case_deeds WHERE reference = $1")
        .bind(reference)
        .fetch_all(&mut *db)
        .await?;
    for row in &rows {
        let row = Columns::of(TABLE, row);
        sqlx::query("UPDATE case_deeds SET deed = $2 WHERE seq = $1")
            .bind(row.number::<i64>("seq")?)
            .bind(json(TABLE, &silent(row.json("deed")?))?)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Every deed is named, so that a new one cannot be forgotten.
fn silent(mut deed: StaffDeed) -> StaffDeed {
    match &mut deed {
        StaffDeed::Accept {}
        | StaffDeed::SignedOnPaper { .. }
        | StaffDeed::Notice { .. }
        | StaffDeed::Extend { .. }
        | StaffDeed::Pay { .. } => {}
        StaffDeed::TellMissing { items } => {
            for MissingItem { paper: _, text } in items {
                *text = None;
            }
        }
        StaffDeed::Item { why, .. } => *why = None,
        StaffDeed::Decide { text, .. } => *text = None,
        StaffDeed::Survey { staff, text, .. } => {
            staff.clear();
            text.clear();
        }
        StaffDeed::Opinion { text, .. }
        | StaffDeed::Objection { text, .. }
        | StaffDeed::Advance { text, .. }
        | StaffDeed::Record { text, .. }
        | StaffDeed::Transfer { text, .. }
        | StaffDeed::Note { text } => text.clear(),
        StaffDeed::Contact { phone } => phone.clear(),
    }
    deed
}

pub(super) async fn put_view(db: &mut AnyConnection, view: &CaseView) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO case_views (reference, at, who, what) VALUES ($1, $2, $3, $4)")
        .bind(&view.reference)
        .bind(view.at.unix())
        .bind(&view.who)
        .bind(&view.what)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) async fn views(
    db: &mut AnyConnection,
    reference: &str,
    limit: u32,
) -> Result<Vec<CaseView>, StoreError> {
    let rows = sqlx::query(
        "SELECT * FROM case_views WHERE seq IN (
           SELECT seq FROM (SELECT seq FROM case_views
             WHERE reference = $1 AND who NOT IN ('applicant', 'adult')
             ORDER BY seq DESC LIMIT $2) AS staff
           UNION ALL
           SELECT seq FROM (SELECT seq FROM case_views
             WHERE reference = $1 AND who IN ('applicant', 'adult')
             ORDER BY seq DESC LIMIT $2) AS people)
         ORDER BY seq DESC",
    )
    .bind(reference)
    .bind(i64::from(limit))
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let row = Columns::of("case_views", row);
            Ok(CaseView {
                reference: row.text("reference")?,
                at: row.moment("at")?,
                who: row.text("who")?,
                what: row.text("what")?,
            })
        })
        .collect()
}

pub(super) async fn has_view(
    db: &mut AnyConnection,
    reference: &str,
    what: &str,
    since: Moment,
) -> Result<bool, StoreError> {
    let row = sqlx::query(
        "SELECT seq FROM case_views WHERE reference = $1 AND what = $2 AND at >= $3 LIMIT 1",
    )
    .bind(reference)
    .bind(what)
    .bind(since.unix())
    .fetch_optional(db)
    .await?;
    Ok(row.is_some())
}
