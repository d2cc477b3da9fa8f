//! One wish, sent until it is answered: impatiently, again, twice at once.

use std::{
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use fastrand::Rng;
use reqwest::{Client, Method, header};
use serde_json::Value;

use super::keep::Tally;

/// How often of a hundred somebody gives up after moments, and how often they press twice.
const HASTY: u32 = 12;
const TWICE: u32 = 8;
/// How long everybody else waits for an answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Hold,
    Confirm,
    Other,
}

/// A write.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) kind: Kind,
    pub(super) path: String,
    pub(super) key: Option<String>,
    pub(super) body: Option<Value>,
    /// The idempotency key.
    pub(super) intent: String,
}

/// What it came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Yes(String),
    /// The problem's code.
    No(String),
    /// Nobody knows.
    Unknown,
}

/// One answer as it came.
#[derive(Clone, Debug)]
struct Said {
    status: u16,
    body: String,
}

/// Somebody with a telephone.
#[derive(Debug)]
pub(super) struct Asker {
    http: Client,
    base: String,
    /// When nobody waits any longer; not known while the server may still be killed.
    end: Arc<OnceLock<Instant>>,
    pub(super) rng: Rng,
    pub(super) tally: Tally,
}

impl Asker {
    pub(super) fn new(base: String, end: Arc<OnceLock<Instant>>, seed: u64) -> Self {
        Self {
            http: Client::new(),
            base,
            end,
            rng: Rng::with_seed(seed),
            tally: Tally::default(),
        }
    }

    /// True so often of a hundred times.
    pub(super) fn chance(&mut self, of_hundred: u32) -> bool {
        self.rng.u32(0..100) < of_hundred
    }

    pub(super) fn wish(&mut self, kind: Kind, path: String) -> Wish {
        let intent = std::iter::repeat_with(|| self.rng.alphanumeric());
        Wish {
            kind,
            path,
            key: None,
            body: None,
            intent: intent.take(24).collect(),
        }
    }

    /// Sends it until it is answered, always under the same idempotency key.
    pub(super) async fn write(&mut self, wish: &Wish) -> Answer {
        self.tally.attempts += 1;
        let mut first = true;
        loop {
            let patience = if first && self.chance(HASTY) {
                Duration::from_millis(self.rng.u64(1..120))
            } else {
                PATIENCE
            };
            let said = if first && self.chance(TWICE) {
                self.tally.twice += 1;
                let (one, other) =
                    tokio::join!(self.send(wish, patience), self.send(wish, PATIENCE));
                self.timed(wish, one.as_ref());
                self.timed(wish, other.as_ref());
                self.same(one.map(|(said, _)| said), other.map(|(said, _)| said))
            } else {
                let said = self.send(wish, patience).await;
                self.timed(wish, said.as_ref());
                said.map(|(said, _)| said)
            };
            first = false;
            match said {
                Some(said) if said.is_good() => return Answer::Yes(said.body),
                Some(said) => {
                    let code = said.code();
                    self.tally.refuse(&code);
                    if !said.is_for_now() {
                        return Answer::No(code);
                    }
                }
                None => {}
            }
            if self.is_over() {
                self.tally.unsettled += 1;
                return Answer::Unknown;
            }
            self.tally.repeats += 1;
            self.pause(20..250).await;
        }
    }

    /// The code of a telephone is asked for once: asking again is refused for a minute. Whether
    /// this was heard is seen by the message.
    pub(super) async fn once(&mut self, path: &str, body: Value) {
        let mut wish = self.wish(Kind::Other, path.to_owned());
        wish.body = Some(body);
        while !self.is_over() {
            match self.send(&wish, PATIENCE).await {
                Some((said, _)) if said.status == 503 => self.tally.refuse(&said.code()),
                Some((said, _)) => {
                    if !said.is_good() {
                        self.tally.refuse(&said.code());
                    }
                    return;
                }
                None => {}
            }
            self.pause(50..250).await;
        }
    }

    pub(super) async fn pause(&mut self, milliseconds: std::ops::Range<u64>) {
        let pause = Duration::from_millis(self.rng.u64(milliseconds));
        tokio::time::sleep(pause).await;
    }

    fn is_over(&self) -> bool {
        self.end.get().is_some_and(|end| Instant::now() >= *end)
    }

    async fn send(&self, wish: &Wish, patience: Duration) -> Option<(Said, Duration)> {
        let begun = Instant::now();
        let url = format!("{}{}", self.base, wish.path);
        let request = self.http.request(Method::POST, url).timeout(patience);
        let mut request = request.header("idempotency-key", &wish.intent);
        if let Some(key) = &wish.key {
            request = request.header("egude-key", key);
        }
        if let Some(body) = &wish.body {
            request = request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.to_string());
        }
        let answer = request.send().await.ok()?;
        let status = answer.status().as_u16();
        let body = answer.text().await.ok()?;
        Some((Said { status, body }, begun.elapsed()))
    }

    fn timed(&mut self, wish: &Wish, said: Option<&(Said, Duration)>) {
        let Some((_, took)) = said.filter(|(said, _)| !said.is_for_now()) else {
            return;
        };
        match wish.kind {
            Kind::Hold => self.tally.hold_times.push(*took),
            Kind::Confirm => self.tally.confirm_times.push(*took),
            Kind::Other => {}
        }
    }

    /// Two answers to one wish: both say the same if both are yes. A no is not remembered, so the
    /// later of the two may have had more luck.
    fn same(&mut self, one: Option<Said>, other: Option<Said>) -> Option<Said> {
        match (one, other) {
            (Some(one), Some(other)) if one.is_good() => {
                if other.is_good() && one.body != other.body {
                    self.tally.torn += 1;
                }
                Some(one)
            }
            (Some(_), Some(other)) => Some(other),
            (one, other) => one.or(other),
        }
    }
}

impl Said {
    const fn is_good(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    /// Too much at once; asking again is meant.
    fn is_for_now(&self) -> bool {
        self.status == 503
    }

    fn code(&self) -> String {
        let problem: Value = serde_json::from_str(&self.body).unwrap_or_default();
        let code = problem.get("code").and_then(Value::as_str);
        code.map_or_else(|| format!("status {}", self.status), str::to_owned)
    }
}
