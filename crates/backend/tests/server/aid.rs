//! The one door over HTTP: every operation once, and every way to ask for it wrongly.

mod file;
mod pages;
mod person;
mod refused;
mod staff;

use axum::{
    body::Body,
    http::{Method, Request},
};
use egude_domain::Reference;
use serde_json::{Value, json};

use crate::{
    journey::{NAMES, NUMBERS, PHONE},
    world::{Answer, Server},
};

/// A township of the sample, and another one of the same banner.
pub(crate) const TOWNSHIP: &str = "152502001000";
const NEIGHBOUR: &str = "152502002000";

/// What somebody sends whose home burnt down.
pub(crate) fn application() -> Value {
    let agreed = json!({"purpose": "messages", "version": 1, "given": true});
    json!({"versions": {"form": 1, "pack": "none", "door": "none"}, "lane": "urgent",
        "region": TOWNSHIP, "urgent": {"event": "fire", "basicLife": "yes", "canWait": "no"},
        "programs": ["temp-urgent"], "applicant": {"name": NAMES[0], "phone": PHONE},
        "messagesTo": "applicant", "language": "zh-CN", "on": "2026-11-21",
        "consents": [agreed], "declared": true, "atKiosk": false})
}

/// What a family of two sends whose illness costs more than it has.
pub(crate) fn spending() -> Value {
    let agreed = |purpose: &str| json!({"purpose": purpose, "version": 1, "given": true});
    let mut sent = application();
    sent["lane"] = json!("spending");
    sent["programs"] = json!(["temp-expend"]);
    sent["applicant"]["idNumber"] = json!(NUMBERS[0]);
    sent["members"] = json!([{"id": "spouse-1", "relation": "spouse", "name": NAMES[1],
        "idNumber": NUMBERS[1]}]);
    sent["need"] = json!({"since": "2026-10-01",
        "spent": [{"kind": "medical", "fen": 4_000_000}]});
    sent["consents"] = json!([agreed("check"), agreed("health"), agreed("messages")]);
    drop(sent.as_object_mut().unwrap().remove("urgent"));
    sent
}

/// A reference that is well formed and of nobody.
pub(crate) fn nobodys() -> String {
    Reference::from_parts(7).to_string()
}

/// What somebody sends who saw a neighbour in need.
pub(crate) fn tip() -> Value {
    json!({"region": TOWNSHIP, "place": "示例地点", "signs": ["danger"], "urgent": true,
        "language": "zh-CN"})
}

/// A case by its path and its key.
pub(crate) struct Sent {
    pub(crate) path: String,
    pub(crate) reference: String,
    pub(crate) key: String,
}

impl Server {
    /// Sends an application for urgent help.
    pub(crate) async fn sent(&self) -> Sent {
        self.send_this(application()).await
    }

    pub(crate) async fn send_this(&self, application: Value) -> Sent {
        let receipt = self.write("/applications", None, Some(application)).await;
        assert_eq!(receipt.status, 201, "{}", receipt.text());
        assert_eq!(receipt.header("cache-control"), "no-store");
        let receipt = receipt.json();
        let text = |name: &str| receipt[name].as_str().unwrap().to_owned();
        let reference = text("reference");
        let path = format!("/applications/{reference}");
        let key = text("key");
        Sent {
            path,
            reference,
            key,
        }
    }

    /// Signs in with an account of the sample.
    pub(crate) async fn desk(&self, name: &str) -> String {
        let password = egude_backend::staff::SAMPLE_PASSWORD;
        let body = json!({"name": name, "password": password});
        let session = self.post("/api/v1/staff/sessions", body).await.json();
        session["key"].as_str().unwrap().to_owned()
    }

    /// Bytes, with these headers.
    pub(crate) async fn octets(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        bytes: Vec<u8>,
    ) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(format!("/api/v1{path}"));
        let request = headers
            .iter()
            .fold(request, |r, (name, value)| r.header(*name, *value));
        self.send(request.body(Body::from(bytes)).unwrap()).await
    }
}
