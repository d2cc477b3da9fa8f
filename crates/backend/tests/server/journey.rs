//! A couple's way through the operations, over HTTP.

use std::sync::{
    Mutex,
    atomic::{AtomicU32, Ordering},
};

use axum::{body::Body, http::Request};
use egude_backend::{
    sms::{SendError, Sender, send_due},
    start,
    store::Message,
};
use egude_contract::v1::booking::Service;
use egude_domain::CHINA;
use serde_json::{Value, json};

use crate::world::{Answer, Server};

/// Telephones that nobody has, names that are visibly samples, numbers of the 19th century.
pub(crate) const PHONE: &str = "13800000000";
pub(crate) const NAMES: [&str; 2] = ["示例甲", "示例乙"];
pub(crate) const NUMBERS: [&str; 2] = ["152502189901010019", "152502189901010000"];

/// Keeps what was to be sent.
#[derive(Default)]
pub(crate) struct Caught(pub(crate) Mutex<Vec<Message>>);

#[async_trait::async_trait]
impl Sender for Caught {
    async fn send(&self, message: &Message) -> Result<(), SendError> {
        self.0.lock().unwrap().push(message.clone());
        Ok(())
    }
}

/// A request with the headers of a write.
pub(crate) struct Asked<'a> {
    pub(crate) path: String,
    pub(crate) key: Option<&'a str>,
    pub(crate) intent: Option<String>,
    pub(crate) body: Option<Value>,
}

/// An intention that nobody had before.
pub(crate) fn intent() -> String {
    static LAST: AtomicU32 = AtomicU32::new(0);
    format!("intent{:016}", LAST.fetch_add(1, Ordering::Relaxed))
}

impl Server {
    /// A write under a new intention.
    pub(crate) async fn write(&self, path: &str, key: Option<&str>, body: Option<Value>) -> Answer {
        self.ask(Asked {
            path: path.to_owned(),
            key,
            intent: Some(intent()),
            body,
        })
        .await
    }

    pub(crate) async fn ask(&self, asked: Asked<'_>) -> Answer {
        let mut request = Request::post(format!("/api/v1{}", asked.path));
        if let Some(key) = asked.key {
            request = request.header("egude-key", key);
        }
        if let Some(intent) = asked.intent {
            request = request.header("idempotency-key", intent);
        }
        let body = match asked.body {
            None => Body::empty(),
            Some(body) => {
                request = request.header("content-type", "application/json");
                Body::from(body.to_string())
            }
        };
        self.send(request.body(body).unwrap()).await
    }

    /// A reading with a key.
    pub(crate) async fn look(&self, path: &str, key: &str) -> Answer {
        let path = format!("/api/v1{path}");
        self.with(&path, &[("egude-key", key)]).await
    }

    /// The first registry of the sample, and the start of a free slot of it.
    pub(crate) async fn free_slot(&self, service: Service) -> (String, String) {
        let registry = self.listed.all()[0].office.id.clone();
        let today = start::clock()().date(CHINA);
        let last = today.plus_days(40).unwrap();
        let path = format!(
            "/api/v1/registries/{registry}/availability?service={}&from={today}&to={last}",
            service.as_str()
        );
        let found = self.get(&path).await;
        assert_eq!(found.header("cache-control"), "no-store");
        let found = found.json();
        let days = found["days"].as_array().unwrap();
        let slots = days.iter().filter_map(|day| day["slots"].as_array());
        let free = slots.flatten().find(|slot| slot["free"] != 0);
        let free = free.expect("the sample has a free slot");
        (registry, free["start"].as_str().unwrap().to_owned())
    }

    /// The code that was last sent.
    pub(crate) async fn code(&self) -> String {
        let caught = Caught::default();
        let now = start::clock()();
        send_due(&self.store, &caught, now).await.unwrap();
        let all = caught.0.into_inner().unwrap();
        let last = all.iter().rev().find(|one| one.template == "code");
        last.expect("a code was sent").values[0].1.clone()
    }

    /// A hold, by id and key.
    pub(crate) async fn held(&self) -> (String, String) {
        let (registry, start) = self.free_slot(Service::Marry).await;
        let body = json!({"registry": registry, "service": "marry", "start": start});
        let hold = self.write("/holds", None, Some(body)).await;
        assert_eq!(hold.status, 201, "{}", hold.text());
        let hold = hold.json();
        let text = |name: &str| hold[name].as_str().unwrap().to_owned();
        (text("id"), text("key"))
    }

    /// A booking: the answer to its confirmation.
    pub(crate) async fn booked(&self) -> Value {
        let (hold, key) = self.held().await;
        let body = json!({"phone": PHONE, "purpose": "confirm", "subject": hold,
            "language": "zh-CN"});
        let sent = self.post("/api/v1/sms-codes", body).await;
        assert_eq!(sent.status, 200, "{}", sent.text());
        let body = details(&self.code().await);
        let path = format!("/holds/{hold}/confirm");
        let confirmed = self.write(&path, Some(&key), Some(body)).await;
        assert_eq!(confirmed.status, 201, "{}", confirmed.text());
        confirmed.json()
    }
}

/// What the couple writes.
pub(crate) fn details(code: &str) -> Value {
    let person = |at: usize| {
        let (name, number) = (NAMES[at], NUMBERS[at]);
        json!({"name": name, "document": "id-card", "number": number})
    };
    json!({"people": [person(0), person(1)], "phone": PHONE, "code": code, "together": false,
        "consent": true, "language": "zh-CN"})
}
