use axum::http::StatusCode;
use egude_backend::{SAMPLE, canonical, check};
use egude_contract::{
    OPENAPI,
    v1::{BASE, OPERATIONS},
};
use serde_json::{Value, json};

use crate::{
    assessments::request,
    world::{Server, known},
};

#[tokio::test]
async fn every_published_document_is_answered() {
    let server = Server::with_sample().await;
    for operation in OPERATIONS {
        let query = match operation.id {
            "get_rates" | "list_offices" => "?region=152502000000",
            "get_health" | "list_regions" | "get_region" | "create_assessment"
            | "list_registries" | "get_openapi" => "",
            // What is written or needs a key: `appointments` and `hostile`.
            _ => continue,
        };
        let path = operation.path.replace("{code}", "152502000000");
        let path = format!("{BASE}{path}{query}");
        let answer = if operation.method == "POST" {
            server.post(&path, request()).await
        } else {
            server.get(&path).await
        };
        assert_eq!(answer.status, StatusCode::OK, "{}", operation.id);
        assert_eq!(
            answer.header("content-type"),
            "application/json",
            "{}",
            operation.id
        );
    }
}

#[tokio::test]
async fn the_served_document_is_the_committed_one() {
    let server = Server::with_sample().await;
    assert_eq!(server.get("/api/v1/openapi.json").await.text(), OPENAPI);
}

#[tokio::test]
async fn health_says_that_figures_are_samples_and_is_never_kept() {
    let server = Server::with_sample().await;
    let health = server.get("/api/v1/health").await;
    assert_eq!(health.header("cache-control"), "no-store");
    let version = env!("CARGO_PKG_VERSION");
    let health = health.json();
    assert_eq!(
        (&health["status"], &health["version"]),
        (&json!("ok"), &json!(version))
    );
    for file in ["rates", "offices", "registries"] {
        assert_eq!(health[file], "sample", "{file}");
    }
}

#[tokio::test]
async fn regions_are_listed_whole_and_by_parent() {
    let server = Server::with_sample().await;
    let all = server.get("/api/v1/regions").await.json();
    assert_eq!(all["total"], 133);
    let league = server
        .get("/api/v1/regions?parent=152500000000")
        .await
        .json();
    let codes: Vec<&str> = league["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes.len(), 13);
    assert!(codes.is_sorted());
    let city = server.get("/api/v1/regions/152502000000").await.json();
    assert_eq!(city["level"], "banner");
    assert_eq!(city["parent"], "152500000000");
    assert!(city["nameMn"].is_string());
    assert_eq!(city["asOf"], "2023-06-30");
    let farm = server.get("/api/v1/regions/152502500000").await.json();
    assert_eq!(
        (&farm["level"], &farm["kind"]),
        (&json!("other"), &json!("statistical"))
    );
    assert_eq!(farm["nameMn"], Value::Null);
}

fn figures(rates: &Value) -> Vec<(&str, i64, &str)> {
    let items = rates["items"].as_array().unwrap().iter();
    items
        .filter(|item| item["id"] == "standard.dibao")
        .map(|item| {
            let text = |name: &str| item[name].as_str().unwrap();
            assert_eq!(item["sample"], true);
            assert_eq!(item["publisher"], "sample");
            (
                text("class"),
                item["amountFen"].as_i64().unwrap(),
                text("from"),
            )
        })
        .collect()
}

#[tokio::test]
async fn a_township_gets_the_rates_of_the_banner_above_it() {
    let server = Server::with_sample().await;
    let banner = server.get("/api/v1/rates?region=152502000000").await.json();
    let township = server.get("/api/v1/rates?region=152502001000").await.json();
    assert_eq!(banner, township);
    assert_eq!(figures(&banner).len(), 4);
    assert!(!banner["params"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn on_a_day_only_what_is_in_force_is_given() {
    let server = Server::with_sample().await;
    let on = async |day: &str| {
        server
            .get(&format!("/api/v1/rates?region=152502000000&on={day}"))
            .await
            .json()
    };
    assert_eq!(figures(&on("2022-12-31").await), []);
    let (rural, urban) = (
        ("rural", 64_000, "2023-01-01"),
        ("urban", 80_000, "2023-01-01"),
    );
    assert_eq!(figures(&on("2023-01-01").await), [urban, rural]);
    assert_eq!(figures(&on("2025-05-31").await), [urban, rural]);
    let (rural, urban) = (
        ("rural", 67_000, "2025-06-01"),
        ("urban", 84_000, "2025-06-01"),
    );
    assert_eq!(figures(&on("2025-06-01").await), [urban, rural]);
}

#[tokio::test]
async fn a_banner_without_a_rate_has_only_what_is_decided_above_it() {
    let server = Server::with_sample().await;
    let rates = server
        .get("/api/v1/rates?region=152531000000&on=2026-11-21")
        .await
        .json();
    assert_eq!(rates["ratesVersion"], 1);
    assert_eq!(rates["items"], json!([]));
    let above = |param: &Value| param["region"] != "152531000000";
    assert!(rates["params"].as_array().unwrap().iter().all(above));
}

#[tokio::test]
async fn every_place_gets_the_calendar_of_working_days() {
    let server = Server::with_sample().await;
    for region in ["152502001000", "152531000000"] {
        let path = format!("/api/v1/rates?region={region}&on=2026-11-21");
        let calendar = &server.get(&path).await.json()["calendar"];
        assert_eq!(calendar["sample"], true);
        assert_eq!(calendar["until"], "2027-02-28");
        let holiday = json!({"id": "national-day", "from": "2026-10-01", "to": "2026-10-07"});
        assert!(calendar["holidays"].as_array().unwrap().contains(&holiday));
        assert!(calendar["workdays"].to_string().contains("2026-10-10"));
    }
}

#[tokio::test]
async fn the_digest_names_the_whole_document_and_every_part_of_it_carries_it() {
    let server = Server::with_sample().await;
    let digest = async |query: &str| {
        let rates = server.get(&format!("/api/v1/rates?region={query}")).await;
        rates.json()["digest"].as_str().unwrap().to_owned()
    };
    let whole = check(SAMPLE, &known()).unwrap().rates;
    let expected = whole.digest.clone().unwrap();
    assert_eq!(expected.len(), 64);
    for query in ["152502001000", "152531000000", "152502000000&on=2026-11-21"] {
        assert_eq!(digest(query).await, expected);
    }
    let mut turned = whole.clone();
    turned.items.reverse();
    turned.params.reverse();
    let turned = check(&serde_json::to_vec(&turned).unwrap(), &known()).unwrap();
    assert_eq!(turned.rates, whole, "the order in the file does not count");
    let mut other = whole;
    other.items[0].amount_fen += 100;
    let other = check(&canonical(&other), &known()).unwrap().rates;
    assert_ne!(other.digest, Some(expected), "one yuan does");
}

#[tokio::test]
async fn one_banner_has_a_standard_but_no_property_limits() {
    let server = Server::with_sample().await;
    let rates = server.get("/api/v1/rates?region=152522000000").await.json();
    assert!(!rates["items"].as_array().unwrap().is_empty());
    assert!(!rates.to_string().contains("property."));
}

#[tokio::test]
async fn an_answer_that_the_reader_has_is_not_sent_again() {
    let server = Server::with_sample().await;
    for path in [
        "/api/v1/regions",
        "/api/v1/regions/152502000000",
        "/api/v1/rates?region=152502000000",
        "/api/v1/offices?region=152502000000",
    ] {
        let first = server.get(path).await;
        let tag = first.header("etag");
        assert!(tag.starts_with("W/\""), "{path}: {tag}");
        assert_eq!(first.header("cache-control"), "no-cache");
        for known in [
            tag.to_owned(),
            tag.replace("W/", ""),
            format!("\"x\", {tag}"),
        ] {
            let again = server.with(path, &[("if-none-match", &known)]).await;
            assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{known}");
            assert!(again.body.is_empty());
            assert_eq!(again.header("etag"), tag);
        }
        let other = server.with(path, &[("if-none-match", "W/\"other\"")]).await;
        assert_eq!(other.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_long_answer_is_compressed_for_who_takes_it() {
    let server = Server::with_sample().await;
    let plain = server.get("/api/v1/regions").await;
    for coding in ["br", "gzip"] {
        let small = server
            .with("/api/v1/regions", &[("accept-encoding", coding)])
            .await;
        assert_eq!(small.header("content-encoding"), coding);
        assert!(small.body.len() * 5 < plain.body.len());
        assert_eq!(small.header("etag"), plain.header("etag"));
        assert!(small.header("vary").contains("accept-encoding"));
    }
}
