//! One page in a browser profile of its own, under the emulation of a phone.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::browser::Browser;

/// What every page is given before its own code: see the file.
const HELPERS: &str = include_str!("page.js");

/// Slow 4G, as browsers define it.
const DOWN_BYTES: u32 = 1_600_000 / 8;
const UP_BYTES: u32 = 750_000 / 8;
const LATENCY_MS: u32 = 150;
/// How many times slower than this machine the phone is.
const CPU_DIVISOR: u32 = 4;

/// Which network the page has. Its processor is always the phone's.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Network {
    Slow4G,
    Full,
}

/// An open page; closed with its profile by [`Page::close`].
pub(super) struct Page<'a> {
    browser: &'a mut Browser,
    context: String,
    session: String,
}

impl<'a> Page<'a> {
    pub(super) fn open(browser: &'a mut Browser, network: Network) -> Result<Self> {
        let created = browser.call(None, "Target.createBrowserContext", json!({}))?;
        let context = text(&created, "browserContextId");
        let params = json!({ "url": "about:blank", "browserContextId": context });
        let target = text(
            &browser.call(None, "Target.createTarget", params)?,
            "targetId",
        );
        let params = json!({ "targetId": target, "flatten": true });
        let attached = browser.call(None, "Target.attachToTarget", params)?;
        let session = text(&attached, "sessionId");
        let mut page = Self {
            browser,
            context,
            session,
        };
        page.emulate(network)?;
        Ok(page)
    }

    fn emulate(&mut self, network: Network) -> Result<()> {
        self.call("Page.enable", json!({}))?;
        self.call("Network.enable", json!({}))?;
        let size = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
        self.call("Emulation.setDeviceMetricsOverride", size)?;
        self.call(
            "Emulation.setCPUThrottlingRate",
            json!({ "rate": CPU_DIVISOR }),
        )?;
        if network == Network::Slow4G {
            let conditions = json!({ "offline": false, "latency": LATENCY_MS,
                "downloadThroughput": DOWN_BYTES, "uploadThroughput": UP_BYTES });
            self.call("Network.emulateNetworkConditions", conditions)?;
        }
        let helpers = json!({ "source": HELPERS });
        self.call("Page.addScriptToEvaluateOnNewDocument", helpers)
            .map(drop)
    }

    fn call(&mut self, method: &str, params: Value) -> Result<Value> {
        self.browser.call(Some(&self.session), method, params)
    }

    pub(super) fn go(&mut self, url: &str) -> Result<()> {
        let answer = self.call("Page.navigate", json!({ "url": url }))?;
        match answer["errorText"].as_str() {
            Some(error) => bail!("{url} cannot be opened: {error}"),
            None => Ok(()),
        }
    }

    /// Runs an expression in the page and waits for what it promises.
    pub(super) fn value(&mut self, expression: &str) -> Result<Value> {
        let params =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let mut answer = self.call("Runtime.evaluate", params)?;
        if answer["exceptionDetails"].is_object() {
            let details = &answer["exceptionDetails"];
            let said = &details["exception"];
            bail!("the page says: {} {}", said["description"], said["value"]);
        }
        Ok(answer["result"]["value"].take())
    }

    /// What has come over the network so far: address and bytes, headers included.
    pub(super) fn received(&mut self) -> Vec<(String, u64)> {
        let mut received: Vec<(String, String, u64)> = Vec::new();
        for event in self.browser.events(&self.session) {
            let params = &event["params"];
            let id = text(params, "requestId");
            match event["method"].as_str() {
                Some("Network.requestWillBeSent") => {
                    received.push((id, text(&params["request"], "url"), 0));
                }
                Some("Network.loadingFinished") => {
                    // Whole bytes, though the protocol calls them a number.
                    let bytes = &params["encodedDataLength"];
                    let bytes = bytes.as_u64().or_else(|| bytes.as_f64().map(whole));
                    if let Some(entry) = received.iter_mut().rev().find(|entry| entry.0 == id) {
                        entry.2 = bytes.unwrap_or_default();
                    }
                }
                _ => {}
            }
        }
        received
            .into_iter()
            .map(|(_, url, bytes)| (url, bytes))
            .collect()
    }

    pub(super) fn close(self) -> Result<()> {
        let context = json!({ "browserContextId": self.context });
        self.browser
            .call(None, "Target.disposeBrowserContext", context)
            .map(drop)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of bytes"
)]
fn whole(number: f64) -> u64 {
    number as u64
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}
