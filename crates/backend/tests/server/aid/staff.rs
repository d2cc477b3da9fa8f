//! What staff do, and what they cannot see.

use egude_contract::v1::ProblemCode;
use serde_json::{Value, json};

use super::{NEIGHBOUR, TOWNSHIP, nobodys, tip};
use crate::{
    journey::{NAMES, PHONE},
    world::{Server, folder},
};

#[tokio::test]
async fn a_township_works_on_its_own_case_and_every_look_is_written_down() {
    let server = Server::with_sample().await;
    let sent = server.sent().await;
    let tip = server.write("/tips", None, Some(tip())).await.json();
    let desk = server.desk("sample-township").await;
    let list = server.look("/staff/cases", &desk).await;
    assert_eq!(list.header("cache-control"), "no-store");
    let list = list.json();
    assert_eq!(list["items"][0]["reference"], sent.reference, "{list}");
    assert_eq!(list["tips"][0]["number"], tip["number"]);

    let path = format!("/staff/cases/{}", sent.reference);
    let case = server.look(&path, &desk).await.json();
    assert_eq!(case["case"]["name"], NAMES[0]);
    let sequence = &case["case"]["sequence"];
    let body = json!({"sequence": sequence, "deed": {"do": "accept"}});
    let deeds = format!("{path}/deeds");
    let done = server.write(&deeds, Some(&desk), Some(body.clone())).await;
    assert_eq!(done.json()["case"]["state"], "accepted", "{}", done.text());
    let late = server.write(&deeds, Some(&desk), Some(body)).await;
    assert_eq!(late.problem().code, ProblemCode::CaseMoved);

    let export = server.look(&format!("{path}/export"), &desk).await;
    assert_eq!(export.header("cache-control"), "no-store");
    let export = export.json();
    assert_eq!(export["staff"]["application"]["applicant"]["phone"], PHONE);
    let case = server.look(&path, &desk).await.json();
    let views = case["views"].as_array().unwrap();
    let of = |what: &str| views.iter().any(|view| view["what"] == what);
    assert!(of("case") && of("export"), "{views:?}");

    let number = tip["number"].as_str().unwrap();
    let body = json!({"state": "taken", "note": "示例"});
    let step = server
        .write(&format!("/staff/tips/{number}"), Some(&desk), Some(body))
        .await;
    assert_eq!(step.json()["state"], "taken", "{}", step.text());
    let none = server.write(
        "/staff/tips/none",
        Some(&desk),
        Some(json!({"state": "done"})),
    );
    assert_eq!(none.await.problem().code, ProblemCode::NotFound);
}

#[tokio::test]
async fn the_accounts_of_the_sample_have_all_places_one_banner_and_one_township() {
    let server = Server::with_sample().await;
    let password = egude_backend::staff::SAMPLE_PASSWORD;
    for (name, registries, regions) in [
        ("sample", 4, 5),
        ("sample-county", 0, 1),
        ("sample-township", 0, 1),
    ] {
        let body = json!({"name": name, "password": password});
        let session = server.post("/api/v1/staff/sessions", body).await.json();
        let count = |member: &str| session[member].as_array().unwrap().len();
        let found = (count("registries"), count("regions"));
        assert_eq!(found, (registries, regions), "{session}");
    }
}

/// A server whose two accounts have a township each, and one none.
async fn neighbours() -> Server {
    let hash = egude_backend::staff::hash(egude_backend::staff::SAMPLE_PASSWORD).unwrap();
    let account = |name: &str, regions: Value| json!({"name": name, "passwordHash": hash, "regions": regions});
    let items = [
        account("here", json!([TOWNSHIP])),
        account("there", json!([NEIGHBOUR])),
        account("nowhere", json!([])),
        account("above", json!(["152502000000"])),
    ];
    let file = json!({"staffVersion": 1, "items": items}).to_string();
    Server::start(folder(&[("staff.json", file.as_bytes())]), true).await
}

#[tokio::test]
async fn staff_of_one_township_see_nothing_of_another() {
    let server = neighbours().await;
    assert_eq!(server.get("/api/v1/health").await.json()["staff"], "loaded");
    let sent = server.sent().await;
    let tip = server.write("/tips", None, Some(tip())).await.json();
    let path = format!("/staff/cases/{}", sent.reference);
    let step = format!("/staff/tips/{}", tip["number"].as_str().unwrap());
    let none = format!("/staff/cases/{}", nobodys());
    for name in ["there", "nowhere"] {
        let desk = server.desk(name).await;
        let list = server.look("/staff/cases", &desk).await.json();
        assert_eq!((&list["items"], &list["tips"]), (&json!([]), &json!([])));
        let unknown = server.look(&none, &desk).await.problem();
        for asked in ["", "/export", "/pages/none"] {
            let problem = server
                .look(&format!("{path}{asked}"), &desk)
                .await
                .problem();
            assert_eq!(problem.code, ProblemCode::CaseUnknown, "{name} {asked}");
            assert_eq!(problem.fields, unknown.fields);
        }
        let deed = json!({"sequence": 0, "deed": {"do": "note", "text": "示例"}});
        let deed = server
            .write(&format!("{path}/deeds"), Some(&desk), Some(deed))
            .await;
        assert_eq!(deed.problem().code, ProblemCode::CaseUnknown);
        let taken = server.write(&step, Some(&desk), Some(json!({"state": "taken"})));
        assert_eq!(taken.await.problem().code, ProblemCode::NotFound);
    }
    for name in ["here", "above"] {
        let desk = server.desk(name).await;
        assert_eq!(server.look(&path, &desk).await.status, 200, "{name}");
    }
}

#[tokio::test]
async fn who_is_not_signed_in_sees_nothing_and_a_cases_key_is_no_session() {
    let server = Server::with_sample().await;
    let sent = server.sent().await;
    let path = format!("/staff/cases/{}", sent.reference);
    for asked in ["/staff/cases", &path, &format!("{path}/export")] {
        let keyless = server.get(&format!("/api/v1{asked}")).await;
        assert_eq!(keyless.problem().code, ProblemCode::SignInNeeded);
        let foreign = server.look(asked, &sent.key).await;
        assert_eq!(foreign.problem().code, ProblemCode::SignInNeeded);
    }
    let session = server.desk("sample").await;
    let foreign = server.look(&sent.path, &session).await;
    assert_eq!(foreign.problem().code, ProblemCode::CaseUnknown);
}
