//! A file on its way into the directory.

use egude_contract::v1::{FieldCode, ProblemCode};
use serde_json::json;

use super::{HERE, empty, file, filled, sending};
use crate::journey::intent;

#[tokio::test]
async fn a_file_is_looked_at_published_and_read_by_residents() {
    let server = empty().await;
    let desk = server.desk("here").await;
    let preview = server.preview(&desk, file(HERE).into()).await;
    assert_eq!(preview.header("cache-control"), "no-store");
    let preview = preview.json();
    assert_eq!(
        (&preview["may"], &preview["rows"]),
        (&json!(true), &json!(2))
    );
    assert_eq!(preview["name"], "places.json");
    assert_eq!(server.get("/api/v1/places").await.json()["total"], 0);
    let done = server.import(&desk, file(HERE).into()).await.json();
    let index = server.get("/api/v1/places").await.json();
    assert_eq!(index["total"], 2);
    assert_eq!(index["digest"], done["digest"]);
}

#[tokio::test]
async fn a_repeat_gets_the_first_preview_and_another_file_needs_another_intent() {
    let server = empty().await;
    let desk = server.desk("here").await;
    let intent = intent();
    let send = async |query: &str, bytes: String| {
        let request = sending(&desk, query, &intent, bytes.into());
        server.send(request).await
    };
    let first = send("name=a.json", file(HERE)).await;
    assert_eq!(first.status, 200, "{}", first.text());
    let again = send("name=a.json", file(HERE)).await;
    assert_eq!(again.json(), first.json());
    for (query, bytes) in [
        ("name=a.json", file(HERE).replace("食堂", "饭堂")),
        ("name=a.json&datum=gcj02", file(HERE)),
        ("name=b.json", file(HERE)),
    ] {
        let other = send(query, bytes).await.problem();
        assert_eq!(other.code, ProblemCode::IdempotencyMismatch, "{query}");
    }
}

#[tokio::test]
async fn what_goes_with_a_file_is_read_strictly() {
    let server = filled().await;
    let desk = server.desk("here").await;
    let long = format!("name={}", "a".repeat(201));
    for (query, pointer, code) in [
        ("", "/query/name", FieldCode::Missing),
        ("name=", "/query/name", FieldCode::Invalid),
        ("name=a%00", "/query/name", FieldCode::Invalid),
        (&*long, "/query/name", FieldCode::Invalid),
        ("name=a&datum=secret", "/query/datum", FieldCode::Unknown),
        ("name=a&datum=Gcj02", "/query/datum", FieldCode::Unknown),
        (
            "name=a&scope=secret",
            "/query/scope",
            FieldCode::NotARegionCode,
        ),
        (
            "name=a&scope=152522000000",
            "/query/scope",
            FieldCode::Unknown,
        ),
        ("name=a&name=b", "/query/name", FieldCode::Repeated),
        ("name=a&secret=b", "/query/*", FieldCode::UnknownParameter),
    ] {
        let request = sending(&desk, query, &intent(), file(HERE).into());
        let problem = server.send(request).await.problem();
        let field = &problem.fields[0];
        assert_eq!((&*field.pointer, field.code), (pointer, code), "{query}");
    }
    let request = sending(
        &desk,
        "name=%E7%A4%BA%E4%BE%8B.json&datum=gcj02&scope=152502000000",
        &intent(),
        file(HERE).into(),
    );
    let preview = server.send(request).await;
    assert_eq!(preview.status, 200, "{}", preview.text());
    assert_eq!(preview.json()["name"], "示例.json");
}
