use egude_contract::v1::ProblemCode;
use egude_domain::Moment;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{Counter, secret::hex};
use crate::{
    problem::Failure,
    store::{Answered, Desk, Purpose},
};

/// What makes a write repeatable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idem {
    /// The sender's key for this intention.
    pub key: String,
    /// A digest of the operation, the path, the key header and the body.
    pub request_digest: String,
}

/// An answer that was written once and is repeated as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// JSON; empty with 204.
    pub body: String,
}

/// A write that has begun.
pub(crate) struct Job {
    pub(crate) desk: Box<dyn Desk>,
    pub(crate) now: Moment,
    idem: Idem,
}

/// A write, or the answer that it had the first time.
pub(crate) enum Begun {
    New(Job),
    Again(Reply),
}

impl Counter {
    /// What makes a write repeatable. The request is kept as a digest that only this
    /// server can make: a body may hold the number of a document.
    pub fn idem(&self, key: String, request: &[&[u8]]) -> Idem {
        let mut whole = Sha256::new();
        for part in request {
            whole.update((part.len() as u64).to_be_bytes());
            whole.update(part);
        }
        let whole = hex(&whole.finalize());
        Idem {
            key,
            request_digest: self.secret.digest("request", &whole),
        }
    }

    /// Opens a desk for a write, unless it was answered before.
    pub(crate) async fn begin(&self, idem: &Idem) -> Result<Begun, Failure> {
        let mut desk = self.store.desk(Purpose::Write).await?;
        match desk.answered(&idem.key).await? {
            Some(first) if first.request == idem.request_digest => Ok(Begun::Again(Reply {
                status: first.status,
                body: first.body,
            })),
            Some(_) => Err(Failure::of(ProblemCode::IdempotencyMismatch)),
            None => Ok(Begun::New(Job {
                // Read only now: whoever waited in line acts at the time of their turn.
                now: self.now(),
                desk,
                idem: idem.clone(),
            })),
        }
    }
}

impl Job {
    /// Answers, remembers the answer, and makes all of it last.
    pub(crate) async fn finish<T: Serialize + Sync>(
        self,
        status: u16,
        answer: &T,
    ) -> Result<Reply, Failure> {
        let body = serde_json::to_string(answer).map_err(|error| {
            tracing::error!(%error, "an answer could not be written");
            Failure::of(ProblemCode::Internal)
        })?;
        self.end(Reply { status, body }).await
    }

    /// The same without a body.
    pub(crate) async fn finish_empty(self) -> Result<Reply, Failure> {
        let reply = Reply {
            status: 204,
            body: String::new(),
        };
        self.end(reply).await
    }

    async fn end(mut self, reply: Reply) -> Result<Reply, Failure> {
        let answer = Answered {
            request: self.idem.request_digest.clone(),
            status: reply.status,
            body: reply.body.clone(),
            at: self.now,
        };
        self.desk.answer(&self.idem.key, &answer).await?;
        self.desk.commit().await?;
        Ok(reply)
    }

    /// Refuses, but keeps what was written so far: a wrong try is counted.
    pub(crate) async fn refuse(self, failure: Failure) -> Failure {
        match self.desk.commit().await {
            Ok(()) => failure,
            Err(error) => error.into(),
        }
    }
}
