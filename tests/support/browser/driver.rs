//! Chromium, driven by its own driver on a free port of the loopback.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::{CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};

use super::{Scratch, Setup, environment, process::Process};

/// A browser of its own: fresh profile, nothing kept, nothing fetched in the background.
#[derive(Debug)]
pub(super) struct Driver {
    pub(super) web: WebDriver,
    // Dropped in this order: the driver takes its browser with it, then the profile goes.
    process: Process,
    _profile: Scratch,
}

/// Besides the usual ones: no name but the loopback's resolves, so nothing can leave by accident.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-proxy-server",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

impl Driver {
    pub(super) async fn start(setup: &Setup) -> Result<Self> {
        let profile = Scratch::new("profile")?;
        let chromium = environment::path("EGUDE_CHROMIUM")?;
        let mut command = Command::new(environment::path("EGUDE_CHROMEDRIVER")?);
        // The browser must not inherit a proxy or a language of the machine.
        command
            .arg("--port=0")
            .env("LANGUAGE", setup.browser_language)
            .env_remove("http_proxy")
            .env_remove("https_proxy");
        let process = Process::start(&mut command)?;
        let port = process
            .announced("successfully on port ")
            .context("chromedriver did not start")?;
        let capabilities = capabilities(&chromium, profile.path(), setup)?;
        let web = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)
            .await
            .with_context(|| format!("Chromium did not start:\n{}", process.said()))?;
        let (width, height) = setup.device.size();
        let metrics = json!({ "width": width, "height": height, "mobile": setup.device.is_phone(),
            "deviceScaleFactor": if setup.device.is_phone() { 2 } else { 1 } });
        web.cdp()
            .send_raw("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        if !setup.worker {
            let none = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined })";
            let source = json!({ "source": none });
            web.cdp()
                .send_raw("Page.addScriptToEvaluateOnNewDocument", source)
                .await?;
        }
        Ok(Self {
            web,
            process,
            _profile: profile,
        })
    }

    /// Ends the browser first, then its driver.
    pub(super) async fn stop(mut self) {
        let _ = self.web.quit().await;
        self.process.end();
    }
}

fn capabilities(
    chromium: &Path,
    profile: &Path,
    setup: &Setup,
) -> Result<thirtyfour::ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&chromium.to_string_lossy())?;
    for flag in FLAGS {
        capabilities.add_arg(flag)?;
    }
    let (width, height) = setup.device.size();
    capabilities.add_arg(&format!("--window-size={width},{height}"))?;
    capabilities.add_arg(&format!("--lang={}", setup.browser_language))?;
    capabilities.add_arg(&format!("--accept-lang={}", setup.browser_language))?;
    capabilities.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    capabilities.set(
        "goog:loggingPrefs",
        json!({ "performance": "ALL", "browser": "ALL" }),
    )?;
    Ok(capabilities)
}
