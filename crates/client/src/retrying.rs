use crate::{Request, Response, Transport, TransportError, error::is_passing};

/// Waits. The app's timer, or a test's nothing.
pub trait Pause {
    /// Returns after about this many milliseconds.
    async fn pause(&self, ms: u32);
}

/// A transport that asks again when the answer may come later.
///
/// Only what may be repeated is repeated: reading, and writing under one
/// idempotency key, which goes along unchanged. After 0.5 s, then after 1.5 s; where
/// the back end says how long, that long, up to ten seconds: a person waits.
#[derive(Clone, Debug)]
pub struct Retrying<T, P> {
    transport: T,
    pause: P,
}

const PAUSES_MS: [u32; 2] = [500, 1_500];
const LONGEST_MS: u32 = 10_000;

impl<T, P> Retrying<T, P> {
    /// Around this transport, waiting by this pause.
    pub const fn new(transport: T, pause: P) -> Self {
        Self { transport, pause }
    }
}

impl<T: Transport, P: Pause> Transport for Retrying<T, P> {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        for pause in PAUSES_MS {
            let answer = self.transport.send(request.clone()).await;
            let wait = match &answer {
                _ if !request.is_repeatable() => return answer,
                Err(_) => pause,
                Ok(response) if !is_passing(response.status) => return answer,
                Ok(response) => match response.retry_after {
                    Some(seconds) => seconds.saturating_mul(1_000).max(pause),
                    None => pause,
                },
            };
            if wait > LONGEST_MS {
                return answer;
            }
            self.pause.pause(wait).await;
        }
        self.transport.send(request).await
    }
}
