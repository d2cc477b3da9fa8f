use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use egude_contract::v1::{
    aid::{Application, ChangeRequest, TaskRequest, Tip, WithdrawRequest},
    booking::OpenRequest,
};

use super::{
    super::{
        AppState,
        write::{Key, Once, Write, fresh, reply},
    },
    number,
};
use crate::problem::Failure;

/// `POST /applications`
pub(in crate::route) async fn submit(
    State(state): State<AppState>,
    Write { idem, body }: Write<Application>,
) -> Result<Response, Failure> {
    Ok(reply(state.aid.submit(&idem, body).await?))
}

/// `GET /applications/{reference}`
pub(in crate::route) async fn one(
    State(state): State<AppState>,
    Path(reference): Path<String>,
    Key(key): Key,
) -> Result<Response, Failure> {
    fresh(StatusCode::OK, &state.aid.case(&reference, &key).await?)
}

/// `POST /applications/{reference}/open`
pub(in crate::route) async fn open(
    State(state): State<AppState>,
    Path(reference): Path<String>,
    Once(body): Once<OpenRequest>,
) -> Result<Response, Failure> {
    fresh(StatusCode::OK, &state.aid.open(&reference, body).await?)
}

/// `POST /applications/{reference}/withdraw`
pub(in crate::route) async fn withdraw(
    State(state): State<AppState>,
    Path(reference): Path<String>,
    Key(key): Key,
    Write { idem, body }: Write<WithdrawRequest>,
) -> Result<Response, Failure> {
    let withdrawn = state.aid.withdraw(&idem, &reference, &key, body);
    Ok(reply(withdrawn.await?))
}

/// `POST /applications/{reference}/change`
pub(in crate::route) async fn change(
    State(state): State<AppState>,
    Path(reference): Path<String>,
    Key(key): Key,
    Write { idem, body }: Write<ChangeRequest>,
) -> Result<Response, Failure> {
    let changed = state.aid.change(&idem, &reference, &key, body);
    Ok(reply(changed.await?))
}

/// `POST /applications/{reference}/tasks/{task}`
pub(in crate::route) async fn task(
    State(state): State<AppState>,
    Path((reference, task)): Path<(String, String)>,
    Key(key): Key,
    Write { idem, body }: Write<TaskRequest>,
) -> Result<Response, Failure> {
    let task = number(&task)?;
    let answered = state.aid.task(&idem, &reference, &key, task, body);
    Ok(reply(answered.await?))
}

/// `POST /tips`
pub(in crate::route) async fn tip(
    State(state): State<AppState>,
    Write { idem, body }: Write<Tip>,
) -> Result<Response, Failure> {
    Ok(reply(state.aid.tip(&idem, body).await?))
}
