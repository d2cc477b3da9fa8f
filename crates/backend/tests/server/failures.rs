use axum::http::Method;
use egude_contract::v1::{FieldCode, ProblemCode};

use crate::world::Server;

#[tokio::test]
async fn every_wrong_request_gets_its_own_code() {
    let server = Server::with_sample().await;
    for (path, code) in [
        ("/api", ProblemCode::NotFound),
        ("/api/v1", ProblemCode::NotFound),
        ("/api/v1/nothing", ProblemCode::NotFound),
        ("/api/v2/health", ProblemCode::NotFound),
        ("/", ProblemCode::NotFound),
        ("/api/v1/regions/152599000000", ProblemCode::RegionUnknown),
        (
            "/api/v1/regions?parent=152599000000",
            ProblemCode::RegionUnknown,
        ),
        (
            "/api/v1/rates?region=152599000000",
            ProblemCode::RegionUnknown,
        ),
        (
            "/api/v1/offices?region=152599000000",
            ProblemCode::RegionUnknown,
        ),
        ("/api/v1/regions/1525", ProblemCode::ParameterInvalid),
        ("/api/v1/regions/%ff", ProblemCode::RequestMalformed),
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.problem().code, code, "{path}");
    }
}

#[tokio::test]
async fn a_wrong_parameter_is_named() {
    let server = Server::with_sample().await;
    for (path, pointer, code) in [
        ("/api/v1/rates", "/query/region", FieldCode::Missing),
        ("/api/v1/offices", "/query/region", FieldCode::Missing),
        (
            "/api/v1/offices?region=152502",
            "/query/region",
            FieldCode::NotARegionCode,
        ),
        (
            "/api/v1/offices?region=152502000000&on=2026-11-21",
            "/query/*",
            FieldCode::UnknownParameter,
        ),
        (
            "/api/v1/rates?region=152502",
            "/query/region",
            FieldCode::NotARegionCode,
        ),
        (
            "/api/v1/rates?region=",
            "/query/region",
            FieldCode::NotARegionCode,
        ),
        (
            "/api/v1/rates?region=152502000000&on=2026-02-30",
            "/query/on",
            FieldCode::NotADate,
        ),
        (
            "/api/v1/rates?region=152502000000&on=20260201",
            "/query/on",
            FieldCode::NotADate,
        ),
        (
            "/api/v1/rates?region=152502000000&region=1",
            "/query/region",
            FieldCode::Repeated,
        ),
        (
            "/api/v1/regions?patent=152502000000",
            "/query/*",
            FieldCode::UnknownParameter,
        ),
        (
            "/api/v1/regions/abc",
            "/path/code",
            FieldCode::NotARegionCode,
        ),
    ] {
        let problem = server.get(path).await.problem();
        assert_eq!(problem.code, ProblemCode::ParameterInvalid, "{path}");
        assert_eq!(problem.fields.len(), 1, "{path}");
        assert_eq!(
            (problem.fields[0].pointer.as_str(), problem.fields[0].code),
            (pointer, code)
        );
    }
}

#[tokio::test]
async fn a_problem_never_repeats_what_was_typed() {
    let server = Server::with_sample().await;
    for path in [
        "/api/v1/secret-path",
        "/api/v1/regions/secret-code",
        "/api/v1/regions?secret-name=secret-value",
        "/api/v1/rates?region=secret-value",
        "/secret.txt",
    ] {
        let answer = server.get(path).await;
        assert!(!answer.text().contains("secret"), "{}", answer.text());
    }
}

#[tokio::test]
async fn another_method_is_told_which_ones_there_are() {
    let server = Server::with_sample().await;
    for path in ["/api/v1/health", "/index.html"] {
        let answer = server.method(Method::POST, path, Vec::new()).await;
        assert_eq!(answer.problem().code, ProblemCode::MethodNotAllowed);
        assert_eq!(
            answer.header("allow").replace(' ', ""),
            "GET,HEAD",
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_before_it_is_read() {
    let server = Server::with_sample().await;
    let answer = server
        .method(Method::POST, "/api/v1/health", vec![b'x'; 64 * 1024 + 1])
        .await;
    assert_eq!(answer.problem().code, ProblemCode::BodyTooLarge);
}

#[tokio::test]
async fn who_takes_no_json_is_told_so() {
    let server = Server::with_sample().await;
    for (accept, good) in [
        ("text/html", false),
        ("application/json;q=0", false),
        ("application/json", true),
        ("text/html, application/*;q=0.5", true),
        ("*/*", true),
    ] {
        let answer = server.with("/api/v1/health", &[("accept", accept)]).await;
        assert_eq!(answer.status.is_success(), good, "{accept}");
        if !good {
            assert_eq!(answer.problem().code, ProblemCode::NotAcceptable);
        }
    }
}

#[tokio::test]
async fn a_store_that_is_away_is_unavailable_and_says_when_to_come_back() {
    let server = Server::with_sample().await;
    server.store.close().await;
    for path in [
        "/api/v1/health",
        "/api/v1/regions",
        "/api/v1/rates?region=152502000000",
        "/api/v1/offices?region=152502000000",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.problem().code, ProblemCode::Unavailable, "{path}");
        assert_eq!(answer.problem().retry_after, Some(5));
        assert_eq!(answer.header("retry-after"), "5");
    }
}
