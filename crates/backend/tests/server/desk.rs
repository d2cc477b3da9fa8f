//! The staff's operations over HTTP.

use egude_backend::{staff, start};
use egude_contract::v1::{ProblemCode, booking::Service};
use egude_domain::CHINA;
use serde_json::{Value, json};

use crate::world::{Answer, Server, folder};

async fn sign_in(server: &Server, name: &str, password: &str) -> Answer {
    let body = json!({"name": name, "password": password});
    server.post("/api/v1/staff/sessions", body).await
}

async fn session(server: &Server) -> Value {
    let answer = sign_in(server, staff::SAMPLE_NAME, staff::SAMPLE_PASSWORD).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), "no-store");
    answer.json()
}

#[tokio::test]
async fn staff_see_a_day_mark_who_came_and_sign_out() {
    let server = Server::with_sample().await;
    let booking = server.booked().await["booking"].clone();
    let session = session(&server).await;
    let key = session["key"].as_str().unwrap();
    let registry = booking["registry"].as_str().unwrap();
    let date = &booking["start"].as_str().unwrap()[..10];
    let base = format!("/staff/registries/{registry}");
    let day = server
        .look(&format!("{base}/days/{date}"), key)
        .await
        .json();
    assert_eq!(day["bookings"][0]["number"], booking["number"]);

    let number = booking["number"].as_str().unwrap();
    let mark = format!("{base}/bookings/{number}/mark");
    let body = json!({"mark": "no-show"});
    let early = server.write(&mark, Some(key), Some(body)).await;
    assert!(early.status.is_client_error(), "the slot has not begun");

    let body = json!({"date": date, "reason": {"zh": "示例原因"}});
    let closed = server
        .write(&format!("{base}/closures"), Some(key), Some(body))
        .await;
    assert_eq!(closed.json()["told"], 1, "{}", closed.text());
    let reopen = format!("{base}/days/{date}/reopen");
    assert_eq!(server.write(&reopen, Some(key), None).await.status, 204);
    let body = json!({"date": date, "service": "marry", "places": 3});
    let quota = server
        .write(&format!("{base}/quotas"), Some(key), Some(body))
        .await;
    assert_eq!(quota.status, 204, "{}", quota.text());
    let body = json!({"service": "marry", "count": 2});
    let walked = server
        .write(&format!("{base}/walk-ins"), Some(key), Some(body))
        .await;
    assert_eq!(walked.json()["walkIns"][0]["count"], 2);

    assert_eq!(
        server
            .write("/staff/sessions/end", Some(key), None)
            .await
            .status,
        204
    );
    let after = server.look(&format!("{base}/days/{date}"), key).await;
    assert_eq!(after.problem().code, ProblemCode::SignInNeeded);
}

#[tokio::test]
async fn an_unknown_name_and_a_wrong_password_get_the_same_answer() {
    let server = Server::with_sample().await;
    let wrong = sign_in(&server, staff::SAMPLE_NAME, "wrong password")
        .await
        .problem();
    let unknown = sign_in(&server, "nobody", "wrong password").await.problem();
    assert_eq!((wrong.code, wrong.fields), (unknown.code, unknown.fields));
    assert_eq!(wrong.code, ProblemCode::SignInWrong);
    for _ in 0..4 {
        sign_in(&server, "nobody", "wrong password").await;
    }
    let sixth = sign_in(&server, "nobody", "wrong password").await.problem();
    assert_eq!(sixth.code, ProblemCode::TooManyRequests);
    assert!(
        sixth
            .retry_after
            .is_some_and(|wait| (1..=300).contains(&wait))
    );
}

#[tokio::test]
async fn an_account_sees_its_own_registries_only_and_without_one_nothing_is_seen() {
    let hash = staff::hash("sample password").unwrap();
    let sample = Server::with_sample().await;
    let all = sample.listed.all();
    let (mine, other) = (&all[0].office.id, &all[1].office.id);
    let file = json!({"staffVersion": 1, "items":
        [{"name": "a", "passwordHash": hash, "registries": [mine]}]});
    let server = Server::start(folder(&[("staff.json", file.to_string().as_bytes())]), true).await;
    assert_eq!(server.get("/api/v1/health").await.json()["staff"], "loaded");
    let session = sign_in(&server, "a", "sample password").await.json();
    let key = session["key"].as_str().unwrap();
    let today = start::clock()().date(CHINA);
    let day = |registry: &str| format!("/staff/registries/{registry}/days/{today}");
    assert_eq!(server.look(&day(mine), key).await.status, 200);
    for registry in [other.as_str(), "nowhere"] {
        let answer = server.look(&day(registry), key).await;
        assert_eq!(answer.problem().code, ProblemCode::NotYours);
    }
    let path = format!("/api/v1{}", day(mine));
    let answer = server.get(&path).await;
    assert_eq!(answer.problem().code, ProblemCode::SignInNeeded);
    assert!(!server.free_slot(Service::Marry).await.1.is_empty());
}
