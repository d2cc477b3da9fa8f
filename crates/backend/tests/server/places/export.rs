//! The directory as plain files, from the database that a server wrote.

use std::path::Path;

use serde_json::{Value, json};

use super::{HERE, empty, file};
use crate::process::program;

fn export(data: &Path) -> Value {
    let out = data.join("out");
    let mut command = program();
    command.arg("--data").arg(data).arg("--export").arg(&out);
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&std::fs::read(out.join("places.json")).unwrap()).unwrap()
}

#[tokio::test]
async fn what_is_published_is_exported_as_it_is_served() {
    let server = empty().await;
    let desk = server.desk("here").await;
    server.import(&desk, file(HERE).into()).await;
    let data = server.folder.path();
    let unasked = export(data);
    assert_eq!(unasked["total"], 0, "a sample that nobody asked for");
    let ours = file(HERE).replace("\"sample\":true", "\"sample\":false");
    server.import(&desk, ours.into()).await;
    let index = export(data);
    assert_eq!((&index["total"], index.get("sample")), (&json!(2), None));
    assert_eq!(index, server.get("/api/v1/places").await.json());
    let slice = std::fs::read(data.join(format!("out/places/{HERE}.json"))).unwrap();
    let answer = server.get(&format!("/api/v1/places/{HERE}")).await;
    assert_eq!(slice, answer.body);
}
