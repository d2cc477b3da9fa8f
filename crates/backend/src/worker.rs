//! What the server does without being asked: time passes, messages go out.

use std::{sync::Arc, time::Duration};

use tokio::{task::JoinHandle, time};

use crate::{
    AppState, Store,
    sms::{Sender, send_due},
};

/// Holds lapse and offers end to a few seconds.
const SWEEP: Duration = Duration::from_secs(5);
/// Somebody waits for a code with the phone in the hand.
const SEND: Duration = Duration::from_millis(500);

/// Starts both; ending the handles ends them.
pub(crate) fn start(state: &AppState, sender: Option<Arc<dyn Sender>>) -> Vec<JoinHandle<()>> {
    let mut handles = vec![tokio::spawn(sweep(state.clone()))];
    if let Some(sender) = sender {
        handles.push(tokio::spawn(send(state.clone(), sender)));
    }
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
