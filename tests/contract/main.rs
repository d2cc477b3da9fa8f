//! The app's side and the server's side of the contract, meeting in one process.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod applications;
mod appointments;
mod places;

use axum::{Router, body::Body, http};
use egude_backend::{
    Limits, SqlStore, export,
    options::Options,
    regions, router,
    start::{self, Start},
};
use egude_client::{
    Backend as _, ClientError, Contract, FileState, Files, Memory, OfficeKind, Request, Response,
    Transport, TransportError, story,
};
use egude_contract::v1::Messages;
use egude_rules::{Rates, rates::Class};
use http_body_util::BodyExt as _;
use tempfile::TempDir;
use tower::ServiceExt as _;

/// Carries requests into a router, without a socket.
#[derive(Clone)]
struct InProcess(Router);

impl Transport for InProcess {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let mut asked = http::Request::builder()
            .method(request.method.as_str())
            .uri(&request.url);
        for (name, value) in request.headers() {
            asked = asked.header(name, value);
        }
        let request = asked
            .body(match &request.body {
                Some(body) => Body::from(body.as_bytes().to_vec()),
                None => Body::empty(),
            })
            .unwrap();
        let (parts, body) = self.0.clone().oneshot(request).await.unwrap().into_parts();
        let text = |name: &str| Some(parts.headers.get(name)?.to_str().ok()?.to_owned());
        let bytes = body.collect().await.unwrap().to_bytes();
        Ok(Response {
            status: parts.status.as_u16(),
            content_type: text("content-type"),
            retry_after: text("retry-after").and_then(|seconds| seconds.parse().ok()),
            body: bytes.to_vec(),
        })
    }
}

struct World {
    store: SqlStore,
    client: Contract<InProcess, Rates>,
    line: InProcess,
    _folder: TempDir,
}

async fn world() -> World {
    let folder = TempDir::new().unwrap();
    let store = SqlStore::open(&folder.path().join("egude.sqlite"))
        .await
        .unwrap();
    let shipped = regions::shipped().unwrap();
    let from = Start {
        data: folder.path(),
        sample: true,
        messages: Messages::Log,
        clock: start::clock(),
        scanner: None,
        keep_free: 0,
    };
    let state = start::state(&store, &shipped, from).await.unwrap();
    let line = InProcess(router(state, None, Limits::default()));
    World {
        store,
        client: Contract::new(line.clone(), "/api/v1"),
        line,
        _folder: folder,
    }
}

#[tokio::test]
async fn the_contract_adapter_and_the_reference_back_end_tell_the_story() {
    let world = world().await;
    story::run(&world.client).await;
    let health = world.client.health().await.unwrap();
    assert_eq!(health.rates, FileState::Sample);
    assert_eq!(health.offices, FileState::Sample);
    assert_eq!(health.registries, FileState::Sample);
}

#[tokio::test]
async fn the_back_end_in_memory_tells_the_same_story_over_the_same_regions() {
    let world = world().await;
    let memory = Memory::<Rates>::new(world.client.regions(None).await.unwrap(), Vec::new());
    let mut offices = Vec::new();
    for code in ["152502001000", "150627100000"] {
        offices.extend(world.client.offices(&code.parse().unwrap()).await.unwrap());
    }
    assert!(!offices.is_empty());
    story::run(&memory.with_offices(offices)).await;
}

#[tokio::test]
async fn rules_find_the_standard_in_what_the_back_end_sends() {
    let world = world().await;
    let township = "152502001000".parse().unwrap();
    let today = "2026-11-21".parse().unwrap();
    for on in [None, Some(today)] {
        let rates = world.client.rates(&township, on).await.unwrap();
        let found = rates.rate("standard.dibao", &township, today);
        let urban = found
            .iter()
            .find(|rate| rate.class == Class::Urban)
            .unwrap();
        assert_eq!(urban.amount.fen(), 84_000);
        assert!(urban.source.sample && rates.has_samples());
        assert!(
            rates
                .param("property.dibao.homes-max", &township, today)
                .is_some()
        );
    }
}

#[tokio::test]
async fn one_unified_standard_and_one_a_year_are_read_as_published() {
    let world = world().await;
    let today = "2026-11-21".parse().unwrap();
    let of = async |code: &str| {
        let region = code.parse().unwrap();
        let rates = world.client.rates(&region, None).await.unwrap();
        let found = rates.rate("standard.dibao", &region, today);
        found
            .iter()
            .map(|r| (r.class, r.amount.fen(), r.unit.months()))
            .collect::<Vec<_>>()
    };
    assert_eq!(of("152525000000").await, [(Class::Unified, 80_000, 1)]);
    let yearly = [(Class::Urban, 80_000, 1), (Class::Rural, 780_000, 12)];
    assert_eq!(of("152524000000").await, yearly);
    assert_eq!(of("152531000000").await, []);
}

#[tokio::test]
async fn a_town_has_its_window_then_the_citys_offices_then_the_leagues() {
    let world = world().await;
    let town = "152502001000".parse().unwrap();
    let offices = world.client.offices(&town).await.unwrap();
    assert_eq!(offices[0].kind, OfficeKind::TownshipWindow);
    assert!(offices.iter().all(|office| office.sample));
    assert!(offices.iter().all(|o| o.name_zh.starts_with("示例")));
    let regions: Vec<&str> = offices.iter().map(|o| o.region.as_str()).collect();
    assert_eq!(regions.first(), Some(&"152502001000"));
    assert_eq!(regions.last(), Some(&"152500000000"));
    let morning = &offices[0].hours[0];
    assert_eq!(morning.days, [1, 2, 3, 4, 5]);
    assert_eq!((morning.from.minutes(), morning.to.minutes()), (510, 720));
}

#[tokio::test]
async fn a_store_that_is_away_is_a_passing_problem_with_a_trace() {
    let world = world().await;
    world.store.close().await;
    let error = world.client.regions(None).await.unwrap_err();
    assert!(matches!(error, ClientError::Problem { .. }));
    assert_eq!(error.code(), "unavailable");
    assert!(error.is_passing() && error.trace_id().is_some());
}

#[tokio::test]
async fn a_wrong_base_address_is_not_mistaken_for_an_answer() {
    let elsewhere = Router::new().fallback(async || "<html>");
    let lost = Contract::<_, Rates>::new(InProcess(elsewhere), "/elsewhere");
    assert_eq!(
        lost.health().await,
        Err(ClientError::NotJson {
            operation: "get_health"
        })
    );
}

/// The exported files of a data folder, handed out as any web server would.
async fn files() -> (Files<InProcess, Rates>, TempDir) {
    let folder = TempDir::new().unwrap();
    let options = Options {
        data: folder.path().to_owned(),
        sample: true,
        ..Options::default()
    };
    export(&options, &folder.path().join("data")).await.unwrap();
    let served = folder.path().to_owned();
    let router = Router::new().fallback(async move |uri: http::Uri| {
        match std::fs::read(format!("{}{}", served.display(), uri.path())) {
            Ok(bytes) => (http::StatusCode::OK, bytes),
            Err(_) => (http::StatusCode::NOT_FOUND, Vec::new()),
        }
    });
    (Files::new(InProcess(router), "/data"), folder)
}

#[tokio::test]
async fn exported_files_tell_the_same_story_without_a_back_end() {
    let (files, _folder) = files().await;
    story::run(&files).await;
    let health = files.health().await.unwrap();
    assert_eq!(
        (health.rates, health.offices),
        (FileState::Sample, FileState::Sample)
    );
}

#[tokio::test]
async fn files_and_back_end_answer_alike_for_every_place_and_day() {
    let world = world().await;
    let (files, _folder) = files().await;
    let regions = world.client.regions(None).await.unwrap();
    assert_eq!(files.regions(None).await.unwrap(), regions);
    let days = ["2022-12-31", "2025-05-31", "2025-12-31", "2026-11-21"];
    let days: Vec<_> = days.iter().map(|day| Some(day.parse().unwrap())).collect();
    for region in &regions {
        for on in days.iter().copied().chain([None]) {
            assert_eq!(
                files.rates(&region.code, on).await.unwrap(),
                world.client.rates(&region.code, on).await.unwrap(),
                "{} {on:?}",
                region.code
            );
        }
        assert_eq!(
            files.offices(&region.code).await.unwrap(),
            world.client.offices(&region.code).await.unwrap(),
        );
    }
}

#[tokio::test]
async fn a_folder_without_files_is_not_mistaken_for_an_answer() {
    let elsewhere = Router::new().fallback(async || "<html>");
    let lost = Files::<_, Rates>::new(InProcess(elsewhere), "/data");
    let operation = "list_regions";
    assert_eq!(
        lost.regions(None).await,
        Err(ClientError::NotJson { operation })
    );
    let gone = Files::<_, Rates>::new(InProcess(Router::new()), "/data");
    let status = 404;
    assert_eq!(
        gone.regions(None).await,
        Err(ClientError::Status { operation, status })
    );
}
