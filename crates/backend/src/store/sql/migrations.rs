use sqlx::{
    SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
};

use super::lines::Kind;

/// Number, name, text.
type Step = (i64, &'static str, &'static str);

/// Every change of the tables, in order. One that was released is never edited:
/// its checksum is kept in the database and compared.
const SQLITE: &[Step] = &[
    (
        1,
        "regions and rates",
        include_str!("../../../migrations/sqlite/0001_regions_and_rates.sql"),
    ),
    (
        2,
        "calendar",
        include_str!("../../../migrations/sqlite/0002_calendar.sql"),
    ),
    (
        3,
        "offices",
        include_str!("../../../migrations/sqlite/0003_offices.sql"),
    ),
    (
        4,
        "appointments",
        include_str!("../../../migrations/sqlite/0004_appointments.sql"),
    ),
    (
        5,
        "cases",
        include_str!("../../../migrations/sqlite/0005_cases.sql"),
    ),
    (
        6,
        "points",
        include_str!("../../../migrations/sqlite/0006_points.sql"),
    ),
];

/// The same tables; numbers are the same from 4 on.
const POSTGRES: &[Step] = &[
    (
        3,
        "published documents",
        include_str!("../../../migrations/postgres/0003_published.sql"),
    ),
    (
        4,
        "appointments",
        include_str!("../../../migrations/postgres/0004_appointments.sql"),
    ),
    (
        5,
        "cases",
        include_str!("../../../migrations/postgres/0005_cases.sql"),
    ),
    (
        6,
        "points",
        include_str!("../../../migrations/postgres/0006_points.sql"),
    ),
];

/// Brings tables to this version.
pub(super) fn of(kind: Kind) -> Migrator {
    let steps = match kind {
        Kind::Sqlite => SQLITE,
        Kind::Postgres => POSTGRES,
    };
    Migrator::with_migrations(
        steps
            .iter()
            .map(|&(version, name, sql)| {
                let kind = MigrationType::Simple;
                Migration::new(version, name.into(), kind, sql.into_sql_str(), false)
            })
            .collect(),
    )
}
