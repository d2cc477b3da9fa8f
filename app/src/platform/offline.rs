//! Opening without a network: a service worker that keeps public files on this device.

use super::window;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration};

/// Written by the build beside `index.html`.
const SCRIPT: &str = "/sw.js";

/// None on a connection that is not secure, and in a browser that has no workers.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    let found = Reflect::get(&navigator, &JsValue::from("serviceWorker")).ok()?;
    found.dyn_into().ok()
}

/// Milliseconds that a first page has the network to itself.
const AFTER: u32 = 1_500;

/// Keeps what is needed to open without a network, and what this page has fetched so far. Where it
/// cannot be kept, the network is needed as before.
pub async fn keep() {
    TimeoutFuture::new(AFTER).await;
    if !window().navigator().on_line() {
        return;
    }
    // What fails here takes nothing away.
    let _ = try_keep().await;
}

async fn try_keep() -> Result<(), JsValue> {
    let Some(container) = container() else {
        return Ok(());
    };
    JsFuture::from(container.register(SCRIPT)).await?;
    let ready: ServiceWorkerRegistration =
        JsFuture::from(container.ready()?).await?.unchecked_into();
    if let Some(worker) = ready.active() {
        let message = Object::new();
        Reflect::set(&message, &JsValue::from("loaded"), &loaded())?;
        worker.post_message(&message)?;
    }
    Ok(())
}

/// The addresses of everything that this page has fetched.
fn loaded() -> Array {
    let Some(performance) = window().performance() else {
        return Array::new();
    };
    let name = JsValue::from("name");
    let entries = performance.get_entries_by_type("resource");
    entries
        .iter()
        .filter_map(|entry| Reflect::get(&entry, &name).ok())
        .collect()
}

/// Lets go of everything that was kept: a hall's screen keeps nothing.
pub async fn let_go() {
    // What cannot be reached was never kept.
    let _ = try_let_go().await;
}

async fn try_let_go() -> Result<(), JsValue> {
    let Some(container) = container() else {
        return Ok(());
    };
    let all: Array = JsFuture::from(container.get_registrations())
        .await?
        .unchecked_into();
    for one in all {
        let one: ServiceWorkerRegistration = one.unchecked_into();
        JsFuture::from(one.unregister()?).await?;
    }
    let caches = window().caches()?;
    let names: Array = JsFuture::from(caches.keys()).await?.unchecked_into();
    for name in names.iter().filter_map(|name| name.as_string()) {
        JsFuture::from(caches.delete(&name)).await?;
    }
    Ok(())
}
