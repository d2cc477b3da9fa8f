//! The directory of service points over HTTP: reading it, reports, its keeping, imports.

mod export;
mod hostile;
mod imports;
mod reading;
mod reports;
mod staff;

use axum::{body::Body, http::Request};
use serde_json::{Value, json};

use crate::{
    journey::intent,
    world::{Answer, Server, folder},
};

/// The banner of the account `here`, and that of `there`.
pub(crate) const HERE: &str = "152502000000";
const THERE: &str = "152522000000";

/// A file of two points of a banner, as our own document writes it.
pub(crate) fn file(banner: &str) -> String {
    let place = |id: &str, name: &str| {
        json!({"id": format!("{id}-{}", &banner[..6]), "kind": "meals", "region": banner,
            "name": {"zh": name}, "phones": ["0479-0000001"], "state": "open", "source": 0})
    };
    let source = json!({"publisher": "示例民政局", "source": "示例", "asOf": "2026-11-01",
        "sample": true});
    let items = [
        place("first", "示例助餐点"),
        place("second", "示例老年食堂"),
    ];
    json!({"placesVersion": 1, "sources": [source], "items": items}).to_string()
}

/// A server without a directory, on which `here` and `there` have a banner each, and `nowhere` none.
pub(crate) async fn empty() -> Server {
    let hash = egude_backend::staff::hash(egude_backend::staff::SAMPLE_PASSWORD).unwrap();
    let account = |name: &str, regions: Value| json!({"name": name, "passwordHash": hash, "regions": regions});
    let items = [
        account("here", json!([HERE])),
        account("there", json!([THERE])),
        account("nowhere", json!([])),
    ];
    let accounts = json!({"staffVersion": 1, "items": items}).to_string();
    Server::start(folder(&[("staff.json", accounts.as_bytes())]), false).await
}

/// The same with the two points of each banner.
pub(crate) async fn filled() -> Server {
    let server = empty().await;
    for (name, banner) in [("here", HERE), ("there", THERE)] {
        let desk = server.desk(name).await;
        let done = server.import(&desk, file(banner).into()).await;
        assert_eq!(done.status, 200, "{}", done.text());
        assert_eq!(done.json()["counts"]["added"], 2);
    }
    server
}

/// A file on its way to be looked at.
pub(crate) fn sending(desk: &str, query: &str, intent: &str, bytes: Body) -> Request<Body> {
    Request::post(format!("/api/v1/staff/place-imports?{query}"))
        .header("egude-key", desk)
        .header("idempotency-key", intent)
        .header("content-type", "application/octet-stream")
        .body(bytes)
        .unwrap()
}

impl Server {
    /// Has a file looked at.
    pub(crate) async fn preview(&self, desk: &str, bytes: Vec<u8>) -> Answer {
        let request = sending(desk, "name=places.json", &intent(), bytes.into());
        self.send(request).await
    }

    /// Has a file looked at and published.
    pub(crate) async fn import(&self, desk: &str, bytes: Vec<u8>) -> Answer {
        let preview = self.preview(desk, bytes).await;
        assert_eq!(preview.status, 200, "{}", preview.text());
        let preview = preview.json();
        let body = json!({"import": preview["import"], "gone": preview["counts"]["gone"]});
        let path = "/staff/place-imports/publish";
        self.write(path, Some(desk), Some(body)).await
    }
}
