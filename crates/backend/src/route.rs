//! The operations of the contract, one file each.

mod aid;
mod assessments;
mod body;
mod booking;
mod health;
mod octets;
mod offices;
mod openapi;
mod params;
mod places;
mod published;
mod rates;
mod regions;
mod shelf;
mod staff;
mod write;

use std::sync::Arc;

use axum::{
    Extension, Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use egude_contract::v1::{FileState, Messages, aid::HAND_OVER_BYTES, path, places::IMPORT_BYTES};
use tower_http::compression::CompressionLayer;

use crate::{
    aid::AidDesk,
    archive::Archive,
    booking::Appointments,
    counter::Counter,
    delivery::Couriers,
    door::Doors,
    layer::{Crowd, admit, json_only},
    places::PlaceDesk,
    staff::Staff,
    store::Store,
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
    /// Who carries deliveries to the bureau's own systems.
    pub couriers: Couriers,
    /// The use cases of appointments.
    pub appointments: Appointments,
    /// The use cases of the one door.
    pub aid: AidDesk,
    /// The use cases of service points.
    pub places: PlaceDesk,
    /// Who of the staff is signed in.
    pub staff: Arc<Staff>,
    /// What assessments can be made with.
    pub archive: Arc<Archive>,
}

/// As many hand-overs are received at once: each may be twelve megabytes of memory.
const HAND_OVERS_AT_ONCE: usize = 8;
/// As many files of service points are read at once: each may take a second of a processor and ten
/// times its bytes of memory.
const IMPORTS_AT_ONCE: usize = 2;

/// All operations, below the contract's base path.
pub(crate) fn operations<S: Clone + Send + Sync + 'static>(state: AppState) -> Router<S> {
    published()
        .merge(appointments())
        .merge(applications())
        .merge(desk())
        .merge(directory())
        .merge(imports())
        .layer(middleware::from_fn(json_only))
        .layer(CompressionLayer::new())
        // Bytes: neither JSON nor worth compressing.
        .merge(files())
        .with_state(state)
}

fn published() -> Router<AppState> {
    Router::new()
        .route(path::HEALTH, get(health::get))
        .route(path::REGIONS, get(regions::list))
        .route(path::REGION, get(regions::one))
        .route(path::RATES, get(rates::get))
        .route(path::OFFICES, get(offices::list))
        .route(path::ONE_DOOR, get(aid::doors::one))
        .route(path::ASSESSMENTS, post(assessments::create))
        .route(path::OPENAPI, get(openapi::get))
}

fn appointments() -> Router<AppState> {
    Router::new()
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
}

fn applications() -> Router<AppState> {
    use aid::{applications, authorisations, uploads};
    Router::new()
        .route(path::APPLICATIONS, post(applications::submit))
        .route(path::CASE, get(applications::one))
        .route(path::CASE_OPEN, post(applications::open))
        .route(path::CASE_WITHDRAW, post(applications::withdraw))
        .route(path::CASE_CHANGE, post(applications::change))
        .route(path::CASE_TASK, post(applications::task))
        .route(path::CASE_LINK, post(authorisations::link))
        .route(path::AUTHORISATION, get(authorisations::one))
        .route(path::AUTHORISATION_SIGN, post(authorisations::sign))
        .route(path::UPLOADS, post(uploads::begin))
        .route(path::UPLOAD, get(uploads::one).patch(uploads::piece))
        .route(path::UPLOAD_REMOVE, post(uploads::remove))
        .route(path::TIPS, post(applications::tip))
}

fn desk() -> Router<AppState> {
    Router::new()
        .route(path::STAFF_SESSIONS, post(staff::sessions::start))
        .route(path::STAFF_SIGN_OUT, post(staff::sessions::end))
        .route(path::STAFF_DAY, get(staff::days::one))
        .route(path::STAFF_MARK, post(staff::days::mark))
        .route(path::STAFF_WALK_INS, post(staff::days::walk_in))
        .route(path::STAFF_CLOSURES, post(staff::days::close))
        .route(path::STAFF_REOPEN, post(staff::days::reopen))
        .route(path::STAFF_QUOTAS, post(staff::days::quota))
        .route(path::STAFF_CASES, get(staff::cases::list))
        .route(path::STAFF_CASE, get(staff::cases::one))
        .route(path::STAFF_CASE_DEEDS, post(staff::cases::deed))
        .route(path::STAFF_CASE_EXPORT, get(staff::cases::export))
        .route(path::STAFF_TIP, post(staff::cases::tip))
}

fn directory() -> Router<AppState> {
    use staff::places as keeping;
    Router::new()
        .route(path::PLACES, get(places::index))
        .route(path::PLACES_OF, get(places::slice))
        .layer(Extension(shelf::Shelf::default()))
        .route(path::PLACE_REPORTS, post(places::report))
        .route(path::STAFF_PLACES, get(keeping::list))
        .route(path::STAFF_PLACE, get(keeping::one))
        .route(path::STAFF_PLACE_DEEDS, post(keeping::deed))
        .route(path::STAFF_PLACE_PUBLISH, post(keeping::publish))
}

fn imports() -> Router<AppState> {
    let few = Crowd::of(IMPORTS_AT_ONCE);
    Router::new()
        .route(path::STAFF_PLACE_IMPORTS, post(staff::places::preview))
        .layer(middleware::from_fn_with_state(few, admit))
        .layer(DefaultBodyLimit::max(IMPORT_BYTES))
}

fn files() -> Router<AppState> {
    let few = Crowd::of(HAND_OVERS_AT_ONCE);
    Router::new()
        .route(path::HAND_OVERS, post(aid::hand_overs::leave))
        .layer(middleware::from_fn_with_state(few, admit))
        .layer(DefaultBodyLimit::max(HAND_OVER_BYTES))
        .route(path::HAND_OVER_TAKE, post(aid::hand_overs::take))
        .route(path::STAFF_CASE_PAGE, get(staff::pages::one))
}
