use std::sync::Arc;

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use egude_contract::v1::{Problem, ProblemCode};
use tokio::sync::Semaphore;

use crate::problem::Failure;

/// How many requests may be inside.
#[derive(Clone, Debug)]
pub(crate) struct Crowd(Arc<Semaphore>);

impl Crowd {
    /// At most this many.
    pub(crate) fn of(at_once: usize) -> Self {
        Self(Arc::new(Semaphore::new(at_once)))
    }
}

/// Lets a request in, or turns it away at once: a queue would only make all of
/// them late.
pub(crate) async fn admit(
    State(Crowd(places)): State<Crowd>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(_place) = places.try_acquire() else {
        return Failure(Problem::of(ProblemCode::Unavailable).retry_after(1)).into_response();
    };
    next.run(request).await
}
