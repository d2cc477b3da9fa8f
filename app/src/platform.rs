//! The only place that knows the browser: elements, focus, storage, time, network, printing.
//!
//! Everything else in the app is views and values, and would run anywhere.

pub mod chance;
pub mod clock;
pub mod connection;
mod database;
pub mod focus;
pub mod http;
pub mod keys;
pub mod leave;
pub mod leaving;
pub mod maps;
pub mod object_url;
pub mod offline;
pub mod page;
pub mod pages;
pub mod panic;
pub mod pen;
pub mod pictures;
pub mod position;
pub mod record;
pub mod records;
pub mod room;
pub mod save;
pub mod secret;
pub mod share;
pub mod shortcuts;
pub mod speech;
pub mod storage;
pub mod surface;
pub mod tabs;
pub mod timing;
pub mod touch;
pub mod transport;
pub mod vertical;

use std::future::Future;

/// Runs a task on the page's own event loop.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

pub(crate) fn window() -> web_sys::Window {
    leptos::prelude::window()
}

pub(crate) fn document() -> web_sys::Document {
    leptos::prelude::document()
}
