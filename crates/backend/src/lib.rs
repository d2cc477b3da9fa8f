#![doc = include_str!("../README.md")]
#![deny(clippy::future_not_send)]

pub mod aid;
mod archive;
pub mod booking;
pub mod counter;
pub mod delivery;
pub mod door;
mod export;
mod file;
mod layer;
pub mod log;
pub mod offices;
pub mod options;
pub mod places;
mod problem;
mod rates;
pub mod regions;
pub mod registries;
mod route;
pub mod serve;
mod site;
pub mod sms;
pub mod staff;
pub mod start;
pub mod store;
mod text;
pub mod uploads;
mod worker;
mod world;

use axum::Router;
use egude_contract::v1::BASE;

pub use archive::Archive;
pub use export::{ExportError, export};
pub use file::Fault;
pub use layer::{CONTENT_SECURITY_POLICY, Limits, PERMISSIONS_POLICY, PerAddress};
pub use problem::Failure;
pub use rates::{Checked, RatesFrom, SAMPLE, StartError, canonical, check, prepare};
pub use route::AppState;
pub use site::Site;
pub use store::{Address, AddressError, Desk, Origin, Purpose, SqlStore, Store, StoreError};
pub use world::World;

/// Everything the server answers: the operations, and the app if there is one.
pub fn router(state: AppState, site: Option<Site>, limits: Limits) -> Router {
    let router = Router::new()
        .nest(BASE, route::operations(state))
        .fallback(site::serve)
        .with_state(site);
    layer::around(router, limits)
}
