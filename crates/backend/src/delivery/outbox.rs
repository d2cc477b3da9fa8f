use std::collections::BTreeMap;

use egude_domain::Moment;
use tokio::task::JoinSet;

use super::{CarryError, Couriers};
use crate::store::{Delivery, Purpose, Store, StoreError};

/// So many at once; the rest a moment later.
const AT_ONCE: u32 = 50;
/// Minutes to wait after each failure.
const WAITS: [i64; 6] = [1, 5, 15, 60, 240, 720];
/// The longest wait: a day.
const LONGEST: i64 = 1_440;
/// After so many tries it is given up: about two weeks, longer than any holiday.
const TRIES: u32 = 20;

type Carried = (Delivery, Result<(), CarryError>);

/// Carries what is due; how many were taken. Something is marked only after it was
/// taken: after a crash in between it comes twice, with the same id.
pub async fn deliver_due(
    store: &dyn Store,
    couriers: &Couriers,
    now: Moment,
) -> Result<usize, StoreError> {
    let mut desk = store.desk(Purpose::Read).await?;
    let due = desk.due_deliveries(now, AT_ONCE).await?;
    drop(desk);
    if due.is_empty() {
        return Ok(0);
    }
    // Outside of any transaction, and each system by itself: a slow one holds up no other.
    let mut lines: BTreeMap<String, Vec<Delivery>> = BTreeMap::new();
    for delivery in due {
        let line = lines.entry(delivery.adapter.clone()).or_default();
        line.push(delivery);
    }
    let mut carrying = JoinSet::new();
    for line in lines.into_values() {
        carrying.spawn(carry(couriers.clone(), line, now));
    }
    let results: Vec<Carried> = carrying.join_all().await.into_iter().flatten().collect();
    // One turn in the line of writers for all of them.
    let mut desk = store.desk(Purpose::Write).await?;
    let mut taken = 0;
    for (delivery, carried) in &results {
        match carried {
            Ok(()) => {
                desk.delivered(&delivery.id, now).await?;
                couriers.standing.taken(&delivery.adapter);
                taken += 1;
            }
            Err(error) => {
                let again = again(delivery.tries, now);
                desk.undelivered(&delivery.id, again).await?;
                match again {
                    Some(_) => couriers
                        .standing
                        .failed(&delivery.adapter, delivery.tries + 1),
                    None => couriers.standing.given_up(),
                }
                say(delivery, error, again);
            }
        }
    }
    desk.commit().await?;
    Ok(taken)
}

/// One after the other. Where the system itself is away, the rest is not tried.
async fn carry(couriers: Couriers, line: Vec<Delivery>, now: Moment) -> Vec<Carried> {
    let mut results = Vec::with_capacity(line.len());
    let mut away = None;
    for delivery in line {
        let carried = match &away {
            Some(error) => Err(CarryError::clone(error)),
            None => couriers.carry(&delivery, now).await,
        };
        if let Err(error) = &carried {
            away = away.or_else(|| error.is_about_the_system().then(|| error.clone()));
        }
        results.push((delivery, carried));
    }
    results
}

/// No content and no name: the id is enough to look into it.
fn say(delivery: &Delivery, error: &CarryError, again: Option<Moment>) {
    let (adapter, id) = (delivery.adapter.as_str(), delivery.id.as_str());
    let (kind, tries) = (delivery.kind.as_str(), delivery.tries + 1);
    if again.is_some() {
        tracing::warn!(%error, adapter, kind, id, tries, "a delivery waits");
    } else {
        tracing::error!(%error, adapter, kind, id, tries, "a delivery was given up");
    }
}

fn again(tries: u32, now: Moment) -> Option<Moment> {
    let wait = usize::try_from(tries).ok().and_then(|at| WAITS.get(at));
    (tries + 1 < TRIES).then(|| now.plus(wait.copied().unwrap_or(LONGEST) * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delivery_waits_longer_each_time_and_outlasts_a_holiday() {
        let now = Moment::from_unix(0);
        let waits: Vec<i64> = (0..)
            .map_while(|tries| again(tries, now))
            .map(|until| until.unix() / 60)
            .collect();
        assert!(waits.is_sorted() && waits.first() == Some(&1));
        assert_eq!(waits.last(), Some(&1_440), "a day at most");
        let days = waits.iter().sum::<i64>() / 1_440;
        assert!((12..=15).contains(&days), "{days}");
    }
}
