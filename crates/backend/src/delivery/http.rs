use std::time::Duration;

use egude_domain::Moment;
use ureq::tls::{RootCerts, TlsConfig};

use super::{CarryError, SignKey};

/// A system that does not answer in this time is away.
const PATIENCE: Duration = Duration::from_secs(30);

/// By POST of one JSON object, signed as Standard Webhooks says; any 2xx means taken.
#[derive(Clone, Debug)]
pub(super) struct Http {
    agent: ureq::Agent,
    address: String,
    key: SignKey,
}

impl Http {
    pub(super) fn new(address: String, key: SignKey) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            // A case goes where the bureau said, and nowhere else.
            .max_redirects(0)
            .max_redirects_will_error(false)
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
            key,
        }
    }

    pub(super) async fn carry(
        &self,
        id: &str,
        body: String,
        now: Moment,
    ) -> Result<(), CarryError> {
        let request = self
            .agent
            .post(&self.address)
            .header("content-type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", now.unix().to_string())
            .header("webhook-signature", self.key.sign(id, now.unix(), &body));
        let sent = tokio::task::spawn_blocking(move || request.send(body));
        let away = |why: &str| CarryError::Away(why.to_owned());
        let sent = sent.await.map_err(|_| away("it broke off"))?;
        match sent.map(|answer| answer.status().as_u16()) {
            Ok(200..=299) => Ok(()),
            Ok(status @ (429 | 502..=504)) => Err(away(&format!("it answered {status}"))),
            Ok(status) => Err(CarryError::Status(status)),
            // The address may hold a token; the kind of error does not.
            Err(ureq::Error::Timeout(_)) => Err(away("no answer in time")),
            Err(ureq::Error::HostNotFound) => Err(away("no such host")),
            Err(ureq::Error::ConnectionFailed | ureq::Error::Io(_)) => Err(away("no connection")),
            Err(_) => Err(away("no answer")),
        }
    }
}
