//! What the server does without being asked: time passes, messages and deliveries go out.

use std::{sync::Arc, time::Duration};

use tokio::{task::JoinHandle, time};

use crate::{
    AppState, Store,
    delivery::deliver_due,
    sms::{Sender, send_due},
};

/// Holds lapse and offers end to a few seconds.
const SWEEP: Duration = Duration::from_secs(5);
/// Somebody waits for a code with the phone in the hand.
const SEND: Duration = Duration::from_millis(500);
/// The bureau's own systems have seconds.
const DELIVER: Duration = Duration::from_secs(2);

/// A page waits for a scanner that was away.
const LOOK: Duration = Duration::from_secs(30);
/// Every so many looks, files that nobody names are removed: once an hour.
const FILES: u32 = 120;

/// Starts all of them; ending the handles ends them.
pub(crate) fn start(state: &AppState, sender: Option<Arc<dyn Sender>>) -> Vec<JoinHandle<()>> {
    let mut handles = vec![
        tokio::spawn(sweep(state.clone())),
        tokio::spawn(look(state.clone())),
    ];
    if let Some(sender) = sender {
        handles.push(tokio::spawn(send(state.clone(), sender)));
    }
    // Also where the bureau has no system any more: what still lies there is given up in time,
    // and does not stay for ever.
    handles.push(tokio::spawn(deliver(state.clone())));
    handles
}

async fn sweep(state: AppState) {
    let mut ticks = time::interval(SWEEP);
    ticks.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        // What failed is logged where it failed; the next tick tries again.
        let _ = state.appointments.sweep().await;
        let _ = state.aid.sweep().await;
        let _ = state.places.sweep().await;
    }
}

/// By itself: a slow scanner holds up nothing else.
async fn look(state: AppState) {
    let mut ticks = time::interval(LOOK);
    ticks.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
    for tick in (0..FILES).cycle() {
        ticks.tick().await;
        let _ = state.aid.look_again().await;
        if tick == 0 {
            let _ = state.aid.sweep_files().await;
        }
    }
}

async fn send(state: AppState, sender: Arc<dyn Sender>) {
    let store: Arc<dyn Store> = state.store.clone();
    let mut ticks = time::interval(SEND);
    ticks.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let now = state.appointments.now();
        if let Err(error) = send_due(&*store, &*sender, now).await {
            tracing::error!(%error, "the outbox cannot be read");
        }
    }
}

async fn deliver(state: AppState) {
    let store: Arc<dyn Store> = state.store.clone();
    let mut ticks = time::interval(DELIVER);
    ticks.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let now = state.appointments.now();
        if let Err(error) = deliver_due(&*store, &state.couriers, now).await {
            tracing::error!(%error, "the outbox of deliveries cannot be read");
        }
    }
}
