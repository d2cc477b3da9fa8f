use std::{
    io,
    sync::{Arc, Mutex},
};

use axum::{
    body::Body,
    http::{Method, Request},
};
use tracing::subscriber::set_default;
use tracing_subscriber::{Layer as _, filter::LevelFilter, layer::SubscriberExt as _, registry};

use crate::{
    assessments::request,
    world::{Server, folder},
};

#[derive(Clone, Default)]
pub(crate) struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Lines {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Everything that is logged on this thread, down to the lowest level.
pub(crate) fn capture() -> (Lines, tracing::subscriber::DefaultGuard) {
    let lines = Lines::default();
    let writer = lines.clone();
    let layer = tracing_subscriber::fmt::layer()
        .json()
        .with_writer(move || writer.clone());
    (
        lines,
        set_default(registry().with(layer.with_filter(LevelFilter::TRACE))),
    )
}

#[tokio::test]
async fn the_log_holds_route_and_status_and_nothing_that_was_typed() {
    let site = folder(&[("site/index.html", b"x")]);
    let server = Server::start(site, true).await;
    let (lines, _guard) = capture();
    for path in [
        "/api/v1/rates?region=152502003000&on=2026-03-04",
        "/api/v1/regions/152502007000",
        "/api/v1/regions?secret-name=secret-value",
        "/api/v1/secret-path",
        "/self-check/secret-page?secret-name=secret-value",
        "/secret-file.txt",
    ] {
        let request = Request::get(path)
            .header("x-forwarded-for", "203.0.113.77")
            .header("user-agent", "secret-agent")
            .header("referer", "https://secret-referer.example/")
            .header("cookie", "secret-cookie");
        server
            .send(request.body(Body::from("secret-body")).unwrap())
            .await;
    }
    let method = Method::from_bytes(b"SECRET-METHOD").unwrap();
    let answer = server
        .method(method, "/api/v1/health", b"secret-body".to_vec())
        .await;
    let text = lines.text();
    for typed in [
        "secret",
        "SECRET",
        "203.0.113.77",
        "152502003000",
        "152502007000",
        "2026-03-04",
    ] {
        assert!(!text.contains(typed), "{typed} is in the log:\n{text}");
    }
    let route = |route: &str| text.contains(&format!("\"route\":\"{route}\""));
    assert!(route("/api/v1/rates") && route("/api/v1/regions/{code}") && route("site"));
    assert!(text.contains("\"method\":\"other\"") && text.contains("\"status\":405"));
    assert!(
        text.contains(answer.header("x-request-id")),
        "a trace id finds its line"
    );
}

#[tokio::test]
async fn a_store_failure_is_logged_under_the_trace_id_that_the_reader_was_given() {
    let server = Server::with_sample().await;
    server.store.close().await;
    let (lines, _guard) = capture();
    let problem = server.get("/api/v1/regions").await.problem();
    let text = lines.text();
    let line = text
        .lines()
        .find(|line| line.contains("the store failed"))
        .unwrap();
    assert!(line.contains(&problem.trace_id), "{line}");
}

#[tokio::test]
async fn a_refused_rates_file_has_its_reasons_in_the_log() {
    let (lines, _guard) = capture();
    let files: [(&str, &[u8]); 1] = [(
        "rates.json",
        br#"{"ratesVersion":1,"items":[{"id":"standard.dibao"}]}"#,
    )];
    Server::start(folder(&files), false).await;
    let text = lines.text();
    assert!(
        text.contains("items[0] (standard.dibao, ?)") && text.contains("amountFen"),
        "{text}"
    );
    assert!(text.contains("refused as a whole"));
}

#[tokio::test]
async fn nothing_of_an_assessed_family_is_in_the_log_nor_on_the_disk() {
    let server = Server::with_sample().await;
    let (lines, _guard) = capture();
    let mut good = request();
    good["household"]["members"][0]["birth-month"] = "1951-07".into();
    good["household"]["region"] = "152502007000".into();
    let mut wrong = good.clone();
    wrong["household"]["secret-fact"] = "secret-value".into();
    let mut version = good.clone();
    version["rates"] = "secret-version".into();
    for body in [&good, &wrong, &version] {
        server.post("/api/v1/assessments", body).await;
    }
    server.post("/api/v1/assessments", "{\"secret-broken").await;
    let text = lines.text();
    for typed in ["1951-07", "152502007000", "secret"] {
        assert!(!text.contains(typed), "{typed} is in the log:\n{text}");
    }
    assert!(text.contains("\"route\":\"/api/v1/assessments\""), "{text}");
    let mut folders = vec![server.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                let holds = |typed: &[u8]| bytes.windows(typed.len()).any(|w| w == typed);
                assert!(
                    !holds(b"1951-07") && !holds(b"secret"),
                    "{}",
                    path.display()
                );
            }
        }
    }
}
