use std::{
    fs::{self, File},
    time::{Duration, SystemTime},
};

use axum::http::{Method, StatusCode};
use egude_backend::Site;
use egude_contract::v1::ProblemCode;

use crate::world::{Server, folder};

const SCRIPT: &str = "/app-0123456789abcdef.js";

async fn site() -> Server {
    let files: [(&str, &[u8]); 9] = [
        ("site/index.html", b"<!doctype html><title>page</title>"),
        ("site/index.html.br", b"page as brotli"),
        ("site/app-0123456789abcdef.js", b"export {};"),
        ("site/app-0123456789abcdef.js.br", b"script as brotli"),
        ("site/app-0123456789abcdef.js.gz", b"script as gzip"),
        ("site/app-0123456789abcdef_bg.wasm", b"\0asm"),
        ("site/config.json", b"{}"),
        ("site/locales/zh-CN/egude.ftl", b"a = b"),
        ("rates.json", b"{\"ratesVersion\":1}"),
    ];
    Server::start(folder(&files), false).await
}

#[tokio::test]
async fn an_address_of_the_app_gets_the_page_and_a_missing_file_does_not() {
    let server = site().await;
    for path in [
        "/",
        "/self-check",
        "/self-check/relation?x=1",
        "/mn/self-check/",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert!(answer.text().contains("<title>page"), "{path}");
    }
    for path in [
        "/missing.js",
        "/locales/xx/egude.ftl",
        "/api/",
        "/api/self-check",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.problem().code, ProblemCode::NotFound, "{path}");
    }
}

#[tokio::test]
async fn nothing_outside_the_folder_is_served() {
    let server = site().await;
    for path in [
        "/../rates.json",
        "/%2e%2e/rates.json",
        "/..%2frates.json",
        "/%2E%2E/rates.json",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_smallest_form_that_the_reader_takes_is_sent() {
    let server = site().await;
    for (accept, coding, body) in [
        ("gzip, br", "br", "script as brotli"),
        ("br;q=0, gzip", "gzip", "script as gzip"),
        ("identity", "", "export {};"),
    ] {
        let answer = server.with(SCRIPT, &[("accept-encoding", accept)]).await;
        assert_eq!(answer.header("content-encoding"), coding, "{accept}");
        assert_eq!(answer.text(), body);
        assert_eq!(
            answer.header("content-type"),
            "text/javascript; charset=utf-8"
        );
        assert!(answer.header("vary").contains("accept-encoding"));
    }
    let page = server
        .with("/self-check", &[("accept-encoding", "br")])
        .await;
    assert_eq!(page.text(), "page as brotli");
}

#[tokio::test]
async fn a_text_corrected_by_hand_is_served_and_not_its_old_compressed_form() {
    let server = site().await;
    let page = server.folder.path().join("site/index.html");
    fs::write(&page, "corrected").unwrap();
    let later = SystemTime::UNIX_EPOCH + Duration::from_secs(4_000_000_000);
    File::options()
        .write(true)
        .open(&page)
        .unwrap()
        .set_modified(later)
        .unwrap();
    let answer = server.with("/", &[("accept-encoding", "br")]).await;
    assert_eq!(answer.text(), "corrected");
    assert_eq!(answer.header("content-encoding"), "");
}

#[tokio::test]
async fn only_hashed_files_are_kept_for_ever() {
    let server = site().await;
    for path in [SCRIPT, "/app-0123456789abcdef_bg.wasm"] {
        let kept = server.get(path).await;
        assert_eq!(
            kept.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    }
    for path in [
        "/",
        "/self-check",
        "/config.json",
        "/locales/zh-CN/egude.ftl",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
        let tag = answer.header("etag");
        assert!(!tag.is_empty(), "{path}");
        let again = server.with(path, &[("if-none-match", tag)]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        assert_eq!(again.header("cache-control"), "no-cache", "{path}");
        assert!(again.body.is_empty());
    }
}

#[tokio::test]
async fn files_say_what_they_are() {
    let server = site().await;
    for (path, kind) in [
        ("/app-0123456789abcdef_bg.wasm", "application/wasm"),
        ("/config.json", "application/json"),
        ("/locales/zh-CN/egude.ftl", "text/plain; charset=utf-8"),
    ] {
        assert_eq!(
            server.get(path).await.header("content-type"),
            kind,
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_head_request_gets_headers_only() {
    let server = site().await;
    for path in ["/", SCRIPT, "/api/v1/health"] {
        let answer = server.method(Method::HEAD, path, Vec::new()).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.body.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn a_folder_without_the_app_is_refused_at_the_start() {
    let empty = folder(&[]);
    assert!(Site::open(empty.path()).is_err());
}
