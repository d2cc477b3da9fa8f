/// Carries one request to a back end and its answer home.
pub trait Transport {
    /// Sends the request. An answer of any status is an answer, not an error.
    async fn send(&self, request: Request) -> Result<Response, TransportError>;
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// How.
    pub method: Method,
    /// The whole address: the deployment's base, path and query.
    pub url: String,
    /// The `Accept` header.
    pub accept: &'static str,
}

/// The methods that the contract uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads, and may be repeated.
    Get,
}

impl Method {
    /// As HTTP writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
        }
    }

    /// Whether sending twice does no more than sending once.
    pub const fn is_repeatable(self) -> bool {
        match self {
            Self::Get => true,
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
