//! What residents read.

use axum::http::StatusCode;
use egude_contract::v1::{FieldCode, ProblemCode};
use serde_json::json;

use super::{HERE, empty, filled};
use crate::world::Server;

#[tokio::test]
async fn the_index_names_each_slice_by_its_content() {
    let server = filled().await;
    let index = server.get("/api/v1/places").await;
    assert_eq!(index.header("content-type"), "application/json");
    let index = index.json();
    assert_eq!(
        (&index["placesVersion"], &index["total"]),
        (&json!(1), &json!(4))
    );
    assert_eq!(index["sample"], true);
    let slices = index["slices"].as_array().unwrap();
    assert_eq!(slices.len(), 2);
    for named in slices {
        let path = format!("/api/v1/places/{}", named["region"].as_str().unwrap());
        let slice = server.get(&path).await.json();
        assert_eq!(slice["digest"], named["digest"]);
        assert_eq!(slice["items"].as_array().unwrap().len(), 2);
        assert_eq!(slice["sources"][0]["sample"], true);
    }
}

#[tokio::test]
async fn who_has_the_directory_is_not_sent_it_again_until_it_changes() {
    let server = filled().await;
    let slice = format!("/api/v1/places/{HERE}");
    let mut tags = Vec::new();
    for path in ["/api/v1/places", &slice] {
        let first = server.get(path).await;
        assert_eq!(first.header("cache-control"), "no-cache");
        let tag = first.header("etag").to_owned();
        let again = server.with(path, &[("if-none-match", &tag)]).await;
        assert_eq!(
            (again.status, again.body.len()),
            (StatusCode::NOT_MODIFIED, 0)
        );
        assert_eq!(again.header("etag"), tag);
        for coding in ["br", "gzip"] {
            let headers = [("accept-encoding", coding), ("if-none-match", &*tag)];
            assert_eq!(
                server.with(path, &headers).await.status,
                StatusCode::NOT_MODIFIED
            );
            let small = server.with(path, &headers[..1]).await;
            assert_eq!(small.header("content-encoding"), coding);
            assert_eq!(small.header("etag"), tag, "{coding}");
            assert!(small.header("vary").contains("accept-encoding"));
        }
        tags.push(tag);
    }
    let desk = server.desk("here").await;
    let body = json!({"version": 1, "deed": {"deed": "state", "state": "paused"}});
    let path = "/staff/places/first-152502/deeds";
    let done = server.write(path, Some(&desk), Some(body)).await;
    assert_eq!(done.status, 200, "{}", done.text());
    for (path, tag) in ["/api/v1/places", &*slice].into_iter().zip(&tags) {
        let now = server.with(path, &[("if-none-match", tag)]).await;
        assert_eq!(now.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn a_region_without_points_is_told_from_one_that_nobody_knows() {
    let server = filled().await;
    for (region, code) in [
        ("159999000000", ProblemCode::RegionUnknown),
        ("152523000000", ProblemCode::NotFound),
        ("152502001000", ProblemCode::NotFound),
    ] {
        let answer = server.get(&format!("/api/v1/places/{region}")).await;
        assert_eq!(answer.problem().code, code, "{region}");
    }
    for (path, pointer, code) in [
        ("/places/secret", "/path/region", FieldCode::NotARegionCode),
        ("/places?secret=1", "/query/*", FieldCode::UnknownParameter),
        (
            "/places/152502000000?at=1",
            "/query/*",
            FieldCode::UnknownParameter,
        ),
    ] {
        let problem = server.get(&format!("/api/v1{path}")).await.problem();
        let field = &problem.fields[0];
        assert_eq!((&*field.pointer, field.code), (pointer, code), "{path}");
    }
}

#[tokio::test]
async fn health_says_whether_there_is_a_directory_and_how_large_it_is() {
    let server = empty().await;
    let directory = async |server: &Server| {
        let health = server.get("/api/v1/health").await.json();
        (health["places"].clone(), health["placeCount"].clone())
    };
    assert_eq!(directory(&server).await, (json!("empty"), json!(0)));
    let index = server.get("/api/v1/places").await.json();
    assert_eq!(index["total"], 0);
    let desk = server.desk("here").await;
    let ours = super::file(HERE).replace("\"sample\":true", "\"sample\":false");
    server.import(&desk, ours.into()).await;
    assert_eq!(directory(&server).await, (json!("loaded"), json!(2)));
    let desk = server.desk("there").await;
    server.import(&desk, super::file(super::THERE).into()).await;
    assert_eq!(directory(&server).await, (json!("sample"), json!(4)));
}
