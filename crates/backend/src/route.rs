//! The operations of the contract, one file each.

mod assessments;
mod body;
mod booking;
mod health;
mod offices;
mod openapi;
mod params;
mod published;
mod rates;
mod regions;
mod staff;
mod write;

use std::sync::Arc;

use axum::{
    Router, middleware,
    routing::{get, post},
};
use egude_contract::v1::{FileState, Messages, path};
use tower_http::compression::CompressionLayer;

use crate::{
    aid::AidDesk, archive::Archive, booking::Appointments, counter::Counter, door::Doors, layer::json_only,
    staff::Staff, store::Store,
};

/// What operations work with.
#[derive(Clone)]
pub struct AppState {
    /// What is kept.
    pub store: Arc<dyn Store>,
    /// What became of the rates at the start.
    pub rates: FileState,
    /// What became of the offices at the start.
    pub offices: FileState,
    /// What became of the marriage registries at the start.
    pub registries: FileState,
    /// What became of the one door at the start.
    pub door: FileState,
    /// What became of the accounts of staff at the start.
    pub accounts: FileState,
    /// How messages are sent.
    pub messages: Messages,
    /// What all use cases stand on.
    pub counter: Counter,
    /// The one door of each place.
    pub doors: Arc<Doors>,
    /// The use cases of appointments.
    pub appointments: Appointments,
    /// The use cases of the one door.
    pub aid: AidDesk,
    /// Who of the staff is signed in.
    pub staff: Arc<Staff>,
    /// What assessments can be made with.
    pub archive: Arc<Archive>,
}

/// All operations, below the contract's base path.
pub(crate) fn operations<S: Clone + Send + Sync + 'static>(state: AppState) -> Router<S> {
    Router::new()
        .route(path::HEALTH, get(health::get))
        .route(path::REGIONS, get(regions::list))
        .route(path::REGION, get(regions::one))
        .route(path::RATES, get(rates::get))
        .route(path::OFFICES, get(offices::list))
        .route(path::ASSESSMENTS, post(assessments::create))
        .route(path::REGISTRIES, get(booking::registries::list))
        .route(path::AVAILABILITY, get(booking::registries::availability))
        .route(path::HOLDS, post(booking::holds::create))
        .route(path::HOLD, get(booking::holds::one))
        .route(path::HOLD_RELEASE, post(booking::holds::release))
        .route(path::HOLD_CONFIRM, post(booking::holds::confirm))
        .route(path::SMS_CODES, post(booking::codes::create))
        .route(path::BOOKING, get(booking::bookings::one))
        .route(path::BOOKING_OPEN, post(booking::bookings::open))
        .route(path::BOOKING_CANCEL, post(booking::bookings::cancel))
        .route(
            path::BOOKING_RESCHEDULE,
            post(booking::bookings::reschedule),
        )
        .route(path::BOOKING_PARTNER, post(booking::bookings::partner))
        .route(
            path::BOOKING_IN_CONFIDENCE,
            post(booking::bookings::in_confidence),
        )
        .route(path::WAITLIST, post(booking::waitlist::join))
        .route(path::WAITING, get(booking::waitlist::one))
        .route(path::WAITING_ACCEPT, post(booking::waitlist::accept))
        .route(path::WAITING_LEAVE, post(booking::waitlist::leave))
        .route(path::STAFF_SESSIONS, post(staff::sessions::start))
        .route(path::STAFF_SIGN_OUT, post(staff::sessions::end))
        .route(path::STAFF_DAY, get(staff::days::one))
        .route(path::STAFF_MARK, post(staff::days::mark))
        .route(path::STAFF_WALK_INS, post(staff::days::walk_in))
        .route(path::STAFF_CLOSURES, post(staff::days::close))
        .route(path::STAFF_REOPEN, post(staff::days::reopen))
        .route(path::STAFF_QUOTAS, post(staff::days::quota))
        .route(path::OPENAPI, get(openapi::get))
        .layer(middleware::from_fn(json_only))
        .layer(CompressionLayer::new())
        .with_state(state)
}
