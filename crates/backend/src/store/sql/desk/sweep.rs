use egude_domain::Moment;
use sqlx::AnyConnection;

use crate::store::StoreError;

/// What goes. A hold that nobody has called lapsed yet stays: its place may have
/// to rest or to be offered first.
const GONE: [&str; 7] = [
    "DELETE FROM bookings WHERE number IS NULL AND state <> 'held' AND until_at < $1",
    "DELETE FROM places WHERE until_at < $1",
    "DELETE FROM places WHERE start_at < $1",
    "DELETE FROM codes WHERE until_at < $1",
    "DELETE FROM answers WHERE made_at < $1",
    "DELETE FROM sessions WHERE until_at < $1",
    "DELETE FROM outbox WHERE until_at < $1",
];

pub(super) async fn sweep(db: &mut AnyConnection, before: Moment) -> Result<(), StoreError> {
    for query in GONE {
        sqlx::query(query)
            .bind(before.unix())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}
