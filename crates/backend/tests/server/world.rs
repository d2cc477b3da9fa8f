//! A server of one's own for each test: its folder, its store, its router.

use std::{fs, path::PathBuf};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode},
};
use egude_backend::{
    Limits, Site, SqlStore, World, regions,
    registries::Registries,
    router,
    start::{self, Start},
};
use egude_contract::v1::{FileState, Messages, Problem};
use http_body_util::BodyExt as _;
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt as _;

pub(crate) struct Server {
    pub(crate) folder: TempDir,
    pub(crate) store: SqlStore,
    pub(crate) rates: FileState,
    pub(crate) offices: FileState,
    pub(crate) registries: FileState,
    pub(crate) listed: Registries,
    router: Router,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Server {
    /// With the shipped sample.
    pub(crate) async fn with_sample() -> Self {
        Self::start(TempDir::new().unwrap(), true).await
    }

    /// With what lies in the folder: `rates.json`, `offices.json`, `site/`.
    pub(crate) async fn start(folder: TempDir, sample: bool) -> Self {
        let store = SqlStore::open(&folder.path().join("egude.sqlite"))
            .await
            .unwrap();
        let shipped = regions::shipped().unwrap();
        let from = Start {
            data: folder.path(),
            sample,
            messages: Messages::Log,
            clock: start::clock(),
            scanner: None,
            keep_free: 0,
        };
        let state = start::state(&store, &shipped, from).await.unwrap();
        let (rates, offices, registries) = (state.rates, state.offices, state.registries);
        let listed = state.appointments.published().clone();
        let dir = folder.path().join("site");
        let site = dir.is_dir().then(|| Site::open(&dir).unwrap());
        let router = router(state, site, Limits::default());
        Self {
            folder,
            store,
            rates,
            offices,
            registries,
            listed,
            router,
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.with(path, &[]).await
    }

    pub(crate) async fn with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = Request::get(path);
        let request = headers
            .iter()
            .fold(request, |r, (name, value)| r.header(*name, *value));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn method(&self, method: Method, path: &str, body: Vec<u8>) -> Answer {
        let request = Request::builder().method(method).uri(path);
        let request = request.header("content-length", body.len());
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// A JSON body.
    pub(crate) async fn post(&self, path: &str, body: impl ToString) -> Answer {
        let request = Request::post(path).header("content-type", "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap())
            .await
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The problem that this answer is, well formed in every respect.
    pub(crate) fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(self.header("cache-control"), "no-store");
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status, self.status.as_u16());
        assert_eq!(
            problem.kind,
            format!("urn:egude:problem:{}", problem.code.as_str())
        );
        assert_eq!(problem.title, problem.code.title());
        assert_eq!(problem.trace_id, self.header("x-request-id"));
        assert_eq!(problem.trace_id.len(), 32);
        problem
    }
}

/// What the shipped regions and rules say.
pub(crate) fn known() -> World {
    World::new(&regions::shipped().unwrap()).unwrap()
}

/// A folder with these files in it.
pub(crate) fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        let file: PathBuf = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    folder
}
