use std::{collections::BTreeMap, time::Duration};

use serde::Serialize;
use ureq::tls::{RootCerts, TlsConfig};

use super::{SendError, Sender};
use crate::store::Message;

/// A gateway that does not answer in this time is away.
const PATIENCE: Duration = Duration::from_secs(10);

/// The bureau's gateway: POST of one JSON object a message; any 2xx means taken.
#[derive(Clone, Debug)]
pub struct Gateway {
    agent: ureq::Agent,
    address: String,
    token: Option<String>,
}

/// What the gateway gets. The words are its own, by template and language.
#[derive(Serialize)]
struct Handed<'a> {
    /// The same if a message comes twice.
    id: &'a str,
    phone: &'a str,
    language: &'a str,
    template: &'a str,
    values: BTreeMap<&'a str, &'a str>,
}

impl Gateway {
    /// At this address, with this bearer token.
    pub fn new(address: String, token: Option<String>) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            // The system's own certificates: a bureau may have an authority of its own.
            .tls_config(
                TlsConfig::builder()
                    .root_certs(RootCerts::PlatformVerifier)
                    .build(),
            )
            .build();
        Self {
            agent: config.into(),
            address,
            token,
        }
    }
}

#[async_trait::async_trait]
impl Sender for Gateway {
    async fn send(&self, message: &Message) -> Result<(), SendError> {
        let values = message.values.iter();
        let handed = Handed {
            id: &message.id,
            phone: &message.phone,
            language: &message.language,
            template: &message.template,
            values: values
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect(),
        };
        let body = serde_json::to_string(&handed).map_err(|_| SendError::Away("no JSON".into()))?;
        let mut request = self
            .agent
            .post(&self.address)
            .header("content-type", "application/json");
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let sent = tokio::task::spawn_blocking(move || request.send(body));
        let sent = sent
            .await
            .map_err(|_| SendError::Away("it broke off".into()))?;
        match sent.map(|answer| answer.status().as_u16()) {
            Ok(200..=299) => Ok(()),
            Ok(status) => Err(SendError::Status(status)),
            // The address may hold a token; the kind of error does not.
            Err(error) => Err(SendError::Away(kind(&error).to_owned())),
        }
    }
}

fn kind(error: &ureq::Error) -> &'static str {
    match error {
        ureq::Error::Timeout(_) => "no answer in time",
        ureq::Error::HostNotFound => "no such host",
        ureq::Error::ConnectionFailed | ureq::Error::Io(_) => "no connection",
        _ => "no answer",
    }
}
