//! What is sent as bytes.

use std::io::Cursor;

use axum::http::Method;
use egude_contract::v1::{
    FieldCode, ProblemCode,
    aid::{HAND_OVER_BYTES, PIECE_BYTES, PIECE_MEDIA},
};
use image::{ImageFormat, RgbImage};
use serde_json::json;

use super::Sent;
use crate::world::Server;

const OCTETS: &str = "application/octet-stream";

fn png() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = RgbImage::from_fn(320, 240, |x, y| {
        let [a, b, ..] = (x * 31 + y * 17).to_le_bytes();
        image::Rgb([a, b, a ^ b])
    });
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Announces a page: the path of its pieces.
async fn announced(server: &Server, sent: &Sent, bytes: usize) -> String {
    let body = json!({"paper": "event-record", "page": 1, "bytes": bytes, "media": "image/png"});
    let path = format!("{}/uploads", sent.path);
    let begun = server.write(&path, Some(&sent.key), Some(body)).await;
    assert_eq!(begun.status, 201, "{}", begun.text());
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    format!("{path}/{id}")
}

#[tokio::test]
async fn a_page_goes_up_in_pieces_and_staff_get_it_to_keep_and_not_to_open() {
    let server = Server::with_sample().await;
    let sent = server.sent().await;
    let page = png();
    let path = announced(&server, &sent, page.len()).await;
    let half = page.len() / 2;
    for (offset, piece) in [(0, &page[..half]), (half, &page[half..])] {
        let headers = [
            ("egude-key", sent.key.as_str()),
            ("content-type", PIECE_MEDIA),
            ("upload-offset", &offset.to_string()),
        ];
        let added = server.octets(Method::PATCH, &path, &headers, piece.to_vec());
        let added = added.await;
        assert_eq!(added.status, 200, "{}", added.text());
        assert_eq!(added.header("cache-control"), "no-store");
        assert_eq!(added.json()["offset"], offset + piece.len());
    }
    let state = server.look(&path, &sent.key).await.json();
    assert_eq!(state["state"], "taken", "{state}");

    let desk = server.desk("sample-township").await;
    let (_, id) = path.rsplit_once('/').unwrap();
    let page_path = format!("/staff/cases/{}/pages/{id}", sent.reference);
    let taken = server.look(&page_path, &desk).await;
    assert_eq!(taken.status, 200, "{:?}", taken.headers);
    assert_eq!(taken.header("content-type"), "image/png");
    assert_eq!(taken.header("cache-control"), "no-store");
    assert_eq!(taken.header("x-content-type-options"), "nosniff");
    assert_eq!(
        taken.header("content-security-policy"),
        "sandbox; default-src 'none'"
    );
    let name = taken.header("content-disposition");
    assert!(name.starts_with("attachment; filename=\"page-") && name.ends_with(".png\""));
    image::load_from_memory(&taken.body).expect("a picture");

    let remove = format!("{path}/remove");
    let gone = server.write(&remove, Some(&sent.key), None).await;
    assert_eq!(
        gone.problem().code,
        ProblemCode::StateChanged,
        "staff looked"
    );
}

#[tokio::test]
async fn a_page_that_nobody_saw_is_taken_away() {
    let server = Server::with_sample().await;
    let sent = server.sent().await;
    let path = announced(&server, &sent, 100).await;
    let gone = server
        .write(&format!("{path}/remove"), Some(&sent.key), None)
        .await;
    assert_eq!(gone.json()["state"], "removed", "{}", gone.text());
}

#[tokio::test]
async fn a_piece_says_what_it_is_and_where_it_begins() {
    let server = Server::with_sample().await;
    let sent = server.sent().await;
    let path = announced(&server, &sent, 100).await;
    let key = ("egude-key", sent.key.as_str());
    let media = ("content-type", PIECE_MEDIA);
    let piece = async |headers: &[(&str, &str)], bytes: usize| {
        let bytes = vec![0; bytes];
        server.octets(Method::PATCH, &path, headers, bytes).await
    };
    let start = ("upload-offset", "0");
    let none = piece(&[key, start], 10).await;
    assert_eq!(none.problem().code, ProblemCode::MediaTypeUnsupported);
    let json = ("content-type", "application/json");
    let other = piece(&[key, json, start], 10).await;
    assert_eq!(other.problem().code, ProblemCode::MediaTypeUnsupported);
    for (offset, code) in [
        (None, FieldCode::Missing),
        (Some("-1"), FieldCode::Invalid),
        (Some("+1"), FieldCode::Invalid),
        (Some("1e3"), FieldCode::Invalid),
        (Some("99999999999999999999999"), FieldCode::Invalid),
    ] {
        let mut headers = vec![key, media];
        headers.extend(offset.map(|offset| ("upload-offset", offset)));
        let problem = piece(&headers, 10).await.problem();
        assert_eq!(problem.code, ProblemCode::ParameterInvalid, "{offset:?}");
        assert_eq!(problem.fields[0].pointer, "/header/upload-offset");
        assert_eq!(problem.fields[0].code, code, "{offset:?}");
    }
    let keyless = piece(&[media, start], 10).await.problem();
    assert_eq!(keyless.fields[0].pointer, "/header/egude-key");
    let ahead = piece(&[key, media, ("upload-offset", "50")], 10).await;
    assert_eq!(ahead.problem().code, ProblemCode::OffsetWrong);
    let long = piece(&[key, media, start], PIECE_BYTES + 1).await;
    assert_eq!(long.problem().code, ProblemCode::BodyTooLarge);
    let lying = [key, media, start, ("content-length", "10")];
    let long = piece(&lying, PIECE_BYTES + 1).await;
    assert_eq!(long.problem().code, ProblemCode::BodyTooLarge);
    let state = server.look(&path, &sent.key).await.json();
    assert_eq!(state["offset"], 0, "nothing of this arrived");
}

#[tokio::test]
async fn a_draft_is_handed_over_once_and_as_it_was() {
    let server = Server::with_sample().await;
    let sealed: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let leave = async |media: &str, bytes: Vec<u8>| {
        let headers = [("content-type", media)];
        server
            .octets(Method::POST, "/hand-overs", &headers, bytes)
            .await
    };
    let left = leave(OCTETS, sealed.clone()).await;
    assert_eq!(left.status, 201, "{}", left.text());
    let id = left.json()["id"].as_str().unwrap().to_owned();
    let take = format!("/hand-overs/{id}/take");
    let accept = [("accept", OCTETS), ("accept-encoding", "gzip")];
    let taken = server
        .octets(Method::POST, &take, &accept, Vec::new())
        .await;
    assert_eq!(taken.status, 200);
    assert_eq!(taken.header("content-type"), OCTETS);
    assert_eq!(taken.header("cache-control"), "no-store");
    assert_eq!(taken.header("content-encoding"), "");
    assert_eq!(taken.body, sealed);
    for path in [
        take.as_str(),
        "/hand-overs/none/take",
        "/hand-overs/%00/take",
    ] {
        let gone = server.octets(Method::POST, path, &[], Vec::new()).await;
        assert_eq!(gone.problem().code, ProblemCode::HandOverGone, "{path}");
    }
    let empty = leave(OCTETS, Vec::new()).await;
    assert_eq!(empty.problem().code, ProblemCode::RequestMalformed);
    let typed = leave("application/json", b"{}".to_vec()).await;
    assert_eq!(typed.problem().code, ProblemCode::MediaTypeUnsupported);
    let most = leave(OCTETS, vec![1; HAND_OVER_BYTES]).await;
    assert_eq!(most.status, 201, "as long as it may be");
    let long = leave(OCTETS, vec![1; HAND_OVER_BYTES + 1]).await;
    assert_eq!(long.problem().code, ProblemCode::BodyTooLarge);
}
