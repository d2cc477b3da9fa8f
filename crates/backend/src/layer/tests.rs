//! Limits and panics, on routes made for it.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    http::Request,
    response::{IntoResponse as _, Response},
    routing::get,
};
use egude_contract::v1::{Problem, ProblemCode};
use http_body_util::BodyExt as _;
use tokio::sync::Notify;
use tower::ServiceExt as _;

use super::{Limits, around};

fn ask(router: &Router, path: &str) -> impl Future<Output = Response> + use<> {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let router = router.clone();
    async move { router.oneshot(request).await.unwrap() }
}

async fn problem(response: Response) -> Problem {
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let problem: Problem = serde_json::from_slice(&body).unwrap();
    assert_eq!(problem.status, status.as_u16());
    assert_eq!(problem.trace_id.len(), 32);
    problem
}

#[tokio::test]
async fn a_panic_is_an_internal_problem_without_its_text() {
    async fn panics() -> Response {
        panic!("a resident's data")
    }
    let router = around(Router::new().route("/", get(panics)), Limits::default());
    let problem = problem(ask(&router, "/").await).await;
    assert_eq!(problem.code, ProblemCode::Internal);
    assert!(
        !serde_json::to_string(&problem)
            .unwrap()
            .contains("resident")
    );
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_takes_too_long_is_cut_off() {
    async fn never() -> Response {
        std::future::pending().await
    }
    let limits = Limits {
        time: Duration::from_secs(3),
        ..Limits::default()
    };
    let router = around(Router::new().route("/", get(never)), limits);
    let problem = problem(ask(&router, "/").await).await;
    assert_eq!(problem.code, ProblemCode::Timeout);
    assert_eq!(problem.retry_after, Some(5));
}

#[tokio::test]
async fn who_comes_when_all_places_are_taken_is_turned_away_and_may_come_back() {
    let (entered, leave) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (inside, exit) = (entered.clone(), leave.clone());
    let stays = move || async move {
        inside.notify_one();
        exit.notified().await;
        "done".into_response()
    };
    let limits = Limits {
        at_once: 1,
        ..Limits::default()
    };
    let router = around(Router::new().route("/", get(stays)), limits);
    let first = tokio::spawn(ask(&router, "/"));
    entered.notified().await;
    let turned_away = problem(ask(&router, "/").await).await;
    assert_eq!(turned_away.code, ProblemCode::Unavailable);
    assert_eq!(turned_away.retry_after, Some(1));
    leave.notify_one();
    assert_eq!(first.await.unwrap().status(), 200);
    leave.notify_one();
    assert_eq!(ask(&router, "/").await.status(), 200);
}
