use std::fmt;

use egude_contract::v1::booking::{IDEMPOTENCY_HEADER, KEY_HEADER};

/// Carries one request to a back end and its answer home.
pub trait Transport {
    /// Sends the request. An answer of any status is an answer, not an error.
    async fn send(&self, request: Request) -> Result<Response, TransportError>;
}

/// What is asked. `Debug` shows method and address only: keys and what a person
/// wrote stay out of every log.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// How.
    pub method: Method,
    /// The whole address: the deployment's base, path and query.
    pub url: String,
    /// The `Accept` header.
    pub accept: &'static str,
    /// The `egude-key` header.
    pub key: Option<String>,
    /// The `idempotency-key` header.
    pub intent: Option<String>,
    /// The body, which is JSON. Without it a POST has an empty one.
    pub body: Option<String>,
}

impl Request {
    /// Reads what is at the address, as JSON.
    pub fn get(url: String) -> Self {
        Self {
            method: Method::Get,
            url,
            accept: "application/json",
            key: None,
            intent: None,
            body: None,
        }
    }

    /// Writes, and reads the answer as JSON.
    pub fn post(url: String) -> Self {
        Self {
            method: Method::Post,
            ..Self::get(url)
        }
    }

    /// Whether sending twice does no more than sending once: a reading, or a
    /// write by whose idempotency key the back end knows it again.
    pub const fn is_repeatable(&self) -> bool {
        match self.method {
            Method::Get => true,
            Method::Post => self.intent.is_some(),
        }
    }

    /// The headers that it has, in lower case, with their values.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let body = self.body.as_ref().map(|_| "application/json");
        [
            ("accept", Some(self.accept)),
            ("content-type", body),
            (KEY_HEADER, self.key.as_deref()),
            (IDEMPOTENCY_HEADER, self.intent.as_deref()),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method.as_str(), self.url)
    }
}

/// The methods that the contract uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Writes.
    Post,
}

impl Method {
    /// As HTTP writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The `Retry-After` header in seconds, if it is a number.
    pub retry_after: Option<u32>,
    /// The body. What is not UTF-8 is not JSON either, so a lossy text will do.
    pub body: String,
}

/// Why there is no answer at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// No network, or nothing at that address.
    #[error("offline or unreachable")]
    Offline,
    /// It took too long.
    #[error("no answer in time")]
    Timeout,
}

impl<T: Transport> Transport for &T {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        (**self).send(request).await
    }
}
