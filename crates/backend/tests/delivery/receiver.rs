use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use tokio::{net::TcpListener, task::JoinHandle};

/// How the bureau's system behaves.
#[derive(Clone, Copy)]
pub(crate) enum Mode {
    Answers(u16),
    /// Refuses the one with this id.
    Refuses(&'static str),
    /// Answers only once it behaves otherwise.
    Slow,
    /// Sends to another address of its own.
    Redirects,
}

#[derive(Clone)]
pub(crate) struct Got {
    pub(crate) body: String,
    headers: HeaderMap,
}

impl Got {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap().to_str().unwrap()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

#[derive(Clone)]
struct Inside {
    mode: Arc<Mutex<Mode>>,
    got: Arc<Mutex<Vec<Got>>>,
}

/// One of the bureau's own systems, on the loopback.
pub(crate) struct Receiver {
    pub(crate) address: String,
    inside: Inside,
    serving: JoinHandle<()>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let inside = Inside {
            mode: Arc::new(Mutex::new(Mode::Answers(200))),
            got: Arc::default(),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/in", listener.local_addr().unwrap());
        let router = Router::new().fallback(take).with_state(inside.clone());
        let serving = async move { axum::serve(listener, router).await.unwrap() };
        Self {
            address,
            inside,
            serving: tokio::spawn(serving),
        }
    }

    pub(crate) fn is(&self, mode: Mode) {
        *self.inside.mode.lock().unwrap() = mode;
    }

    pub(crate) fn got(&self) -> Vec<Got> {
        self.inside.got.lock().unwrap().clone()
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let id = |got: &Got| got.header("webhook-id").to_owned();
        self.got().iter().map(id).collect()
    }

    /// Nobody listens there afterwards.
    pub(crate) async fn stop(self) {
        self.serving.abort();
        let _ = self.serving.await;
    }
}

async fn take(State(inside): State<Inside>, headers: HeaderMap, body: String) -> Response {
    let got = Got { body, headers };
    let id = got.header("webhook-id").to_owned();
    inside.got.lock().unwrap().push(got);
    loop {
        let mode = *inside.mode.lock().unwrap();
        match mode {
            Mode::Answers(status) => return StatusCode::from_u16(status).unwrap().into_response(),
            Mode::Refuses(one) if one == id => return StatusCode::BAD_REQUEST.into_response(),
            Mode::Refuses(_) => return StatusCode::OK.into_response(),
            Mode::Redirects => {
                let to = [("location", "/elsewhere")];
                return (StatusCode::TEMPORARY_REDIRECT, to).into_response();
            }
            Mode::Slow => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}
