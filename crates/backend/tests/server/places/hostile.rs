//! Files that nobody should send.

use std::{convert::Infallible, time::Duration};

use axum::{
    body::{Body, Bytes},
    http::Request,
};
use egude_contract::v1::{ProblemCode, places::IMPORT_BYTES};
use http_body_util::channel::Channel;
use serde_json::json;

use super::{HERE, empty, file, filled, sending};
use crate::journey::intent;

#[tokio::test]
async fn what_is_no_directory_is_a_fault_and_changes_nothing() {
    let server = filled().await;
    let desk = server.desk("here").await;
    let deep = "[".repeat(1_000_000);
    let wide = format!("id,name\n{}", ",".repeat(1_000_000));
    let numbers = file(HERE).replace("\"source\":0", "\"source\":99999999999999999999");
    let far = file(HERE).replace("\"source\":0", "\"source\":65535,\"hours\":65535");
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("zeros", vec![0; 4096]),
        ("no text", vec![0xFF; 4096]),
        ("a picture", b"\x89PNG\r\n\x1a\n0000".to_vec()),
        ("a spreadsheet", b"PK\x03\x04\x14\x00\x06\x00".to_vec()),
        ("a mark and nothing", b"\xEF\xBB\xBF".to_vec()),
        ("white space", b" \r\n\t\n".to_vec()),
        ("broken off", file(HERE).into_bytes()[..200].to_vec()),
        ("deep", deep.into()),
        ("wide", wide.into()),
        ("another's number", numbers.into()),
        ("positions of nothing", far.into()),
        ("null", b"null".to_vec()),
        (
            "a newer one",
            file(HERE)
                .replace("\"placesVersion\":1", "\"placesVersion\":2")
                .into(),
        ),
    ] {
        let answer = server.preview(&desk, bytes).await;
        assert_eq!(answer.status, 200, "{what}: {}", answer.text());
        let preview = answer.json();
        assert_ne!(preview["may"], true, "{what}: {preview}");
        assert_ne!(preview["faults"], json!(null), "{what}: {preview}");
        let body = json!({"import": preview["import"], "gone": preview["counts"]["gone"]});
        let publish = "/staff/place-imports/publish";
        let refused = server.write(publish, Some(&desk), Some(body)).await;
        assert_eq!(refused.problem().code, ProblemCode::ImportFaulty, "{what}");
    }
    assert_eq!(server.get("/api/v1/places").await.json()["total"], 4);
}

#[tokio::test]
async fn a_file_that_is_too_long_is_refused_and_so_is_another_media_type() {
    let server = empty().await;
    let desk = server.desk("here").await;
    let long = server.preview(&desk, vec![b' '; 40 << 20]).await;
    assert_eq!(long.problem().code, ProblemCode::BodyTooLarge);
    let mut unsaid = sending(
        &desk,
        "name=a",
        &intent(),
        Body::from(vec![b' '; IMPORT_BYTES + 1]),
    );
    drop(unsaid.headers_mut().remove("content-length"));
    let unsaid = server.send(unsaid).await;
    assert_eq!(unsaid.problem().code, ProblemCode::BodyTooLarge);
    for media in ["application/json", "text/csv", "multipart/form-data", ""] {
        let mut request = sending(&desk, "name=a", &intent(), file(HERE).into());
        let headers = request.headers_mut();
        headers.insert("content-type", media.parse().unwrap());
        let problem = server.send(request).await.problem();
        assert_eq!(problem.code, ProblemCode::MediaTypeUnsupported, "{media}");
    }
    let small = Request::post("/api/v1/staff/place-imports/publish")
        .header("egude-key", &desk)
        .header("idempotency-key", intent())
        .header("content-type", "application/json")
        .body(Body::from(vec![b' '; 1 << 20]));
    let small = server.send(small.unwrap()).await;
    assert_eq!(small.problem().code, ProblemCode::BodyTooLarge);
}

#[tokio::test]
async fn few_files_are_read_at_once_and_others_are_told_to_come_again() {
    let server = empty().await;
    let desk = server.desk("here").await;
    let waiting = async || {
        // Somebody who begins to send and goes no further.
        let (_rest, body) = Channel::<Bytes, Infallible>::new(1);
        let request = sending(&desk, "name=a", &intent(), Body::new(body));
        server.send(request).await
    };
    let both = async { tokio::join!(waiting(), waiting()) };
    let third = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let problem = server.preview(&desk, file(HERE).into()).await.problem();
        assert_eq!(problem.code, ProblemCode::Unavailable);
        assert!(problem.retry_after.is_some());
        let list = server.look("/staff/places", &desk).await;
        assert_eq!(list.status, 200, "everything else goes on");
    };
    tokio::select! {
        _ = both => panic!("nothing came"),
        () = third => {}
    }
    let now = server.preview(&desk, file(HERE).into()).await;
    assert_eq!(now.status, 200, "who went away makes room");
}
