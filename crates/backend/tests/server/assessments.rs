//! What was found once is found again, and nothing of a family is left behind.

use axum::http::StatusCode;
use egude_backend::{SAMPLE, canonical, check};
use egude_contract::v1::{FieldCode, ProblemCode};
use egude_rules::{Rates, assess, facts};
use serde_json::{Value, json};

use crate::world::{Answer, Server, folder, known};

const PATH: &str = "/api/v1/assessments";

fn household() -> Value {
    let text = include_str!("../../../../docs/examples/below-the-standard.json");
    serde_json::from_str(text).unwrap()
}

pub(crate) fn request() -> Value {
    json!({"pack": known().pack().version, "on": "2026-11-21", "household": household()})
}

fn with(member: &str, value: Value) -> Value {
    let mut request = request();
    request[member] = value;
    request
}

/// What the rules themselves say, with these rates.
fn expected(rates: &[u8]) -> String {
    let world = known();
    let rates = check(rates, &world).unwrap().rates;
    let rates: Rates = serde_json::from_slice(&serde_json::to_vec(&rates).unwrap()).unwrap();
    let household = facts::household(world.pack(), &household().to_string()).unwrap();
    let found = assess(
        world.pack(),
        &rates,
        &household,
        "2026-11-21".parse().unwrap(),
    );
    serde_json::to_string(&found).unwrap()
}

/// Sample figures as an operator's own file, with another standard.
fn file(amount: i64) -> Vec<u8> {
    let mut rates: Value = serde_json::from_slice(SAMPLE).unwrap();
    for item in rates["items"].as_array_mut().unwrap() {
        item["amountFen"] = amount.into();
    }
    rates.to_string().into_bytes()
}

#[tokio::test]
async fn the_answer_is_what_the_rules_write_byte_for_byte() {
    let server = Server::with_sample().await;
    let answer = server.post(PATH, request()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.text(), expected(SAMPLE));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("egude-pack"), known().pack().version);
    let digest = answer.header("egude-rates").to_owned();
    let rates = server.get("/api/v1/rates?region=152502000000").await.json();
    assert_eq!(rates["digest"], digest, "the one that a reader is given");
    let quoted = server.post(PATH, with("rates", digest.into())).await;
    assert_eq!(quoted.text(), answer.text());
}

#[tokio::test]
async fn rates_of_before_can_be_named_after_the_file_has_changed() {
    let first = Server::start(folder(&[("rates.json", &file(60_000))]), false).await;
    let answer = first.post(PATH, request()).await;
    let digest = answer.header("egude-rates").to_owned();
    let before = answer.text().to_owned();
    let kept = first.folder.path().join(format!("rates/{digest}.json"));
    let document = std::fs::read(&kept).unwrap();
    let read = check(&document, &known()).unwrap().rates;
    assert_eq!(read.digest.as_ref(), Some(&digest));
    assert_eq!(
        canonical(&read),
        document,
        "its name is the digest of its bytes"
    );

    let path = first.folder.path().join("rates.json");
    std::fs::write(&path, file(90_000)).unwrap();
    let second = Server::start(first.folder, false).await;
    let now = second.post(PATH, request()).await;
    assert_ne!(now.header("egude-rates"), digest);
    assert_eq!(now.text(), expected(&file(90_000)));
    let again = second
        .post(PATH, with("rates", digest.clone().into()))
        .await;
    assert_eq!(again.text(), before);
    assert_eq!(again.header("egude-rates"), digest);

    std::fs::write(&path, b"broken").unwrap();
    let third = Server::start(second.folder, false).await;
    let refused = third.post(PATH, request()).await;
    assert_eq!(refused.text(), now.text(), "a refused file changes nothing");

    std::fs::write(&kept, document.to_ascii_uppercase()).unwrap();
    let changed = third.post(PATH, with("rates", digest.into())).await;
    assert_eq!(changed.problem().code, ProblemCode::VersionUnknown);
}

#[tokio::test]
async fn a_pack_of_before_can_be_named_and_one_that_was_renamed_cannot() {
    let mut pack = serde_json::to_value(known().pack()).unwrap();
    pack["version"] = "older".into();
    let text = pack.to_string();
    let files = [
        ("packs/older.json", text.as_bytes()),
        ("packs/renamed.json", text.as_bytes()),
        ("packs/broken.json", &b"{"[..]),
    ];
    let server = Server::start(folder(&files), true).await;
    let answer = server.post(PATH, with("pack", "older".into())).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("egude-pack"), "older");
    for version in ["renamed", "broken", "../packs/older", ""] {
        let problem = server
            .post(PATH, with("pack", version.into()))
            .await
            .problem();
        assert_eq!(problem.code, ProblemCode::VersionUnknown, "{version}");
    }
    let own = format!("packs/{}.json", known().pack().version);
    assert!(server.folder.path().join(own).exists(), "kept for later");
}

#[tokio::test]
async fn sample_rates_are_not_kept() {
    let server = Server::with_sample().await;
    let digest = server.post(PATH, request()).await;
    let digest = digest.header("egude-rates").to_owned();
    assert!(!server.folder.path().join("rates").exists());
    let after = Server::start(server.folder, false).await;
    let none = after.post(PATH, request()).await;
    assert_eq!(
        (none.status, none.header("egude-rates")),
        (StatusCode::OK, "")
    );
    let gone = after.post(PATH, with("rates", digest.into())).await;
    assert_eq!(gone.problem().code, ProblemCode::VersionUnknown);
}

fn fields(answer: &Answer) -> Vec<(String, FieldCode)> {
    let fields = answer.problem().fields.into_iter();
    fields.map(|field| (field.pointer, field.code)).collect()
}

#[tokio::test]
async fn a_wrong_request_is_told_where_and_never_what() {
    let server = Server::with_sample().await;
    let mut wrong_fact = household();
    wrong_fact["members"][0]["secret-fact"] = true.into();
    let mut wrong_value = household();
    wrong_value["members"][0]["birth-month"] = "secret-month".into();
    for (body, code, pointer, field) in [
        (
            with("pack", "secret".into()),
            ProblemCode::VersionUnknown,
            "/pack",
            FieldCode::Unknown,
        ),
        (
            with("rates", "secret".into()),
            ProblemCode::VersionUnknown,
            "/rates",
            FieldCode::Unknown,
        ),
        (
            with("rates", 5.into()),
            ProblemCode::ParameterInvalid,
            "/rates",
            FieldCode::Invalid,
        ),
        (
            with("on", "secret".into()),
            ProblemCode::ParameterInvalid,
            "/on",
            FieldCode::NotADate,
        ),
        (
            with("household", "secret".into()),
            ProblemCode::ParameterInvalid,
            "/household",
            FieldCode::Invalid,
        ),
        (
            with("household", json!({})),
            ProblemCode::ParameterInvalid,
            "/household/members",
            FieldCode::Invalid,
        ),
        (
            with("household", wrong_fact),
            ProblemCode::ParameterInvalid,
            "/household/members/0/*",
            FieldCode::Invalid,
        ),
        (
            with("household", wrong_value),
            ProblemCode::ParameterInvalid,
            "/household/members/0/birth-month",
            FieldCode::Invalid,
        ),
        (
            with("secret", 5.into()),
            ProblemCode::ParameterInvalid,
            "/*",
            FieldCode::UnknownParameter,
        ),
        (
            json!([]),
            ProblemCode::ParameterInvalid,
            "",
            FieldCode::Invalid,
        ),
    ] {
        let answer = server.post(PATH, &body).await;
        assert_eq!(answer.problem().code, code, "{pointer}");
        assert_eq!(fields(&answer), [(pointer.to_owned(), field)]);
        assert!(!answer.text().contains("secret"), "{}", answer.text());
    }
    let nothing = server.post(PATH, json!({})).await;
    let missing = ["/pack", "/on", "/household"].map(|at| (at.to_owned(), FieldCode::Missing));
    assert_eq!(fields(&nothing), missing, "all at once");
    let broken = server.post(PATH, "{\"secret").await.problem();
    assert_eq!(broken.code, ProblemCode::RequestMalformed);
}

#[tokio::test]
async fn a_body_that_is_no_json_or_too_large_is_refused() {
    let server = Server::with_sample().await;
    let plain = server
        .method(
            axum::http::Method::POST,
            PATH,
            request().to_string().into_bytes(),
        )
        .await;
    assert_eq!(plain.problem().code, ProblemCode::MediaTypeUnsupported);
    let large = with("household", "x".repeat(64 * 1024).into());
    let large = server.post(PATH, large).await;
    assert_eq!(large.problem().code, ProblemCode::BodyTooLarge);
    let asked = server.get(PATH).await;
    assert_eq!(asked.problem().code, ProblemCode::MethodNotAllowed);
}
