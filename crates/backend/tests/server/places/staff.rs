//! What staff do with the directory, and what they cannot.

use egude_contract::v1::{FieldCode, Problem, ProblemCode};
use serde_json::{Value, json};

use super::{HERE, THERE, file, filled};

/// Everything but the trace id.
fn told(problem: Problem) -> Problem {
    Problem {
        trace_id: String::new(),
        ..problem
    }
}

fn confirm(version: u32) -> Value {
    json!({"version": version, "deed": {"deed": "confirm"}})
}

#[tokio::test]
async fn a_deed_is_done_once_and_on_what_was_seen() {
    let server = filled().await;
    let desk = server.desk("here").await;
    let path = "/staff/places/first-152502";
    let seen = server.look(path, &desk).await;
    assert_eq!(seen.header("cache-control"), "no-store");
    assert_eq!(seen.json()["version"], 1);
    let deeds = format!("{path}/deeds");
    let done = server.write(&deeds, Some(&desk), Some(confirm(1))).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let done = done.json();
    assert_eq!(done["version"], 2);
    assert_eq!(done["deeds"][0]["who"], "here");
    assert_eq!(done["deeds"][0]["deed"]["deed"], "confirm");
    let late = server.write(&deeds, Some(&desk), Some(confirm(1))).await;
    assert_eq!(late.problem().code, ProblemCode::StateChanged);
    let odd = json!({"version": 2, "deed": {"deed": "secret"}});
    let odd = server.write(&deeds, Some(&desk), Some(odd)).await.problem();
    assert_eq!(odd.code, ProblemCode::ParameterInvalid);
    let slice = server.get(&format!("/api/v1/places/{HERE}")).await.json();
    assert!(slice["items"][0]["checked"]["on"].is_string(), "{slice}");
}

#[tokio::test]
async fn staff_of_one_banner_neither_see_nor_correct_nor_import_anothers_places() {
    let server = filled().await;
    for name in ["there", "nowhere"] {
        let desk = server.desk(name).await;
        let list = server.look("/staff/places", &desk).await.json();
        assert!(!list.to_string().contains("152502"), "{list}");
        let wide = server
            .look(&format!("/staff/places?region={HERE}"), &desk)
            .await;
        assert_eq!(wide.problem().code, ProblemCode::NotFound);
        let none = told(server.look("/staff/places/none", &desk).await.problem());
        assert_eq!(none.code, ProblemCode::NotFound);
        let path = "/staff/places/first-152502";
        let one = server.look(path, &desk).await.problem();
        assert_eq!(told(one), none, "the same answer for one that is not there");
        let deeds = format!("{path}/deeds");
        let deed = server.write(&deeds, Some(&desk), Some(confirm(1))).await;
        assert_eq!(told(deed.problem()), none);

        let fewer = file(HERE).replace("second-", "third-");
        let preview = server.preview(&desk, fewer.into()).await.json();
        assert_ne!(preview["may"], true, "{preview}");
        let codes = preview["faults"].as_array().unwrap();
        assert!(codes.iter().any(|fault| fault["code"] == "not-your-region"));
        let body = json!({"import": preview["import"], "gone": preview["counts"]["gone"]});
        let publish = "/staff/place-imports/publish";
        let refused = server.write(publish, Some(&desk), Some(body)).await;
        assert_eq!(refused.problem().code, ProblemCode::ImportFaulty);
    }
    let slice = server.get(&format!("/api/v1/places/{HERE}")).await.json();
    assert_eq!(slice["items"].as_array().unwrap().len(), 2);
    assert!(!slice.to_string().contains("third-"));
}

#[tokio::test]
async fn a_file_of_one_account_is_not_published_by_another() {
    let server = filled().await;
    let here = server.desk("here").await;
    let preview = server.preview(&here, file(HERE).into()).await.json();
    let body = json!({"import": preview["import"], "gone": 0});
    let there = server.desk("there").await;
    let publish = "/staff/place-imports/publish";
    for body in [body, json!({"import": "none", "gone": 0})] {
        let refused = server.write(publish, Some(&there), Some(body)).await;
        assert_eq!(refused.problem().code, ProblemCode::NotFound);
    }
    let mine = json!({"import": preview["import"], "gone": 0});
    let done = server.write(publish, Some(&here), Some(mine)).await;
    assert_eq!(done.status, 200, "{}", done.text());
}

#[tokio::test]
async fn who_is_not_signed_in_does_nothing() {
    let server = filled().await;
    for path in ["/staff/places", "/staff/places/first-152502"] {
        let keyless = server.get(&format!("/api/v1{path}")).await;
        assert_eq!(keyless.problem().code, ProblemCode::SignInNeeded);
        let foreign = server.look(path, "foreign").await;
        assert_eq!(foreign.problem().code, ProblemCode::SignInNeeded);
    }
    for (path, body) in [
        ("/staff/places/first-152502/deeds", confirm(1)),
        (
            "/staff/place-imports/publish",
            json!({"import": "a", "gone": 0}),
        ),
    ] {
        let keyless = server.write(path, None, Some(body)).await;
        assert_eq!(keyless.problem().code, ProblemCode::SignInNeeded);
    }
    let preview = server.preview("foreign", file(THERE).into()).await;
    assert_eq!(preview.problem().code, ProblemCode::SignInNeeded);
}

#[tokio::test]
async fn the_list_is_of_the_region_that_is_asked_for() {
    let server = filled().await;
    let desk = server.desk("here").await;
    let list = server
        .look(&format!("/staff/places?region={HERE}"), &desk)
        .await
        .json();
    assert_eq!(
        (list["items"].as_array().unwrap().len(), &list["more"]),
        (2, &json!(0))
    );
    let township = server
        .look("/staff/places?region=152502001000", &desk)
        .await
        .json();
    assert_eq!(township["more"], 0);
    assert!(township.get("items").is_none(), "{township}");
    for (query, code) in [
        ("region=secret", FieldCode::NotARegionCode),
        ("place=secret", FieldCode::UnknownParameter),
        (
            "region=152502000000&region=152502000000",
            FieldCode::Repeated,
        ),
    ] {
        let problem = server
            .look(&format!("/staff/places?{query}"), &desk)
            .await
            .problem();
        assert_eq!(problem.fields[0].code, code, "{query}");
    }
}
