//! What the page asks the network for, and how good that network is.

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::WebDriver;

/// One request of the page, as the browser recorded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The whole address.
    pub url: String,
    /// `GET`, `POST` …
    pub method: String,
}

impl Request {
    /// Host and port; empty for what needs no network, such as `data:`.
    pub fn host(&self) -> &str {
        let rest = self.url.split_once("://").map_or("", |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or_default()
    }

    /// Everything behind the host.
    pub fn path(&self) -> &str {
        self.url
            .split_once("://")
            .and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]))
            .unwrap_or("/")
    }
}

/// Requests in the browser's performance log since the last look.
pub(super) async fn recorded(web: &WebDriver) -> Result<Vec<Request>> {
    let entries = web.handle().get_log("performance").await?;
    let events = entries
        .iter()
        .filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
    let requests = events.filter_map(|event| request_of(&event["message"]));
    // The browser's own first page is not ours.
    Ok(requests
        .filter(|request| !request.url.starts_with("chrome"))
        .collect())
}

fn request_of(event: &Value) -> Option<Request> {
    let params = &event["params"];
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match event["method"].as_str()? {
        "Network.requestWillBeSent" => Some(Request {
            url: text(&params["request"]["url"])?,
            method: text(&params["request"]["method"])?,
        }),
        "Network.webSocketCreated" => Some(Request {
            url: text(&params["url"])?,
            method: "WS".into(),
        }),
        _ => None,
    }
}

/// How good the network is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speed {
    /// As fast as the machine.
    Full,
    /// Slow 4G: 1.6 Mbit/s, 150 ms.
    Slow,
    /// None at all.
    Cut,
}

pub(super) async fn set_speed(web: &WebDriver, speed: Speed) -> Result<()> {
    // Bytes a second; -1 means no limit.
    let (latency, throughput) = if speed == Speed::Slow {
        (150, 1_600_000 / 8)
    } else {
        (0, -1)
    };
    let conditions = json!({ "offline": speed == Speed::Cut, "latency": latency,
        "downloadThroughput": throughput, "uploadThroughput": throughput });
    web.cdp()
        .send_raw("Network.emulateNetworkConditions", conditions)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_paths_are_told_apart() {
        let request = |url: &str| Request {
            url: url.into(),
            method: "GET".into(),
        };
        let own = request("http://127.0.0.1:80/a/b?c=d");
        assert_eq!((own.host(), own.path()), ("127.0.0.1:80", "/a/b?c=d"));
        assert_eq!(request("data:image/png;base64,x").host(), "");
        assert_eq!(request("https://x.example").path(), "/");
    }
}
