use std::fmt;

use egude_contract::v1::{
    aid::OFFSET_HEADER,
    booking::{IDEMPOTENCY_HEADER, KEY_HEADER},
};

/// The `Accept` header of a question whose answer is a file.
pub(crate) const ANY: &str = "*/*";

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
    /// The `upload-offset` header.
    pub offset: Option<String>,
    /// The body. Without it a POST has an empty one.
    pub body: Option<Body>,
}

/// What goes along with a request.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// JSON, as it was written.
    Json(String),
    /// Bytes of this media type.
    Bytes(&'static str, Vec<u8>),
}

impl Body {
    /// The media type.
    pub const fn media(&self) -> &'static str {
        match self {
            Self::Json(_) => "application/json",
            Self::Bytes(media, _) => media,
        }
    }

    /// As it goes over the wire.
    pub const fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Json(text) => text.as_bytes(),
            Self::Bytes(_, bytes) => bytes.as_slice(),
        }
    }
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
            offset: None,
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

    /// Adds the bytes that begin at `offset`, and reads the answer as JSON.
    pub fn patch(url: String, offset: u64, media: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            method: Method::Patch,
            offset: Some(offset.to_string()),
            body: Some(Body::Bytes(media, bytes)),
            ..Self::get(url)
        }
    }

    /// Whether the answer is bytes, which may be many.
    pub fn is_for_bytes(&self) -> bool {
        self.accept == ANY
    }

    /// Whether sending twice does no more than sending once: a reading, or a
    /// write by whose idempotency key the back end knows it again.
    pub const fn is_repeatable(&self) -> bool {
        match self.method {
            Method::Get => true,
            Method::Post => self.intent.is_some(),
            // Half of a piece may have arrived: whoever sends it asks how far it is.
            Method::Patch => false,
        }
    }

    /// The headers that it has, in lower case, with their values.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let body = self.body.as_ref().map(Body::media);
        [
            ("accept", Some(self.accept)),
            ("content-type", body),
            (KEY_HEADER, self.key.as_deref()),
            (IDEMPOTENCY_HEADER, self.intent.as_deref()),
            (OFFSET_HEADER, self.offset.as_deref()),
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
    /// Adds to something.
    Patch,
}

impl Method {
    /// As HTTP writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
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
    /// The body.
    pub body: Vec<u8>,
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
