//! What happens to every request, whatever it asks for.

mod accept;
mod addresses;
mod crowd;
mod observe;
mod security;
mod size;

use std::time::Duration;

use axum::{Router, middleware};
use tower_http::catch_panic::CatchPanicLayer;

pub(crate) use accept::json_only;
pub(crate) use addresses::Addresses;
pub use addresses::PerAddress;
pub(crate) use crowd::{Crowd, admit};
pub use security::{CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY};

/// How much a request may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The longest body of a form, in bytes; bytes of pages have their own.
    pub body: usize,
    /// The longest an answer to a form may take to begin.
    pub time: Duration,
    /// How many requests are worked on at once; more are turned away.
    pub at_once: usize,
    /// How often one address may ask.
    pub per_address: PerAddress,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 64 * 1024,
            time: Duration::from_secs(10),
            at_once: 256,
            per_address: PerAddress::default(),
        }
    }
}

/// The router with everything around it. From the outside in: trace id, log,
/// problem bodies and security headers; then the limits; then what was asked.
pub(crate) fn around(router: Router, limits: Limits) -> Router {
    router
        .layer(CatchPanicLayer::custom(observe::panicked))
        .layer(middleware::from_fn_with_state(limits, size::limit))
        .layer(middleware::from_fn_with_state(
            Addresses::of(limits.per_address),
            addresses::limit,
        ))
        .layer(middleware::from_fn_with_state(
            Crowd::of(limits.at_once),
            crowd::admit,
        ))
        .layer(middleware::map_response(security::headers))
        .layer(middleware::from_fn(observe::observe))
}

#[cfg(test)]
mod tests;
