//! Questions with keys and intents, as every part of the contract asks them.

use serde::{Serialize, de::DeserializeOwned};

use crate::{Body, ClientError, Contract, Key, Request, Transport, contract::read};

/// What was asked and what came, so that a wrong answer names the operation.
pub(crate) struct Answer {
    operation: &'static str,
    text: String,
}

impl Answer {
    pub(crate) fn read<V: DeserializeOwned>(&self) -> Result<V, ClientError> {
        read(self.operation, &self.text)
    }

    /// The value, if `fits` finds nothing wrong with the member at this pointer.
    pub(crate) fn checked<V: DeserializeOwned>(
        &self,
        pointer: &str,
        fits: impl FnOnce(&V) -> bool,
    ) -> Result<V, ClientError> {
        let value = self.read()?;
        if fits(&value) {
            Ok(value)
        } else {
            Err(self.wrong(pointer))
        }
    }

    pub(crate) fn wrong(&self, pointer: impl Into<String>) -> ClientError {
        ClientError::WrongShape {
            operation: self.operation,
            path: pointer.into(),
        }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

impl<T: Transport, R> Contract<T, R> {
    pub(crate) async fn say(
        &self,
        operation: &'static str,
        request: Request,
    ) -> Result<Answer, ClientError> {
        let text = self.ask(operation, request).await?;
        Ok(Answer { operation, text })
    }

    pub(crate) async fn look(
        &self,
        operation: &'static str,
        path: &str,
        key: Option<&Key>,
    ) -> Result<Answer, ClientError> {
        let request = Request {
            key: key.map(|key| key.as_str().to_owned()),
            ..Request::get(self.url(path))
        };
        self.say(operation, request).await
    }

    pub(crate) async fn write(
        &self,
        operation: &'static str,
        path: &str,
        intent: Option<&str>,
        key: Option<&Key>,
        body: Option<&impl Serialize>,
    ) -> Result<Answer, ClientError> {
        // Strings, numbers and lists of them: writing them as JSON cannot fail.
        let body = body.map(|body| serde_json::to_string(body).unwrap_or_default());
        let body = body.map(Body::Json);
        self.post(operation, path, intent, key, body).await
    }

    /// A write whose body is made already.
    pub(crate) async fn post(
        &self,
        operation: &'static str,
        path: &str,
        intent: Option<&str>,
        key: Option<&Key>,
        body: Option<Body>,
    ) -> Result<Answer, ClientError> {
        let request = Request {
            key: key.map(|key| key.as_str().to_owned()),
            intent: intent.map(str::to_owned),
            body,
            ..Request::post(self.url(path))
        };
        self.say(operation, request).await
    }
}

/// A path without a body has this one.
pub(crate) const NOTHING: Option<&()> = None;
